import { type Coverage, type Session, spanOf } from '@carryover/engine';

/** Two parts of a file may tell of the same session, and two sessions may begin in one minute. */
export const toldOnce = (sessions: readonly Session[]): readonly Session[] => {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return sessions.flatMap((session) => {
    const whole = JSON.stringify(session);
    if (seen.has(whole)) return [];
    seen.add(whole);
    const count = (counts.get(session.id) ?? 0) + 1;
    counts.set(session.id, count);
    return count === 1 ? session : { ...session, id: `${session.id}-${count}` };
  });
};

/** A single activity says nothing of the days beside it, and a lift nothing of runs. */
export const recordedCoverage = (sessions: readonly Session[]): Coverage => {
  const runs = spanOf(sessions.filter(({ kind }) => kind === 'run'));
  const lifts = spanOf(sessions.filter(({ kind }) => kind === 'strength'));
  return { ...(runs ? { runs } : {}), ...(lifts ? { lifts } : {}) };
};
