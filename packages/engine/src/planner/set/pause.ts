import type { Day } from '../../domain/index.ts';
import { layoffDays } from '../../strength/history.ts';
import type { ExerciseState } from './state.ts';

/** An exercise that comes back after weeks in which others stood in its place. */
export interface Comeback {
  readonly weeksOff: number;
  readonly loadShare: number;
  readonly moreReserve: number;
  /** So long that the load has to be found anew. */
  readonly anew: boolean;
}

/** From here on old loads are no guide: 16 weeks, as in the lay-off table (ours). */
export const anewDays = 112;

/**
 * What the first session of an exercise leaves out after a pause of three weeks or more; undefined where it need not.
 * A pause from all lifting is the season's matter: its weeks have a smaller dose (shares ours).
 */
export const comebackOn = (day: Day, { lastDay }: ExerciseState): Comeback | undefined => {
  const daysOff = lastDay === undefined ? 0 : day - lastDay;
  if (daysOff < layoffDays) return undefined;
  const weeksOff = Math.floor(daysOff / 7);
  return daysOff >= anewDays
    ? { weeksOff, loadShare: 1, moreReserve: 1, anew: true }
    : { weeksOff, loadShare: 0.9, moreReserve: 1, anew: false };
};
