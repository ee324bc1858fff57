import type { ExerciseReading, LiftReading } from './reading.ts';

/** Warm-up movement and cardio are neither strength nor stability work. */
const uncounted = ['drill', 'conditioning'];

/** Sets of a session by how much they load. */
export interface LightWork {
  readonly light: number;
  /** Nobody told the effort, or the name is unknown. */
  readonly undecided: number;
  readonly all: number;
}

type Mutable = { -readonly [Name in keyof LightWork]: LightWork[Name] };

/**
 * Adds the sets that load little: stability and mobility by nature, strength work by what was left in it. Lifts of an
 * explosive session are light to be fast.
 */
const addLoad = (sum: Mutable, { exercise, work }: ExerciseReading, fast: boolean): void => {
  if (exercise && uncounted.includes(exercise.role)) return;
  sum.all += work.length;
  if (!exercise) sum.undecided += work.length;
  else if (exercise.role === 'stability' || exercise.role === 'mobility') sum.light += work.length;
  else if (exercise.role === 'strength' && !fast) {
    for (const { hard } of work) {
      if (hard === undefined) sum.undecided += 1;
      else if (!hard) sum.light += 1;
    }
  }
};

export const lightWorkOf = ({ exercises, session }: LiftReading): LightWork => {
  const sum = { light: 0, undecided: 0, all: 0 };
  for (const reading of exercises) addLoad(sum, reading, session.effort === 'explosive');
  return sum;
};

/** Core work is asked for beside them, so it is not counted among them. */
export const stabilityExercises = (lift: LiftReading): number =>
  new Set(
    lift.exercises
      .filter(({ exercise, work }) => exercise?.role === 'stability' && work.length > 0)
      .filter(({ exercise }) => exercise?.areas[0] !== 'core')
      .map(({ exercise }) => exercise?.id),
  ).size;
