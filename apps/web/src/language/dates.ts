import { type Day, parseDay } from '@carryover/engine';

/** How the reader's own language writes days and times; days are calendar days, so no zone can move them. */

const millisecondsOfDay = 86_400_000;

const dayFormat = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' });
  return (day: Day): string => format.format(day * millisecondsOfDay);
};

/** `16 Nov` */
export const shortDay = dayFormat({ day: 'numeric', month: 'short' });
/** `Monday 16 November` */
export const longDay = dayFormat({ weekday: 'long', day: 'numeric', month: 'long' });
/** `16 Nov 2026` */
export const fullDay = dayFormat({ day: 'numeric', month: 'short', year: 'numeric' });
/** `Mon` */
export const weekdayName = dayFormat({ weekday: 'short' });
/** `Monday` */
export const longWeekdayName = dayFormat({ weekday: 'long' });

/** Of a date as views write it, `2026-11-16`. Throws RangeError on anything else. */
export const dayOf = (date: string): Day => {
  const day = parseDay(date);
  if (day === undefined) throw new RangeError(`${date} is no date.`);
  return day;
};

/** The calendar day where the reader is. */
export const dayNow = (now = new Date()): Day =>
  Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / millisecondsOfDay);

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });

/** `18:42:10` of an instant, in milliseconds since 1970. */
export const clockTime = (epochMilliseconds: number): string => clock.format(epochMilliseconds);

const minuteClock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** `18:42` of an instant, in milliseconds since 1970. */
export const clockMinute = (epochMilliseconds: number): string => minuteClock.format(epochMilliseconds);
