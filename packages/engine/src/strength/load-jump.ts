import type { Equipment, Exercise } from '../domain/index.ts';

/** How far a load may rise at once: a share, or the smallest step that there is, whichever is more. */
export interface JumpLimits {
  /** Of the load before, %. */
  readonly mostRise: number;
  readonly barbellStepKg: number;
  readonly dumbbellStepKg: number;
  readonly otherStepKg: number;
}

const bars: readonly Equipment[] = ['barbell', 'trap-bar'];
/** What can be done bare and loaded is loaded with what is held in the hands. */
const inHands: readonly Equipment[] = ['dumbbell', 'none'];

export const smallestStepKg = ({ equipment }: Exercise, limits: JumpLimits): number => {
  if (bars.some((item) => equipment.includes(item))) return limits.barbellStepKg;
  return inHands.some((item) => equipment.includes(item)) ? limits.dumbbellStepKg : limits.otherStepKg;
};

/** The heaviest load in kg that is no jump after `beforeKg`. */
export const mostAfter = (exercise: Exercise, beforeKg: number, limits: JumpLimits): number =>
  Math.max(beforeKg * (1 + limits.mostRise / 100), beforeKg + smallestStepKg(exercise, limits));
