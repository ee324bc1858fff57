import type { Day } from '../../domain/index.ts';
import type { Plan, PlannedSession } from '../plan.ts';

/** A session of a plan, and the week that it belongs to: a session keeps its week, whatever its day. */
export interface DatedSession {
  readonly week: Day;
  readonly session: PlannedSession;
}

const inWeekOrder = (a: PlannedSession, b: PlannedSession): number => a.session.at.day - b.session.at.day;

/** The sessions of a plan by week, letter, kind and, where a week has two such, by which of them it is. */
export const sessionsByName = (plan: Plan): ReadonlyMap<string, DatedSession> => {
  const named = new Map<string, DatedSession>();
  for (const { start, sessions } of plan.weeks) {
    const counts = new Map<string, number>();
    for (const session of [...sessions].sort(inWeekOrder)) {
      const kind = `${start} ${session.frame.menu} ${session.kind}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      named.set(`${kind} ${count}`, { week: start, session });
    }
  }
  return named;
};
