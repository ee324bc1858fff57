import { type Day, type DayRange, type Moment, minuteOf, type StrengthSession } from '../domain/index.ts';
import type { Difference, PlanChange, PlanDiff } from './diff/change.ts';
import { diffItems, exerciseChangeInWords, numbersInWords } from './diff/items.ts';
import { diffRuns, type RunDifference, runChangeInWords, runReason } from './diff/runs.ts';
import { sessionsByName } from './diff/sessions.ts';
import type { Plan, PlannedSession } from './plan.ts';
import type { Why, WhyOf } from './why.ts';
import { dateInWords, halfInWords, halfOf, sessionInWords } from './words.ts';

/** What became of sessions of the older plan that the newer one no longer has to plan; by their ids. */
export interface Settled {
  readonly done: ReadonlyMap<string, StrengthSession>;
  readonly missed: ReadonlySet<string>;
}

const nothingSettled: Settled = { done: new Map(), missed: new Set() };

const isSameMoment = (a: Moment, b: Moment): boolean => a.day === b.day && minuteOf(a) === minuteOf(b);

/** Runs farther away do not decide on which day a session stands (the longest reach of a rule between a lift and a run). */
const reachDays = 3;

/** Days that both plans speak about, and those before that only the older one does: what was due there is settled. */
const sharedDays = (older: Plan, newer: Plan): DayRange => ({
  from: Math.min(older.window.from, newer.window.from),
  to: Math.min(older.window.to, newer.window.to),
});

const runsOf = ({ weeks }: Plan, { from, to }: DayRange) =>
  weeks.flatMap(({ runs }) => runs.filter(({ at }) => at.day >= from && at.day <= to));

const whyFor = (whys: readonly Why[], ...of: readonly WhyOf[]): { readonly why?: Why } => {
  const why = whys.find((each) => of.includes(each.of));
  return why ? { why } : {};
};

const reasonToMove = (from: Moment, runs: readonly RunDifference[]): string => {
  const near = runs
    .filter(({ from: a, to: b }) => [a, b].some((run) => run && Math.abs(run.at.day - from.day) <= reachDays))
    .sort((a, b) => awayFrom(from.day, a) - awayFrom(from.day, b));
  const reason = near[0] && runReason(near[0]);
  return reason ? `, since ${reason}` : '';
};

const awayFrom = (day: Day, { from, to }: RunDifference): number =>
  Math.min(...[from, to].flatMap((run) => (run ? [Math.abs(run.at.day - day)] : [])));

const moveInWords = (session: PlannedSession, from: Moment, to: Moment, why: string): string => {
  const name = `${dateInWords(from.day)}: ${sessionInWords(session)}`;
  const half = halfOf(to);
  if (from.day === to.day) return `${name} moves to the ${half ? halfInWords[half] : 'same day'}${why}.`;
  return `${name} moves to ${dateInWords(to.day)}${why}.`;
};

const sayOf = (session: PlannedSession, what: string): string =>
  `${dateInWords(session.session.at.day)}, ${sessionInWords(session)}: ${what}.`;

const itemChange = (what: Difference & { readonly session: PlannedSession }): Omit<PlanChange, 'day'> => {
  const { session } = what;
  if (what.kind === 'exercise')
    return {
      what,
      says: sayOf(session, exerciseChangeInWords(what.from, what.to)),
      ...whyFor(what.to?.why ?? [], 'exercise'),
    };
  if (what.kind === 'numbers') {
    const of: WhyOf[] = what.numbers.some(({ of: number }) => number === 'loadKg')
      ? ['load', 'reps', 'sets']
      : ['sets', 'reps', 'reserve', 'rest'];
    return {
      what,
      says: sayOf(session, `${what.item.entry.exercise.name}, ${numbersInWords(what.item, what.numbers)}`),
      ...whyFor(what.item.why, ...of),
    };
  }
  if (what.kind === 'order') return { what, says: sayOf(session, 'the exercises change places') };
  if (what.kind === 'note') return { what, says: sayOf(session, 'what to watch changes') };
  return { what, says: sayOf(session, `it takes ${session.minutes} min`) };
};

/** What the newer plan has otherwise, as data and in a sentence each; empty where the plans agree. */
export const diffPlans = (older: Plan, newer: Plan, settled: Settled = nothingSettled): PlanDiff => {
  const days = sharedDays(older, newer);
  const shared = ({ at }: { readonly at: Moment }): boolean => at.day >= days.from && at.day <= days.to;
  // What lies before the newer plan is done or not, and no change of plan.
  const ahead = { ...days, from: newer.window.from };
  const runs = diffRuns(runsOf(older, ahead), runsOf(newer, ahead));
  const changes: PlanChange[] = runs.map((change) => ({
    day: (change.from ?? change.to!).at.day,
    what: { kind: 'run', ...change },
    says: runChangeInWords(change),
  }));
  const [before, after] = [sessionsByName(older), sessionsByName(newer)];
  for (const [name, { session: from }] of before) {
    const to = after.get(name)?.session;
    const at = from.session.at;
    const day = at.day;
    if (!to) {
      if (shared(from.session) && settled.done.get(from.session.id)?.at.day !== day)
        changes.push({ day, ...settle(from, settled) });
      continue;
    }
    if (!isSameMoment(at, to.session.at)) {
      const what: Difference = { kind: 'moved', session: to, from: at, to: to.session.at };
      const says = moveInWords(to, at, to.session.at, reasonToMove(at, runs));
      changes.push({ day, what, says, ...whyFor(to.why, 'day') });
    }
    for (const what of diffItems(from, to))
      if ('session' in what) changes.push({ day: to.session.at.day, ...itemChange(what) });
  }
  for (const [name, { session }] of after) {
    if (before.has(name) || !shared(session.session)) continue;
    const says = `${dateInWords(session.session.at.day)}: ${sessionInWords(session)} is new.`;
    changes.push({ day: session.session.at.day, what: { kind: 'added', session }, says });
  }
  return { changes: changes.sort((a, b) => a.day - b.day) };
};

const settle = (session: PlannedSession, { done, missed }: Settled): Omit<PlanChange, 'day'> => {
  const name = `${dateInWords(session.session.at.day)}: ${sessionInWords(session)}`;
  const as = done.get(session.session.id);
  if (as) {
    const when = as.at.day < session.session.at.day ? 'early' : 'late';
    const says = `${name} was done ${when}, on ${dateInWords(as.at.day)}.`;
    return { what: { kind: 'done', session, as }, says };
  }
  return missed.has(session.session.id)
    ? { what: { kind: 'missed', session }, says: `${name} was missed; what is missed is not made up for.` }
    : { what: { kind: 'dropped', session }, says: `${name} is dropped.` };
};
