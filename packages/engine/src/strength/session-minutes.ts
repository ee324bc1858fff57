import type { Exercise, ExerciseSet } from '../domain/index.ts';

/** Our model of a session's length: warm-up, seconds a rep, and changing over between exercises. */
export const warmUpMinutes = 8;
const secondsPerRep = 3;
const changeoverMinutes = 1.5;
/** The rest that is assumed where a plan names none (ours). */
const assumedRestSeconds = { strength: 150, other: 60 } as const;

export const workSecondsOf = (set: ExerciseSet): number =>
  (set.seconds ?? (set.reps ?? 0) * secondsPerRep) * (set.eachSide ? 2 : 1);

const restSecondsOf = (exercise: Exercise | undefined, set: ExerciseSet): number =>
  set.restSeconds ??
  (set.role === 'warmup' || exercise?.role !== 'strength' || !exercise.highResistance
    ? assumedRestSeconds.other
    : assumedRestSeconds.strength);

/** Minutes that the sets of one session take; the rest after an exercise's last set is its changeover. */
export const estimateMinutes = (
  exercises: readonly { readonly exercise: Exercise | undefined; readonly sets: readonly ExerciseSet[] }[],
): number => {
  let seconds = 0;
  for (const { exercise, sets } of exercises) {
    sets.forEach((set, index) => {
      seconds += workSecondsOf(set);
      if (index < sets.length - 1) seconds += restSecondsOf(exercise, set);
    });
  }
  return warmUpMinutes + seconds / 60 + changeoverMinutes * exercises.length;
};
