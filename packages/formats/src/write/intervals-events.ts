import { formatDay, type Moment, minuteOf, type Plan } from '@carryover/engine';
import { jsonText } from './json-text.ts';
import { loadsInUnit } from './load-unit.ts';
import { sessionName } from './plan-words.ts';
import { sessionDescription } from './session-event.ts';
import { type WorkoutFilesOptions, workoutFiles } from './workout-files.ts';

/** An event of an intervals.icu calendar, with the names that its API has for the fields. */
export interface IntervalsEvent {
  readonly category: 'WORKOUT';
  readonly type: 'WeightTraining';
  /** On the athlete's clock, without an offset; 7:00 and 18:00 stand for a half of the day, midnight for a day. */
  readonly start_date_local: string;
  readonly name: string;
  readonly description: string;
  /** Stays as it is when the session moves within its week or changes: sent again, it updates the event. */
  readonly external_id: string;
  readonly filename: string;
  /** The session as a FIT workout. */
  readonly file_contents_base64: string;
  /** Seconds. */
  readonly moving_time: number;
}

/** `String.fromCharCode` takes no more arguments than a stack holds. */
const chunkBytes = 8192;

const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let at = 0; at < bytes.length; at += chunkBytes)
    binary += String.fromCharCode(...bytes.subarray(at, at + chunkBytes));
  return btoa(binary);
};

const localStart = (at: Moment): string => {
  const minute = minuteOf(at) ?? 0;
  const time = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0'));
  return `${formatDay(at.day)}T${time.join(':')}:00`;
};

/**
 * The sessions of a plan as intervals.icu takes them: the array that `POST /api/v1/athlete/0/events/bulk?upsert=true`
 * has for its body, one event a session and in time order. Their `external_id` are those of the calendar file, so that
 * the same plan sent twice makes no event twice; with `calendar` they are an athlete's own.
 */
export const intervalsEvents = (plan: Plan, options: WorkoutFilesOptions): readonly IntervalsEvent[] =>
  workoutFiles(plan, options).map(({ name, uid, planned, week, bytes }) => ({
    category: 'WORKOUT',
    type: 'WeightTraining',
    start_date_local: localStart(planned.session.at),
    name: `Strength ${sessionName(planned)}`,
    description: loadsInUnit(sessionDescription(planned, week), options.unit ?? 'kg'),
    external_id: uid,
    filename: name,
    file_contents_base64: base64(bytes),
    moving_time: Math.round(planned.minutes * 60),
  }));

/** The same as a JSON file. */
export const writeIntervalsEvents = (plan: Plan, options: WorkoutFilesOptions): string =>
  jsonText(intervalsEvents(plan, options));
