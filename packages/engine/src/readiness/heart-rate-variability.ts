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

interface Stretch {
  readonly count: number;
  readonly mean: number;
  /** The first of its days with a value. */
  readonly firstDay: Day;
}

const stretchOf = (byDay: ReadonlyMap<Day, CheckIn>, from: Day, to: Day): Stretch => {
  let count = 0;
  let sum = 0;
  let firstDay = to;
  for (let day = to; day >= from; day -= 1) {
    const value = byDay.get(day)?.heartRateVariability;
    if (value === undefined) continue;
    count += 1;
    sum += value;
    firstDay = day;
  }
  return { count, mean: sum / count, firstDay };
};

const deviationOf = (
  byDay: ReadonlyMap<Day, CheckIn>,
  from: Day,
  to: Day,
  { mean, count }: Stretch,
): number => {
  let sum = 0;
  for (let day = from; day <= to; day += 1) {
    const value = byDay.get(day)?.heartRateVariability;
    if (value !== undefined) sum += (value - mean) ** 2;
  }
  return Math.sqrt(sum / (count - 1));
};

/** The mean of the seven days to `day` against the weeks before them; undefined where too few days are known. */
export const readHrv = (byDay: ReadonlyMap<Day, CheckIn>, day: Day): HrvReading | undefined => {
  const week = stretchOf(byDay, day - weekDays + 1, day);
  if (week.count < leastDaysOfWeek) return undefined;
  const to = day - weekDays;
  const from = to - baselineDays + 1;
  const baseline = stretchOf(byDay, from, to);
  if (baseline.count < leastBaselineValues || to - baseline.firstDay + 1 < leastBaselineSpan)
    return undefined;
  const baselineDeviation = deviationOf(byDay, from, to, baseline);
  const margin = usualDeviations * baselineDeviation;
  const over = week.mean - baseline.mean;
  const state = over < -margin ? 'low' : over > margin ? 'high' : 'usual';
  return { state, weekMean: week.mean, baselineMean: baseline.mean, baselineDeviation };
};
