import {
  dayFromDate,
  type Lap,
  type Moment,
  type RunSample,
  recordingOf,
  type Session,
} from '@carryover/engine';
import { type Activity, activityLimits, bodyOf } from './activities.ts';
import { activityKindOf } from './activity-kinds.ts';
import { idMaker } from './lifts.ts';
import type { ReadOptions } from './reader.ts';

/** An activity as a watch recorded it, in one vocabulary; undefined is "not stated". */
export interface Recorded extends Omit<Activity, 'clock' | 'title' | 'marked'> {
  readonly startEpochMilliseconds: number;
  /** How far the watch's clock was ahead of world time, where the file says so. */
  readonly offsetMinutes?: number | undefined;
  readonly title?: string | undefined;
  readonly averageWatts?: number | undefined;
  /** In order of time. */
  readonly samples: readonly RunSample[];
  readonly laps: readonly Lap[];
}

/** The name of a zone that never changes; none for offsets of half an hour, which have no such name. */
const fixedZone = (offsetMinutes: number): string | undefined => {
  const hours = -offsetMinutes / 60;
  if (!Number.isInteger(hours) || Math.abs(hours) > 14) return undefined;
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '+' : ''}${hours}`;
};

const clockAt = (epochMilliseconds: number, zone: string): Moment => {
  const local = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(zone);
  return {
    day: dayFromDate(local.year, local.month, local.day),
    minuteOfDay: local.hour * 60 + local.minute,
    instant: { epochMinutes: Math.floor(epochMilliseconds / 60_000), zone },
  };
};

/** As the athlete's clock showed it: in the zone that was said, else as the watch's, else in the machine's zone. */
export const recordedMoment = (
  { startEpochMilliseconds, offsetMinutes }: Pick<Recorded, 'startEpochMilliseconds' | 'offsetMinutes'>,
  { zone, assumedZone = 'UTC' }: ReadOptions,
): Moment => {
  if (zone !== undefined) return clockAt(startEpochMilliseconds, zone);
  if (offsetMinutes === undefined) return clockAt(startEpochMilliseconds, assumedZone);
  const fixed = fixedZone(offsetMinutes);
  if (fixed !== undefined) return clockAt(startEpochMilliseconds, fixed);
  const { instant: _, ...wallClock } = clockAt(startEpochMilliseconds + offsetMinutes * 60_000, 'UTC');
  return wallClock;
};

/** Said of a file in world time whose reader was told no zone. */
export const assumedZoneNote = ({ assumedZone = 'UTC' }: ReadOptions): string =>
  `The file's times are world time; they are shown as in ${assumedZone}. --zone NAME says another zone.`;

export interface RecordedContext {
  readonly file: string;
  readonly format: string;
  /** Starts the session's id. */
  readonly idPrefix: string;
  readonly options: ReadOptions;
}

/** One session of a recording, without its sets; undefined where its totals cannot be true. */
export const recordedSession = (
  recorded: Recorded,
  { file, format, idPrefix, options }: RecordedContext,
): Session | undefined => {
  const seconds = recorded.elapsedSeconds ?? recorded.movingSeconds ?? 0;
  if (seconds > activityLimits.seconds || (recorded.distanceKm ?? 0) > activityLimits.distanceKm)
    return undefined;
  const at = recordedMoment(recorded, options);
  const kind = activityKindOf(recorded.typeText) ?? {
    kind: 'cross' as const,
    sport: recorded.typeText.trim().toLowerCase() || 'other',
    effort: 'by-length' as const,
  };
  const { title, sessionRpe, note, samples, laps, averageWatts } = recorded;
  const body = bodyOf({ ...recorded, title: title ?? '' }, kind);
  const recording =
    body.kind === 'run'
      ? recordingOf({ samples, laps, ...(averageWatts === undefined ? {} : { averageWatts }) })
      : undefined;
  return {
    ...body,
    ...(recording === undefined ? {} : { recording }),
    id: idMaker(idPrefix)({ ...at, second: 0 }),
    at,
    status: 'done',
    ...(title ? { title } : {}),
    ...(sessionRpe !== undefined && sessionRpe > 0 && sessionRpe <= 10 ? { sessionRpe } : {}),
    ...(note ? { note } : {}),
    origins: [{ file, format }],
  };
};
