import type { Exercise } from '../domain/index.ts';
import type { ExerciseReading } from './reading.ts';

const mostNames = 3;

/** Names of people and places, and single letters as in A-skip, stay large inside a sentence. */
const keepsItsCapital = /^(?:[A-Z]-|Copenhagen|Nordic|Pallof|Romanian|Russian|Smith|Spanish)/;

/** The name of an exercise inside a sentence: `back squat`, `Romanian deadlift`. */
export const nameInside = ({ name }: Pick<Exercise, 'name'>): string =>
  keepsItsCapital.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

/** The names of exercises for a message, each once and three at most; names hold commas of their own. */
export const namesOf = (readings: readonly ExerciseReading[]): string => {
  const names = [
    ...new Set(readings.flatMap(({ exercise }) => (exercise === undefined ? [] : nameInside(exercise)))),
  ];
  const more = names.length - mostNames;
  const shown = names.slice(0, mostNames).join('; ');
  return more > 0 ? `${shown}; ${more} more` : shown;
};
