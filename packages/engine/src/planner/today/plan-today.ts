import type { CheckIn, Run, Session, Symptom } from '../../domain/index.ts';
import { type Decision, decideToday } from '../../readiness/index.ts';
import { isEasy } from '../../runs/index.ts';
import type { Plan, PlannedSession, PlannedWeek } from '../plan.ts';
import type { PlanRequest } from '../request.ts';
import { capital, dateInWords, runInWords, sessionInWords } from '../words.ts';
import { insteadOf } from './instead.ts';
import { laterOf } from './later.ts';
import { lessOf } from './less.ts';

/** What an athlete tells on the morning; pains stand in the log of the request, since the plan is made around them. */
export interface ToldToday {
  readonly checkIn?: CheckIn;
  readonly symptoms?: readonly Symptom[];
}

/** A day of the plan with what is to be made of it. */
export interface TodayPlan {
  readonly decision: Decision;
  /** What was done today already, of every kind. */
  readonly done: readonly Session[];
  /** Runs and other sport that are still to come. */
  readonly ahead: readonly Session[];
  readonly planned: readonly PlannedSession[];
  /** What to do now: as planned, less of it, or another session; empty where none is to be done. */
  readonly now: readonly PlannedSession[];
  /** The session of today on the day to which it goes. */
  readonly moved?: PlannedSession;
  /** The next session after today. */
  readonly next?: PlannedSession;
  /** What becomes of today's session, in sentences. */
  readonly says: readonly string[];
}

type Change = Pick<TodayPlan, 'now' | 'says' | 'moved' | 'next'>;

const postponed = (request: PlanRequest, plan: Plan, planned: PlannedSession): Change => {
  const { moved, next } = laterOf(request, plan, planned);
  const name = capital(sessionInWords(planned));
  const says = moved
    ? `${name} goes to ${dateInWords(moved.session.at.day)}, the best day left for it by the rules.`
    : `${name} is left out this week: no other day of it is clean, and one session less does no harm.`;
  return { now: [], says: [says], ...(moved ? { moved } : {}), ...(next ? { next } : {}) };
};

const lessened = (
  request: PlanRequest,
  plan: Plan,
  week: PlannedWeek,
  planned: PlannedSession,
  decision: Decision,
): Change => {
  const less = lessOf(planned, decision);
  if (less === planned) return { now: [planned], says: [] };
  if (less) return { now: [less], says: [] };
  const other = insteadOf(request, plan, week, planned, decision);
  return other
    ? {
        now: [other],
        says: ['Nothing of the planned session is left for today; this one spares what hurts.'],
      }
    : { now: [], says: ['Nothing of the planned session is left for today. Rest.'] };
};

const changeFor = (
  request: PlanRequest,
  plan: Plan,
  week: PlannedWeek,
  planned: PlannedSession,
  decision: Decision,
): Change => {
  switch (decision.kind) {
    case 'stop':
      return { now: [], says: [] };
    case 'move':
    case 'rest-day':
      return postponed(request, plan, planned);
    default:
      return lessened(request, plan, week, planned, decision);
  }
};

const runToo: Partial<Record<Decision['kind'], string>> = {
  reduce: 'run easy, and half as long',
  move: 'move it by a day, or run easy instead',
  'rest-day': 'rest instead',
};

/** The decision is about the strength session; a run of the same day is felt by the same body. */
const onRuns = (runs: readonly Run[], decided: (session: Run) => Decision): readonly string[] =>
  runs.flatMap((run) => {
    const { kind } = decided(run);
    const advice = kind === 'reduce' && isEasy(run.type) ? 'half as long' : runToo[kind];
    return advice ? [`${capital(runInWords(run))} today: ${advice}.`] : [];
  });

/** A session that is made around a sore place gives no more reason to speak of it; what to do next is told all the same. */
const onPain = ({ advice }: Plan, { kind, reasons }: Decision): readonly string[] =>
  kind === 'stop' || reasons.some(({ ruleId }) => ruleId === 'pain-ignored')
    ? []
    : advice.filter(({ why }) => why[0]?.method === 'pain').map(({ says }) => says);

/** A session that was made smaller for a sore place is no plain "as planned". */
const withoutPraise = (plan: Plan, decision: Decision): Decision =>
  decision.kind === 'go' && onPain(plan, decision).length > 0
    ? { ...decision, says: 'Do what is planned, and no more: the session is made around the sore place.' }
    : decision;

const isToCome = ({ status }: Session): boolean => status === 'planned';
const isRun = (session: Session): session is Run => session.kind === 'run';

/**
 * What to do on the first day of a plan: the decision about its session, and the session rewritten by it: less of it,
 * another one, or the day to which it goes.
 */
export const planToday = (request: PlanRequest, plan: Plan, told: ToldToday = {}): TodayPlan => {
  const today = request.start;
  const week = plan.weeks.find(({ start }) => today >= start && today < start + 7);
  const planned = week?.sessions.filter(({ session }) => session.at.day === today) ?? [];
  const ofDay = request.log.sessions.filter(({ at }) => at.day === today);
  const others = plan.log.sessions.filter(
    (session) => session.at.day === today && session.kind !== 'strength',
  );
  const ahead = [...others, ...(week?.locked ?? []).filter(({ at }) => at.day === today)].filter(isToCome);
  const [first] = planned;
  const session = first?.session ?? ahead.find(isRun) ?? ahead[0];
  const decided = (about: Session | undefined): Decision =>
    decideToday({
      today,
      log: plan.log,
      ...(about ? { session: about } : {}),
      ...told,
      planKnowsLayoff: true,
    });
  const runs = ahead.filter(isRun).filter((run) => run !== session);
  const stop = runs.map(decided).find(({ kind }) => kind === 'stop');
  const decision = stop ?? withoutPraise(plan, decided(session));
  const all = plan.weeks.flatMap(({ sessions }) => sessions);
  const next = all.find((each) => each.session.at.day > today);
  const change: Change =
    first && week ? changeFor(request, plan, week, first, decision) : { now: [], says: [] };
  return {
    decision,
    done: ofDay.filter((each) => each.status === 'done'),
    ahead,
    planned,
    ...(next ? { next } : {}),
    ...change,
    says: [
      ...change.says,
      ...onPain(plan, decision),
      ...(decision.kind === 'stop' ? [] : onRuns(runs, decided)),
    ],
    now: [...change.now, ...(change.now.length > 0 ? planned.slice(1) : [])],
  };
};
