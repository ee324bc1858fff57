import { dayFromDate, type Moment, type Session, spanOf } from '@carryover/engine';
import { type ActivityKind, longCrossMinutes } from './activity-kinds.ts';
import {
  type Calendar,
  type CalendarEvent,
  type EventStart,
  isPlausibleDay,
  parseCalendar,
} from './calendar-events.ts';
import { UnreadableFile } from './errors.ts';
import { idMaker } from './lifts.ts';
import { isZone, momentOf } from './local-time.ts';
import { kmInTitle, plannedKindOf, planWordOf } from './planned-kinds.ts';
import type { Reader, SkippedRow } from './reader.ts';
import { finishReading } from './reading.ts';

const id = 'icalendar';

/** A clock in real time is shown in the athlete's zone, else in the event's, else in the calendar's. */
const momentIn = (start: EventStart, zones: readonly (string | undefined)[]): Moment => {
  const { epochMinutes } = start;
  const zone = zones.find((each): each is string => each !== undefined && isZone(each));
  const clock = {
    day: start.day,
    second: 0,
    ...(start.minuteOfDay === undefined ? {} : { minuteOfDay: start.minuteOfDay }),
  };
  if (epochMinutes === undefined) return momentOf(clock, zones[0]);
  const local = Temporal.Instant.fromEpochMilliseconds(epochMinutes * 60_000).toZonedDateTimeISO(
    zone ?? 'UTC',
  );
  return {
    day: dayFromDate(local.year, local.month, local.day),
    minuteOfDay: local.hour * 60 + local.minute,
    ...(zone === undefined ? {} : { instant: { epochMinutes, zone } }),
  };
};

const runOf = (event: CalendarEvent) => {
  const planned = planWordOf(event.uid);
  const distanceKm = kmInTitle(event.title);
  return {
    kind: 'run' as const,
    type: planned?.type ?? ('unknown' as const),
    // The plan's own word, read from an id whose form is not documented: sure, but not a person's word.
    typeConfidence: planned ? 0.9 : 0,
    typeEvidence: planned ? [`the plan calls it ${planned.word}`] : [],
    ...(distanceKm === undefined ? {} : { distanceKm }),
  };
};

const bodyOf = (event: CalendarEvent, kind: ActivityKind, minutes: number | undefined) => {
  if (kind.kind === 'run') return runOf(event);
  if (kind.kind === 'strength') return { kind: 'strength' as const, exercises: [] };
  const long = minutes !== undefined && minutes >= longCrossMinutes;
  const hard = kind.effort === 'hard' || (kind.effort === 'by-length' && long);
  return { kind: 'cross' as const, sport: kind.sport, hard };
};

const noteLength = 500;

const sessionsOf = (
  event: CalendarEvent,
  kind: ActivityKind,
  place: { readonly file: string; readonly zones: readonly (string | undefined)[] },
  idOf: ReturnType<typeof idMaker>,
): Session[] => {
  const minutes = event.estimatedSeconds === undefined ? event.minutes : event.estimatedSeconds / 60;
  return event.starts.map((start) => {
    const at = momentIn(start, place.zones);
    return {
      ...bodyOf(event, kind, minutes),
      id: idOf({
        day: at.day,
        second: 0,
        ...(at.minuteOfDay === undefined ? {} : { minuteOfDay: at.minuteOfDay }),
      }),
      at,
      status: 'planned',
      title: event.title,
      ...(minutes === undefined ? {} : { durationMinutes: Math.round(minutes * 100) / 100 }),
      ...(event.description ? { note: event.description.slice(0, noteLength) } : {}),
      origins: [{ file: place.file, line: event.line, format: id }],
    };
  });
};

const faultOf = (event: CalendarEvent, kind: ActivityKind | string): string | undefined => {
  if (event.cancelled) return 'the event is cancelled';
  if (typeof kind === 'string') return kind;
  return event.starts.length > 0 && event.starts.every((start) => isPlausibleDay(start.day))
    ? undefined
    : 'expected a start such as DTSTART:20251020 or DTSTART:20251020T180000';
};

const parse = (text: string, file: string): Calendar => {
  try {
    return parseCalendar(text);
  } catch {
    throw new UnreadableFile(file, 'the calendar is damaged; export it again from the app that made it.');
  }
};

const read = (
  calendar: Calendar,
  file: string,
  zone: string | undefined,
  assumedZone: string | undefined,
) => {
  const idOf = idMaker('calendar');
  const sessions: Session[] = [];
  const skipped: SkippedRow[] = [];
  for (const event of calendar.events) {
    const kind = plannedKindOf(event.title);
    const reason = faultOf(event, kind);
    if (reason !== undefined || typeof kind === 'string') {
      const value = event.title ? { value: event.title } : {};
      skipped.push({ file, line: event.line, reason: reason ?? '', ...value });
      continue;
    }
    const zones = [zone, event.starts[0]?.zone, calendar.zone, assumedZone];
    sessions.push(...sessionsOf(event, kind, { file, zones }, idOf));
  }
  return { sessions, skipped };
};

/** What `carryover export --format ics` writes: the journal has these sessions already, and they are nobody else's plan. */
const isOwn = ({ uid }: CalendarEvent): boolean => /@carryover$/i.test(uid);

const ownNote = (count: number): string =>
  count === 1
    ? '1 event is a session that Carryover planned; it was passed over.'
    : `${count} events are sessions that Carryover planned; they were passed over.`;

const needsZone = (calendar: Calendar, zone: string | undefined): boolean =>
  zone === undefined &&
  calendar.zone === undefined &&
  calendar.events.some(({ starts }) =>
    starts.some((start) => start.epochMinutes !== undefined && !start.zone),
  );

export const icalendar: Reader = {
  id,
  title: 'Calendar of planned training (iCalendar)',
  extensions: ['.ics'],
  sniff: (head) => /^\s*BEGIN:VCALENDAR/i.test(head),
  read: (text, file, { zone, assumedZone = 'UTC' }) => {
    const whole = parse(text, file);
    const calendar = { ...whole, events: whole.events.filter((event) => !isOwn(event)) };
    const own = whole.events.length - calendar.events.length;
    const isOpen = needsZone(calendar, zone);
    const { sessions, skipped } = read(calendar, file, zone, isOpen ? assumedZone : undefined);
    const runs = spanOf(sessions.filter((session) => session.kind !== 'strength'));
    const lifts = spanOf(sessions.filter((session) => session.kind === 'strength'));
    return finishReading({
      file,
      format: id,
      sessions,
      skipped,
      coverage: { ...(runs ? { runs } : {}), ...(lifts ? { lifts } : {}) },
      notes: own === 0 ? [] : [ownNote(own)],
      ...(isOpen ? { assumedZone } : {}),
    });
  },
};
