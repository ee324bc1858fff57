import { activityLimits } from './activities.ts';
import { type ActivityRecord, kmIn, readActivityRecords, secondsIn } from './activity-records.ts';
import {
  amountIn,
  type Fields,
  fieldOf,
  linesAtDepth,
  parseJson,
  recordsOf,
  textIn,
} from './json-records.ts';
import { isZone, momentOf } from './local-time.ts';
import type { Reader } from './reader.ts';
import { parseWallClock } from './wall-clock.ts';

const id = 'intervals-activities-json';

/** Strava forbids intervals.icu to hand on what came from there: such a record has a start, a source and a note. */
const stravaReason = 'intervals.icu may not hand on what it has from Strava; read the Strava export too';

const rpeOf = (fields: Fields): number | undefined =>
  amountIn(fields, 'icu_rpe', 0, 10) ?? amountIn(fields, 'perceived_exertion', 0, 10);

const activityOf =
  (zone: string | undefined) =>
  (fields: Fields): ActivityRecord | string => {
    const typeText = textIn(fields, 'type', 60);
    if (typeText === undefined && fieldOf(fields, 'source') === 'STRAVA') return stravaReason;
    const clock = parseWallClock(textIn(fields, 'start_date_local', 40) ?? '');
    if (!clock) return 'expected start_date_local such as "2026-01-04T12:38:59"';
    const told = textIn(fields, 'timezone', 60);
    return {
      at: momentOf(clock, told !== undefined && isZone(told) ? told : zone),
      typeText: typeText ?? '',
      title: textIn(fields, 'name', 200) ?? '',
      movingSeconds: secondsIn(fields, 'moving_time', 1),
      elapsedSeconds: secondsIn(fields, 'elapsed_time', 1),
      distanceKm: kmIn(fields, 'distance', 1000),
      averageHeartRate: amountIn(fields, 'average_heartrate', 0, activityLimits.heartRate),
      maxHeartRate: amountIn(fields, 'max_heartrate', 0, activityLimits.heartRate),
      ascentMetres: amountIn(fields, 'total_elevation_gain', 0, activityLimits.ascentMetres),
      sessionRpe: rpeOf(fields),
      note: textIn(fields, 'description', 2000),
      ...(fieldOf(fields, 'race') === true
        ? { marked: { type: 'race' as const, evidence: 'marked as a race on intervals.icu' } }
        : {}),
    };
  };

export const intervalsActivitiesJson: Reader = {
  id,
  title: 'intervals.icu activities (JSON)',
  extensions: ['.json'],
  sniff: (head) =>
    /^\s*[[{]/.test(head) &&
    /"start_date_local"\s*:/.test(head) &&
    (/"icu_[a-z_]+"\s*:/.test(head) ||
      /"id"\s*:\s*"i\d+"/.test(head) ||
      /"source"\s*:\s*"STRAVA"/.test(head)),
  read: (text, file, options) =>
    readActivityRecords(recordsOf(parseJson(text, file), file), () => linesAtDepth(text, 1), file, {
      format: id,
      idPrefix: 'intervals',
      activityOf: activityOf(options.zone),
    }),
};
