import { type ExerciseMatch, matchExercise } from '../catalog/match.ts';
import type { LiftFocus, MovementPattern, PerformedExercise, Region } from '../domain/index.ts';
import type { Need } from '../needs.ts';
import type { ExerciseReading, LiftReading } from './reading.ts';

interface Kind {
  readonly pattern: MovementPattern;
  readonly region: Region;
}

/** Could a movement of this kind be the work in question? */
export type CouldBe = (kind: Kind) => boolean;

/** Reading a name costs more than asking a rule, and several rules ask of the same names. */
const matches = new WeakMap<PerformedExercise, ExerciseMatch>();

const matchOf = (performed: PerformedExercise): ExerciseMatch => {
  const known = matches.get(performed);
  if (known) return known;
  const match = matchExercise(performed.name);
  matches.set(performed, match);
  return match;
};

/** The name is none of the catalogue's, and not of a kind that rules the work in question out. */
export const mayBe = ({ exercise, work, performed }: ExerciseReading, couldBe: CouldBe): boolean => {
  if (exercise || work.length === 0) return false;
  const match = matchOf(performed);
  return match.kind === 'unknown' || couldBe(match.kind === 'exercise' ? match.exercise : match);
};

export const couldBeForLegs: CouldBe = ({ region }) => region === 'lower' || region === 'whole';

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
