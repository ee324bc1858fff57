import type { SvgNode } from '../svg.ts';
import { posesBetween } from './between.ts';
import type { Figure, PoseWords } from './pose.ts';
import { floor, type Point, type Stroke, sceneOf } from './scene.ts';
import { solvePose } from './skeleton.ts';

type Scene = readonly Stroke[];

const steps = 8;

/** Slow at both ends, as limbs move. */
const eased = (share: number): number => (1 - Math.cos(Math.PI * share)) / 2;

/** A pose is held for two steps, so that an eye can read it. */
const shares = [0, 0, ...Array.from({ length: steps - 1 }, (_, at) => eased((at + 1) / steps))];

const round = (value: number): number => Math.round(value * 10) / 10 || 0;

const sceneAt = (figure: Figure, words: PoseWords): Scene => sceneOf(figure, solvePose(words));

const wayOf = ({ poses, cycle }: Figure): readonly PoseWords[] => {
  const words = poses.map((pose) => pose.words);
  return cycle ? words : [...words, ...words.slice(1, -1).toReversed()];
};

/** Every moment of one repetition; the last leads back to the first. */
const moments = (figure: Figure): readonly Scene[] => {
  const way = wayOf(figure);
  if (way.length === 1) return [sceneAt(figure, way[0]!)];
  return way.flatMap((words, at) =>
    posesBetween(words, way[(at + 1) % way.length]!, shares).map((each) => sceneAt(figure, each)),
  );
};

export interface Box {
  /** Where the floor is drawn. */
  readonly floor: number;
  readonly left: number;
  readonly top: number;
  readonly side: number;
  /** Less than the side where nothing is above a lying body. */
  readonly height: number;
}

const edge = 4;

const pointsOf = (stroke: Stroke): readonly Point[] =>
  'points' in stroke
    ? stroke.points
    : [
        [stroke.at[0] - stroke.radii[0], stroke.at[1] - stroke.radii[1]],
        [stroke.at[0] + stroke.radii[0], stroke.at[1] + stroke.radii[1]],
      ];

/** Where the floor is drawn: seen from above, what is nearer stands lower, and the floor lies below all of it. */
const floorOf = (figure: Figure): number => {
  if (figure.view[1] <= 0) return floor;
  const poses = figure.poses.flatMap(({ words }) => sceneAt(figure, words));
  return Math.max(floor, ...poses.flatMap(pointsOf).map(([, y]) => y + floor));
};

/** A square around all of it, the floor near its lower edge; never so tight that a lying body becomes a giant. */
const boxAround = (scenes: readonly Scene[], figure: Figure): Box => {
  const level = floorOf(figure);
  if (figure.close) {
    const [x, y, side] = figure.close;
    return { floor: level, left: x - side / 2, top: -y - side / 2, side, height: side };
  }
  const points = scenes.flat().flatMap(pointsOf);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(level, ...ys)];
  const side = Math.max(right - left, bottom - top, 84) + 2 * edge + 4;
  const above = Math.max(0, (side - (bottom - top)) / 2 - edge);
  return {
    floor: level,
    left: (left + right - side) / 2,
    top: bottom + edge + Math.min(above, 18) - side,
    side,
    height: side,
  };
};

/** As wide as the square, and no higher than what it shows. */
const lowBox = (scenes: readonly Scene[], figure: Figure): Box => {
  const box = boxAround(scenes, figure);
  if (figure.close) return box;
  const ys = scenes.flat().flatMap((stroke) => pointsOf(stroke).map(([, y]) => y));
  const top = Math.min(...ys) - edge;
  return { ...box, top, height: Math.max(box.floor, ...ys) + edge - top };
};

const classOf = (stroke: Stroke): string => `figure-${stroke.look} figure-${stroke.form}`;

const coordinates = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

const attributesOf = (stroke: Stroke): Readonly<Record<string, string | number>> =>
  'points' in stroke
    ? { points: coordinates(stroke.points) }
    : {
        cx: round(stroke.at[0]),
        cy: round(stroke.at[1]),
        rx: round(stroke.radii[0]),
        ry: round(stroke.radii[1]),
      };

const tagOf = ({ form }: Stroke): string =>
  form === 'line' ? 'polyline' : form === 'area' ? 'polygon' : 'ellipse';

const element = (told: readonly Stroke[], seconds: number): SvgNode => {
  const [first] = told;
  const each = told.map(attributesOf);
  const moving = Object.keys(each[0]!).filter((name) => each.some((one) => one[name] !== each[0]![name]));
  return {
    tag: tagOf(first!),
    attributes: { class: classOf(first!), ...each[0] },
    children: moving.map((attributeName) => ({
      tag: 'animate',
      attributes: {
        attributeName,
        dur: `${seconds}s`,
        repeatCount: 'indefinite',
        values: [...each, each[0]!].map((one) => one[attributeName]).join(';'),
      },
      children: [],
    })),
  };
};

const drawn = (scenes: readonly Scene[], seconds = 0): readonly SvgNode[] =>
  scenes[0]!.map((_, at) =>
    element(
      scenes.map((scene) => scene[at]!),
      seconds,
    ),
  );

const slopeOf = ({ gear }: Figure): number =>
  Number(gear.find(({ kind }) => kind === 'hill')?.arguments[0] ?? 0);

const ground = (figure: Figure, { floor: level, left, side }: Box): SvgNode => {
  const [from, to] = [left + 2, left + side - 2];
  const rise = Math.tan((slopeOf(figure) * Math.PI) / 180);
  return {
    tag: 'line',
    attributes: {
      class: 'figure-ground',
      x1: round(from),
      y1: round(level - from * rise),
      x2: round(to),
      y2: round(level - to * rise),
    },
    children: [],
  };
};

const group = (name: string, children: readonly SvgNode[]): SvgNode => ({
  tag: 'g',
  attributes: { class: name },
  children,
});

/** A pose in its place beside the others; a close view in a square that cuts off what is outside. */
const inPlace = (figure: Figure, box: Box, place: number): SvgNode => {
  const { left, top, side } = box;
  const { name, words } = figure.poses[place]!;
  const children = [ground(figure, box), ...drawn([sceneAt(figure, words)])];
  if (!figure.close)
    return { tag: 'g', attributes: { transform: `translate(${round(place * side)} 0)` }, children };
  const [x, y, edges] = [round(left + place * side), round(top), round(side)];
  const viewBox = [left, top, side, side].map(round).join(' ');
  const title: SvgNode = { tag: 'title', attributes: {}, children: [name] };
  return {
    tag: 'svg',
    attributes: { x, y, width: edges, height: edges, viewBox },
    children: [title, ...children],
  };
};

const svg = (
  { left, top, side, height }: Box,
  name: string,
  wide: number,
  children: readonly SvgNode[],
): SvgNode => ({
  tag: 'svg',
  attributes: {
    class: `figure ${name}`,
    viewBox: [left, top, side * wide, height].map(round).join(' '),
    'aria-hidden': 'true',
    focusable: 'false',
  },
  children,
});

/** The exercise in motion, over and over, by SMIL: no script and no style is needed. */
export const movingPicture = (figure: Figure): SvgNode => {
  const scenes = moments(figure);
  const box = lowBox(scenes, figure);
  return svg(box, 'figure-moving', 1, [ground(figure, box), ...drawn(scenes, figure.seconds)]);
};

/** The poses side by side, in the order in which they are done. */
export const stillPicture = (figure: Figure): SvgNode => {
  const box = lowBox(moments(figure), figure);
  const poses = figure.poses.map((_, place) => inPlace(figure, box, place));
  return svg(box, 'figure-still', poses.length, poses);
};

/** The pose that tells most with a trace of another: the exercise at a glance. */
export const smallPicture = (figure: Figure): SvgNode => {
  const first = sceneAt(figure, figure.poses[figure.glance === 0 ? figure.poses.length - 1 : 0]!.words);
  const last = sceneAt(figure, figure.poses[figure.glance]!.words);
  const box = boxAround([first, last], figure);
  const moved = first.filter((stroke) => stroke.look !== 'stand');
  return svg(box, 'figure-small', 1, [
    ground(figure, box),
    ...(figure.poses.length > 1 ? [group('figure-trace', drawn([moved]))] : []),
    ...drawn([last]),
  ]);
};
