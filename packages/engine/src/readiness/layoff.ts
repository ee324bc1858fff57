/** Of what was done before a lay-off. */
export interface ComebackWeek {
  /** Of the loads. */
  readonly loadShare: number;
  /** Of the sets of a usual session. */
  readonly setShare: number;
}

/** How to come back to strength work after days without it. The shares are those of the first week. */
export interface LayoffBand extends ComebackWeek {
  /** Added to the reps in reserve; of the first session only where there is no week to ease. */
  readonly moreReserve: number;
  readonly rampWeeks: number;
  /** Each week of the ramp; none where the first session alone is eased. */
  readonly weeks: readonly ComebackWeek[];
  /** Old loads are no guide any more: start as somebody new to it, at the technique of before. */
  readonly novice: boolean;
}

interface Row {
  readonly fromDays: number;
  readonly weeks: readonly ComebackWeek[];
  readonly novice?: true;
}

const week = (loadShare: number, setShare: number): ComebackWeek => ({ loadShare, setShare });

/**
 * Ours, all of it: strength falls with the weeks off (Bosquet 2013), and how to come back nobody has tried. Sessions a
 * week apart are no pause; the second week of a ramp goes half of the way back.
 */
const rows: readonly Row[] = [
  { fromDays: 8, weeks: [] },
  { fromDays: 14, weeks: [week(0.9, 0.7)] },
  { fromDays: 28, weeks: [week(0.8, 0.5), week(0.9, 0.75)] },
  { fromDays: 56, weeks: [week(0.7, 0.5), week(0.85, 0.75)] },
  { fromDays: 113, weeks: [week(0.7, 0.5), week(0.85, 0.75)], novice: true },
];

/** Above this age more strength is lost (Bosquet 2013): one band worse (ours). */
const olderThanYears = 65;

/** Undefined where the days off are no lay-off. `daysOff` is from the last session to the next. */
export const layoffBand = (daysOff: number, ageYears?: number): LayoffBand | undefined => {
  const at = rows.findLastIndex(({ fromDays }) => daysOff >= fromDays);
  if (at < 0) return undefined;
  const older = ageYears !== undefined && ageYears > olderThanYears ? 1 : 0;
  const { weeks, novice = false } = rows[Math.min(rows.length - 1, at + older)]!;
  const { loadShare, setShare } = weeks[0] ?? week(1, 1);
  return { loadShare, setShare, moreReserve: 1, rampWeeks: weeks.length, weeks, novice };
};
