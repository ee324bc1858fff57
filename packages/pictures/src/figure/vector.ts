/** x ahead, y up, z to the figure's right, which the side view shows in front. Unit: one percent of stature. */
export type Vector = readonly [number, number, number];

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: Vector): number => Math.hypot(...a);
export const unit = (a: Vector): Vector => times(a, 1 / (lengthOf(a) || 1));

const radians = Math.PI / 180;
export const sin = (degrees: number): number => Math.sin(degrees * radians);
export const cos = (degrees: number): number => Math.cos(degrees * radians);
export const degreesOf = (y: number, x: number): number => Math.atan2(y, x) / radians;

/** One turned towards the other by so many degrees; the two stand upright on each other. */
export const towards = (a: Vector, b: Vector, degrees: number): Vector =>
  plus(times(a, cos(degrees)), times(b, sin(degrees)));

/** The part of a that stands upright on the direction d, as a direction. */
export const upright = (a: Vector, d: Vector): Vector => unit(minus(a, times(d, dot(a, d))));
