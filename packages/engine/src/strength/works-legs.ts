import type { Exercise } from '../domain/index.ts';
import { isForLegs } from './leg-work.ts';
import { type ExerciseReading, isMicro, type LiftReading, type LiftVerdict } from './reading.ts';
import { isUnnamedLegWork } from './unseen-work.ts';

const trains = ({ role }: Exercise): boolean =>
  role === 'strength' || role === 'power' || role === 'stability';

const isLegExercise = ({ exercise, work }: ExerciseReading): boolean =>
  exercise !== undefined && work.length > 0 && isForLegs(exercise) && trains(exercise) && !isMicro(exercise);

/** A session that nobody described is taken to work the legs: runners who lift mostly do (ours). */
const byWord = ({ session: { focus } }: LiftReading): LiftVerdict => {
  if (focus === undefined) return { is: true, confidence: 0.6 };
  return { is: focus === 'legs' || focus === 'full', confidence: 0.9 };
};

/**
 * Does the session work the legs beyond a micro-dose, heavily or not? Upper-body, core and mobility sessions do
 * not; exercises whose names are unknown leave it open.
 */
export const worksLegs = (lift: LiftReading): LiftVerdict => {
  if (!lift.hasSets) return byWord(lift);
  if (lift.microDose) return { is: false, confidence: 0.9 };
  if (lift.exercises.some(isLegExercise)) return { is: true, confidence: 0.9 };
  return lift.exercises.some(isUnnamedLegWork)
    ? { is: undefined, confidence: 0 }
    : { is: false, confidence: 0.9 };
};
