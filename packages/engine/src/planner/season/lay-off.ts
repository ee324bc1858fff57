import { type LayoffBand, layoffBand } from '../../readiness/index.ts';
import { type Dose, fullDose } from '../frame.ts';
import type { Past } from './past.ts';

/** How lifting begins again after weeks without it. */
export interface LayOff {
  readonly weeksOff: number;
  /** What each of the first weeks does of what it would do otherwise; none where the first session alone is eased. */
  readonly weeks: readonly Dose[];
  readonly firstSession: Dose;
  /** So long away that lifting is learned again. */
  readonly relearn: boolean;
}

const dosesOf = ({ weeks, moreReserve }: LayoffBand): readonly Dose[] =>
  weeks.map(({ loadShare, setShare }) => ({ setShare, loadShare, moreReserve, contactShare: setShare }));

/** The rest of a return that began before the plan did; undefined where nothing of it is left. */
export const returnUnderWay = (
  { breakBefore, weeks: weeksBack }: Pick<Past, 'breakBefore' | 'weeks'>,
  ageYears: number | undefined,
): LayOff | undefined => {
  const band = breakBefore === undefined ? undefined : layoffBand(breakBefore, ageYears);
  const weeks = band ? dosesOf(band).slice(weeksBack) : [];
  if (breakBefore === undefined || weeks.length === 0) return undefined;
  return { weeksOff: breakBefore / 7, weeks, firstSession: fullDose, relearn: false };
};

/**
 * Undefined where there was no pause, or none that the log can tell of. A week that has begun is too short for a step
 * of its own: the first whole one repeats it.
 */
export const layOffOf = (
  daysOff: number | undefined,
  ageYears: number | undefined,
  hasBegun: boolean,
): LayOff | undefined => {
  const band = daysOff === undefined ? undefined : layoffBand(daysOff, ageYears);
  if (daysOff === undefined || !band) return undefined;
  const { moreReserve, novice } = band;
  const weeks = dosesOf(band);
  return {
    weeksOff: daysOff / 7,
    weeks: hasBegun ? [...weeks.slice(0, 1), ...weeks] : weeks,
    firstSession: { ...fullDose, moreReserve },
    relearn: novice,
  };
};
