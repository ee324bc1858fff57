import { type Day, halves, type Moment, type Slot } from '../../domain/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { Placeable, PlacementInput, PlacementWeek } from './placement.ts';

/**
 * Every place that a session could have. Days are counted from the first one; a day's options are its morning for
 * each of the week's sessions in their order, then its afternoon. That is also the order in which ties fall.
 */
export interface Choices {
  readonly from: Day;
  readonly days: number;
  /** Sessions of the week that holds most. */
  readonly places: number;
  /** Options of a day: two halves for each place. */
  readonly options: number;
  /** For each week the sessions that get a day. */
  readonly kept: readonly (readonly Placeable[])[];
  readonly unplaced: readonly string[];
  /** By day × options + option: the session as it would stand there; undefined where it cannot. */
  readonly lifts: readonly (LiftReading | undefined)[];
}

export const weekOf = (day: number): number => Math.floor(day / 7);
export const placeOf = ({ places }: Choices, option: number): number => option % places;
export const halfOf = ({ places }: Choices, option: number): (typeof halves)[number] =>
  option < places ? 'am' : 'pm';

/** Whether a session that was put somewhere by hand may stand in a half of a day. */
export const isAllowed = ({ only }: Placeable, { day, half }: Slot): boolean =>
  only === undefined || (only.day === day && only.half === half);

type Fits = (session: Placeable, day: Day) => boolean;

const haveDays = (sessions: readonly Placeable[], days: readonly Day[], fits: Fits): boolean => {
  const [first, ...others] = sessions;
  return (
    first === undefined ||
    days.some(
      (day) =>
        fits(first, day) &&
        haveDays(
          others,
          days.filter((other) => other !== day),
          fits,
        ),
    )
  );
};

/** All selections, larger ones first, and of equals those that leave out the last. */
const selections = (sessions: readonly Placeable[]): (readonly Placeable[])[] => {
  const [first, ...others] = sessions;
  if (first === undefined) return [[]];
  const rest = selections(others);
  return [...rest.map((each) => [first, ...each]), ...rest].sort((a, b) => b.length - a.length);
};

const keep = ({ start, sessions }: PlacementWeek, fits: Fits): readonly Placeable[] => {
  const days = Array.from({ length: 7 }, (_, index) => start + index);
  return haveDays(sessions, days, fits)
    ? sessions
    : selections(sessions).find((selection) => haveDays(selection, days, fits))!;
};

const standing = ({ id, lift }: Placeable, at: Moment): LiftReading => ({
  ...lift,
  day: at.day,
  session: { ...lift.session, id, at },
});

/** What of the input can be chosen at all. */
export const choicesOf = ({ weeks, earliest, openMinutes, momentOf }: PlacementInput): Choices => {
  const from = weeks[0]?.start ?? earliest;
  const days = weeks.length * 7;
  const minutes = Array.from({ length: days * 2 }, (_, index) => {
    const day = from + (index >> 1);
    return day < earliest ? 0 : openMinutes(day, halves[index & 1]!);
  });
  const open = (session: Placeable, index: number): boolean =>
    minutes[index]! > 0 &&
    minutes[index]! >= session.minutes &&
    isAllowed(session, { day: from + (index >> 1), half: halves[index & 1]! });
  const fits: Fits = (session, day) => open(session, (day - from) * 2) || open(session, (day - from) * 2 + 1);
  const kept = weeks.map((week) => keep(week, fits));
  const places = Math.max(1, ...kept.map(({ length }) => length));
  const options = places * 2;
  const lifts = Array.from({ length: days * options }, (_, index) => {
    const day = Math.floor(index / options);
    const option = index % options;
    const session = kept[weekOf(day)]![option % places];
    const half = option < places ? 0 : 1;
    if (!session || !open(session, day * 2 + half)) return undefined;
    return standing(session, momentOf({ day: from + day, half: halves[half] }));
  });
  const unplaced = weeks.flatMap(({ sessions }, index) =>
    sessions.filter((session) => !kept[index]!.includes(session)).map(({ id }) => id),
  );
  return { from, days, places, options, kept, unplaced, lifts };
};
