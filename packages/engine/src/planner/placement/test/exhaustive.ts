// Tries every placement and asks the rules about each: slow, and with no tables to be wrong.
import { judgeWith } from '../../../audit.ts';
import { exerciseById } from '../../../catalog/index.ts';
import { halves, type Slot, type StrengthSession } from '../../../domain/index.ts';
import { type View, viewOf } from '../../../view.ts';
import type { Penalty } from '../../plan.ts';
import { penaltyOf, placementRules } from '../penalty.ts';
import { daysOfWeeks, placedLog } from '../placed-log.ts';
import type { Placeable, PlacementInput } from '../placement.ts';

export type Slots = ReadonlyMap<string, Slot>;

export interface Best {
  readonly penalty: Penalty;
  readonly slots: Slots;
}

/** Below 0 where `a` is lighter: level by level. */
export const comparePenalties = (a: Penalty, b: Penalty): number =>
  a.must - b.must || a.should - b.should || a.moved - b.moved || a.prefer - b.prefer;

const movedIn = (sessions: readonly Placeable[], slots: Slots): number =>
  sessions.filter(({ id, formerly }) => {
    const slot = slots.get(id);
    return formerly && slot && (formerly.day !== slot.day || formerly.half !== slot.half);
  }).length;

/** Of a log that is read anew, as an audit of the plan would. */
const viewWith = (input: PlacementInput, slots: Slots): View => {
  const days = daysOfWeeks(input.weeks)!;
  const sessions = input.weeks.flatMap((week) => week.sessions);
  const placed = sessions.flatMap(({ id, lift }): StrengthSession[] => {
    const slot = slots.get(id);
    return slot ? [{ ...lift.session, id, at: input.momentOf(slot) }] : [];
  });
  return viewOf(placedLog(input.log, placed, days), days, exerciseById);
};

export const judgeSlots = (input: PlacementInput, slots: Slots): Penalty => {
  const sessions = input.weeks.flatMap((week) => week.sessions);
  return { ...penaltyOf(viewWith(input, slots), input.options), moved: movedIn(sessions, slots) };
};

const countNotes = (input: PlacementInput, slots: Slots): number => {
  const view = viewWith(input, slots);
  return placementRules(input.options)
    .filter(({ scope: { tabulated } }) => tabulated?.by === 'lift' || tabulated?.by === 'run')
    .flatMap((rule) => judgeWith(rule, view, input.options)?.breaches ?? [])
    .filter(({ level }) => level === 'note').length;
};

const slotsOfWeek = (start: number): Slot[] =>
  Array.from({ length: 14 }, (_, index) => ({ day: start + (index >> 1), half: halves[index & 1]! }));

/** Every way to place all of the sessions, one a day. */
const waysOf = function* (
  input: PlacementInput,
  start: number,
  sessions: readonly Placeable[],
  taken: ReadonlyMap<string, Slot> = new Map(),
): Generator<Slots> {
  const [session, ...others] = sessions;
  if (!session) {
    yield taken;
    return;
  }
  const days = new Set([...taken.values()].map(({ day }) => day));
  for (const slot of slotsOfWeek(start)) {
    const minutes = input.openMinutes(slot.day, slot.half);
    if (slot.day < input.earliest || days.has(slot.day) || minutes < session.minutes) continue;
    yield* waysOf(input, start, others, new Map([...taken, [session.id, slot]]));
  }
};

/** Larger selections first; of equals those that leave out the last. */
const selectionsOf = (count: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, index) => index).filter((index) => bits & (1 << index)),
  ).sort((a, b) => b.length - a.length || (a.join() < b.join() ? -1 : 1));

const waysOfWeek = (input: PlacementInput, index: number): Slots[] => {
  const { start, sessions } = input.weeks[index]!;
  for (const selection of selectionsOf(sessions.length)) {
    const ways = [
      ...waysOf(
        input,
        start,
        selection.map((place) => sessions[place]!),
      ),
    ];
    if (ways.length > 0) return ways;
  }
  return [];
};

/** Every way through all of the weeks. */
export const allWays = (input: PlacementInput): Slots[] =>
  input.weeks.reduce<Slots[]>(
    (ways, _, index) => {
      const ofWeek = waysOfWeek(input, index);
      return ways.flatMap((way) => ofWeek.map((more) => new Map([...way, ...more])));
    },
    [new Map()],
  );

/** As ties fall: the earlier date, then the morning, then the order of the frames. */
const orderOf = (input: PlacementInput, slots: Slots): string => {
  const { from, to } = daysOfWeeks(input.weeks)!;
  const names = new Map(
    input.weeks
      .flatMap(({ sessions }) => sessions.map(({ id }, place) => ({ slot: slots.get(id), place })))
      .flatMap(({ slot, place }) => (slot ? [[slot.day, `${slot.half} ${place}`] as const] : [])),
  );
  return Array.from({ length: to - from + 1 }, (_, index) => names.get(from + index) ?? 'rest').join();
};

/** The better of two; of rules that judge a session at a time notes decide between equals, then the order of days. */
const better = (input: PlacementInput, a: Best, b: Best): Best => {
  const order =
    comparePenalties(a.penalty, b.penalty) || countNotes(input, a.slots) - countNotes(input, b.slots);
  if (order !== 0) return order < 0 ? a : b;
  return orderOf(input, a.slots) <= orderOf(input, b.slots) ? a : b;
};

export const bestOfAll = (input: PlacementInput): Best =>
  allWays(input)
    .map((slots): Best => ({ slots, penalty: judgeSlots(input, slots) }))
    .reduce((a, b) => better(input, a, b));
