import type { CheckIn, Day } from '../domain/index.ts';

/** Where the week's heart-rate variability stands beside what is usual for this athlete. */
export interface HrvReading {
  readonly state: 'low' | 'usual' | 'high';
  /** ln rMSSD. */
  readonly weekMean: number;
  readonly baselineMean: number;
  readonly baselineDeviation: number;
}

const weekDays = 7;
/** Fewer days say nothing of a week (Plews 2014). */
const leastDaysOfWeek = 3;
/** The convention compares with 28 to 60 days; at three valid days a week 28 of them hold twelve (ours). */
const baselineDays = 60;
const leastBaselineSpan = 28;
const leastBaselineValues = 12;
const usualDeviations = 0.5;

const valuesBetween = (byDay: ReadonlyMap<Day, CheckIn>, from: Day, to: Day): [Day, number][] => {
  const values: [Day, number][] = [];
  for (let day = from; day <= to; day += 1) {
    const value = byDay.get(day)?.heartRateVariability;
    if (value !== undefined) values.push([day, value]);
  }
  return values;
};

const meanOf = (values: readonly [Day, number][]): number =>
  values.reduce((sum, [, value]) => sum + value, 0) / values.length;

const deviationOf = (values: readonly [Day, number][], mean: number): number =>
  Math.sqrt(values.reduce((sum, [, value]) => sum + (value - mean) ** 2, 0) / (values.length - 1));

/** The mean of the seven days to `day` against the weeks before them; undefined where too few days are known. */
export const readHrv = (byDay: ReadonlyMap<Day, CheckIn>, day: Day): HrvReading | undefined => {
  const week = valuesBetween(byDay, day - weekDays + 1, day);
  const baseline = valuesBetween(byDay, day - weekDays - baselineDays + 1, day - weekDays);
  if (week.length < leastDaysOfWeek || baseline.length < leastBaselineValues) return undefined;
  if (day - weekDays - baseline[0]![0] + 1 < leastBaselineSpan) return undefined;
  const weekMean = meanOf(week);
  const baselineMean = meanOf(baseline);
  const baselineDeviation = deviationOf(baseline, baselineMean);
  const margin = usualDeviations * baselineDeviation;
  const state =
    weekMean < baselineMean - margin ? 'low' : weekMean > baselineMean + margin ? 'high' : 'usual';
  return { state, weekMean, baselineMean, baselineDeviation };
};
