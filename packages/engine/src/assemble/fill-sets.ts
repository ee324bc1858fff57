import { matchExercise } from '../catalog/match.ts';
import type { ExerciseSet, PerformedExercise } from '../domain/index.ts';

/** Apps name one exercise differently; the catalogue knows them as the same. */
const idOf = ({ exerciseId, name }: PerformedExercise): string => {
  if (exerciseId !== undefined) return exerciseId;
  const match = matchExercise(name);
  return match.kind === 'exercise' ? match.exercise.id : name.trim().toLowerCase();
};

/** What one source times or asks for and another has no field for. What `best` knows is never changed. */
const filledSet = (best: ExerciseSet, other: ExerciseSet): ExerciseSet => ({
  ...best,
  ...(best.restSeconds === undefined && other.restSeconds !== undefined
    ? { restSeconds: other.restSeconds }
    : {}),
  ...(best.rir === undefined && other.rir !== undefined ? { rir: other.rir } : {}),
});

const tellsMore = ({ restSeconds, rir }: ExerciseSet): boolean =>
  restSeconds !== undefined || rir !== undefined;

/**
 * The exercises of the richer source with the rests and the reserve that only the other one has. An exercise is filled
 * when the other source has it with as many sets; done twice in a session, the first stands for the first.
 */
export const fillSets = (
  best: readonly PerformedExercise[],
  others: readonly PerformedExercise[],
): readonly PerformedExercise[] => {
  if (!others.some(({ sets }) => sets.some(tellsMore))) return best;
  const left = others.map((exercise) => ({ id: idOf(exercise), sets: exercise.sets }));
  return best.map((exercise) => {
    const id = idOf(exercise);
    const at = left.findIndex((other) => other.id === id && other.sets.length === exercise.sets.length);
    const [other] = at < 0 ? [] : left.splice(at, 1);
    return other
      ? { ...exercise, sets: exercise.sets.map((set, index) => filledSet(set, other.sets[index] ?? set)) }
      : exercise;
  });
};
