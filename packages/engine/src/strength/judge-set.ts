import type { Equipment, Exercise, ExerciseSet } from '../domain/index.ts';
import { shareOfMax } from './chart.ts';

/** What the verdict on a set rests on, surest first; the order in which they are asked. */
export type HardBasis = 'reserve' | 'recent-load' | 'rep-count' | 'word';

export interface SetVerdict {
  /** Enough effort to count as a dose: at most 4 reps in reserve, or 60 % of the recent best or more. */
  readonly hard: boolean | undefined;
  /** Hard, and on an exercise and at reps that load the muscle heavily (about 60 % of a maximum or more). */
  readonly heavy: boolean | undefined;
  readonly basis: HardBasis | undefined;
  readonly confidence: number;
  /** Of the recent best estimate for this exercise, 0 to 1 or a little over. */
  readonly share: number | undefined;
}

/** RPE 6 and 60 % of a maximum: where a set starts to count as a hard one. */
const hardestReserve = 4;
const leastHardShare = 0.6;
/** 15 reps with 2 in reserve, the lightest of the heavy work in trials (60 to 80 %, 5 to 15 reps); 64 % by Epley. */
const mostHeavyReps = 17;
/** Without reserve or history: at most 8 loaded reps on an exercise that can be loaded heavily. */
const mostRepsWithoutReserve = 8;

/** Verdicts all have the same fields in the same order: rules read tens of thousands of them, and so it is quick. */
const verdict = (
  hard: boolean | undefined,
  heavy: boolean | undefined,
  confidence: number,
  basis?: HardBasis,
  share?: number,
): SetVerdict => ({ hard, heavy, basis, confidence, share });

const light = verdict(false, false, 0.9);
/** Nothing tells how much effort a set was. */
export const unknownEffort = verdict(undefined, undefined, 0);

export const reserveOf = (set: ExerciseSet): number | undefined => (set.toFailure ? 0 : set.rir);

/** What has a weight even before anybody has written down how much it was: a plan says "find the load by reserve". */
const weights: ReadonlySet<Equipment> = new Set([
  'barbell',
  'trap-bar',
  'dumbbell',
  'kettlebell',
  'backpack',
  'machine',
  'smith',
  'cable',
]);

const needsWeight = ({ equipment }: Exercise): boolean => equipment.some((item) => weights.has(item));

const canBeHeavy = (exercise: Exercise, set: ExerciseSet, effectiveReps: number): boolean =>
  exercise.highResistance &&
  (set.loadKg !== undefined || exercise.laterality === 'unilateral' || needsWeight(exercise)) &&
  effectiveReps <= mostHeavyReps;

/** Holds are read by their effort alone: seconds are not reps. */
const repsOf = (set: ExerciseSet): number => set.reps ?? (set.seconds === undefined ? 0 : 1);

const byReserve = (exercise: Exercise, set: ExerciseSet, reserve: number, share?: number): SetVerdict => {
  const hard = reserve <= hardestReserve;
  return verdict(hard, hard && canBeHeavy(exercise, set, repsOf(set) + reserve), 0.95, 'reserve', share);
};

/**
 * Judges one work set. `recentMaxKg` is the best estimate of the last 12 weeks on the same exercise, this set
 * included. Warm-up sets are not to be handed in.
 */
export const judgeSet = (exercise: Exercise, set: ExerciseSet, recentMaxKg?: number): SetVerdict => {
  if (exercise.role === 'mobility' || exercise.role === 'drill' || exercise.role === 'conditioning')
    return light;
  const share =
    set.loadKg !== undefined && recentMaxKg !== undefined && recentMaxKg > 0
      ? set.loadKg / recentMaxKg
      : undefined;
  const reserve = reserveOf(set);
  if (reserve !== undefined) return byReserve(exercise, set, reserve, share);
  if (exercise.role === 'power') return verdict(false, false, 0.7, undefined, share);
  const reps = repsOf(set);
  if (share !== undefined) {
    const hard = share >= leastHardShare;
    const heavy = hard && canBeHeavy(exercise, set, reps);
    return verdict(hard, heavy, reps <= 6 ? 0.7 : 0.6, 'recent-load', share);
  }
  if (set.loadKg !== undefined && exercise.highResistance && set.reps !== undefined) {
    if (set.reps <= mostRepsWithoutReserve) return verdict(true, true, 0.6, 'rep-count');
  }
  return unknownEffort;
};

/**
 * Share of a maximum at which the set was done: by its reps and reserve, else of the recent best. Undefined when
 * neither tells, as for more than 10 effective reps without a best.
 */
export const shareOfSet = ({
  set,
  share,
}: SetVerdict & { readonly set: ExerciseSet }): number | undefined => {
  const reserve = reserveOf(set);
  const byReps = set.reps === undefined || reserve === undefined ? undefined : shareOfMax(set.reps + reserve);
  return byReps ?? share;
};
