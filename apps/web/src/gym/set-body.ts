import type { Bodies, ExerciseSet, WeightUnit } from '@carryover/engine';
import type { SessionExercise, SessionRow, SetNumbers } from './session-view.ts';

/** The numbers of a row as the journal keeps a set. */
export const setOf = (
  { eachSide }: Pick<SessionExercise, 'eachSide'>,
  { role }: Pick<SessionRow, 'role'>,
  numbers: SetNumbers & { readonly restSeconds?: number },
  enteredUnit: WeightUnit,
): ExerciseSet => {
  const { reps, seconds, loadKg, rir, restSeconds } = numbers;
  return {
    role,
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(loadKg === undefined ? {} : { loadKg, enteredUnit }),
    ...(rir === undefined ? {} : { rir }),
    ...(eachSide ? { eachSide } : {}),
    ...(restSeconds === undefined ? {} : { restSeconds }),
  };
};

/** What an exercise is called in a `set-logged`. */
export const exerciseBodyOf = (
  { name, exercise, group }: Pick<SessionExercise, 'name' | 'exercise' | 'group'>,
  note: string | undefined,
): Bodies['set-logged']['exercise'] => ({
  name,
  exerciseId: exercise,
  ...(group === undefined ? {} : { group }),
  ...(note ? { note } : {}),
});
