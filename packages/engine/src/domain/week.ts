import type { Day } from './day.ts';
import type { Session } from './session.ts';

/** Seven days from `monday` on. Weeks that start on another weekday keep their first day here. */
export interface Week {
  readonly monday: Day;
  /** In order of day; within a day as they were written. */
  readonly sessions: readonly Session[];
}
