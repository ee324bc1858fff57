import type { ExerciseSet } from '@carryover/engine';
import type { SetNumbers } from './session-view-type.ts';

/** What of a set is shown; a set to failure left none. */
export const numbersOf = ({ reps, seconds, loadKg, rir, toFailure }: ExerciseSet): SetNumbers => {
  const left = toFailure ? 0 : rir;
  return {
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(left === undefined ? {} : { rir: left }),
  };
};
