import { reserveOf } from './judge-set.ts';
import type { DoneExercise } from './series.ts';

/** What shows that an exercise has become easy. */
export interface EasyCriterion {
  readonly topReps: number;
  readonly leastReserve: number;
  readonly fullHoldSeconds: number;
}

type Met = boolean | 'unknown';

/** Every set at the top of the range with reps to spare, or held in full. */
const metIn = ({ reading }: DoneExercise, easy: EasyCriterion): Met => {
  let met: Met = true;
  for (const { set } of reading.work) {
    if (set.reps === undefined && set.seconds !== undefined) {
      if (set.seconds < easy.fullHoldSeconds) return false;
      continue;
    }
    if ((set.reps ?? 0) < easy.topReps) return false;
    const reserve = reserveOf(set);
    if (reserve === undefined) met = 'unknown';
    else if (reserve < easy.leastReserve) return false;
  }
  return met;
};

/** The sessions since the criterion was first met twice in a row, counting back from the last; and what was missing. */
export const sessionsSinceEasy = (series: readonly DoneExercise[], easy: EasyCriterion) => {
  const met = series.map((done) => metIn(done, easy));
  const backTo = met.findLastIndex((each) => each !== true) + 1;
  const row = met.length - backTo;
  return {
    since: row - 2,
    unknown: row < 2 && met.slice(-2).every((each) => each !== false) && met.at(-1) === 'unknown',
  };
};
