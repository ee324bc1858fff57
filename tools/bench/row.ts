/** What a value is held against: the name of a peer or limit, and its value in the same unit. */
export interface Peer {
  readonly name: string;
  readonly value: number;
}

/** On the ratio. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** What was measured, before anybody judges it. */
export interface Measured {
  /** What the value was measured on, with its counts as they were found in this run. */
  readonly work: string;
  readonly value: number;
  readonly unit: string;
  readonly peer: Peer;
  readonly goal: Goal;
}

export interface Row extends Measured {
  readonly name: string;
  /** Value over the peer's. */
  readonly ratio: number;
  readonly met: boolean;
}

/** A row's name and the way to measure it; nothing is timed before `measure` is called. */
export interface Bench {
  readonly name: string;
  readonly measure: () => Measured | Promise<Measured>;
}

const keeps = (ratio: number, goal: Goal): boolean =>
  'atMost' in goal ? ratio <= goal.atMost : ratio >= goal.atLeast;

/** A ratio that is no number (nothing was measured, or the peer was 0) meets no goal. */
export const rowOf = (name: string, measured: Measured): Row => {
  const ratio = measured.value / measured.peer.value;
  return { name, ...measured, ratio, met: Number.isFinite(ratio) && keeps(ratio, measured.goal) };
};
