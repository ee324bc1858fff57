import { judgeWith } from '../../audit.ts';
import { gapBetween, halves, type Moment, type Session, type Slot } from '../../domain/index.ts';
import type { Rule } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';
import { add, type Cost, noCost } from '../placement/cost.ts';
import type { Placeable, PlacementInput, PlacementWeek } from '../placement/index.ts';
import { costOfBreach, placementRules } from '../placement/penalty.ts';
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
        const open = minutes > 0 && minutes >= session.minutes;
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

/** Asks the rules about two sessions and nothing else, in whichever order they stand; once for each two. */
export const pairAsker = (view: View, options: WeekDemands['options']): PairBreaches => {
  const rules = placementRules(options).filter(({ scope }) => scope.tabulated?.by === 'next-lift');
  const known = new Map<string, readonly RuledBreach[]>();
  return (one, other) => {
    const swapped = compareMoments(one.session.at, other.session.at) > 0;
    const [first, second] = swapped ? [other, one] : [one, other];
    const { hours, days, precision } = gapBetween(first.session.at, second.session.at);
    const key = `${first.session.id}|${second.session.id}|${hours}|${days}|${precision}`;
    const found = known.get(key);
    if (found) return found;
    const lifts = [first, second];
    const window = { from: first.day, to: second.day };
    const sessions = lifts.map(({ session }) => session);
    const liftOf = new Map(lifts.map((lift) => [lift.session, lift]));
    const two: View = { ...view, window, lifts, sessions, liftOf, liftCoverage: window };
    const breaches = rules.flatMap((rule) => scored(rule, two, options));
    known.set(key, breaches);
    return breaches;
  };
};

/** Farther apart than this nobody asks how two sessions stand to each other (ours; a rule's week and a day). */
const pairReachDays = 8;

interface Asked {
  readonly candidates: readonly (readonly Candidate[])[];
  /** Runs, other sport, and strength of the week that stays. */
  readonly view: View;
  /** Strength near the week that stays. */
  readonly stays: readonly LiftReading[];
  readonly options: WeekDemands['options'];
  readonly pair: PairBreaches;
  /** Rules that need not be asked. */
  readonly isSilent?: (rule: Rule) => boolean;
}

/** Asks the rules about every place that a session of the week could have. */
export const tabulateWeek = ({
  candidates,
  view,
  stays,
  options,
  pair,
  isSilent = () => false,
}: Asked): WeekTable => {
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
  const known = new Map<Candidate, readonly RuledBreach[]>();
  const amongRuns: WeekTable['amongRuns'] = ({ lift }) => breachesOf.get(lift.session) ?? [];
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
