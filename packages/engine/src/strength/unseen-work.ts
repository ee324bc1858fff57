import type { PerformedExercise } from '../domain/index.ts';
import type { ExerciseReading } from './read-exercise.ts';

/** Could a movement of this kind be the work in question? */
export type CouldBe = (kind: NonNullable<PerformedExercise['movement']>) => boolean;

/** The name is none of the catalogue's, and not of a kind that rules the work in question out. */
export const mayBe = ({ exercise, work, performed }: ExerciseReading, couldBe: CouldBe): boolean =>
  exercise === undefined &&
  work.length > 0 &&
  (performed.movement === undefined || couldBe(performed.movement));

export const couldBeForLegs: CouldBe = ({ region }) => region === 'lower' || region === 'whole';

/** An exercise of unknown name that may have been leg work. */
export const isUnnamedLegWork = (reading: ExerciseReading): boolean => mayBe(reading, couldBeForLegs);
