import { estimateMaxKg, mostChartReps } from './chart.ts';
import { layoffDays } from './history.ts';
import { reserveOf } from './judge-set.ts';
import type { ExerciseReading, LiftReading } from './reading.ts';
import type { TrendPoint } from './trend.ts';

/** One exercise as it was done in one session. */
export interface DoneExercise {
  readonly lift: LiftReading;
  readonly reading: ExerciseReading;
}

/** Some work set was done with a weight. */
export const hasLoad = ({ reading }: DoneExercise): boolean =>
  reading.work.some(({ set }) => set.loadKg !== undefined);

/** The sessions since the last pause of three weeks: what came before it is another series. */
export const sinceLayoff = <D extends DoneExercise>(done: readonly D[]): readonly D[] => {
  for (let at = done.length - 1; at > 0; at -= 1) {
    if (done[at]!.lift.day - done[at - 1]!.lift.day >= layoffDays) return done.slice(at);
  }
  return done;
};

export interface TopSet {
  readonly loadKg: number;
  readonly reps: number;
}

/** The heaviest work set with reps; of equal loads the one with most reps. A set without load counts as 0 kg. */
export const topSetOf = ({ reading }: DoneExercise): TopSet | undefined => {
  const top = reading.topSet?.set;
  return top?.reps === undefined ? undefined : { loadKg: top.loadKg ?? 0, reps: top.reps };
};

/** Sessions that a lighter one is compared with, and what makes it lighter: sets down by 40 % or load by 8 % (ours). */
const comparedSessions = 4;
const lighterSets = 0.6;
const lighterLoad = 0.92;

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * Is it a deload: far fewer sets than usual, or a lower load for no more reps? A load that stays low is usual
 * after a few sessions, so that a lasting fall is none.
 */
export const isLighter = (done: readonly DoneExercise[], index: number): boolean => {
  const { reading } = done[index]!;
  const before = done.slice(Math.max(0, index - comparedSessions), index);
  if (before.length < 2) return false;
  if (reading.work.length <= lighterSets * median(before.map((one) => one.reading.work.length))) return true;
  const top = topSetOf(done[index]!);
  const tops = before.flatMap((one) => topSetOf(one) ?? []);
  if (!top || tops.length < 2) return false;
  const fewReps = top.reps <= median(tops.map(({ reps }) => reps));
  return fewReps && top.loadKg < lighterLoad * median(tops.map(({ loadKg }) => loadKg));
};

export const withoutLighter = <D extends DoneExercise>(done: readonly D[]): readonly D[] =>
  done.filter((_, index) => !isLighter(done, index));

/** Up to 6 effective reps count in full; the estimate gets worse from there, and above 10 it is not used (ours). */
const weightAt = (effectiveReps: number): number => Math.min(1, (mostChartReps + 1 - effectiveReps) / 5);

const pointByReserve = ({ lift, reading }: DoneExercise): TrendPoint | undefined => {
  let best: TrendPoint | undefined;
  for (const { set } of reading.work) {
    const reserve = reserveOf(set);
    if (!set.loadKg || set.reps === undefined || reserve === undefined) continue;
    const kg = estimateMaxKg(set.loadKg, set.reps, reserve);
    if (kg !== undefined && kg > (best?.kg ?? 0))
      best = { day: lift.day, kg, weight: weightAt(set.reps + reserve) };
  }
  return best;
};

const pointAtReps = ({ lift, reading }: DoneExercise, reps: number): TrendPoint | undefined => {
  let kg = 0;
  for (const { set } of reading.work) if (set.reps === reps) kg = Math.max(kg, set.loadKg ?? 0);
  return kg > 0 ? { day: lift.day, kg, weight: weightAt(reps) } : undefined;
};

/** The reps of most top sets, at most 10; the higher of equals. */
const commonReps = (done: readonly DoneExercise[]): number | undefined => {
  const counts = new Map<number, number>();
  for (const each of done) {
    const top = topSetOf(each);
    if (top && top.loadKg > 0 && top.reps <= mostChartReps)
      counts.set(top.reps, (counts.get(top.reps) ?? 0) + 1);
  }
  let common: number | undefined;
  for (const [reps, count] of counts) {
    const most = common === undefined ? 0 : counts.get(common)!;
    if (count > most || (count === most && reps > common!)) common = reps;
  }
  return common;
};

/**
 * The series whose trend is asked for: the training index where reps in reserve were logged; else the load at the
 * reps that were done most often, for without a reserve other reps cannot be compared. The longer of the two.
 */
export const trendPoints = (done: readonly DoneExercise[]): readonly TrendPoint[] => {
  const byReserve = done.flatMap((each) => pointByReserve(each) ?? []);
  const reps = commonReps(done);
  const atReps = reps === undefined ? [] : done.flatMap((each) => pointAtReps(each, reps) ?? []);
  return atReps.length > byReserve.length ? atReps : byReserve;
};
