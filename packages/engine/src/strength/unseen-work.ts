import type { LiftFocus, PerformedExercise } from '../domain/index.ts';
import type { Need } from '../needs.ts';
import type { ExerciseReading, LiftReading } from './reading.ts';

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

/**
 * What keeps one from saying that a kind of work is missing: sessions whose sets nobody logged, or names that may
 * mean such work. `beside` are focuses whose sessions hold none of that work whatever their sets are.
 */
export const hidesWork = (
  lifts: readonly LiftReading[],
  beside: readonly LiftFocus[],
  couldBe: CouldBe,
): Need | undefined => {
  let need: Need | undefined;
  for (const { hasSets, session, exercises } of lifts) {
    if (session.focus !== undefined && beside.includes(session.focus)) continue;
    if (!hasSets) return 'sets';
    if (!need && exercises.some((reading) => mayBe(reading, couldBe))) need = 'exercise-names';
  }
  return need;
};
