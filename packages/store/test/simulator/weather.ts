import type { Luck } from './luck.ts';

/** How unkind a world is: probabilities of each event. */
export interface Weather {
  /** That a process dies before or after a step on its store. */
  readonly crash: number;
  /** That a write finds no room: it rejects and changes nothing. */
  readonly full: number;
  /** That a step on a store waits, so that others come between. */
  readonly wait: number;
  readonly drop: number;
  readonly duplicate: number;
  readonly delay: number;
  /** That a caller has lost patience before its request arrives. */
  readonly impatience: number;
  /** Whether messages lie about until their turn comes, or are there and back at once. */
  readonly lag: boolean;
  /** How many things happen before it grows quiet. */
  readonly happenings: number;
  readonly entriesAPush: number;
  readonly entriesAPull: number;
}

/** Some worlds are calm in some respects: a fault that needs quiet is not always drowned. */
export const weatherOf = (luck: Luck): Weather => ({
  crash: luck.pick([0, 0, 0.01, 0.04]),
  full: luck.pick([0, 0, 0.02, 0.1]),
  wait: luck.pick([0, 0.1, 0.4]),
  drop: luck.pick([0, 0.05, 0.2]),
  duplicate: luck.pick([0, 0.1, 0.3]),
  delay: luck.pick([0, 0.1, 0.4]),
  impatience: luck.pick([0, 0.05, 0.15]),
  lag: true,
  happenings: 20 + luck.below(25),
  entriesAPush: luck.pick([1, 2, 3, 50]),
  entriesAPull: luck.pick([1, 2, 5, 50]),
});

/** Nothing breaks any more. */
export const calm: Omit<Weather, 'happenings' | 'entriesAPush' | 'entriesAPull'> = {
  crash: 0,
  full: 0,
  wait: 0,
  drop: 0,
  duplicate: 0,
  delay: 0,
  impatience: 0,
  lag: false,
};
