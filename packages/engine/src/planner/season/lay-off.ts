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

interface Band {
  /** Up to so many weeks off. */
  readonly below: number;
  readonly doses: readonly Dose[];
  readonly firstSessionOnly?: boolean;
  readonly relearn?: boolean;
}

const dose = (setShare: number, loadShare: number, moreReserve = 1): Dose => ({
  setShare,
  loadShare,
  moreReserve,
  contactShare: setShare,
});

/** Ours; that strength fades the longer one stops, and more in the old, is known, how much is not. */
const bands: readonly Band[] = [
  { below: 2, doses: [{ ...fullDose, moreReserve: 1 }], firstSessionOnly: true },
  { below: 4, doses: [dose(0.7, 0.9)] },
  { below: 8, doses: [dose(0.5, 0.8), dose(0.75, 0.9)] },
  { below: 16, doses: [dose(0.5, 0.7), dose(0.75, 0.85)] },
  { below: Number.POSITIVE_INFINITY, doses: [dose(0.5, 0.7)], relearn: true },
];

/** Sessions a week apart are no pause. */
const leastDaysOff = 8;
const oldFrom = 65;

/** Undefined where there was no pause, or none that the log can tell of. */
export const layOffOf = (daysOff: number | undefined, ageYears: number | undefined): LayOff | undefined => {
  if (daysOff === undefined || daysOff < leastDaysOff) return undefined;
  const weeksOff = daysOff / 7;
  const own = bands.findIndex(({ below }) => weeksOff < below);
  // Over 65 strength fades faster: one band on.
  const worse = ageYears !== undefined && ageYears > oldFrom ? 1 : 0;
  const band = bands[Math.min(bands.length - 1, own + worse)]!;
  return {
    weeksOff,
    doses: band.doses,
    firstSessionOnly: band.firstSessionOnly ?? false,
    relearn: band.relearn ?? false,
  };
};
