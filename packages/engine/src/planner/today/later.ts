import type { Day } from '../../domain/index.ts';
import type { Plan, PlannedSession } from '../plan.ts';
import { planSeason } from '../plan-season.ts';
import type { PlanRequest } from '../request.ts';

const isClosed = (request: PlanRequest, day: Day): PlanRequest => ({
  ...request,
  availability: {
    ...request.availability,
    appointments: [...(request.availability?.appointments ?? []), { days: { from: day, to: day } }],
  },
});

const broken = ({ breaches }: Plan, id: string): number =>
  breaches.filter(
    ({ breach }) => breach.level !== 'prefer' && breach.sessions.some((session) => session.id === id),
  ).length;

const findIn = ({ weeks }: Plan, id: string): PlannedSession | undefined =>
  weeks.flatMap(({ sessions }) => sessions).find(({ session }) => session.id === id);

/** The plan without today: where the session goes then, and the session that is the next one. */
export interface Later {
  /** Undefined where no day is left for it that breaks no more than today does. */
  readonly moved: PlannedSession | undefined;
  readonly next: PlannedSession | undefined;
}

/** Solves the plan anew with the day closed; all that need not move stays. */
export const laterOf = (request: PlanRequest, plan: Plan, { session }: PlannedSession): Later => {
  const { day } = session.at;
  const anew = planSeason(isClosed(request, day), { before: plan });
  const moved = findIn(anew, session.id);
  const isClean = moved !== undefined && broken(anew, session.id) <= broken(plan, session.id);
  const ahead = (isClean ? anew : plan).weeks.flatMap(({ sessions }) => sessions);
  return {
    moved: isClean ? moved : undefined,
    next: ahead.find((each) => each.session.at.day > day),
  };
};
