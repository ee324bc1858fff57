import { exerciseById } from '../../catalog/index.ts';
import {
  type CrossSession,
  type Day,
  type DayRange,
  inOrder,
  type Run,
  type Session,
} from '../../domain/index.ts';
import { itemsBetween } from '../../scopes/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import { type View, viewOf } from '../../view.ts';
import { type Placement, type PlacementInput, type PlacementWeek, placedLog } from '../placement/index.ts';
import { compareMoments, withLifts } from '../placement/with-lifts.ts';
import {
  askAboutPlaces,
  type Candidate,
  candidatesOf,
  type PairBreaches,
  pairAsker,
  standingAt,
  type WeekTable,
  weekTable,
} from './week-table.ts';

/** How far a rule about days looks: a month of runs back for what is unusual, a race's taper and return ahead (ours). */
const daysBefore = 40;
const daysAfter = 28;

/** A whole placement, read once for all of its weeks. */
export interface Placed {
  readonly input: PlacementInput;
  readonly placement: Placement;
  readonly days: DayRange;
  /** The log without the sessions that are placed. */
  readonly log: View;
  /** Those that are placed, where they stand, in order of time. */
  readonly lifts: readonly LiftReading[];
  /** The week of each of them, by id. */
  readonly weekOf: ReadonlyMap<string, PlacementWeek>;
  /** What the rules say of two sessions, remembered for all weeks. */
  readonly pair: PairBreaches;
  /** Every place of every session, by week. */
  readonly candidates: ReadonlyMap<PlacementWeek, readonly (readonly Candidate[])[]>;
  /** What the rules about single sessions say of each of them. */
  readonly amongRuns: WeekTable['amongRuns'];
}

const inTime = (a: LiftReading, b: LiftReading): number => compareMoments(a.session.at, b.session.at);

export const readPlacement = (input: PlacementInput, placement: Placement): Placed => {
  const days = { from: input.weeks[0]?.start ?? 0, to: (input.weeks.at(-1)?.start ?? -7) + 6 };
  const weekOf = new Map(input.weeks.flatMap((week) => week.sessions.map(({ id }) => [id, week] as const)));
  const lifts = input.weeks.flatMap(({ sessions }) =>
    sessions.flatMap(({ id, lift }) => {
      const at = placement.at.get(id);
      return at ? [standingAt(id, lift, at)] : [];
    }),
  );
  const log = viewOf(placedLog(input.log, [], days), days, exerciseById);
  const pair = pairAsker(log, input.options);
  const candidates = new Map(input.weeks.map((week) => [week, candidatesOf(week, input)] as const));
  const most = Math.max(0, ...input.weeks.map(({ sessions }) => sessions.length));
  // All weeks at once: a rule is slow to ask and quick to answer.
  const amongRuns = askAboutPlaces({
    candidates: Array.from({ length: most }, (_, place) =>
      [...candidates.values()].flatMap((ofWeek) => ofWeek[place] ?? []),
    ),
    view: log,
    options: input.options,
  });
  return { input, placement, days, log, lifts: lifts.sort(inTime), weekOf, pair, candidates, amongRuns };
};

/** A week among what lies around it: the sessions of other weeks stay where they are, its own have no day. */
export interface WeekAround {
  readonly placed: Placed;
  readonly week: PlacementWeek;
  readonly range: DayRange;
  readonly candidates: readonly (readonly Candidate[])[];
  /** What the rules say of them as things are. */
  readonly table: WeekTable;
  /** Runs, races and other sport near it, and strength that stands in the week itself. */
  readonly view: View;
  /** Strength near it that stays: done, of others, and ours of other weeks. */
  readonly stays: readonly LiftReading[];
}

const dayOf = ({ at }: Session): Day => at.day;
const dayOfLift = ({ day }: LiftReading): Day => day;

/** The strength of a view and nothing else of it changed. */
const withOnly = (view: View, lifts: readonly LiftReading[]): View => {
  const others = view.sessions.filter(({ kind }) => kind !== 'strength');
  return withLifts({ ...view, sessions: others, lifts: [], liftOf: new Map() }, lifts);
};

const knownFrom = (from: Day, coverage: DayRange | undefined): DayRange | undefined =>
  coverage && { ...coverage, from: Math.max(from, coverage.from) };

export const weekAround = (placed: Placed, week: PlacementWeek): WeekAround => {
  const range = { from: week.start - daysBefore, to: week.start + 6 + daysAfter };
  const { log, days } = placed;
  const cut = <S extends Session>(sessions: readonly S[]) =>
    itemsBetween(sessions, range.from, range.to, dayOf);
  const near: View = {
    ...log,
    window: { from: Math.max(range.from, days.from), to: Math.min(range.to, days.to) },
    sessions: cut(log.sessions),
    runs: cut(log.runs),
    races: cut(log.races),
    crosses: cut(log.crosses),
    weeks: log.weeks.filter(({ start }) => start + 6 >= range.from && start <= range.to),
    // What is cut off is not known: without this it would read as weeks of rest.
    liftCoverage: knownFrom(range.from, log.liftCoverage),
    runCoverage: knownFrom(range.from, log.runCoverage),
  };
  const others = itemsBetween(placed.lifts, range.from, range.to, dayOfLift).filter(
    ({ session }) => placed.weekOf.get(session.id) !== week,
  );
  // What stands after the plan is no matter of it: the rules are asked about its days.
  const standing = itemsBetween(log.lifts, range.from, Math.min(range.to, days.to), dayOfLift);
  const stays = [...standing, ...others].sort(inTime);
  // Strength of other weeks has no say in how a session stands among runs, and each lift in a view takes time to judge.
  const here = itemsBetween(stays, week.start, week.start + 6, dayOfLift);
  const { candidates, amongRuns, pair } = placed;
  return {
    placed,
    week,
    range,
    candidates: candidates.get(week)!,
    table: weekTable(amongRuns, stays, pair),
    view: withOnly(near, here),
    stays,
  };
};

/** The view with all the strength that is near, for rules that look at whole weeks. */
export const withStrength = ({ view, stays }: WeekAround, own: readonly LiftReading[]): View =>
  withOnly(view, [...stays, ...own].sort(inTime));

/** The view with other runs and other sport: those that are told take the place of all that it has. */
export const withRuns = (view: View, runs: readonly Run[], crosses: readonly CrossSession[]): View => {
  const lifts = view.sessions.filter(({ kind }) => kind === 'strength');
  return {
    ...view,
    sessions: inOrder([...lifts, ...runs, ...crosses]),
    runs,
    races: runs.filter(({ type }) => type === 'race'),
    crosses,
    weeks: view.weeks.map((week) => ({
      ...week,
      runs: itemsBetween(runs, week.start, week.start + 6, dayOf),
      crosses: itemsBetween(crosses, week.start, week.start + 6, dayOf),
    })),
  };
};
