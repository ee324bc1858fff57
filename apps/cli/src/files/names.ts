import type { PerformedExercise, Session } from '@carryover/engine';
import type { FullReport } from '../report/report.ts';

const performedIn = (sessions: readonly Session[]): readonly PerformedExercise[] =>
  sessions.flatMap((session) => (session.kind === 'strength' ? session.exercises : []));

export const loggedNames = (sessions: readonly Session[]): ReadonlySet<string> =>
  new Set(performedIn(sessions).map(({ name }) => name));

/** Sets by what their exercise's name meant, those counted once that two files told of. */
export const countNames = (sessions: readonly Session[]): FullReport['names'] => {
  const names = { resolved: 0, other: 0, unknown: 0 };
  for (const { exerciseId, movement, sets } of performedIn(sessions))
    names[exerciseId !== undefined ? 'resolved' : movement ? 'other' : 'unknown'] += sets.length;
  return names;
};
