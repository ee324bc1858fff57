import type { Gear } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { cross, minus, plus, times, towards, unit, upright, type Vector } from './vector.ts';

/** What a stroke belongs to; the look of each is a class. */
export type Look =
  | 'ground'
  | 'stand'
  | 'gear'
  | 'load'
  | 'load-far'
  | 'halo'
  | 'near'
  | 'far'
  | 'torso'
  | 'head';

export interface Stretch {
  readonly look: Look;
  readonly form: 'line' | 'area' | 'hull';
  readonly points: readonly Vector[];
}

export interface Round {
  readonly look: Look;
  readonly form: 'ring' | 'disc';
  readonly at: Vector;
  readonly radius: number;
  /** What it turns about; without one it is a ball. */
  readonly axis?: Vector;
}

export type Shape = Stretch | Round;

/** Half of a stroke: contacts are told for the middle of limbs, surfaces are drawn below it. */
export const skin = 2.8;

const middle = (a: Vector, b: Vector): Vector => times(plus(a, b), 0.5);

const line = (look: Look, ...points: readonly Vector[]): Stretch => ({ look, form: 'line', points });

const along = ({ up, ahead, near }: Skeleton['thorax'], a: number, u: number, n = 0): Vector =>
  plus(plus(times(ahead, a), times(up, u)), times(near, n));

/** The places of the body that gear can be at. */
const placeOf = (name: string, body: Skeleton): Vector => {
  const { thorax, pelvis, chest, hips, waist, arms, legs, head } = body;
  const lap = (side: 'near' | 'far', share: number): Vector => {
    const { root, middle: knee, end } = legs[side];
    const thigh = minus(knee, root);
    return plus(plus(root, times(thigh, share)), times(upright(minus(knee, end), unit(thigh)), 5));
  };
  const places: Readonly<Record<string, () => Vector>> = {
    'near-hand': () => arms.near.end,
    'far-hand': () => arms.far.end,
    hands: () => middle(arms.near.end, arms.far.end),
    back: () => plus(chest, along(thorax, -5, 0)),
    front: () => plus(chest, along(thorax, 6, 1)),
    chest: () => plus(chest, along(thorax, 5, -6)),
    upper: () => plus(chest, along(thorax, -5, -6)),
    shoulders: () => plus(chest, along(thorax, 0, 5)),
    hips: () => plus(hips, along(pelvis, 7, 1)),
    'near-hip': () => plus(hips, along(pelvis, 7, 1, 5)),
    seat: () => plus(hips, along(pelvis, -6, 0)),
    belly: () => plus(waist, along(pelvis, 5, 0)),
    'near-elbow': () => arms.near.middle,
    'far-elbow': () => arms.far.middle,
    'near-knee': () => legs.near.middle,
    'far-knee': () => legs.far.middle,
    'near-lap': () => lap('near', 0.85),
    'far-lap': () => lap('far', 0.85),
    lap: () => middle(lap('near', 0.85), lap('far', 0.85)),
    knees: () => middle(legs.near.middle, legs.far.middle),
    'near-ankle': () => legs.near.end,
    'far-ankle': () => legs.far.end,
    ankles: () => middle(legs.near.end, legs.far.end),
    'near-toe': () => legs.near.ball,
    'far-toe': () => legs.far.ball,
    shins: () => middle(shinFront(body, 'near'), shinFront(body, 'far')),
    calves: () => middle(shinBack(body, 'near'), shinBack(body, 'far')),
    head: () => head,
  };
  const found = places[name];
  if (!found)
    throw new Error(`"${name}" is no place on the body: give one of ${Object.keys(places).join(', ')}.`);
  return found();
};

const shinNormal = ({ legs, pelvis }: Skeleton, side: 'near' | 'far'): Vector => {
  const { middle: knee, end } = legs[side];
  const shin = unit(minus(end, knee));
  return upright(cross(pelvis.near, shin), shin);
};
const shinAt = ({ legs }: Skeleton, side: 'near' | 'far', share: number): Vector =>
  plus(legs[side].middle, times(minus(legs[side].end, legs[side].middle), share));
const shinFront = (s: Skeleton, side: 'near' | 'far'): Vector =>
  plus(shinAt(s, side, 0.86), times(shinNormal(s, side), 6));
const shinBack = (s: Skeleton, side: 'near' | 'far'): Vector =>
  plus(shinAt(s, side, 0.86), times(shinNormal(s, side), -6));

const barAlong = (at: Vector, axis: Vector, half: number, radius: number): readonly Shape[] => [
  line('gear', plus(at, times(axis, -half)), plus(at, times(axis, half))),
  { look: 'load-far', form: 'ring', at: plus(at, times(axis, -half + 2)), radius, axis },
  { look: 'load', form: 'ring', at: plus(at, times(axis, half - 2)), radius, axis },
];

const dumbbellAt = (at: Vector, axis: Vector, cap: Vector): readonly Shape[] => [
  line('gear', plus(at, times(axis, -5)), plus(at, times(axis, 5))),
  ...[-1, 1].map((end) => {
    const centre = plus(at, times(axis, end * 5));
    return line('load', plus(centre, times(cap, -2.6)), plus(centre, times(cap, 2.6)));
  }),
];

const dumbbellIn = (skeleton: Skeleton, side: 'near' | 'far'): readonly Shape[] => {
  const { middle: elbow, end } = skeleton.arms[side];
  const forearm = unit(minus(end, elbow));
  const axis = upright(plus(cross(skeleton.thorax.near, forearm), times(skeleton.thorax.near, 0.2)), forearm);
  return dumbbellAt(plus(end, times(forearm, 1)), axis, forearm);
};

type Draw = (given: readonly string[], skeleton: Skeleton) => readonly Shape[];

const pointOf = (text = ''): Vector => {
  const [x, y, z = 0] = text.split(',').map(Number);
  if (x === undefined || y === undefined || Number.isNaN(x + y + z))
    throw new Error(`"${text}" is no place: give x,y.`);
  return [x, y, z];
};

const numberOf = (text: string | undefined, otherwise?: number): number => {
  const number = text === undefined ? otherwise : Number(text);
  if (number === undefined || Number.isNaN(number)) throw new Error(`"${text}" is no number.`);
  return number;
};

const block = (
  look: Look,
  [x1, x2]: readonly [number, number],
  [y1, y2]: readonly [number, number],
  [z1, z2]: readonly [number, number],
): Shape => ({
  look,
  form: 'hull',
  points: [x1, x2].flatMap((x) => [y1, y2].flatMap((y) => [z1, z2].map((z): Vector => [x, y, z]))),
});

const bench: Draw = ([x1, x2, height, z1, z2]) => {
  const [from, to, top] = [numberOf(x1), numberOf(x2), numberOf(height) - skin];
  const [z, zz] = [numberOf(z1, -7), numberOf(z2, 7)];
  const inset = Math.min(6, (to - from) / 5);
  const feet: readonly (readonly [number, number])[] =
    to - from >= zz - z
      ? [from + inset, to - inset].map((x) => [x, (z + zz) / 2] as const)
      : [z + 3, zz - 3].map((at) => [(from + to) / 2, at] as const);
  return [
    ...feet.map(([x, at]) => line('stand', [x, -skin, at], [x, top - 3, at])),
    block('stand', [from, to], [top - 5, top], [z, zz]),
  ];
};

const box: Draw = ([x1, x2, height, z1, z2]) => [
  block(
    'stand',
    [numberOf(x1), numberOf(x2)],
    [-skin, numberOf(height) - skin],
    [numberOf(z1, -9), numberOf(z2, 9)],
  ),
];

const feetOf = (name = 'feet'): readonly ('near' | 'far')[] =>
  name === 'feet' ? ['near', 'far'] : [name === 'far-foot' ? 'far' : 'near'];

const soleLine = (
  skeleton: Skeleton,
  side: 'near' | 'far',
  drop: number,
  longer: number,
): readonly Vector[] => {
  const { heel, ball, end } = skeleton.legs[side];
  const sole = unit(minus(ball, heel));
  const down = upright(minus(middle(heel, ball), end), sole);
  return [plus(heel, along2(sole, down, -longer, drop)), plus(ball, along2(sole, down, longer + 3, drop))];
};
const along2 = (a: Vector, b: Vector, x: number, y: number): Vector => plus(times(a, x), times(b, y));

const draws: Readonly<Record<string, Draw>> = {
  barbell: ([where = 'hands'], s) =>
    barAlong(
      placeOf(where, s),
      where === 'hands' || where === 'back' || where === 'front' ? s.thorax.near : s.pelvis.near,
      19,
      9.5,
    ),
  dumbbells: (_, s) => [...dumbbellIn(s, 'far'), ...dumbbellIn(s, 'near')],
  dumbbell: ([where = 'near-hand'], s) => {
    if (where === 'near-hand' || where === 'far-hand')
      return dumbbellIn(s, where === 'near-hand' ? 'near' : 'far');
    const isHeld = where === 'hands';
    const axis = isHeld ? s.thorax.up : s.pelvis.near;
    return dumbbellAt(placeOf(where, s), axis, isHeld ? s.thorax.ahead : s.pelvis.ahead);
  },
  kettlebell: ([where = 'hands'], s) => {
    const at = placeOf(where, s);
    const side = where === 'far-hand' ? 'far' : 'near';
    const hang = unit(minus(s.arms[side].end, s.arms[side].middle));
    const flat: Vector = unit([hang[0], hang[1], 0]);
    return [
      { look: 'gear', form: 'ring', at: plus(at, times(flat, 1.5)), radius: 3 },
      { look: 'load', form: 'disc', at: plus(at, times(flat, 8)), radius: 5.5 },
    ];
  },
  medicine: ([where = 'hands'], s) => [{ look: 'load', form: 'disc', at: placeOf(where, s), radius: 6 }],
  trap: (_, s) => {
    const at = placeOf('hands', s);
    const [x, y] = at;
    return [
      line('gear', [x - 17, y, 12], [x + 17, y, 12], [x + 17, y, -12], [x - 17, y, -12], [x - 17, y, 12]),
      { look: 'load', form: 'ring', at: [x, y, 20], radius: 9.5, axis: [0, 0, 1] },
      { look: 'load-far', form: 'ring', at: [x, y, -20], radius: 9.5, axis: [0, 0, 1] },
    ];
  },
  bench,
  box,
  wall: ([x]) => [
    block('stand', [numberOf(x), numberOf(x) + (numberOf(x) > 0 ? 4 : -4)], [-skin, 100], [-6, 6]),
  ],
  pad: (given) => {
    const [a, b] = [pointOf(given[0]), pointOf(given[1])];
    const way = unit(minus(b, a));
    const across: Vector = [way[1] * 2, -way[0] * 2, 0];
    return [
      {
        look: 'stand',
        form: 'hull',
        points: [plus(a, across), plus(b, across), minus(b, across), minus(a, across)].flatMap(
          ([x, y, z]): Vector[] => [
            [x, y, z - 6],
            [x, y, z + 6],
          ],
        ),
      },
    ];
  },
  frame: (given) => [line('stand', ...given.map(pointOf))],
  stack: ([x]) => [
    block('stand', [numberOf(x) - 5, numberOf(x) + 5], [-skin, 70], [-4, 4]),
    ...[8, 14, 20, 26].map((y) => line('gear', [numberOf(x) - 4, y, 0], [numberOf(x) + 4, y, 0])),
  ],
  cable: (given, s) => {
    const [at, end] = [pointOf(given[0]), placeOf(given[1] ?? 'hands', s)];
    const top = Math.max(at[1] + 8, 60);
    const back = at[0] >= 0 ? 4 : -4;
    return [
      line('stand', [at[0] + back, -skin, at[2]], [at[0] + back, top, at[2]]),
      { look: 'gear', form: 'ring', at, radius: 2.6 },
      line('gear', at, end),
    ];
  },
  band: (given, s) => {
    const [at, end] = [pointOf(given[0]), placeOf(given[1] ?? 'hands', s)];
    return [
      ...(given[2] === 'free' ? [] : [line('stand', [at[0], -skin, at[2]], [at[0], at[1] + 6, at[2]])]),
      line('load', at, end),
    ];
  },
  loop: ([where = 'knees'], s) => {
    const share = where === 'thighs' ? 0.75 : 1;
    const at = (side: 'near' | 'far'): Vector => {
      const { root, middle: knee, end } = s.legs[side];
      return where === 'ankles'
        ? plus(end, times(minus(knee, end), 0.15))
        : plus(root, times(minus(knee, root), share));
    };
    return [line('load', at('near'), at('far'))];
  },
  bar: (given) => {
    const at = pointOf(given[0]);
    return [
      line('gear', [at[0], at[1], -20], [at[0], at[1], 20]),
      { look: 'load', form: 'disc', at: [at[0], at[1], 20], radius: 1.6 },
      ...(given[1] === 'free'
        ? []
        : [-20, 20].map((z) => line('stand', [at[0], -skin, z], [at[0], at[1] + 3, z]))),
    ];
  },
  roller: ([where = 'shins'], s) => [
    { look: 'stand', form: 'disc', at: placeOf(where, s), radius: 3.6 },
    { look: 'load', form: 'ring', at: placeOf(where, s), radius: 3.6 },
  ],
  plate: ([where], s) => {
    const lines = feetOf(where).map((side) => soleLine(s, side, 3.4, 7));
    return lines.map((points) => line('load', ...points));
  },
  swiss: ([radius], s) => [
    { look: 'load', form: 'ring', at: s.ball ?? [0, numberOf(radius), 0], radius: numberOf(radius) },
  ],
  slider: ([where], s) =>
    feetOf(where).map((side) => {
      const [x, y, z] = s.legs[side].heel;
      return block('load', [x - 2, x + 10], [y - 2.6, y - 1.6], [z - 5, z + 5]);
    }),
  towel: ([x1, x2]) => [
    line('load', [numberOf(x1), -1.5, -9], [numberOf(x1) + 3, 0.5, -9], [numberOf(x2), -1.5, -9]),
  ],
  handle: (_, s) => {
    const [a, b] = [s.arms.far.end, s.arms.near.end];
    const half = times(unit(minus(b, a)), 4);
    const grip = (at: Vector): Shape => ({ look: 'load', form: 'disc', at, radius: 2 });
    return [grip(a), line('gear', minus(a, half), plus(b, half)), grip(b)];
  },
  rolled: ([at, radius]) => [{ look: 'load', form: 'disc', at: pointOf(at), radius: numberOf(radius) }],
  rope: (_, s) => {
    const at = placeOf('hands', s);
    // The pose's ball is where the middle of the rope is.
    const height = (s.ball?.[1] ?? 0) - at[1];
    const turns = [0, 20, 40, 60, 80, 100, 120, 140, 160, 180].map((degrees): Vector => {
      const [ahead, up] = towards([1, 0, 0], [0, 1, 0], degrees);
      return [at[0] - 6 + ahead * 14, at[1] + up * height, 0];
    });
    return [line('load', ...turns)];
  },
  sled: ([x]) => {
    const at = numberOf(x);
    return [
      line('gear', [at - 4, 0, 0], [at + 34, 0, 0]),
      line('gear', [at + 2, 0, 8], [at, 52, 8]),
      line('gear', [at + 2, 0, -8], [at, 52, -8]),
      ...[5, 10, 15].map((y) => line('load', [at + 12, y, 0], [at + 28, y, 0])),
    ];
  },
  hurdle: ([x, height]) => {
    const [at, top] = [numberOf(x), numberOf(height)];
    return [line('load', [at, -skin, 8], [at, top, 8], [at, top, -8], [at, -skin, -8])];
  },
  hill: () => [],
  stick: (_, { hips, head, thorax, pelvis }) => [
    line('load', plus(hips, along(pelvis, -6, -4)), plus(head, along(thorax, -7, 8))),
  ],
  clock: ([x]) => [{ look: 'stand', form: 'ring', at: [numberOf(x), -skin, 0], radius: 34, axis: [0, 1, 0] }],
};

/** The shapes of a piece of gear around a body. */
export const shapesOfGear = ({ kind, arguments: given }: Gear, skeleton: Skeleton): readonly Shape[] =>
  draws[kind]!(given, skeleton);
