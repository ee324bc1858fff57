import { judgeWith } from '../../audit.ts';
import {
  type GapPrecision,
  gapBetween,
  halves,
  type Moment,
  type Session,
  type Slot,
} from '../../domain/index.ts';
import type { Rule } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';
import { isAllowed } from '../placement/choices.ts';
import { add, type Cost, noCost } from '../placement/cost.ts';
import type { Placeable, PlacementInput, PlacementWeek } from '../placement/index.ts';
import { costOfBreach, placementRules } from '../placement/penalty.ts';
import { visibleIn } from '../placement/visible.ts';
import { amongOthers, compareMoments } from '../placement/with-lifts.ts';
import type { RuledBreach } from '../plan.ts';

/** A session that stands somewhere. */
export const standingAt = (id: string, lift: LiftReading, at: Moment): LiftReading => ({
  ...lift,
  day: at.day,
  session: { ...lift.session, id, at },
});

/** A session of a week in one half of one of its days, open or not. */
export interface Candidate {
  readonly session: Placeable;
  readonly slot: Slot;
  readonly lift: LiftReading;
  /** The half leaves the minutes that it takes. */
  readonly open: boolean;
}

export type WeekDemands = Pick<PlacementInput, 'earliest' | 'openMinutes' | 'momentOf' | 'options'>;

/** Every half of the week that is still to come, for each of its sessions. */
export const candidatesOf = (
  { start, sessions }: PlacementWeek,
  { earliest, openMinutes, momentOf }: WeekDemands,
): readonly (readonly Candidate[])[] =>
  sessions.map((session) =>
    [0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
      const day = start + offset;
      if (day < earliest) return [];
      return halves.map((half): Candidate => {
        const slot = { day, half };
        const minutes = openMinutes(day, half);
        const open = minutes > 0 && minutes >= session.minutes && isAllowed(session, slot);
        return { session, slot, lift: standingAt(session.id, session.lift, momentOf(slot)), open };
      });
    }),
  );

/** What the rules say of candidates, asked once for all of them. */
export interface WeekTable {
  /** Of a candidate among runs and other sport. */
  readonly amongRuns: (candidate: Candidate) => readonly RuledBreach[];
  /** Of a candidate among all that stays, other sessions of the week left out. */
  readonly alone: (candidate: Candidate) => readonly RuledBreach[];
  /** Of two sessions that follow each other. */
  readonly pair: (first: LiftReading, second: LiftReading) => readonly RuledBreach[];
}

const scored = (rule: Rule, view: View, options: WeekDemands['options']): readonly RuledBreach[] =>
  (judgeWith(rule, view, options)?.breaches ?? [])
    .filter(({ level }) => level !== 'note')
    .map((breach) => ({ rule, breach }));

export type PairBreaches = WeekTable['pair'];

const mostContents = 2 ** 12;
const precisions: readonly GapPrecision[] = ['instant', 'clock', 'half', 'day'];

/** Contents as small numbers, since a session is asked about on many days. */
const contentNumbers = (): ((lift: LiftReading) => number) => {
  const byContent = new Map<string, number>();
  const byExercises = new Map<LiftReading['exercises'], number>();
  return (lift) => {
    const known = byExercises.get(lift.exercises);
    if (known !== undefined && lift.exercises.length > 0) return known;
    const content = visibleIn(lift);
    const number = byContent.get(content) ?? byContent.size;
    byContent.set(content, number);
    byExercises.set(lift.exercises, number);
    return number;
  };
};

/** Asks the rules about two sessions and nothing else, in whichever order they stand; once for each two contents and time. */
export const pairAsker = (view: View, options: WeekDemands['options']): PairBreaches => {
  const rules = placementRules(options).filter(({ scope }) => scope.tabulated?.by === 'next-lift');
  const known = new Map<string, readonly RuledBreach[]>();
  const freeFrom = new Map<number, number>();
  const none: readonly RuledBreach[] = [];
  const numberOf = contentNumbers();
  const ask = (lifts: readonly LiftReading[]): readonly RuledBreach[] => {
    const window = { from: lifts[0]!.day, to: lifts[1]!.day };
    const sessions = lifts.map(({ session }) => session);
    const liftOf = new Map(lifts.map((lift) => [lift.session, lift]));
    const two: View = { ...view, window, lifts, sessions, liftOf, liftCoverage: window };
    return rules.flatMap((rule) => scored(rule, two, options));
  };
  return (one, other) => {
    const swapped = compareMoments(one.session.at, other.session.at) > 0;
    const [first, second] = swapped ? [other, one] : [one, other];
    const { hours, days, precision } = gapBetween(first.session.at, second.session.at);
    const contents =
      (numberOf(first) * mostContents + numberOf(second)) * precisions.length + precisions.indexOf(precision);
    if (hours >= (freeFrom.get(contents) ?? Number.POSITIVE_INFINITY)) return none;
    const key = `${contents}|${hours}|${days}`;
    const breaches = known.get(key) ?? ask([first, second]);
    known.set(key, breaches);
    if (breaches.length === 0) {
      // From a day apart on, more time never costs more: that is what such rules declare.
      if (hours >= 24) freeFrom.set(contents, hours);
      return none;
    }
    // Asked about others of their kind: the sessions and days are these two's.
    const sessions = [first.session, second.session];
    const on = [first.day, second.day];
    return breaches.map(({ rule, breach }) => ({ rule, breach: { ...breach, sessions, days: on } }));
  };
};

/** Farther apart than this nobody asks how two sessions stand to each other (ours; a rule's week and a day). */
const pairReachDays = 8;

interface Asked {
  /** By session, in order of time; of one week or of many, since a view holds one place of a day at most. */
  readonly candidates: readonly (readonly Candidate[])[];
  /** Runs, other sport, and strength that stays. */
  readonly view: View;
  readonly options: WeekDemands['options'];
  /** Rules that need not be asked. */
  readonly isSilent?: (rule: Rule) => boolean;
}

/** Asks the rules about single sessions about every place that a session could have. */
export const askAboutPlaces = ({
  candidates,
  view,
  options,
  isSilent = () => false,
}: Asked): WeekTable['amongRuns'] => {
  const rules = placementRules(options).filter(
    (rule) => rule.scope.tabulated?.by === 'lift' && !isSilent(rule),
  );
  const breachesOf = new Map<Session, RuledBreach[]>();
  for (const ofSession of candidates) {
    for (const half of halves) {
      // One of a day at most stands in a view: other strength on other days changes nothing for these rules.
      const own = ofSession.filter(({ slot }) => slot.half === half).map(({ lift }) => lift);
      if (own.length === 0) continue;
      const ours = new Set<Session>(own.map(({ session }) => session));
      const asked = amongOthers(view, own);
      for (const rule of rules) {
        for (const ruled of scored(rule, asked, options)) {
          const session = ruled.breach.sessions.find((each) => ours.has(each));
          if (!session) continue;
          const others = breachesOf.get(session);
          if (others) others.push(ruled);
          else breachesOf.set(session, [ruled]);
        }
      }
    }
  }
  return ({ lift }) => breachesOf.get(lift.session) ?? [];
};

/** What the rules say of a week's places, beside the strength near it that stays. */
export const weekTable = (
  amongRuns: WeekTable['amongRuns'],
  stays: readonly LiftReading[],
  pair: PairBreaches,
): WeekTable => {
  const known = new Map<Candidate, readonly RuledBreach[]>();
  return {
    amongRuns,
    pair,
    alone: (candidate) => {
      const found = known.get(candidate);
      if (found) return found;
      const { slot, lift } = candidate;
      const beside = stays.filter(({ day }) => Math.abs(day - slot.day) <= pairReachDays);
      const breaches = [...amongRuns(candidate), ...beside.flatMap((other) => pair(other, lift))];
      known.set(candidate, breaches);
      return breaches;
    },
  };
};

export const costOf = (breaches: readonly RuledBreach[]): Cost =>
  breaches.reduce((sum, { rule, breach }) => add(sum, costOfBreach(rule, breach)), noCost);
