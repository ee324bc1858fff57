import { exerciseById } from '../../catalog/index.ts';
import {
  type CrossSession,
  type Day,
  type DayRange,
  inOrder,
  type Moment,
  type Run,
  type Session,
} from '../../domain/index.ts';
import { itemsBetween } from '../../scopes/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import { type View, viewOf } from '../../view.ts';
import { type Placement, type PlacementInput, type PlacementWeek, placedLog } from '../placement/index.ts';
import { withLifts } from '../placement/with-lifts.ts';

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
}

/** A session that stands somewhere. */
export const standingAt = (id: string, lift: LiftReading, at: Moment): LiftReading => ({
  ...lift,
  day: at.day,
  session: { ...lift.session, id, at },
});

const inTime = (a: LiftReading, b: LiftReading): number => a.day - b.day;

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
  return { input, placement, days, log, lifts: lifts.sort(inTime), weekOf };
};

/** A week among what lies around it: the sessions of other weeks stay where they are, its own have no day. */
export interface WeekAround {
  readonly placed: Placed;
  readonly week: PlacementWeek;
  readonly range: DayRange;
  /** All that a rule can see of it, without the week's own sessions. */
  readonly view: View;
  /** The sessions of ours of the weeks beside it. */
  readonly neighbours: readonly LiftReading[];
}

const dayOf = ({ at }: Session): Day => at.day;

export const weekAround = (placed: Placed, week: PlacementWeek): WeekAround => {
  const range = { from: week.start - daysBefore, to: week.start + 6 + daysAfter };
  const others = itemsBetween(placed.lifts, range.from, range.to, ({ day }) => day).filter(
    ({ session }) => placed.weekOf.get(session.id) !== week,
  );
  const { log, days } = placed;
  const cut = <S extends Session>(sessions: readonly S[]) =>
    itemsBetween(sessions, range.from, range.to, dayOf);
  const lifts = itemsBetween(log.lifts, range.from, range.to, ({ day }) => day);
  const near: View = {
    ...log,
    // Small, since every question to the rules copies it.
    liftOf: new Map(lifts.map((lift) => [lift.session, lift])),
    window: { from: Math.max(range.from, days.from), to: Math.min(range.to, days.to) },
    sessions: cut(log.sessions),
    runs: cut(log.runs),
    races: cut(log.races),
    crosses: cut(log.crosses),
    lifts,
    weeks: log.weeks.filter(({ start }) => start + 6 >= range.from && start <= range.to),
  };
  const neighbours = others.filter(({ day }) => day >= week.start - 7 && day < week.start + 14);
  return { placed, week, range, view: withLifts(near, others), neighbours };
};

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
