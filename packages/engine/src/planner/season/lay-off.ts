import { layoffBand } from '../../readiness/layoff.ts';
import { type Dose, fullDose } from '../frame.ts';

/** How lifting begins again after weeks without it. */
export interface LayOff {
  readonly weeksOff: number;
  /** What the first weeks do of what they would do otherwise, week by week. */
  readonly doses: readonly Dose[];
  /** Only the very first session is eased. */
  readonly firstSessionOnly: boolean;
  /** So long away that lifting is learned again. */
  readonly relearn: boolean;
}

/** Undefined where there was no pause, or none that the log can tell of. */
export const layOffOf = (daysOff: number | undefined, ageYears: number | undefined): LayOff | undefined => {
  const band = daysOff === undefined ? undefined : layoffBand(daysOff, ageYears);
  if (daysOff === undefined || !band) return undefined;
  const { weeks, moreReserve, novice } = band;
  const firstSessionOnly = weeks.length === 0;
  const eased = weeks.map(({ loadShare, setShare }) => ({
    setShare,
    loadShare,
    moreReserve,
    contactShare: setShare,
  }));
  return {
    weeksOff: daysOff / 7,
    doses: firstSessionOnly ? [{ ...fullDose, moreReserve }] : eased,
    firstSessionOnly,
    relearn: novice,
  };
};
