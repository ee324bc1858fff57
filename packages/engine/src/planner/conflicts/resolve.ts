import { judgeWith } from '../../audit.ts';
import { type Half, inOrder, type Slot, type TrainingLog } from '../../domain/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import { add, type Cost, compareCosts, noCost, oneMoved } from '../placement/cost.ts';
import {
  momentsAround,
  type Placeable,
  type PlacementInput,
  type PlacementWeek,
  penaltyOf,
  placeSessions,
} from '../placement/index.ts';
import { costOfBreach, placementRules } from '../placement/penalty.ts';
import type { Penalty, RuledBreach } from '../plan.ts';
import { type WeekAround, withRuns, withStrength } from './around.ts';
import { cheapest } from './arrange.ts';
import { isOfWeek, placementBreaches } from './breaches.ts';
import { type Proposal, runsAfter } from './changes.ts';
import { costOfOthersHere } from './standing.ts';
import { askAboutPlaces, type Candidate, candidatesOf, standingAt, weekTable } from './week-table.ts';

type Change = Pick<Proposal, 'moves' | 'opens' | 'drops'>;

const isSlot = (slot: Slot | undefined, day: number, half: Half): boolean =>
  slot !== undefined && slot.day === day && slot.half === half;

/** A week as a change leaves it. */
interface ChangedWeek {
  readonly around: WeekAround;
  readonly week: PlacementWeek;
  readonly openMinutes: PlacementInput['openMinutes'];
  readonly momentOf: PlacementInput['momentOf'];
}

const changed = (around: WeekAround, { moves, opens, drops }: Change): ChangedWeek => {
  const { view, week, placed } = around;
  const { openMinutes, momentOf, log, openings } = placed.input;
  const sessions = week.sessions.filter(({ id }) => id !== drops);
  const room = Math.max(0, ...sessions.map(({ minutes }) => minutes));
  const after = moves.length === 0 ? view : withRuns(view, runsAfter(view.runs, moves), view.crosses);
  return {
    around: { ...around, view: after },
    week: { ...week, sessions },
    openMinutes: (day, half) =>
      isSlot(opens, day, half) ? Math.max(room, openMinutes(day, half)) : openMinutes(day, half),
    momentOf: moves.length === 0 ? momentOf : momentsAround({ ...log, sessions: after.sessions }, openings),
  };
};

/** A change with the best days for it, as far as rules about single sessions and about pairs decide them. */
export interface Attempt {
  readonly changed: ChangedWeek;
  readonly chosen: readonly Candidate[];
  readonly cost: Cost;
}

const movedCost = ({ session: { formerly }, slot }: Candidate): Cost =>
  formerly === undefined || isSlot(formerly, slot.day, slot.half) ? noCost : oneMoved;

/** All of a list, then without one of them, the last first, and so on to none. */
const selections = <T>(items: readonly T[]): readonly (readonly T[])[] => {
  const [first, ...others] = items;
  if (first === undefined) return [[]];
  const rest = selections(others);
  return [...rest.map((each) => [first, ...each]), ...rest].sort((a, b) => b.length - a.length);
};

/** As many sessions as there is room for, on the best days for them. */
export const attempt = (around: WeekAround, change: Change): Attempt => {
  const after = changed(around, change);
  const standing = costOfOthersHere(after.around);
  const { pair, input } = around.placed;
  const { earliest, options } = input;
  const { week, openMinutes, momentOf } = after;
  const candidates = candidatesOf(week, { earliest, openMinutes, momentOf, options });
  const { view, stays } = after.around;
  const table = weekTable(askAboutPlaces({ candidates, view, options }), stays, pair);
  for (const kept of selections(candidates)) {
    const best = cheapest({ week, candidates: kept, table, stays, options, costOfPlace: movedCost });
    if (best) return { changed: after, chosen: best.chosen, cost: add(best.cost, standing) };
  }
  return { changed: after, chosen: [], cost: standing };
};

/** The week placed anew. */
export interface Resolved {
  readonly lifts: readonly LiftReading[];
  /** Of all weeks near it. */
  readonly penalty: Penalty;
  /** Of the week alone. */
  readonly breaches: readonly RuledBreach[];
}

const judged = (around: WeekAround, lifts: readonly LiftReading[]): Resolved => {
  const { placed, week } = around;
  const { options } = placed.input;
  const view = withStrength(around, lifts);
  return {
    lifts,
    penalty: penaltyOf(view, options),
    breaches: placementBreaches(view, options).filter((ruled) => isOfWeek(ruled, week, placed)),
  };
};

/** The week as it is placed now. */
export const asPlaced = (around: WeekAround): Resolved => {
  const { placed, week } = around;
  return judged(
    around,
    placed.lifts.filter(({ session }) => placed.weekOf.get(session.id) === week),
  );
};

/** What rules say that look at more than one session or two: doses, weeks, tapers. */
const costOfOthers = (around: WeekAround, lifts: readonly LiftReading[]): Cost => {
  const { options } = around.placed.input;
  const view = withStrength(around, lifts);
  const isOther = (by: string | undefined): boolean => by !== 'lift' && by !== 'next-lift';
  return placementRules(options)
    .filter(({ scope }) => isOther(scope.tabulated?.by))
    .flatMap((rule) =>
      (judgeWith(rule, view, options)?.breaches ?? []).map((breach) => costOfBreach(rule, breach)),
    )
    .reduce(add, noCost);
};

/** A week whose sessions stay: they have been where they are, and no other half of it is open. */
const pinned = (week: PlacementWeek, slots: ReadonlyMap<string, Slot>): PlacementWeek => ({
  ...week,
  sessions: week.sessions.flatMap((session): Placeable[] => {
    const formerly = slots.get(session.id);
    return formerly ? [{ ...session, formerly }] : [];
  }),
});

const slotKey = ({ day, half }: Slot): string => `${day} ${half}`;

const withMoves = (log: TrainingLog, { view }: WeekAround): TrainingLog => {
  const runs = new Map(view.runs.map((run) => [run.id, run]));
  return { ...log, sessions: inOrder(log.sessions.map((session) => runs.get(session.id) ?? session)) };
};

/** The whole placement with a change to one week, all others as they are: what `placeSessions` makes of it is the proof. */
export const changedInput = (around: WeekAround, change: Change): PlacementInput => {
  const { input, placement } = around.placed;
  const after = changed(around, change);
  const weeks = input.weeks.map((week) =>
    week.start === after.week.start ? after.week : pinned(week, placement.slots),
  );
  const { week } = after;
  const stands = new Set([...placement.slots.values()].map(slotKey));
  const log = withMoves(input.log, after.around);
  return {
    ...input,
    weeks,
    log,
    openMinutes: (day, half) => {
      const ofWeek = day >= week.start && day < week.start + 7;
      return ofWeek || stands.has(slotKey({ day, half })) ? after.openMinutes(day, half) : 0;
    },
    momentOf: change.moves.length === 0 ? input.momentOf : momentsAround(log, input.openings),
  };
};

/** Asks the search itself: exact, and slower. */
const placedAnew = (around: WeekAround, change: Change): readonly LiftReading[] => {
  const input = changedInput(around, change);
  const { at } = placeSessions(input);
  const week = input.weeks.find(({ start }) => start === around.week.start)!;
  return week.sessions.flatMap(({ id, lift }) => {
    const moment = at.get(id);
    return moment ? [standingAt(id, lift, moment)] : [];
  });
};

/**
 * What the week comes to with a change. The days attempted are the best ones where the rules that look at more say
 * nothing; else the whole search decides.
 */
export const resolve = (
  around: WeekAround,
  change: Change,
  { chosen, changed: after }: Attempt,
): Resolved => {
  const lifts = chosen.map(({ lift }) => lift);
  const isEnough = compareCosts(costOfOthers(after.around, lifts), noCost) === 0;
  return judged(after.around, isEnough ? lifts : placedAnew(around, change));
};
