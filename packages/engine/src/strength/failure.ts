import { reserveOf } from './judge-set.ts';
import { isForLegs } from './leg-work.ts';
import type { LiftReading } from './reading.ts';

/** Sets of strength exercises, and how many of them ended at failure. */
export interface FailureTally {
  sets: number;
  failed: number;
  failedLegs: number;
  /** Of lifts that move more than one joint. */
  failedBigLegs: number;
  /** Sets of which reps in reserve are known. */
  told: number;
}

/** A set with at most `maxReserve` repetitions in reserve counts as failure. */
export const failuresIn = (lifts: readonly LiftReading[], maxReserve: number): Readonly<FailureTally> => {
  const tally: FailureTally = { sets: 0, failed: 0, failedLegs: 0, failedBigLegs: 0, told: 0 };
  for (const { exercises } of lifts) {
    for (const { exercise, work, reserveSets, lowestReserve } of exercises) {
      if (exercise?.role !== 'strength') continue;
      const legs = isForLegs(exercise) ? 1 : 0;
      tally.sets += work.length;
      tally.told += reserveSets;
      if (lowestReserve === undefined || lowestReserve > maxReserve) continue;
      for (const { set } of work) {
        const reserve = reserveOf(set);
        if (reserve === undefined || reserve > maxReserve) continue;
        tally.failed += 1;
        tally.failedLegs += legs;
        if (!exercise.isolation) tally.failedBigLegs += legs;
      }
    }
  }
  return tally;
};
