import { type Half, type Slot, type TrainingLog, weekStartOf } from '../../domain/index.ts';
import type { View } from '../../view.ts';
import type { Cost } from '../placement/cost.ts';
import {
  momentsAround,
  type Placeable,
  type Placement,
  type PlacementInput,
  type PlacementWeek,
  placeSessions,
} from '../placement/index.ts';
import type { Penalty, RuledBreach } from '../plan.ts';
import { type WeekAround, withRuns, withStrength } from './around.ts';
import { placementBreaches, weekOfBreach } from './breaches.ts';
import { type Proposal, runsAfter } from './changes.ts';
import { type Candidate, candidatesOf, cheapest, standingAt, tabulateWeek } from './week-table.ts';

type Change = Pick<Proposal, 'moves' | 'opens' | 'drops'>;

export const noChange: Change = { moves: [] };

const isSlot = (slot: Slot | undefined, day: number, half: Half): boolean =>
  slot !== undefined && slot.day === day && slot.half === half;

/** A week as a change leaves it. */
interface ChangedWeek {
  readonly view: View;
  readonly week: PlacementWeek;
  readonly openMinutes: PlacementInput['openMinutes'];
  readonly momentOf: PlacementInput['momentOf'];
}

const changed = ({ view, week, placed }: WeekAround, { moves, opens, drops }: Change): ChangedWeek => {
  const { openMinutes, momentOf } = placed.input;
  const sessions = week.sessions.filter(({ id }) => id !== drops);
  const room = Math.max(0, ...sessions.map(({ minutes }) => minutes));
  const after = moves.length === 0 ? view : withRuns(view, runsAfter(view.runs, moves), view.crosses);
  return {
    view: after,
    week: { ...week, sessions },
    openMinutes: (day, half) =>
      isSlot(opens, day, half) ? Math.max(room, openMinutes(day, half)) : openMinutes(day, half),
    momentOf: moves.length === 0 ? momentOf : momentsAround(logOf(after, placed.input.log, [])),
  };
};

/** The log of a view, without our own sessions where they are placed again. */
const logOf = (view: View, log: TrainingLog, ours: readonly string[]): TrainingLog => ({
  ...log,
  sessions: view.sessions.filter(({ id }) => !ours.includes(id)),
});

/** What the rules about single sessions and about pairs would say of the best days with a change; undefined: no room. */
export const estimate = (around: WeekAround, change: Change): Cost | undefined => {
  const { view, week, openMinutes, momentOf } = changed(around, change);
  const { pair, input } = around.placed;
  const { earliest, options } = input;
  const candidates: readonly (readonly Candidate[])[] = candidatesOf(week, {
    earliest,
    openMinutes,
    momentOf,
    options,
  });
  return cheapest(candidates, tabulateWeek({ candidates, view, stays: around.stays, options, pair }))?.cost;
};

/** The week placed anew. */
export interface Resolved {
  readonly unplaced: readonly string[];
  /** Of the week and those beside it. */
  readonly penalty: Penalty;
  /** Of the week alone. */
  readonly breaches: readonly RuledBreach[];
}

/** A week whose sessions stay: only the halves in which they stand are open. */
const pinned = (week: PlacementWeek, { slots }: Placement): PlacementWeek => ({
  ...week,
  sessions: week.sessions.flatMap((session): Placeable[] => {
    const slot = slots.get(session.id);
    return slot ? [{ ...session, formerly: slot }] : [];
  }),
});

const clipped = (log: TrainingLog, from: number): TrainingLog['coverage'] => {
  const { runs, lifts } = { ...log.coverage, ...log.ahead?.coverage };
  return {
    ...(runs ? { runs: { ...runs, from: Math.max(runs.from, from) } } : {}),
    ...(lifts ? { lifts: { ...lifts, from: Math.max(lifts.from, from) } } : {}),
  };
};

/**
 * The placement of the one week with a change, the weeks beside it as they are; undefined where it would only work if
 * they moved too. What lies farther away is left out: no rule about days sees it from here.
 */
export const resolveInput = (around: WeekAround, change: Change): PlacementInput => {
  const { placed, range } = around;
  const { input, placement } = placed;
  const { view, week, openMinutes, momentOf } = changed(around, change);
  const beside = input.weeks.filter(({ start }) => Math.abs(start - week.start) === 7);
  const weeks = [...beside.map((each) => pinned(each, placement)), week].sort((a, b) => a.start - b.start);
  const ours = weeks.flatMap(({ sessions }) => sessions.map(({ id }) => id));
  const stands = new Set(
    weeks
      .filter((each) => each !== week)
      .flatMap(({ sessions }) => sessions.map(({ formerly }) => slotKey(formerly!))),
  );
  const { ahead: _, ...log } = logOf(withStrength({ ...around, view }, []), input.log, ours);
  return {
    ...input,
    weeks,
    log: { ...log, coverage: clipped(input.log, range.from) },
    openMinutes: (day, half) => {
      const ofWeek = day >= week.start && day < week.start + 7;
      return ofWeek || stands.has(slotKey({ day, half })) ? openMinutes(day, half) : 0;
    },
    momentOf,
  };
};

const slotKey = ({ day, half }: Slot): string => `${day} ${half}`;

export const resolveWeek = (around: WeekAround, change: Change): Resolved | undefined => {
  const { placed, week } = around;
  const input = resolveInput(around, change);
  const placement = placeSessions(input);
  const stay = input.weeks
    .filter(({ start }) => start !== week.start)
    .flatMap(({ sessions }) => sessions)
    .every(({ id, formerly }) => {
      const slot = placement.slots.get(id);
      return slot !== undefined && slotKey(slot) === slotKey(formerly!);
    });
  if (!stay) return undefined;
  const own = input.weeks
    .find(({ start }) => start === week.start)!
    .sessions.flatMap(({ id, lift }) => {
      const at = placement.at.get(id);
      return at ? [standingAt(id, lift, at)] : [];
    });
  const { view } = changed(around, change);
  const weekStartsOn = placed.input.log.athlete.weekStartsOn ?? 0;
  return {
    unplaced: placement.unplaced,
    penalty: placement.penalty,
    breaches: placementBreaches(withStrength({ ...around, view }, own), input.options).filter(
      (ruled) => weekOfBreach(ruled, placed.weekOf, weekStartsOn) === weekStartOf(week.start, weekStartsOn),
    ),
  };
};
