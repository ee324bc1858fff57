import { type Look, type Shape, type Stretch, shapesOfGear, skin } from './gear.ts';
import type { Figure } from './pose.ts';
import { body } from './proportions.ts';
import type { Skeleton } from './skeleton.ts';
import { cos, cross, dot, sin, unit, type Vector } from './vector.ts';

/** A stroke on the paper: y downwards. All scenes of a figure have the same strokes in the same order. */
export type Stroke =
  | { readonly look: Look; readonly form: 'line' | 'area'; readonly points: readonly Point[] }
  | {
      readonly look: Look;
      readonly form: 'ring' | 'disc';
      readonly at: Point;
      readonly radii: Point;
    };

export type Point = readonly [number, number];

interface Camera {
  readonly right: Vector;
  readonly up: Vector;
  readonly towards: Vector;
}

const cameraOf = ([yaw, pitch]: Figure['view']): Camera => {
  const right: Vector = [cos(yaw), 0, -sin(yaw)];
  const towards = unit([sin(yaw) * cos(pitch), sin(pitch), cos(yaw) * cos(pitch)]);
  return { right, up: cross(towards, right), towards };
};

const seen = ({ right, up }: Camera, at: Vector): Point => [dot(at, right), -dot(at, up)];

/** The outline around points, by Andrew's monotone chain. */
const hullOf = (points: readonly Point[]): readonly Point[] => {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: readonly Point[]): readonly Point[] => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length >= 2 && turnsRight(chain.at(-2)!, chain.at(-1)!, point)) chain.pop();
      chain.push(point);
    }
    return chain;
  };
  return [...half(sorted).slice(0, -1), ...half(sorted.toReversed()).slice(0, -1)];
};

const turnsRight = (a: Point, b: Point, c: Point): boolean =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0;

/** A disc seen at a slant is an ellipse: thin across where its axis points. */
const radiiOf = ({ right, up }: Camera, radius: number, axis: Vector | undefined): Point => {
  if (axis === undefined) return [radius, radius];
  const thin = (along: number): number => radius * Math.max(0.12, Math.sqrt(Math.max(0, 1 - along ** 2)));
  return [thin(dot(axis, right)), thin(dot(axis, up))];
};

const strokeOf = (camera: Camera, shape: Shape): Stroke => {
  if ('at' in shape) {
    const { look, form, at, radius, axis } = shape;
    return { look, form, at: seen(camera, at), radii: radiiOf(camera, radius, axis) };
  }
  const points = shape.points.map((point) => seen(camera, point));
  return shape.form === 'hull'
    ? { look: shape.look, form: 'area', points: hullOf(points) }
    : { look: shape.look, form: shape.form, points };
};

const line = (look: Look, ...points: readonly Vector[]): Stretch => ({ look, form: 'line', points });

const legLine = (skeleton: Skeleton, side: 'near' | 'far'): Stretch => {
  const { root, middle, end, heel, arch, ball, toe } = skeleton.legs[side];
  return line(side, root, middle, end, heel, arch, ball, toe);
};

const armLine = (skeleton: Skeleton, side: 'near' | 'far'): Stretch => {
  const { root, middle, end } = skeleton.arms[side];
  return line(side, root, middle, end);
};

/** A gap of paper around an arm, so that it stands out from the trunk. */
const haloOf = (arm: Stretch): Stretch => ({ ...arm, look: 'halo' });

const torsoShapes = ({
  chest,
  waist,
  hips,
  head,
  legs,
  arms,
  thorax,
  pelvis,
}: Skeleton): readonly Shape[] => {
  const flank = (out: number): Vector => {
    const across: Vector = [0, 1, 2].map(
      (at) => (thorax.near[at]! + pelvis.near[at]!) / 2,
    ) as unknown as Vector;
    return [waist[0] + across[0] * out, waist[1] + across[1] * out, waist[2] + across[2] * out];
  };
  return [
    {
      look: 'torso',
      form: 'area',
      points: [
        arms.near.root,
        chest,
        arms.far.root,
        flank(-5),
        legs.far.root,
        hips,
        legs.near.root,
        flank(5),
      ],
    },
    line('torso', chest, head),
    { look: 'head', form: 'disc', at: head, radius: body.headRadius },
  ];
};

/** What stands behind the body: furniture, and what is on its far side. */
const isBehind = ({ look, ...shape }: Shape, skeleton: Skeleton): boolean =>
  look === 'stand' || ('at' in shape ? shape.at[2] : (shape.points[0]?.[2] ?? 0)) < skeleton.chest[2] - 3;

/** One moment of an exercise as strokes, the farthest first. */
export const sceneOf = ({ view, gear }: Figure, skeleton: Skeleton): readonly Stroke[] => {
  const camera = cameraOf(view);
  const things = gear.flatMap((each) => shapesOfGear(each, skeleton));
  const behind = things.filter((shape) => isBehind(shape, skeleton));
  const ahead = things.filter((shape) => !behind.includes(shape));
  // From in front no side is the farther one, and arms are before the trunk.
  const isFront = Math.abs(view[0]) >= 55;
  const farArm = armLine(skeleton, 'far');
  const shapes: readonly Shape[] = [
    ...behind.filter(({ look }) => look === 'stand'),
    ...behind.filter(({ look }) => look !== 'stand'),
    ...(isFront ? [] : [farArm]),
    legLine(skeleton, 'far'),
    ...torsoShapes(skeleton),
    ...(isFront ? [haloOf(farArm), farArm] : []),
    legLine(skeleton, 'near'),
    haloOf(armLine(skeleton, 'near')),
    armLine(skeleton, 'near'),
    ...ahead,
  ];
  return shapes.map((shape) =>
    strokeOf(camera, isFront && shape.look === 'far' ? { ...shape, look: 'near' } : shape),
  );
};

/** Where the floor is seen below feet that stand on it. */
export const floor = skin;
