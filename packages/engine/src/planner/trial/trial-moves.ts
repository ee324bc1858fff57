import {
  type Day,
  halves,
  inOrder,
  type Moment,
  type Run,
  type Session,
  type Slot,
} from '../../domain/index.ts';
import type { View } from '../../view.ts';
import { type Placed, withRuns } from '../conflicts/around.ts';
import { isOfWeek, placementBreaches } from '../conflicts/breaches.ts';
import { runsAfter } from '../conflicts/changes.ts';
import { standingAt } from '../conflicts/week-table.ts';
import { daysOfWeek } from '../openings.ts';
import { momentsAround, type PlacementInput, type PlacementWeek, placeSessions } from '../placement/index.ts';
import { compareMoments, withLifts } from '../placement/with-lifts.ts';
import type { Penalty, RuledBreach, RunChange } from '../plan.ts';
import { plannedLogOf } from '../planned-log.ts';
import type { PlanRequest } from '../request.ts';
import { halfOf } from '../words.ts';

/** A planned run of the week or one of the plan's own sessions, by its id. */
export type Movable = { readonly run: string } | { readonly session: string };

/** What comes of a move: all sessions of the plan placed anew around it, as they are made now. */
export interface MoveTrial {
  readonly slot: Slot;
  /** When what is moved would start. */
  readonly moment: Moment;
  /** Strength has no room in that half, so nothing was tried. */
  readonly closed: boolean;
  /** What placement rules say of the week with it, and what they say anew of other weeks. */
  readonly breaches: readonly RuledBreach[];
  /** Those that were not there before, or were smaller; none where the move is clean. */
  readonly added: readonly RuledBreach[];
  /** Ids of the rules of which no breach of the week is left. */
  readonly clears: readonly string[];
  /** What the plan costs more with it; negative where it costs less. */
  readonly more: Penalty;
  /** Where the sessions of the week stand with it, by id. */
  readonly at: ReadonlyMap<string, Moment>;
  /** Ids of sessions of the plan for which there is room only without it. */
  readonly lost: readonly string[];
}

/** The instant belongs to the old day, so it goes; the clock stays as long as the half does. */
const momentIn = ({ at }: Run, { day, half }: Slot): Moment => {
  const { instant: _, ...clock } = at;
  return halfOf(at) === half ? { ...clock, day } : { day, half };
};

const noPenalty: Penalty = { must: 0, should: 0, moved: 0, prefer: 0 };

const difference = (a: Penalty, b: Penalty): Penalty => ({
  must: a.must - b.must,
  should: a.should - b.should,
  moved: a.moved - b.moved,
  prefer: a.prefer - b.prefer,
});

const keyOf = ({ rule, breach }: RuledBreach): string =>
  [rule.id, ...breach.sessions.map(({ id }) => id).sort()].join(' ');

/** Excesses are sums of hours and shares: less of a difference than this is none. */
const crumb = 1e-9;

const excessByKey = (breaches: readonly RuledBreach[]): ReadonlyMap<string, number> =>
  new Map(breaches.map((ruled) => [keyOf(ruled), ruled.breach.excess]));

const isMovableRun = (run: Run, places: Placed): boolean =>
  run.status === 'planned' && run.type !== 'race' && run.at.day >= places.input.earliest;

/** The input of a placement with a move in it; undefined where there is no such thing to move, or no room for it. */
interface Moved {
  readonly input: PlacementInput;
  readonly view: View;
  readonly moment: Moment;
}

/** Where runs stand once one has moved: of two that were told without a time on one day, the second is an evening's. */
const runMoves = (request: PlanRequest, { id }: Run, to: Moment): RunChange['moves'] => {
  const told = request.log.sessions;
  const own = { runId: id, to };
  if (!told.some((session) => session.id === id)) return [own];
  const stood = new Map(plannedLogOf(request).log.sessions.map((session) => [session.id, session.at]));
  const moved = told.map((session) => (session.id === id ? { ...session, at: to } : session));
  const { log } = plannedLogOf({ ...request, log: { ...request.log, sessions: inOrder(moved) } });
  return [
    own,
    ...log.sessions
      .filter(({ id: other, at }) => other !== id && halfOf(at) !== halfOf(stood.get(other) ?? at))
      .map((session) => ({ runId: session.id, to: session.at })),
  ];
};

const withRunMoved = ({ places, request }: Tried, run: Run, slot: Slot): Moved => {
  const { input, log: view } = places;
  const moment = momentIn(run, slot);
  const moves = runMoves(request, run, moment);
  const to = new Map(moves.map((move) => [move.runId, move.to] as const));
  const after = withRuns(view, runsAfter(view.runs, moves), view.crosses);
  const move = (session: Session): Session => {
    const at = to.get(session.id);
    return at ? { ...session, at } : session;
  };
  const log = { ...input.log, sessions: inOrder(input.log.sessions.map(move)) };
  return { view: after, moment, input: { ...input, log, momentOf: momentsAround(log, input.openings) } };
};

const withSessionHeld = (places: Placed, id: string, week: PlacementWeek, slot: Slot): Moved => {
  const { input, log: view } = places;
  const hold = (other: PlacementWeek): PlacementWeek => ({
    ...other,
    sessions: other.sessions.map((session) => {
      if (session.id === id) return { ...session, only: slot };
      // Two words on one day: the last one holds.
      const { only, ...free } = session;
      return only?.day === slot.day ? free : session;
    }),
  });
  const weeks = input.weeks.map((other) => (other === week ? hold(other) : other));
  return { view, moment: input.momentOf(slot), input: { ...input, weeks } };
};

/** A plan with its places, and what it was made from. */
export interface Tried {
  readonly places: Placed;
  readonly request: PlanRequest;
}

/** Tries moves in a plan: what holds for all of them is worked out once. */
export const moveTrier = (tried: Tried) => {
  const { places } = tried;
  const { input, placement, lifts, log } = places;
  const before = placementBreaches(withLifts(log, lifts), input.options);
  const excessBefore = excessByKey(before);

  const outcome = (week: PlacementWeek, slot: Slot, moved: Moved): MoveTrial => {
    const placed = placeSessions(moved.input);
    const standing = moved.input.weeks
      .flatMap(({ sessions }) =>
        sessions.flatMap(({ id, lift }) => {
          const at = placed.at.get(id);
          return at ? [standingAt(id, lift, at)] : [];
        }),
      )
      .sort((a, b) => compareMoments(a.session.at, b.session.at));
    const after = placementBreaches(withLifts(moved.view, standing), input.options);
    const added = after.filter(
      (ruled) => ruled.breach.excess > (excessBefore.get(keyOf(ruled)) ?? 0) + crumb,
    );
    const breaches = after.filter((ruled) => added.includes(ruled) || isOfWeek(ruled, week, places));
    const broken = before.filter((ruled) => isOfWeek(ruled, week, places)).map(({ rule }) => rule.id);
    return {
      slot,
      moment: moved.moment,
      closed: false,
      breaches,
      added,
      clears: [...new Set(broken)].filter((id) => !breaches.some(({ rule }) => rule.id === id)),
      more: difference(placed.penalty, placement.penalty),
      at: new Map(
        week.sessions.flatMap(({ id }) => {
          const at = placed.at.get(id);
          return at ? [[id, at] as const] : [];
        }),
      ),
      lost: placed.unplaced.filter((id) => !placement.unplaced.includes(id)),
    };
  };

  const closed = (slot: Slot): MoveTrial => ({
    slot,
    moment: input.momentOf(slot),
    closed: true,
    breaches: [],
    added: [],
    clears: [],
    more: noPenalty,
    at: new Map(),
    lost: [],
  });

  const weekHolding = (day: Day): PlacementWeek | undefined =>
    input.weeks.find(({ start }) => day >= start && day < start + 7);

  /** One place of the week; undefined where there is nothing of that name to move in it. */
  const trialMove = (what: Movable, slot: Slot): MoveTrial | undefined => {
    const week = weekHolding(slot.day);
    if (week === undefined || slot.day < input.earliest) return undefined;
    if ('run' in what) {
      const run = log.runs.find(({ id }) => id === what.run);
      if (run === undefined || !isMovableRun(run, places) || weekHolding(run.at.day) !== week)
        return undefined;
      return outcome(week, slot, withRunMoved(tried, run, slot));
    }
    const session = week.sessions.find(({ id }) => id === what.session);
    if (session === undefined) return undefined;
    const open = input.openMinutes(slot.day, slot.half);
    if (open <= 0 || open < session.minutes) return closed(slot);
    return outcome(week, slot, withSessionHeld(places, session.id, week, slot));
  };

  /** Every half of the week that is still to come. */
  const trialWeek = (what: Movable, weekStart: Day): readonly MoveTrial[] =>
    daysOfWeek.flatMap((offset) =>
      halves.flatMap((half) => trialMove(what, { day: weekStart + offset, half }) ?? []),
    );

  return { trialMove, trialWeek };
};
