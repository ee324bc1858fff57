import type { Athlete } from './athlete.ts';
import type { Day, DayRange } from './day.ts';
import { minuteOf } from './moment.ts';
import type { SelfReport } from './readiness.ts';
import type { Session } from './session.ts';

/** The first and the last day for which something is told of all runs, and of all lifts. */
export interface Coverage {
  readonly runs?: DayRange;
  readonly lifts?: DayRange;
}

/**
 * All that an athlete's sources tell, planned and done alike. `coverage` says for which days the sources would
 * have shown a run or a lift had there been one: silence inside it is rest, silence outside it is not known.
 */
export interface TrainingLog extends SelfReport {
  readonly athlete: Athlete;
  /** In order of time; see `inOrder`. */
  readonly sessions: readonly Session[];
  readonly coverage: Coverage;
  /** The coverage that counts for those who look past `after`, the last day done: with what only plans tell. */
  readonly ahead?: { readonly after: Day; readonly coverage: Coverage };
}

const noon = 12 * 60;

/** By day, then by clock; sessions of a day without times keep the order in which they were written. */
export const inOrder = (sessions: readonly Session[]): Session[] =>
  [...sessions].sort((a, b) => a.at.day - b.at.day || (minuteOf(a.at) ?? noon) - (minuteOf(b.at) ?? noon));
