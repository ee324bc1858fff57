import {
  type CrossSession,
  type Day,
  halves,
  type Run,
  type Session,
  type Slot,
  weekStartOf,
} from '../../domain/index.ts';
import { raceName } from '../../runs/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';
import type { PlacementWeek } from '../placement/index.ts';
import {
  crossInWords,
  dateInWords,
  halfInWords,
  runDayInWords,
  runInWords,
  weekdayInFull,
} from '../words.ts';
import type { WeekAround } from './around.ts';

/** What a week has to be placed around, one by one: whatever of it were not there could not be in the way. */
export type Input =
  | { readonly kind: 'run'; readonly session: Run }
  | { readonly kind: 'cross'; readonly session: CrossSession }
  | { readonly kind: 'lift'; readonly lift: LiftReading }
  | { readonly kind: 'closed'; readonly slot: Slot };

/** The session that an input is; a closed half is none. */
export const sessionOf = (input: Input): Session | undefined =>
  input.kind === 'closed' ? undefined : input.kind === 'lift' ? input.lift.session : input.session;

/** A race reaches farther than the weeks beside it: from its last heavy day to the end of its return (ours, in days). */
const raceReachDays = 21;

const isNear = ({ start }: PlacementWeek, day: Day): boolean => day >= start - 7 && day < start + 14;

const isInReach = (week: PlacementWeek, { type, at }: Run): boolean =>
  isNear(week, at.day) ||
  (type === 'race' && at.day >= week.start - raceReachDays && at.day <= week.start + 6 + raceReachDays);

const isClosedFor = ({ week, placed }: WeekAround, slot: Slot): boolean =>
  week.sessions.some(({ minutes }) => placed.input.openMinutes(slot.day, slot.half) < minutes);

/** Of the week and those beside it; what is past stays among them, since it cannot be wished away either. */
export const inputsOf = (around: WeekAround): readonly Input[] => {
  const { week, view, stays, placed } = around;
  const slots = [0, 1, 2, 3, 4, 5, 6]
    .flatMap((offset) => halves.map((half) => ({ day: week.start + offset, half })))
    .filter(({ day }) => day >= placed.input.earliest);
  return [
    ...view.runs.filter((run) => isInReach(week, run)).map((session) => ({ kind: 'run', session }) as const),
    ...view.crosses
      .filter(({ at }) => isNear(week, at.day))
      .map((session) => ({ kind: 'cross', session }) as const),
    ...stays.filter(({ day }) => isNear(week, day)).map((lift) => ({ kind: 'lift', lift }) as const),
    ...slots.filter((slot) => isClosedFor(around, slot)).map((slot) => ({ kind: 'closed', slot }) as const),
  ];
};

/** The view in which, of all inputs, only some are left; what lies farther away stays. */
export const viewWith = ({ view }: WeekAround, all: readonly Input[], left: readonly Input[]): View => {
  const removed = new Set<Session>();
  for (const input of all) {
    if (left.includes(input) || input.kind === 'closed') continue;
    removed.add(input.kind === 'lift' ? input.lift.session : input.session);
  }
  const stays = <S extends Session>(session: S): boolean => !removed.has(session);
  return {
    ...view,
    sessions: view.sessions.filter(stays),
    runs: view.runs.filter(stays),
    races: view.races.filter(stays),
    crosses: view.crosses.filter(stays),
    lifts: view.lifts.filter(({ session }) => stays(session)),
  };
};

export const isOpenWith = (left: readonly Input[], slot: Slot): boolean =>
  !left.some(
    (input) => input.kind === 'closed' && input.slot.day === slot.day && input.slot.half === slot.half,
  );

/** `Tuesday's intervals`, and with its date where it is another week's: `the intervals of Tue 19 Jan`. */
const named = (what: string, day: Day, { start }: PlacementWeek): string =>
  weekStartOf(day) >= weekStartOf(start) && day >= start && day < start + 7
    ? `${weekdayInFull(day)}'s ${what}`
    : `the ${what} of ${dateInWords(day)}`;

const runInputInWords = (run: Run, week: PlacementWeek, runs: readonly Run[]): string => {
  const words = named(runInWords(run), run.at.day, week);
  return words.replace(weekdayInFull(run.at.day), runDayInWords(run, runs));
};

const inputInWords = (
  input: Exclude<Input, { kind: 'closed' }>,
  week: PlacementWeek,
  runs: readonly Run[],
): string => {
  if (input.kind === 'lift') {
    const { title } = input.lift.session;
    // A name needs no article: `Strength B of Sun 10 Jan`.
    return named(title ?? 'strength session', input.lift.day, week).replace(/^the /, title ? '' : 'the ');
  }
  const { session } = input;
  if (session.kind === 'cross') return named(crossInWords(session), session.at.day, week);
  return session.type === 'race'
    ? `the ${raceName(session)} on ${dateInWords(session.at.day)}`
    : runInputInWords(session, week, runs);
};

/** `no room on Tuesday`, and how many where they are many. */
export const closedInWords = (slots: readonly Slot[]): readonly string[] => {
  const words: string[] = [];
  const days = [...new Set(slots.map(({ day }) => day))];
  const whole = days.filter((day) => slots.filter((slot) => slot.day === day).length === 2);
  for (const half of halves) {
    const only = slots.filter((slot) => slot.half === half && !whole.includes(slot.day));
    if (only.length > 3) words.push(`${only.length} closed ${halfInWords[half]}s`);
    else words.push(...only.map(({ day }) => `no room on ${weekdayInFull(day)} ${halfInWords[half]}`));
  }
  if (whole.length > 3) return [`no room on ${whole.length} days`, ...words];
  return [...whole.map((day) => `no room on ${weekdayInFull(day)}`), ...words];
};

/** A set of inputs as people say it, in date order, closed halves last. */
export const inputsInWords = (
  inputs: readonly Input[],
  { week, view }: Pick<WeekAround, 'week' | 'view'>,
): readonly string[] => {
  const dayOf = (input: Exclude<Input, { kind: 'closed' }>): Day =>
    input.kind === 'lift' ? input.lift.day : input.session.at.day;
  const sessions = inputs.flatMap((input) => (input.kind === 'closed' ? [] : [input]));
  return [
    ...sessions.sort((a, b) => dayOf(a) - dayOf(b)).map((input) => inputInWords(input, week, view.runs)),
    ...closedInWords(inputs.flatMap((input) => (input.kind === 'closed' ? [input.slot] : []))),
  ];
};
