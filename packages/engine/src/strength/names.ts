import type { ExerciseReading } from './reading.ts';

const mostNames = 3;

/** The names of exercises for a message, each once and three at most; names hold commas of their own. */
export const namesOf = (readings: readonly ExerciseReading[]): string => {
  const names = [...new Set(readings.flatMap(({ exercise }) => exercise?.name ?? []))];
  const more = names.length - mostNames;
  const shown = names.slice(0, mostNames).join('; ');
  return more > 0 ? `${shown}; ${more} more` : shown;
};
