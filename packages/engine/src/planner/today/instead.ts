import { exerciseById } from '../../catalog/index.ts';
import { weekStartOf } from '../../domain/index.ts';
import type { Decision } from '../../readiness/decision.ts';
import { viewOf } from '../../view.ts';
import { fullDose } from '../frame.ts';
import { tripOfWeek } from '../openings.ts';
import type { Plan, PlannedSession, PlannedWeek } from '../plan.ts';
import { doneWork } from '../plan-season.ts';
import type { PlanRequest } from '../request.ts';
import { buildMenus } from '../session/index.ts';
import { painsFor, sorePlaces } from '../session/sore.ts';
import { sessionWriter } from '../write-session.ts';

/** Legs rest while the arms work; where the shoulder is what hurts, the light session it is. */
const kindFor = (request: PlanRequest): 'upper' | 'light' =>
  sorePlaces(request.log.pains ?? [], request.start).some(({ site }) => site === 'shoulder')
    ? 'light'
    : 'upper';

/** A session that can be done in place of one of which nothing is left; undefined where none can be made. */
export const insteadOf = (
  request: PlanRequest,
  plan: Plan,
  week: PlannedWeek,
  planned: PlannedSession,
  { reasons }: Decision,
): PlannedSession | undefined => {
  const { log, options } = request;
  const { day } = planned.session.at;
  const gym = tripOfWeek(request, weekStartOf(day, log.athlete.weekStartsOn ?? 0))?.gym ?? request.gym;
  const kind = kindFor(request);
  const done = doneWork(viewOf(log, plan.window, exerciseById));
  const { menus } = buildMenus({
    block: week.block,
    sessions: [{ menu: planned.frame.menu, kind }],
    athlete: log.athlete,
    gym,
    minutes: planned.minutes,
    pains: painsFor(log.pains ?? [], day),
    exposures: new Map([...done].map(([id, all]) => [id, all.length])),
    options,
  });
  const [menu] = menus;
  if (!menu || menu.entries.length === 0) return undefined;
  const frame = { kind, menu: planned.frame.menu, dose: { ...fullDose, contactShare: 0 }, frozen: true };
  const entries = menu.entries.filter(({ exercise }) => exercise.contactsPerRep === 0);
  const draft = {
    room: planned.minutes,
    id: planned.session.id,
    week,
    frame,
    menu: { ...menu, entries },
    gym,
  };
  const written = sessionWriter(log.athlete, done)(draft, planned.session.at);
  const why = reasons.map(({ says, ruleId, sources }) => ({
    of: 'day' as const,
    says,
    method: 'decision of the day',
    ...(ruleId === undefined ? {} : { ruleId }),
    sources,
  }));
  return { ...written, why };
};
