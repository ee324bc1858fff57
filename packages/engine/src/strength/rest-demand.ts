import type { Exercise } from '../domain/index.ts';
import { shareOfSet } from './judge-set.ts';
import type { ExerciseReading, JudgedSet } from './reading.ts';

/** Seconds of rest by how heavy a set is; shares are percent of a maximum. */
export interface RestLimits {
  readonly heavyShare: number;
  readonly heavySeconds: number;
  readonly shortSeconds: number;
  readonly middleShare: number;
  readonly middleSeconds: number;
  readonly accessorySeconds: number;
}

/** The rest that one exercise of a session asks for. */
export interface RestDemand {
  readonly reading: ExerciseReading;
  readonly exercise: Exercise;
  /** Least rest, and the rest below which it is worse; both in seconds. */
  readonly least: number;
  readonly worse: number;
}

const isMainLift = (exercise: Exercise): boolean => exercise.highResistance && !exercise.isolation;

const heaviestShare = (work: readonly JudgedSet[]): number => {
  let heaviest = 0;
  for (const judged of work) heaviest = Math.max(heaviest, shareOfSet(judged) ?? 0);
  return heaviest;
};

/**
 * What the heaviest set of an exercise asks for, `less` seconds taken off; undefined for work that wants no rest in
 * particular. A heavy set of so many reps that its share cannot be told is a moderate one.
 */
export const restDemandOf = (
  reading: ExerciseReading,
  limits: RestLimits,
  less: number,
): RestDemand | undefined => {
  const { exercise, work } = reading;
  if (exercise?.role !== 'strength' || exercise.isometric || work.length < 2) return undefined;
  const demand = (least: number, worse = 0) => ({
    reading,
    exercise,
    least: Math.max(0, least - less),
    worse,
  });
  if (!isMainLift(exercise)) return demand(limits.accessorySeconds);
  const share = heaviestShare(work) * 100;
  if (share >= limits.heavyShare) return demand(limits.heavySeconds, limits.shortSeconds - less);
  const moderate = share >= limits.middleShare || (share === 0 && work.some(({ heavy }) => heavy));
  return demand(moderate ? limits.middleSeconds : limits.accessorySeconds);
};
