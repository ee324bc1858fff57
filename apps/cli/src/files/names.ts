import type { PerformedExercise, Session } from '@carryover/engine';

const performedIn = (sessions: readonly Session[]): readonly PerformedExercise[] =>
  sessions.flatMap((session) => (session.kind === 'strength' ? session.exercises : []));

export const loggedNames = (sessions: readonly Session[]): ReadonlySet<string> =>
  new Set(performedIn(sessions).map(({ name }) => name));
