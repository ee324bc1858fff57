import {
  type Appointment,
  type Availability,
  type DayRange,
  halves,
  type Opening,
  parseDay,
  type Weekday,
  weekdayNames,
} from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { busySlots, halfFrom, type Slot, slotsOf, wordsOf } from './slots.ts';

/** What was told of the free and the taken hours, as typed. */
export interface ToldHours {
  /** The only weekdays for strength: `Mon Thu pm`, `weekdays 20:30`. */
  readonly days: readonly string[];
  /** Taken: `Tue pm`, `Tue 17:00-20:00`, `2027-03-01..2027-03-07`. */
  readonly busy: readonly string[];
  /** Halves of days that leave so many minutes: `Mon pm 45m`. */
  readonly open: readonly string[];
}

const everyDay: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

const keyOf = ({ weekday, half }: Slot): string => `${weekday} ${half}`;

const slotName = ({ weekday, half }: Slot): string => `${weekdayNames[weekday]} ${half}`;

/** `2027-03-01`, `2027-03-01..2027-03-07`; undefined where it is no date at all. */
export const readDays = (flag: string, text: string): DayRange | undefined => {
  if (!/^\d{4}-/.test(text)) return undefined;
  const [first = '', last = first, ...more] = text.split('..');
  const from = parseDay(first);
  const to = parseDay(last);
  if (from === undefined || to === undefined || more.length > 0)
    throw new UsageError(`${flag} ${text}: expected a date or two, as in 2027-03-01..2027-03-07.`);
  if (to < from) throw new UsageError(`${flag} ${text}: the last day lies before the first.`);
  return { from, to };
};

const appointmentOf = (flag: string, text: string): Appointment | undefined => {
  const [first = '', second, ...more] = wordsOf(text);
  const days = readDays(flag, first);
  if (days === undefined) return undefined;
  const half = second === undefined ? undefined : halfFrom(second);
  if (more.length > 0 || (second !== undefined && half === undefined))
    throw new UsageError(`${flag} ${text}: after the date comes am, pm or nothing.`);
  return { days, ...(half === undefined ? {} : { half }) };
};

const mostMinutes = 240;

const openingsOf = (flag: string, text: string): Opening[] => {
  const [, where = '', digits] = /^(.*?)\s+(\d+) ?m(?:in)?$/.exec(text.trim()) ?? [];
  const minutes = Number(digits);
  if (digits === undefined || minutes > mostMinutes)
    throw new UsageError(`${flag} "${text}": expected when and for how long, as in "Mon pm 45m".`);
  return slotsOf(flag, where, 'Mon pm 45m').map((slot) => ({ ...slot, minutes }));
};

const closed = (slots: readonly Slot[]): Opening[] =>
  slots.map(({ weekday, half }) => ({ weekday, half, minutes: 0 }));

/** Open for the usual minutes, from the hour that was told. */
const begun = (slots: readonly Slot[]): Opening[] =>
  slots.filter(({ minuteOfDay }) => minuteOfDay !== undefined);

/** All halves but those that were named. */
const othersThan = (named: readonly Slot[]): Slot[] => {
  const kept = new Set(named.map(keyOf));
  return everyDay
    .flatMap((weekday) => halves.map((half) => ({ weekday, half })))
    .filter((slot) => !kept.has(keyOf(slot)));
};

/** What is told twice and differently cannot both be true. */
const assertOneWord = (taken: readonly Slot[], open: readonly Slot[]): void => {
  const both = open.find((slot) => taken.some((each) => keyOf(each) === keyOf(slot)));
  if (both) throw new UsageError(`${slotName(both)} is told as taken and as open. Leave one of the two out.`);
};

/** The minutes of each half that is not simply free, and the days that are taken. */
export const readHours = ({ days, busy, open }: ToldHours, path = '--'): Availability => {
  const only = days.flatMap((text) => slotsOf(`${path}days`, text, 'Mon Thu pm'));
  const dated = busy.map((text) => ({ text, appointment: appointmentOf(`${path}busy`, text) }));
  const weekly = dated.flatMap(({ text, appointment }) =>
    appointment ? [] : busySlots(`${path}busy`, text),
  );
  const taken = weekly.filter(({ minuteOfDay }) => minuteOfDay === undefined);
  const later = weekly.filter(({ minuteOfDay }) => minuteOfDay !== undefined);
  const named = open.flatMap((text) => openingsOf(`${path}open`, text));
  const shut = only.length === 0 ? [] : othersThan([...only, ...named]);
  assertOneWord(taken, named);
  const openings = new Map<string, Opening>();
  const told: readonly Opening[] = [...closed(shut), ...begun(only), ...later, ...closed(taken), ...named];
  for (const each of told) {
    const known = openings.get(keyOf(each));
    const closes = known?.minutes === 0 && each.minutes === undefined;
    if (!closes) openings.set(keyOf(each), { ...known, ...each });
  }
  const appointments = dated.flatMap(({ appointment }) => appointment ?? []);
  return {
    ...(openings.size > 0 ? { openings: [...openings.values()] } : {}),
    ...(appointments.length > 0 ? { appointments } : {}),
  };
};
