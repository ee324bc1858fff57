import {
  type Day,
  formatDay,
  type JournalState,
  levels,
  levelWords,
  type Moment,
  type Movable,
  type MoveTrial,
  moveTrier,
  type RuledBreach,
} from '@carryover/engine';
import { breachText, halfOf } from '@carryover/formats';
import { planFrom } from './plan/index.ts';

/** Something that a rule says, as short as a screen has room for while something is being moved. */
interface Broken {
  readonly rule: string;
  readonly level: (typeof levelWords)[keyof typeof levelWords];
  readonly says: string;
  /** Ids of the sessions that it is about. */
  readonly sessions: readonly string[];
}

/** One half of one day of the week, and what the rulebook says of the move into it. */
export interface TriedPlace {
  readonly date: string;
  readonly part: 'am' | 'pm';
  /** When what is moved would start. */
  readonly at: Moment;
  readonly isNow: boolean;
  /** `closed`: no room for strength then. `no-room`: another session would lose its only day. */
  readonly verdict: 'clean' | Broken['level'] | 'closed' | 'no-room';
  /** What it breaks anew, the worst first. */
  readonly added: readonly Broken[];
  /** All that rules say of the week with it. */
  readonly marks: readonly Broken[];
  /** Ids of the rules that the week no longer breaks. */
  readonly clears: readonly string[];
  /** Where the plan's sessions of the week stand with it. */
  readonly sessions: readonly { readonly id: string; readonly date: string; readonly part?: 'am' | 'pm' }[];
}

/** Every place that a run or a session of the plan could have in its week. */
export interface TriedMoves {
  readonly places: readonly TriedPlace[];
  /** The clean place nearest to where it stands, elsewhere than there; of two as near the earlier one. */
  readonly nearestClean?: { readonly date: string; readonly part: 'am' | 'pm' };
}

const brokenOf = (ruled: RuledBreach): Broken => ({
  rule: ruled.rule.id,
  level: levelWords[ruled.breach.level],
  says: breachText(ruled),
  sessions: ruled.breach.sessions.map(({ id }) => id),
});

const worstFirst = (a: RuledBreach, b: RuledBreach): number =>
  levels.indexOf(a.breach.level) - levels.indexOf(b.breach.level) || b.breach.excess - a.breach.excess;

const verdictOf = ({ closed, lost }: MoveTrial, added: readonly Broken[]): TriedPlace['verdict'] => {
  if (closed) return 'closed';
  return lost.length > 0 ? 'no-room' : (added[0]?.level ?? 'clean');
};

const placeOf = (trial: MoveTrial, now: Moment): TriedPlace => {
  const { slot, moment, added, breaches, clears, at } = trial;
  const worst = [...added].sort(worstFirst).map(brokenOf);
  return {
    date: formatDay(slot.day),
    part: slot.half,
    at: moment,
    isNow: slot.day === now.day && slot.half === halfOf(now),
    verdict: verdictOf(trial, worst),
    added: worst,
    marks: [...breaches].sort(worstFirst).map(brokenOf),
    clears,
    sessions: [...at].map(([id, moment]) => {
      const part = halfOf(moment);
      return { id, date: formatDay(moment.day), ...(part === undefined ? {} : { part }) };
    }),
  };
};

/** Halves of days between two moments. */
const distance = ({ slot }: MoveTrial, now: Moment): number =>
  Math.abs(2 * slot.day + Number(slot.half === 'pm') - 2 * now.day - Number(halfOf(now) === 'pm'));

/** What the rulebook says of every place of its week for a run, or a session, of the plan; none where it cannot move. */
export const triedMoves = (state: JournalState, today: Day, what: Movable): TriedMoves => {
  const { plan, places, request } = planFrom(state, today);
  const week = plan.weeks.find(({ runs, sessions }) =>
    'run' in what
      ? runs.some(({ id }) => id === what.run)
      : sessions.some(({ session }) => session.id === what.session),
  );
  const now =
    'run' in what
      ? week?.runs.find(({ id }) => id === what.run)?.at
      : week?.sessions.find(({ session }) => session.id === what.session)?.session.at;
  if (week === undefined || now === undefined) return { places: [] };
  const trials = moveTrier({ places, request }).trialWeek(what, week.start);
  const tried = trials.map((trial) => placeOf(trial, now));
  const nearest = trials
    .filter((_, index) => tried[index]!.verdict === 'clean' && !tried[index]!.isNow)
    .sort((a, b) => distance(a, now) - distance(b, now))[0];
  return {
    places: tried,
    ...(nearest ? { nearestClean: { date: formatDay(nearest.slot.day), part: nearest.slot.half } } : {}),
  };
};
