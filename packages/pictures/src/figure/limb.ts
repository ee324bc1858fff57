import {
  cos,
  cross,
  degreesOf,
  dot,
  lengthOf,
  minus,
  plus,
  sin,
  times,
  towards,
  unit,
  upright,
  type Vector,
} from './vector.ts';

/** Directions of a part of the body: up its length, ahead, and to its near side. */
export interface Axes {
  readonly up: Vector;
  readonly ahead: Vector;
  readonly near: Vector;
}

/** Angles of a limb, in degrees. `bend` is the knee's or the elbow's. */
export interface LimbAngles {
  readonly swing: number;
  readonly open: number;
  readonly rot: number;
  readonly bend: number;
}

export interface Limb {
  readonly root: Vector;
  readonly middle: Vector;
  readonly end: Vector;
}

/** Knees bend the lower part back, elbows ahead. */
export type Bends = 'back' | 'ahead';

interface Frame {
  readonly upper: Vector;
  /** Ahead of the limb and upright on it, before it is turned. */
  readonly ahead: Vector;
  readonly out: Vector;
}

const frameOf = ({ up, ahead }: Axes, out: Vector, swing: number, open: number): Frame => {
  const base = towards(times(up, -1), ahead, swing);
  return {
    upper: towards(base, out, open),
    ahead: towards(ahead, up, swing),
    out: towards(out, times(base, -1), open),
  };
};

const outOf = (axes: Axes, isNear: boolean): Vector => times(axes.near, isNear ? 1 : -1);

/** The limb that these angles make, from its root outwards. */
export const limbByAngles = (
  axes: Axes,
  isNear: boolean,
  root: Vector,
  [upperLength, lowerLength]: readonly [number, number],
  { swing, open, rot, bend }: LimbAngles,
  bends: Bends,
): Limb => {
  const { upper, ahead, out } = frameOf(axes, outOf(axes, isNear), swing, open);
  const plane = towards(ahead, out, bends === 'back' ? -rot : rot);
  const lower = towards(upper, plane, bends === 'back' ? -bend : bend);
  const middle = plus(root, times(upper, upperLength));
  return { root, middle, end: plus(middle, times(lower, lowerLength)) };
};

/**
 * The limb whose end comes as near to a place as its length allows, by the law of cosines. The middle joint lies where
 * a knee or an elbow can: ahead of a leg, behind an arm, turned outward by `flare` degrees.
 */
export const limbByGoal = (
  axes: Axes,
  isNear: boolean,
  root: Vector,
  [a, b]: readonly [number, number],
  goal: Vector,
  flare: number,
  bends: Bends,
): Limb => {
  const way = minus(goal, root);
  const far = Math.min(Math.max(lengthOf(way), Math.abs(a - b) + 0.5), a + b - 0.01);
  const along = unit(way);
  const sagittal = upright(times(cross(axes.near, along), bends === 'back' ? 1 : -1), along);
  const out = upright(outOf(axes, isNear), along);
  const pole = upright(plus(times(sagittal, cos(flare)), times(out, sin(flare))), along);
  const up = (a * a + far * far - b * b) / (2 * far);
  const side = Math.sqrt(Math.max(0, a * a - up * up));
  return {
    root,
    middle: plus(root, plus(times(along, up), times(pole, side))),
    end: plus(root, times(along, far)),
  };
};

/** The angles that a limb stands at: the way back from where its joints are. */
export const anglesOf = (
  axes: Axes,
  isNear: boolean,
  { root, middle, end }: Limb,
  bends: Bends,
): LimbAngles => {
  const upper = unit(minus(middle, root));
  const lower = unit(minus(end, middle));
  const out = outOf(axes, isNear);
  const swing = degreesOf(dot(upper, axes.ahead), -dot(upper, axes.up));
  const open = degreesOf(dot(upper, out), Math.hypot(dot(upper, axes.ahead), dot(upper, axes.up)));
  const bend = degreesOf(lengthOf(cross(upper, lower)), dot(upper, lower));
  if (bend < 1) return { swing, open, rot: 0, bend };
  const frame = frameOf(axes, out, swing, open);
  const sign = bends === 'back' ? -1 : 1;
  const plane = times(upright(lower, upper), sign);
  return { swing, open, rot: sign * degreesOf(dot(plane, frame.out), dot(plane, frame.ahead)), bend };
};
