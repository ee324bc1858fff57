/** What stands on both sides of the body; near is its right, which the side view shows in front. */
export interface Pair<Value> {
  readonly near: Value;
  readonly far: Value;
}

export type Side = keyof Pair<unknown>;

/** Numbers of a word, the name of a way to hold the arms, or nothing told for this side. */
export type Value = readonly number[] | string | undefined;

export type PoseWords = Readonly<Record<string, Pair<Value>>>;

export interface Pose {
  /** What a reader who does not see it is told. */
  readonly name: string;
  readonly words: PoseWords;
}

export interface Gear {
  readonly kind: string;
  readonly arguments: readonly string[];
}

/** An exercise as its notation tells it. */
export interface Figure {
  /** Degrees by which the viewer stands ahead of the side (90: in front) and above the level. */
  readonly view: readonly [number, number];
  readonly seconds: number;
  /** The pose that tells the exercise at a glance, counted from 0. */
  readonly glance: number;
  /** From the last pose on to the first, where others go back the way they came. */
  readonly cycle: boolean;
  /** The middle and the side of the square that is shown, where a part of the body is the matter. */
  readonly close: readonly [number, number, number] | undefined;
  readonly gear: readonly Gear[];
  readonly poses: readonly Pose[];
}
