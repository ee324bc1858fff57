import type { PerformedExercise, Session } from '@carryover/engine';

export interface NameSets {
  readonly resolved: number;
  readonly other: number;
  readonly unknown: number;
}

const performedIn = (sessions: readonly Session[]): readonly PerformedExercise[] =>
  sessions.flatMap((session) => (session.kind === 'strength' ? session.exercises : []));

/** Sets by what their exercise's name meant, those counted once that two sources told of. */
export const countNames = (sessions: readonly Session[]): NameSets => {
  const names = { resolved: 0, other: 0, unknown: 0 };
  for (const { exerciseId, movement, sets } of performedIn(sessions))
    names[exerciseId !== undefined ? 'resolved' : movement ? 'other' : 'unknown'] += sets.length;
  return names;
};
