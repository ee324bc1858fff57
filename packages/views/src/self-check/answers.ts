import type { Experience, Weekday } from '@carryover/engine';

/** What a question of the self-check can be answered with; the texts of the questions are the app's. */
export const runKinds = ['easy', 'threshold', 'intervals', 'long'] as const;
export type RunKind = (typeof runKinds)[number];

export const repRanges = ['few', 'some', 'many', 'very-many'] as const;
export const efforts = ['failure', 'hard', 'moderate', 'easy'] as const;
export const rests = ['circuit', 'short', 'minute', 'two-minutes', 'three-minutes'] as const;
export const sinces = ['weeks', 'two-months', 'half-year', 'growing', 'in-jumps', 'changing'] as const;
export const shapes = ['rested', 'tired', 'unfed'] as const;
export const shoes = ['cushioned', 'firm', 'barefoot'] as const;
export const orders = ['lift-after', 'lift-before', 'apart'] as const;

/** Every answer can be left out; what rests on it then could not be checked. */
export interface SelfCheckAnswers {
  /** 0 is Monday. Absent where nothing was said of runs. */
  readonly runs?: { readonly [Day in Weekday]?: RunKind };
  /** Days with lifting; an empty list says that there are none. */
  readonly lifts?: readonly Weekday[];
  /** On days with both. */
  readonly order?: (typeof orders)[number];
  /** Ids of the catalogue, in the order in which they are done. */
  readonly exercises?: readonly string[];
  readonly reps?: (typeof repRanges)[number];
  /** Of the main lift for the legs. */
  readonly loadKg?: number;
  readonly effort?: (typeof efforts)[number];
  readonly rest?: (typeof rests)[number];
  readonly minutes?: number;
  readonly since?: (typeof sinces)[number];
  readonly shape?: (typeof shapes)[number];
  readonly shoes?: (typeof shoes)[number];
  readonly experience?: Experience;
}

/** What an answer stands for in a typical week. Each is a middle of its range, and ours. */
export const repsOf: Readonly<Record<(typeof repRanges)[number], number>> = {
  few: 5,
  some: 8,
  many: 12,
  'very-many': 20,
};
export const reserveOf: Readonly<Record<(typeof efforts)[number], number>> = {
  failure: 0,
  hard: 2,
  moderate: 4,
  easy: 6,
};
export const restSecondsOf: Readonly<Record<(typeof rests)[number], number | undefined>> = {
  circuit: undefined,
  short: 30,
  minute: 60,
  'two-minutes': 120,
  'three-minutes': 180,
};
/** Weeks that were like this one. */
export const weeksOf: Readonly<Record<(typeof sinces)[number], number>> = {
  weeks: 4,
  'two-months': 9,
  'half-year': 26,
  growing: 12,
  'in-jumps': 8,
  changing: 8,
};
export const runMinutesOf: Readonly<Record<RunKind, number>> = {
  easy: 45,
  threshold: 50,
  intervals: 60,
  long: 90,
};
