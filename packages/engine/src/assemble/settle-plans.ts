import { type DayRange, minuteOf, type Run, type Session, type StrengthSession } from '../domain/index.ts';
import { classifyTitle } from '../runs/index.ts';
import { isPlan } from './coverage.ts';
import type { Told } from './merge-duplicates.ts';
import type { Reading } from './reading.ts';

/** Of a type that the plan gave to a run that says nothing itself: no guess, and no person's word. Ours. */
const planConfidence = 0.75;
/** A run of less than this share of what was planned, or as much longer, was another run than the plan's. Ours. */
const followedShare = 0.6;
/** More plans or sessions of one kind on one day are not searched for pairs. Ours. */
const mostADay = 100;

const setsIn = ({ exercises }: StrengthSession): number =>
  exercises.reduce((sum, { sets }) => sum + sets.length, 0);

/** How much longer the session was than its plan; undefined where one is not stated. */
const lengthRatio = (plan: Session, done: Session): number | undefined => {
  if (plan.kind === 'run' && done.kind === 'run' && plan.distanceKm && done.distanceKm)
    return done.distanceKm / plan.distanceKm;
  return plan.durationMinutes && done.durationMinutes
    ? done.durationMinutes / plan.durationMinutes
    : undefined;
};

const saysType = ({ type, typeConfidence, title }: Run): boolean =>
  (type !== 'unknown' && typeConfidence > 0) || (title !== undefined && classifyTitle(title) !== undefined);

const typeByPlan = (plan: Run, run: Run): Partial<Run> => {
  const ratio = lengthRatio(plan, run) ?? 1;
  if (saysType(run) || ratio < followedShare || ratio > 1 / followedShare) return {};
  const byTitle = plan.title === undefined ? undefined : classifyTitle(plan.title);
  const [type, confidence] =
    plan.type === 'unknown' ? [byTitle?.type, byTitle?.confidence] : [plan.type, plan.typeConfidence];
  if (type === undefined || confidence === undefined) return {};
  return {
    type,
    typeConfidence: Math.min(planConfidence, confidence),
    typeEvidence: [`the plan said "${plan.title ?? type}"`],
  };
};

const ranAs = (plan: Run, run: Run): Run => ({
  ...run,
  ...typeByPlan(plan, run),
  ...(run.priority === undefined && plan.priority !== undefined ? { priority: plan.priority } : {}),
});

/** A watch knows that there was a session and the plan which sets: they stay a plan's, and are read as no result. */
const liftedAs = (plan: StrengthSession, lift: StrengthSession): StrengthSession => {
  if (setsIn(lift) > 0) return lift;
  const { focus = plan.focus, effort = plan.effort } = lift;
  return {
    ...lift,
    ...(focus ? { focus } : {}),
    ...(effort ? { effort } : {}),
    ...(setsIn(plan) > 0 ? { exercises: plan.exercises, status: 'planned' } : {}),
  };
};

/** What was done, with what its plan knows better. */
export const fulfilling = (plan: Session, done: Session): Session => {
  const origins = [...(done.origins ?? []), ...(plan.origins ?? [])];
  if (plan.kind === 'run' && done.kind === 'run') return { ...ranAs(plan, done), origins };
  if (plan.kind === 'strength' && done.kind === 'strength') return { ...liftedAs(plan, done), origins };
  return done;
};

const share = <Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean =>
  [...a].some((value) => b.has(value));

const halfADay = 12 * 60;

/** The nearest by the clock first; where that tells nothing, the most alike in length. */
const pairsOf = (plans: readonly Told[], dones: readonly Told[]): ReadonlyMap<Told, Told> => {
  const options = plans.slice(0, mostADay).flatMap((plan) =>
    dones.slice(0, mostADay).flatMap((done) => {
      if (share(plan.files, done.files)) return [];
      const [planned, ran] = [minuteOf(plan.session.at), minuteOf(done.session.at)];
      const apart = planned === undefined || ran === undefined ? halfADay : Math.abs(planned - ran);
      const ratio = lengthRatio(plan.session, done.session);
      return [{ plan, done, apart, unlike: ratio === undefined ? 1 : Math.abs(Math.log(ratio)) }];
    }),
  );
  const pairs = new Map<Told, Told>();
  const taken = new Set<Told>();
  for (const { plan, done } of options.sort((a, b) => a.apart - b.apart || a.unlike - b.unlike)) {
    if (pairs.has(plan) || taken.has(done)) continue;
    pairs.set(plan, done);
    taken.add(done);
  }
  return pairs;
};

type Kind = 'run' | 'strength';

/** The days on which a file of what was done would have shown a session of this kind. */
const daysTold = (readings: readonly Reading[], kind: Kind): readonly DayRange[] =>
  readings
    .filter(({ sessions }) => sessions.some((each) => each.kind === kind && each.status === 'done'))
    .flatMap(({ coverage: { runs, lifts } }) => (kind === 'run' ? runs : lifts) ?? []);

const byDay = (told: readonly Told[]): ReadonlyMap<number, readonly Told[]> => {
  const days = new Map<number, Told[]>();
  for (const each of told) {
    const { day } = each.session.at;
    const today = days.get(day);
    if (today) today.push(each);
    else days.set(day, [each]);
  }
  return days;
};

const startOfLast = (dones: readonly Told[]): number | undefined =>
  dones.reduce<number | undefined>(
    (last, { session }) => Math.max(last ?? 0, minuteOf(session.at) ?? 0),
    undefined,
  );

interface SettledPlans {
  readonly sessions: readonly Session[];
  /** Plans that a session of another file fulfilled. */
  readonly fulfilled: number;
  /** Plans of days on which a file would have shown the session, and shows none. */
  readonly unrun: number;
}

/**
 * What became of the plans. A session done wins over the plan of its day, which lends what it knows better; a plan
 * that nothing fulfilled on a day that a log covers is left out. A file that tells of things done too, as a week
 * in notation does, attests its own plans, and they stay.
 */
export const settlePlans = (told: readonly Told[], readings: readonly Reading[]): SettledPlans => {
  const settled = new Map<Told, Session | undefined>();
  const arePlans = readings.map(isPlan);
  let fulfilled = 0;
  const settle = (kind: Kind): void => {
    const ranges = daysTold(readings, kind);
    const ofKind = told.filter(({ session }) => session.kind === kind);
    const dones = byDay(ofKind.filter(({ session }) => session.status === 'done'));
    for (const [day, plans] of byDay(ofKind.filter(({ session }) => session.status === 'planned'))) {
      const donesOfDay = dones.get(day) ?? [];
      const pairs = pairsOf(plans, donesOfDay);
      for (const [plan, done] of pairs) settled.set(done, fulfilling(plan.session, done.session));
      fulfilled += pairs.size;
      // On its last day a log ends with its last session: what was planned for later may still come.
      const lastStart = startOfLast(donesOfDay) ?? Number.POSITIVE_INFINITY;
      for (const plan of plans) {
        const attested = [...plan.files].some((file) => !arePlans[file]);
        const isAhead = (minuteOf(plan.session.at) ?? 0) > lastStart;
        const isTold = ranges.some(({ from, to }) => from <= day && (isAhead ? day < to : day <= to));
        if (pairs.has(plan) || (isTold && !attested)) settled.set(plan, undefined);
      }
    }
  };
  settle('run');
  settle('strength');
  const sessions = told.flatMap((each) => (settled.has(each) ? (settled.get(each) ?? []) : each.session));
  return { sessions, fulfilled, unrun: told.length - sessions.length - fulfilled };
};
