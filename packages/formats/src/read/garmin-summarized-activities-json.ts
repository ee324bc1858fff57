import { activityLimits } from './activities.ts';
import { type ActivityRecord, kmIn, readActivityRecords, secondsIn } from './activity-records.ts';
import {
  amountIn,
  type Fields,
  fieldOf,
  isFields,
  linesAtDepth,
  parseJson,
  recordsOf,
  textIn,
} from './json-records.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { recordedMoment } from './recorded.ts';

const id = 'garmin-summarized-activities-json';
const listName = 'summarizedActivitiesExport';

/** The end of 2100. */
const lastEpochMilliseconds = 4_133_980_800_000;
const minute = 60_000;

/** A list of activities lies in a list of one; several are read as one. */
const activitiesIn = (json: unknown, file: string): readonly unknown[] =>
  recordsOf(
    recordsOf(json, file).flatMap((part) => {
      const list = isFields(part) ? fieldOf(part, listName) : undefined;
      return Array.isArray(list) ? list : [];
    }),
    file,
  );

/** Text in an account's export; some exports of the website hold it a level deeper. */
const typeOf = (fields: Fields): string => {
  const type = fieldOf(fields, 'activityType');
  return (isFields(type) ? textIn(type, 'typeKey', 60) : textIn(fields, 'activityType', 60)) ?? '';
};

const instantIn = (fields: Fields, name: string) => amountIn(fields, name, 0, lastEpochMilliseconds);

const centimetres = (metres: number) => metres * 100;

/**
 * Garmin documents none of this. Units and names as public readers of the export agree on them: times in
 * milliseconds, lengths in centimetres, `startTimeLocal` in milliseconds as if the athlete's clock were world time.
 */
const activityOf =
  (options: ReadOptions) =>
  (fields: Fields): ActivityRecord | string => {
    if (fieldOf(fields, 'parent') === true)
      return 'the whole of several activities, each of which is read by itself';
    const start = instantIn(fields, 'beginTimestamp') ?? instantIn(fields, 'startTimeGmt');
    const local = instantIn(fields, 'startTimeLocal');
    if (start === undefined || Number.isNaN(start) || Number.isNaN(local))
      return 'expected beginTimestamp in milliseconds since 1970';
    const offsetMinutes = local === undefined ? undefined : Math.round((local - start) / minute);
    if (offsetMinutes !== undefined && Math.abs(offsetMinutes) > 14 * 60)
      return 'expected startTimeLocal within 14 hours of beginTimestamp';
    const rpe = amountIn(fields, 'workoutRpe', 0, 100);
    const ascent = amountIn(fields, 'elevationGain', 0, centimetres(activityLimits.ascentMetres));
    return {
      at: recordedMoment({ startEpochMilliseconds: start, offsetMinutes }, options),
      typeText: typeOf(fields),
      title: textIn(fields, 'name', 200) ?? '',
      movingSeconds: secondsIn(fields, 'movingDuration', 1000) || secondsIn(fields, 'duration', 1000),
      elapsedSeconds: secondsIn(fields, 'elapsedDuration', 1000),
      distanceKm: kmIn(fields, 'distance', 100_000),
      averageHeartRate: amountIn(fields, 'avgHr', 0, activityLimits.heartRate),
      maxHeartRate: amountIn(fields, 'maxHr', 0, activityLimits.heartRate),
      ascentMetres: ascent === undefined ? undefined : ascent / 100,
      sessionRpe: rpe === undefined ? undefined : rpe / 10,
      note: textIn(fields, 'description', 2000),
    };
  };

const hasNoClock = (record: unknown): boolean =>
  isFields(record) && instantIn(record, 'startTimeLocal') === undefined;

export const garminSummarizedActivitiesJson: Reader = {
  id,
  title: 'Garmin account export, activities (summarizedActivities.json)',
  extensions: ['.json'],
  sniff: (head) => /^\s*[[{]/.test(head) && head.includes(`"${listName}"`),
  read: (text, file, options) => {
    const json = parseJson(text, file);
    const records = activitiesIn(json, file);
    const { zone, assumedZone = 'UTC' } = options;
    return readActivityRecords(records, () => linesAtDepth(text, Array.isArray(json) ? 3 : 2), file, {
      format: id,
      idPrefix: 'garmin',
      activityOf: activityOf(options),
      ...(zone === undefined && records.some(hasNoClock) ? { assumedZone } : {}),
    });
  },
};
