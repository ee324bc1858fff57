import type { PerformedExercise } from '../domain/index.ts';
import { type ExerciseMatch, matchExercise } from './match.ts';

/** An exercise as logged with what a match of its name tells: which exercise it is, or at least what movement. */
export const withMatch = (performed: PerformedExercise, match: ExerciseMatch): PerformedExercise => {
  if (match.kind === 'exercise') return { ...performed, exerciseId: match.exercise.id };
  if (match.kind === 'unknown') return performed;
  return { ...performed, movement: { pattern: match.pattern, region: match.region } };
};

/** Reads the name, unless the exercise is known already. */
export const resolveExercise = (performed: PerformedExercise): PerformedExercise =>
  performed.exerciseId === undefined ? withMatch(performed, matchExercise(performed.name)) : performed;
