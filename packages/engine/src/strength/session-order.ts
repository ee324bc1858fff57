import type { Exercise } from '../domain/index.ts';
import type { ExerciseReading, LiftReading } from './reading.ts';

const isTraining = (exercise: Exercise | undefined): boolean =>
  exercise?.role !== 'mobility' && exercise?.role !== 'conditioning';

/** What was trained, in the order of the log, unknown names among it; stretches and the bike are none of it. */
export const trainedInOrder = ({ exercises }: LiftReading): readonly ExerciseReading[] =>
  exercises.filter(({ exercise, work }) => work.length > 0 && isTraining(exercise));

/** The exercise that a session ends on, or the exercises, where they were done in turns. */
export const lastTogether = (trained: readonly ExerciseReading[]): readonly ExerciseReading[] => {
  const last = trained.at(-1);
  if (!last) return [];
  const { group } = last.performed;
  return group === undefined ? [last] : trained.filter(({ performed }) => performed.group === group);
};
