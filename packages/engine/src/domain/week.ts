import type { Day } from './day.ts';
import type { SelfReport } from './readiness.ts';
import type { Session } from './session.ts';

/** Seven days from the first on, whichever weekday it is. */
export interface Week extends SelfReport {
  readonly firstDay: Day;
  /** In order of day; within a day as they were written. */
  readonly sessions: readonly Session[];
}
