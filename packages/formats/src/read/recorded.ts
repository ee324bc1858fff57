import { type Lap, type Moment, type RunSample, recordingOf, type Session } from '@carryover/engine';
import { type Activity, activityLimits, bodyOf } from './activities.ts';
import { activityKindOf } from './activity-kinds.ts';
import { idMaker } from './lifts.ts';
import { momentAt } from './local-time.ts';
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

/** As the athlete's clock showed it: in the zone that was said, else as the watch's, else in the machine's zone. */
export const recordedMoment = (
  { startEpochMilliseconds, offsetMinutes }: Pick<Recorded, 'startEpochMilliseconds' | 'offsetMinutes'>,
  { zone, assumedZone = 'UTC' }: ReadOptions,
): Moment => {
  if (zone !== undefined) return momentAt(startEpochMilliseconds, zone);
  if (offsetMinutes === undefined) return momentAt(startEpochMilliseconds, assumedZone);
  const fixed = fixedZone(offsetMinutes);
  if (fixed !== undefined) return momentAt(startEpochMilliseconds, fixed);
  const { instant: _, ...wallClock } = momentAt(startEpochMilliseconds + offsetMinutes * 60_000, 'UTC');
  return wallClock;
};

/** For the reading of a file whose clocks had to be shown as in a zone that nobody said. */
export const assumedZoneIn = (
  recorded: readonly Pick<Recorded, 'offsetMinutes'>[],
  { zone, assumedZone = 'UTC' }: ReadOptions,
): { readonly assumedZone?: string } =>
  zone === undefined && recorded.some(({ offsetMinutes }) => offsetMinutes === undefined)
    ? { assumedZone }
    : {};

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
