import { type Half, halves, minuteOf, nearest, type Weekday } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { weekdayFrom, weekdayWords } from '../settings/values.ts';

/** A half of a weekday, and when strength begins in it where that was told. */
export interface Slot {
  readonly weekday: Weekday;
  readonly half: Half;
  readonly minuteOfDay?: number;
}

type When = Omit<Slot, 'weekday'>;

export const halfFrom = (word: string): Half | undefined =>
  halves.find((half) => half === word.toLowerCase());

const noonMinute = 12 * 60;
const lastMinute = 24 * 60 - 1;

const minuteFrom = (word: string): number | undefined => {
  const [, hours, minutes] = /^(\d{1,2}):(\d\d)$/.exec(word) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  return minute <= lastMinute && Number(minutes) < 60 ? minute : undefined;
};

/** `pm`, `20:30`. */
const whenFrom = (word: string): When | undefined => {
  const half = halfFrom(word);
  if (half !== undefined) return { half };
  const minuteOfDay = minuteFrom(word);
  return minuteOfDay === undefined
    ? undefined
    : { half: minuteOfDay < noonMinute ? 'am' : 'pm', minuteOfDay };
};

const workdays: readonly Weekday[] = [0, 1, 2, 3, 4];
const weekend: readonly Weekday[] = [5, 6];

/** `Mon`, `Mon-Fri`, `weekdays`, `weekend`. */
const weekdaysFrom = (word: string): readonly Weekday[] | undefined => {
  if (/^(?:weekdays?|workdays?)$/i.test(word)) return workdays;
  if (/^weekends?$/i.test(word)) return weekend;
  const [first = '', last, ...more] = word.split('-');
  const from = weekdayFrom(first);
  const to = weekdayFrom(last ?? first);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  return Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => ((from + index) % 7) as Weekday);
};

/** Blanks around a dash belong to it. */
export const wordsOf = (text: string): string[] =>
  text
    .replace(/\s*-\s*/g, '-')
    .split(/[\s,;]+/)
    .filter((word) => word !== '');

const refuse = (flag: string, text: string, word: string, example: string): never => {
  const near = nearest(word.toLowerCase(), weekdayWords);
  const asks = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`${flag} "${text}": "${word}" is no weekday.${asks} Write it as in "${example}".`);
};

/** `Mon`, `Mon am`, `Mon Wed 20:30`: a half or an hour after a weekday is of that day, and both halves without one. */
export const slotsOf = (flag: string, text: string, example: string): Slot[] => {
  const words = wordsOf(text);
  return words.flatMap((word, index): Slot[] => {
    const isAfterDay = index > 0 && weekdaysFrom(words[index - 1]!) !== undefined;
    if (whenFrom(word) !== undefined && isAfterDay) return [];
    const weekdays = weekdaysFrom(word) ?? refuse(flag, text, word, example);
    const when = whenFrom(words[index + 1] ?? '');
    const whens: readonly When[] = when === undefined ? halves.map((half) => ({ half })) : [when];
    return weekdays.flatMap((weekday) => whens.map((each) => ({ weekday, ...each })));
  });
};

/** What begins later is no evening of training. Ours. */
const latestStart = 22 * 60;
/** A session that nobody told the length of. Ours. */
const usualLength = 60;

/** What hours that are taken leave of a half: nothing changes, it begins when they end, or it is gone. */
const halfWithout = (from: number, to: number, half: Half): When | undefined => {
  const usual = minuteOf({ day: 0, half })!;
  if (from >= usual + usualLength || to <= usual) return undefined;
  const last = half === 'am' ? noonMinute - usualLength : latestStart;
  return to <= last ? { half, minuteOfDay: to } : { half };
};

const hours = /^(.*?)\s*(\d{1,2}:\d\d)\s*(?:-|–|to)\s*(\d{1,2}:\d\d)$/;

/** Halves that are taken: whole ones, and such of which hours told as `17:00-20:00` leave the end. */
export const busySlots = (flag: string, text: string): Slot[] => {
  const [, days = '', first, last] = hours.exec(text.trim()) ?? [];
  if (first === undefined || last === undefined) {
    const slots = slotsOf(flag, text, 'Tue pm');
    if (slots.some(({ minuteOfDay }) => minuteOfDay !== undefined))
      throw new UsageError(`${flag} "${text}": taken until when? Write it as in "Tue 17:00-20:00".`);
    return slots;
  }
  const [from, to] = [minuteFrom(first), minuteFrom(last)];
  if (from === undefined || to === undefined || to <= from)
    throw new UsageError(`${flag} "${text}": expected two hours of one day, as in "Tue 17:00-20:00".`);
  const whens = halves.flatMap((half) => halfWithout(from, to, half) ?? []);
  const weekdays = new Set(slotsOf(flag, days, 'Tue 17:00-20:00').map(({ weekday }) => weekday));
  return [...weekdays].flatMap((weekday) => whens.map((when) => ({ weekday, ...when })));
};
