import {
  type Day,
  dateOfDay,
  formatDay,
  type Moment,
  minuteOf,
  type Plan,
  type PlannedSession,
  type PlannedWeek,
  type Run,
} from '@carryover/engine';
import { isZone } from '../read/local-time.ts';
import { escapeText, linesText } from './ics-text.ts';
import { zoneLines } from './ics-zone.ts';
import { type LoadUnit, loadsInUnit, type PlanTextOptions } from './load-unit.ts';
import { kindWords, runName, sessionName } from './plan-words.ts';
import { sessionDescription, sessionIds, uidOf } from './session-event.ts';

export interface PlanIcsOptions extends PlanTextOptions {
  /** When the calendar is made, in milliseconds since 1970: the format asks for it. */
  readonly stampMilliseconds: number;
  /** Whose calendar: parts the events of several athletes in one program. */
  readonly calendar?: string;
  /** Runs as events too. */
  readonly runs?: boolean;
  /** `neutral` says of a session only that it is one and how long: others may read a calendar. All, when absent. */
  readonly detail?: 'neutral' | 'full';
  /** After how many hours a program that subscribed should look again. */
  readonly refreshHours?: number;
}

/** How clock times are written: with the athlete's zone, in UTC, or floating (as any clock shows them). */
type Clock = { readonly kind: 'zone' | 'utc'; readonly zone: string } | { readonly kind: 'floating' };

/** A clock that never changes, of no place. */
const bareOffset = /^[+-](?:0\d|1[0-4]):[0-5]\d$/;

/** Offsets such as +01:00 have no name and never change: their times go out in UTC. */
const clockFor = (zone: string | undefined): Clock => {
  if (zone === undefined) return { kind: 'floating' };
  if (bareOffset.test(zone)) return { kind: 'utc', zone };
  if (!isZone(zone)) return { kind: 'floating' };
  const isNamed = /^[A-Za-z]/.test(zone) && !/^(?:Etc\/)?(?:UTC|UCT|Zulu|Universal)$/i.test(zone);
  return { kind: isNamed ? 'zone' : 'utc', zone };
};

const plainDate = (day: Day): Temporal.PlainDate => {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return new Temporal.PlainDate(year, month, dayOfMonth);
};

const compact = (text: string): string => text.slice(0, 19).replace(/[-:]/g, '');

const utcText = (instant: Temporal.Instant): string => `${compact(instant.toString())}Z`;

const startLine = (at: Moment, clock: Clock): string => {
  const minute = minuteOf(at);
  if (minute === undefined) return `DTSTART;VALUE=DATE:${compact(formatDay(at.day))}`;
  const time = new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
  const local = plainDate(at.day).toPlainDateTime(time);
  if (clock.kind === 'utc') return `DTSTART:${utcText(local.toZonedDateTime(clock.zone).toInstant())}`;
  const written = compact(local.toString({ smallestUnit: 'second' }));
  return clock.kind === 'zone' ? `DTSTART;TZID=${clock.zone}:${written}` : `DTSTART:${written}`;
};

/** Only a start with a clock time has a length in minutes; whole days end with the day. */
const lengthLines = (at: Moment, minutes: number | undefined): string[] =>
  minuteOf(at) === undefined || minutes === undefined || Math.round(minutes) < 1
    ? []
    : [`DURATION:PT${Math.round(minutes)}M`];

interface Frame {
  readonly clock: Clock;
  readonly stamp: string;
  readonly sequence: number;
  readonly calendar: string | undefined;
}

const millisecondsOfMinute = 60_000;
const mostSequence = 2 ** 31 - 1;

/**
 * Some programs take an event that they know only when its number is higher than last time. Nobody keeps the number, so
 * it is the minute of the calendar: a later one is higher.
 */
const sequenceAt = (stampMilliseconds: number): number =>
  Math.min(mostSequence, Math.max(0, Math.floor(stampMilliseconds / millisecondsOfMinute)));

interface EventText {
  readonly id: string;
  readonly at: Moment;
  readonly summary: string;
  readonly minutes?: number | undefined;
  readonly description?: string | undefined;
  readonly categories: readonly string[];
  readonly provisional: boolean;
}

const eventLines = (event: EventText, { clock, stamp, sequence, calendar }: Frame): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uidOf(event.id, calendar))}`,
  `DTSTAMP:${stamp}`,
  `LAST-MODIFIED:${stamp}`,
  `SEQUENCE:${sequence}`,
  startLine(event.at, clock),
  ...lengthLines(event.at, event.minutes),
  `SUMMARY:${escapeText(event.summary)}`,
  ...(event.description ? [`DESCRIPTION:${escapeText(event.description)}`] : []),
  `CATEGORIES:${event.categories.map(escapeText).join(',')}`,
  `STATUS:${event.provisional ? 'TENTATIVE' : 'CONFIRMED'}`,
  'END:VEVENT',
];

const sessionEvent = (planned: PlannedSession, id: string, week: PlannedWeek, unit: LoadUnit): EventText => ({
  id,
  at: planned.session.at,
  summary: `Strength ${sessionName(planned)}`,
  minutes: planned.minutes,
  description: loadsInUnit(sessionDescription(planned, week), unit),
  categories: ['Strength', kindWords[planned.kind]],
  provisional: week.provisional,
});

/** The same event as in full, so that a calendar may change from one to the other. */
const neutralEvent = (planned: PlannedSession, id: string, week: PlannedWeek): EventText => ({
  id,
  at: planned.session.at,
  summary: `Strength, ${Math.round(planned.minutes)} min`,
  minutes: planned.minutes,
  categories: ['Strength'],
  provisional: week.provisional,
});

const runEvent = (run: Run, week: PlannedWeek): EventText => ({
  id: run.id,
  at: run.at,
  summary: run.title ?? runName(run),
  minutes: run.durationMinutes,
  description: run.title === undefined ? run.note : [runName(run), run.note].filter(Boolean).join('\n'),
  categories: ['Run', ...(run.type === 'race' ? ['Race'] : [])],
  provisional: week.provisional,
});

const weekEvents = (week: PlannedWeek, { runs, detail, unit = 'kg' }: PlanIcsOptions): EventText[] => {
  const ids = sessionIds(week);
  return [
    ...(runs === true ? week.runs.map((run) => runEvent(run, week)) : []),
    ...week.sessions.map((planned, index) => {
      const id = ids[index] ?? planned.session.id;
      return detail === 'neutral' ? neutralEvent(planned, id, week) : sessionEvent(planned, id, week, unit);
    }),
  ];
};

/** Both names that programs know. */
const refreshLines = (hours: number | undefined): string[] =>
  hours === undefined ? [] : [`REFRESH-INTERVAL;VALUE=DURATION:PT${hours}H`, `X-PUBLISHED-TTL:PT${hours}H`];

/**
 * The season for a calendar program (RFC 5545). With a zone a session at 18:00 stays at 18:00 whatever the clocks do;
 * without one times float: every clock shows them as they are.
 */
export const writePlanIcs = (plan: Plan, options: PlanIcsOptions): string => {
  const clock = clockFor(plan.athlete.zone);
  const frame: Frame = {
    clock,
    stamp: utcText(Temporal.Instant.fromEpochMilliseconds(options.stampMilliseconds)),
    sequence: sequenceAt(options.stampMilliseconds),
    calendar: options.calendar,
  };
  const events = plan.weeks.flatMap((week) => weekEvents(week, options));
  return linesText([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Carryover//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:Carryover strength',
    ...refreshLines(options.refreshHours),
    ...(clock.kind === 'floating' ? [] : [`X-WR-TIMEZONE:${clock.zone}`]),
    ...(clock.kind === 'zone'
      ? zoneLines(clock.zone, plainDate(plan.window.from), plainDate(plan.window.to))
      : []),
    ...events.flatMap((event) => eventLines(event, frame)),
    'END:VCALENDAR',
  ]);
};

/** The same calendar with another stamp: of one that is kept, when it last came out otherwise. */
export const stampedIcs = (text: string, stampMilliseconds: number): string => {
  const stamp = utcText(Temporal.Instant.fromEpochMilliseconds(stampMilliseconds));
  return text
    .replaceAll(/^(DTSTAMP|LAST-MODIFIED):[\dTZ]+/gm, `$1:${stamp}`)
    .replaceAll(/^SEQUENCE:\d+/gm, `SEQUENCE:${sequenceAt(stampMilliseconds)}`);
};
