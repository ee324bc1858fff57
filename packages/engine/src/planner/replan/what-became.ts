import { type Day, type StrengthSession, weekStartOf } from '../../domain/index.ts';
import type { Settled } from '../diff.ts';
import type { Plan, PlannedSession } from '../plan.ts';
import type { PlanRequest } from '../request.ts';

/** A done session and a planned one that it may have been. */
interface Likeness {
  readonly planned: PlannedSession;
  readonly as: StrengthSession;
  readonly shared: number;
}

const exercisesOf = ({ exercises }: StrengthSession): ReadonlySet<string> =>
  new Set(exercises.flatMap(({ exerciseId }) => exerciseId ?? []));

const likeness = (planned: PlannedSession, as: StrengthSession): Likeness => {
  const done = exercisesOf(as);
  const shared = [...exercisesOf(planned.session)].filter((id) => done.has(id)).length;
  return { planned, as, shared };
};

const daysApart = ({ planned, as }: Likeness): number => Math.abs(planned.session.at.day - as.at.day);

/** The same id, then the most exercises in common, then the nearest day, then the earlier one. */
const surestFirst = (a: Likeness, b: Likeness): number =>
  Number(b.planned.session.id === b.as.id) - Number(a.planned.session.id === a.as.id) ||
  b.shared - a.shared ||
  daysApart(a) - daysApart(b) ||
  a.planned.session.at.day - b.planned.session.at.day;

/** A session that names other exercises only was another one; a watch that names none may have recorded any. */
const mayBe = ({ as, shared }: Likeness): boolean => shared > 0 || exercisesOf(as).size === 0;

/**
 * What was done of a plan, by the id of the planned session. A session keeps its week: what is done early or late in it
 * was still that session.
 */
export const doneOf = (plan: Plan, { log, start }: PlanRequest): ReadonlyMap<string, StrengthSession> => {
  const weekOf = (day: Day): Day => weekStartOf(day, log.athlete.weekStartsOn ?? 0);
  const lifted = log.sessions.filter(
    (session): session is StrengthSession =>
      session.kind === 'strength' &&
      session.status === 'done' &&
      session.at.day >= weekOf(plan.window.from) &&
      session.at.day <= start,
  );
  const pairs = plan.weeks.flatMap(({ sessions }) =>
    sessions.flatMap((planned) =>
      lifted
        .filter((as) => weekOf(as.at.day) === weekOf(planned.session.at.day))
        .map((as) => likeness(planned, as))
        .filter(mayBe),
    ),
  );
  const done = new Map<string, StrengthSession>();
  const taken = new Set<StrengthSession>();
  for (const { planned, as } of pairs.sort(surestFirst)) {
    if (done.has(planned.session.id) || taken.has(as)) continue;
    done.set(planned.session.id, as);
    taken.add(as);
  }
  return done;
};

/** What of a plan is settled on the first day of a new one. */
export const whatBecame = (plan: Plan, request: PlanRequest): Settled => {
  const done = doneOf(plan, request);
  const past = plan.weeks.flatMap(({ sessions }) =>
    sessions.filter(({ session }) => session.at.day < request.start),
  );
  const missed = past.map(({ session }) => session.id).filter((id) => !done.has(id));
  return { done, missed: new Set(missed) };
};
