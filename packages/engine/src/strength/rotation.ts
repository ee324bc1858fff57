import type { Day, DayRange } from '../domain/index.ts';
import type { DoneExercise } from './series.ts';

/** Exercises of both over exercises of either (Jaccard): 1 the same set, 0 nothing in common. */
const similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0;
  for (const id of a) if (b.has(id)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
};

export interface Change {
  /** First index of the row, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** Mean share of the exercises that stayed. */
  readonly kept: number;
}

/**
 * The longest row of weeks, given as sets of exercises, that each kept less than `least`. A week is compared with the
 * two before it, so that two programmes which take turns count as kept.
 */
export const longestChange = (weeks: readonly ReadonlySet<string>[], least: number): Change => {
  let longest: Change = { from: 0, to: 0, kept: 1 };
  let [from, sum] = [1, 0];
  for (let index = 1; index < weeks.length; index += 1) {
    const week = weeks[index]!;
    const beforeLast = weeks[index - 2];
    const kept = Math.max(
      similarity(week, weeks[index - 1]!),
      beforeLast === undefined ? 0 : similarity(week, beforeLast),
    );
    sum += kept;
    if (kept >= least) [from, sum] = [index + 1, 0];
    const to = index + 1;
    if (to - from > longest.to - longest.from) longest = { from, to, kept: sum / (to - from) };
  }
  return longest;
};

/** An exercise that came and went between two dates known to the log. */
export interface Visit {
  readonly name: string;
  /** Movement pattern and main muscle: what an exercise may be swapped for. */
  readonly kind: string;
  readonly first: Day;
  readonly last: Day;
  readonly done: readonly DoneExercise[];
}

/** When an exercise counts as dropped too early for another of its kind. */
export interface EarlySwap {
  readonly days: number;
  readonly sessions: number;
}

/** Whether `visit` began inside the log: of what is there from the start, nobody knows for how long. */
const beganInside = (visit: Visit, known: DayRange, days: number): boolean =>
  visit.first - known.from >= days;

/**
 * Exercises that were begun, left before `early` was over and replaced by another of the same kind that
 * began within as many days; each with its successor.
 */
export const earlySwaps = (
  visits: readonly Visit[],
  known: DayRange,
  early: EarlySwap,
): readonly { readonly left: Visit; readonly by: Visit }[] =>
  visits.flatMap((left) => {
    const short = left.done.length < early.sessions && left.last - left.first < early.days;
    const isOver = known.to - left.last >= early.days;
    if (!short || !isOver || !beganInside(left, known, early.days)) return [];
    const by = visits.find(
      (other) =>
        other !== left &&
        other.kind === left.kind &&
        other.first > left.last &&
        other.first - left.last <= early.days,
    );
    return by ? [{ left, by }] : [];
  });
