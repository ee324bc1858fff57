import type { Day } from '../domain/index.ts';
import { reserveOf } from './judge-set.ts';
import { type DoneExercise, isLighter, topSetOf } from './series.ts';

/** A pause of six weeks starts the count anew (ours). */
const pauseDays = 42;
/** Two years at two a week: nobody needs to be told that it is longer. */
const mostSessions = 208;

/** What a stretch of equal sessions has to be at the least. */
export interface Unchanging {
  readonly weeks: number;
  readonly sessions: number;
  /** Share of a load, or of reps, that counts as no change. */
  readonly within: number;
}

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  /** 0 for body weight. */
  readonly loadKg: number;
  readonly reps: number;
  readonly done: readonly DoneExercise[];
  /** Mean reps in reserve, where they were logged. */
  readonly reserve: number | undefined;
}

interface Top {
  readonly day: number;
  readonly loadKg: number;
  readonly reps: number;
  readonly sets: number;
  readonly done: DoneExercise;
}

/** From the last session back, without deloads; nobody looks farther back than the stretch reaches. */
function* topsBackwards(all: readonly DoneExercise[]): Generator<Top> {
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const done = all[at]!;
    const top = topSetOf(done);
    if (top && !isLighter(all, at))
      yield { day: done.lift.day, ...top, sets: done.reading.work.length, done };
  }
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The last sessions that are many enough and span long enough, without a pause; undefined when there are not. */
const lastStretch = (tops: Iterator<Top>, wanted: Unchanging): Top[] | undefined => {
  const stretch: Top[] = [];
  for (let next = tops.next(); !next.done; next = tops.next()) {
    const top = next.value;
    const [after] = stretch;
    if (after && after.day - top.day >= pauseDays) return undefined;
    stretch.unshift(top);
    const span = stretch.at(-1)!.day - top.day;
    if (stretch.length >= wanted.sessions && span >= wanted.weeks * 7) return stretch;
  }
  return undefined;
};

/** The load is the same all through, and neither reps nor sets are more in the later half than in the earlier. */
const isUnchanged = (stretch: readonly Top[], within: number): boolean => {
  const { loadKg } = stretch[0]!;
  if (stretch.some((top) => Math.abs(top.loadKg - loadKg) > loadKg * within)) return false;
  const half = stretch.length >> 1;
  const [earlier, later] = [stretch.slice(0, half), stretch.slice(-half)];
  const reps = (tops: readonly Top[]) => mean(tops.map((top) => top.reps));
  const sets = (tops: readonly Top[]) => mean(tops.map((top) => top.sets));
  return Math.abs(reps(later) / reps(earlier) - 1) <= within && sets(later) - sets(earlier) < 0.5;
};

/** As far back as load and reps stay what they are in `stretch`, give or take a rep. */
const longerBy = (tops: Iterator<Top>, stretch: readonly Top[], within: number): Top[] => {
  const { loadKg } = stretch[0]!;
  const reps = mean(stretch.map((top) => top.reps));
  const same = [...stretch];
  for (let next = tops.next(); !next.done; next = tops.next()) {
    const before = next.value;
    if (same[0]!.day - before.day >= pauseDays) break;
    if (Math.abs(before.loadKg - loadKg) > loadKg * within || Math.abs(before.reps - reps) > 1) break;
    same.unshift(before);
  }
  return same;
};

const meanReserve = (done: readonly DoneExercise[]): number | undefined => {
  const reserves = done.flatMap(({ reading }) => reading.work.flatMap(({ set }) => reserveOf(set) ?? []));
  return reserves.length === 0 ? undefined : mean(reserves);
};

/**
 * The last sessions of an exercise when load, reps and sets stood still in them, deloads left aside; undefined when
 * they moved or were too few.
 */
export const unchangedStretch = (all: readonly DoneExercise[], wanted: Unchanging): Stretch | undefined => {
  const tops = topsBackwards(all.slice(-mostSessions));
  const stretch = lastStretch(tops, wanted);
  if (!stretch || !isUnchanged(stretch, wanted.within)) return undefined;
  const same = longerBy(tops, stretch, wanted.within);
  const done = same.map((top) => top.done);
  return {
    from: same[0]!.day,
    to: same.at(-1)!.day,
    loadKg: same[0]!.loadKg,
    reps: mean(same.map((top) => top.reps)),
    done,
    reserve: meanReserve(done),
  };
};
