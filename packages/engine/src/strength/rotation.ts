import type { Day, DayRange } from '../domain/index.ts';
import type { DoneExercise } from './series.ts';

/** Exercises of both over exercises of either (Jaccard): 1 the same set, 0 nothing in common. */
export const similarity = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let common = 0;
  for (const id of a) if (b.has(id)) common += 1;
  const all = a.size + b.size - common;
  return all === 0 ? 1 : common / all;
};

/** An exercise that came and went between two dates known to the log. */
export interface Visit {
  readonly name: string;
  readonly pattern: string;
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
 * Exercises that were begun, left before `early` was over and replaced by another of the same movement pattern that
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
        other.pattern === left.pattern &&
        other.first > left.last &&
        other.first - left.last <= early.days,
    );
    return by ? [{ left, by }] : [];
  });
