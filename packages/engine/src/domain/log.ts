import type { Athlete } from './athlete.ts';
import type { DayRange } from './day.ts';
import { minuteOf } from './moment.ts';
import type { CheckIn, Footwear, Pain } from './readiness.ts';
import type { Session } from './session.ts';

/**
 * All that an athlete's sources tell, planned and done alike. `coverage` says for which days the sources would
 * have shown a run or a lift had there been one: silence inside it is rest, silence outside it is not known.
 */
export interface TrainingLog {
  readonly athlete: Athlete;
  /** In order of time; see `inOrder`. */
  readonly sessions: readonly Session[];
  readonly coverage: { readonly runs?: DayRange; readonly lifts?: DayRange };
  readonly checkIns?: readonly CheckIn[];
  readonly pains?: readonly Pain[];
  readonly footwear?: readonly Footwear[];
}

const noon = 12 * 60;

/** By day, then by clock; sessions of a day without times keep the order in which they were written. */
export const inOrder = (sessions: readonly Session[]): Session[] =>
  [...sessions].sort((a, b) => a.at.day - b.at.day || (minuteOf(a.at) ?? noon) - (minuteOf(b.at) ?? noon));
