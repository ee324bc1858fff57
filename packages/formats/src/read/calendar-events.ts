import { type Day, dateOfDay, dayFromDate } from '@carryover/engine';
import ical, { type CalendarComponent, type VEvent } from 'node-ical';

/** An event's first day and time, as its calendar means them. */
export interface EventStart {
  /** Set where the event has a place in real time; otherwise the wall clock below counts in any zone. */
  readonly epochMinutes?: number;
  /** The zone that the event names; absent for UTC, floating times and whole days. */
  readonly zone?: string;
  readonly day: Day;
  readonly minuteOfDay?: number;
}

export interface CalendarEvent {
  readonly uid: string;
  /** Where its BEGIN:VEVENT stands. */
  readonly line: number;
  readonly title: string;
  readonly description: string;
  readonly cancelled: boolean;
  /** More than one where the event repeats; empty when the file gives no readable start. */
  readonly starts: readonly EventStart[];
  /** Of a timed event. */
  readonly minutes?: number;
  /** Of the calendar's own extension, in seconds. */
  readonly estimatedSeconds?: number;
}

export interface Calendar {
  readonly zone?: string;
  readonly events: readonly CalendarEvent[];
}

const minuteMilliseconds = 60_000;

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && 'val' in value) return textOf(value.val);
  return '';
};

/** The library gives whole days and floating times as the machine's own local time. */
const startOf = (date: Date & { tz?: string }, wholeDay: boolean): EventStart => {
  const day = dayFromDate(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (wholeDay) return { day };
  const minuteOfDay = date.getHours() * 60 + date.getMinutes();
  if (!date.tz) return { day, minuteOfDay };
  const epochMinutes = Math.floor(date.getTime() / minuteMilliseconds);
  return { day, minuteOfDay, epochMinutes, ...(/UTC|^Z$/.test(date.tz) ? {} : { zone: date.tz }) };
};

const isValid = (value: unknown): value is Date => value instanceof Date && !Number.isNaN(value.getTime());

/** A plan that repeats without an end is read for a year. */
const repeatDays = 366;

const startsOf = (event: VEvent): EventStart[] => {
  if (!isValid(event.start)) return [];
  const wholeDay = event.datetype === 'date';
  if (!event.rrule) return [startOf(event.start, wholeDay)];
  const to = new Date(event.start.getTime() + repeatDays * 1440 * minuteMilliseconds);
  return ical
    .expandRecurringEvent(event, { from: event.start, to })
    .flatMap(({ start }) => (isValid(start) ? [startOf(start, wholeDay)] : []))
    .slice(0, repeatDays);
};

const minutesOf = (event: VEvent): number | undefined => {
  if (event.datetype === 'date' || !isValid(event.start) || !isValid(event.end)) return undefined;
  const minutes = (event.end.getTime() - event.start.getTime()) / minuteMilliseconds;
  return minutes > 0 && minutes <= 1440 ? minutes : undefined;
};

/** The library drops line numbers: find each event again by its UID, with folded lines joined. */
const linesByUid = (text: string): ReadonlyMap<string, number> => {
  const lines = new Map<string, number>();
  let begin = 1;
  text.split(/\r?\n/).forEach((line, index, all) => {
    if (/^BEGIN:VEVENT/i.test(line)) begin = index + 1;
    const uid = /^UID[^:]*:(.*)$/i.exec(line)?.[1];
    if (uid === undefined) return;
    const folded = /^[ \t]/.test(all[index + 1] ?? '') ? (all[index + 1] ?? '').slice(1) : '';
    lines.set((uid + folded).trim(), begin);
  });
  return lines;
};

const secondsIn = (value: unknown): number | undefined => {
  const seconds = Number(textOf(value));
  return seconds > 0 && seconds <= 24 * 3600 ? seconds : undefined;
};

const eventOf = (event: VEvent, line: number): CalendarEvent => {
  const extension: unknown = Reflect.get(event, 'WORKOUT-ESTIMATED-DURATION');
  const minutes = minutesOf(event);
  const estimatedSeconds = secondsIn(extension);
  return {
    uid: textOf(event.uid),
    line,
    title: textOf(event.summary).trim(),
    description: textOf(event.description).trim(),
    cancelled: event.status === 'CANCELLED',
    starts: startsOf(event),
    ...(minutes === undefined ? {} : { minutes }),
    ...(estimatedSeconds === undefined ? {} : { estimatedSeconds }),
  };
};

/** The library writes its doubts to the console, where they would stand amid a report. */
const quietly = <T>(work: () => T): T => {
  const { warn } = console;
  console.warn = () => {};
  try {
    return work();
  } finally {
    console.warn = warn;
  }
};

const isEvent = (component: CalendarComponent | undefined): component is VEvent =>
  component?.type === 'VEVENT';

/** Throws what the library throws: the caller names the file. */
export const parseCalendar = (text: string): Calendar =>
  quietly(() => {
    const response = ical.sync.parseICS(text);
    const lines = linesByUid(text);
    const events = Object.values(response).filter(isEvent);
    const zone = textOf(response.vcalendar && Reflect.get(response.vcalendar, 'WR-TIMEZONE'));
    return {
      ...(zone ? { zone } : {}),
      events: events.map((event) => eventOf(event, lines.get(textOf(event.uid)) ?? 1)),
    };
  });

/** Tells a day of the years that training happens in from a typing error. */
export const isPlausibleDay = (day: Day): boolean => {
  const { year } = dateOfDay(day);
  return year >= 1970 && year <= 2100;
};
