import type { Exercise } from '../domain/index.ts';
import type { LiftReading } from './reading.ts';
import { isUnnamedLegWork } from './unseen-work.ts';

export const isForLegs = ({ region }: Exercise): boolean => region === 'lower' || region === 'whole';

export interface LegWork {
  readonly heavySets: number;
  /** Sets that may be heavy: nobody told the effort. */
  readonly undecidedSets: number;
  /** Exercises with a heavy set, counted once a session. */
  readonly heavyExercises: number;
  readonly undecidedExercises: number;
  /** Sessions that may have been heavy for the legs, and of which no sets are known. */
  readonly unseenSessions: number;
}

/** Sums the heavy leg work of some sessions; a week of them, as a rule. */
export const legWorkOf = (lifts: readonly LiftReading[]): LegWork => {
  const sum = {
    heavySets: 0,
    undecidedSets: 0,
    heavyExercises: 0,
    undecidedExercises: 0,
    unseenSessions: 0,
  };
  for (const lift of lifts) {
    if (!lift.hasSets && lift.heavyLegs.is !== false) sum.unseenSessions += 1;
    for (const { exercise, heavySets, undecidedSets } of lift.exercises) {
      if (!exercise || !isForLegs(exercise)) continue;
      const undecided = exercise.highResistance ? undecidedSets : 0;
      sum.heavySets += heavySets;
      sum.undecidedSets += undecided;
      if (heavySets > 0) sum.heavyExercises += 1;
      else if (undecided > 0) sum.undecidedExercises += 1;
    }
  }
  return sum;
};

/** Strength or power for the legs, and more than a micro-dose. */
export const isLegSession = ({ microDose, hasSets, exercises, session }: LiftReading): boolean => {
  if (microDose) return false;
  if (!hasSets) return session.focus === undefined || session.focus === 'legs' || session.focus === 'full';
  return exercises.some((reading) => {
    const { exercise, work } = reading;
    if (!exercise) return isUnnamedLegWork(reading);
    return (
      work.length > 0 && isForLegs(exercise) && (exercise.role === 'strength' || exercise.role === 'power')
    );
  });
};
