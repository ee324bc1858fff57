import type { Lap } from '@carryover/engine';
import { measured, mostSpeedOf } from '../xml/distance.ts';
import { inTimeOrder, totalsOf } from '../xml/track.ts';
import { numberWithin, parseInstant } from '../xml/values.ts';
import { activityLimits } from './activities.ts';
import { UnreadableFile } from './errors.ts';
import type { FileReading, Reader, ReadOptions } from './reader.ts';
import type { Recorded } from './recorded.ts';
import { type TcxActivity, type TcxFile, type TcxLap, tcxFileOf } from './tcx-file.ts';
import { readingOfActivities } from './xml-activities.ts';

const id = 'tcx';

/** Beyond it a text of a file is no note. Ours. */
const noteLength = 2_000;

const seconds = (text: string | undefined) => numberWithin(text, 0, activityLimits.seconds);
const metres = (text: string | undefined) => numberWithin(text, 0, activityLimits.distanceKm * 1000);
const beats = (text: string | undefined) => numberWithin(text, 1, activityLimits.heartRate);

interface LapTotals {
  readonly seconds: number;
  readonly metres?: number | undefined;
  readonly averageHeartRate?: number | undefined;
  readonly maxHeartRate?: number | undefined;
  readonly averageWatts?: number | undefined;
  readonly ascentMetres?: number | undefined;
  readonly isResting: boolean;
}

/** What the lap states; what it leaves open is added up from its points. */
const lapTotalsOf = ({ holder: { values }, points }: TcxLap): LapTotals => {
  const recorded = totalsOf(inTimeOrder(points));
  const first = points[0]?.metres;
  const covered = recorded.metres === undefined || first === undefined ? undefined : recorded.metres - first;
  return {
    seconds: seconds(values.get('TotalTimeSeconds')) || recorded.movingSeconds,
    metres: metres(values.get('DistanceMeters')) ?? covered,
    averageHeartRate: beats(values.get('AverageHeartRateBpm')) ?? recorded.averageHeartRate,
    maxHeartRate: beats(values.get('MaximumHeartRateBpm')) ?? recorded.maxHeartRate,
    averageWatts: numberWithin(values.get('AvgWatts'), 1, 3000) ?? recorded.averageWatts,
    ascentMetres: recorded.ascentMetres,
    isResting: values.get('Intensity') === 'Resting',
  };
};

/** Every lap of an ordinary run is marked as active: only beside a lap of rest does it mean work. */
const lapsOf = (totals: readonly LapTotals[]): readonly Lap[] => {
  const isGuided = totals.some((lap) => lap.isResting);
  return totals
    .filter((lap) => lap.seconds > 0)
    .map((lap) => ({
      seconds: lap.seconds,
      ...(lap.metres === undefined ? {} : { metres: lap.metres }),
      ...(lap.averageHeartRate === undefined ? {} : { averageHeartRate: Math.round(lap.averageHeartRate) }),
      ...(lap.averageWatts === undefined ? {} : { averageWatts: Math.round(lap.averageWatts) }),
      ...(lap.ascentMetres === undefined ? {} : { ascentMetres: Math.round(lap.ascentMetres) }),
      ...(isGuided ? { intent: lap.isResting ? ('rest' as const) : ('work' as const) } : {}),
    }));
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The sum of what laps state, where all of them do. */
const sumOfAll = (values: readonly (number | undefined)[]): number | undefined => {
  const stated = values.filter((value) => value !== undefined);
  return stated.length > 0 && stated.length === values.length ? sum(stated) : undefined;
};

const meanByTime = (laps: readonly LapTotals[], of: (lap: LapTotals) => number | undefined) => {
  const stated = laps.filter((lap) => of(lap) !== undefined && lap.seconds > 0);
  return stated.length === 0
    ? undefined
    : sum(stated.map((lap) => (of(lap) ?? 0) * lap.seconds)) / sum(stated.map((lap) => lap.seconds));
};

const rounded = (value: number | undefined) => (value === undefined ? undefined : Math.round(value));

/** undefined for an activity without a start that can be read. */
const recordedOf = ({ holder, laps }: TcxActivity): Recorded | undefined => {
  const typeText = holder.attributes.Sport ?? '';
  const recordedPoints = inTimeOrder(laps.flatMap((lap) => lap.points));
  const statesDistance = recordedPoints.some((point) => point.metres !== undefined);
  const points = statesDistance ? recordedPoints : measured(recordedPoints, mostSpeedOf(typeText));
  const start =
    parseInstant(holder.values.get('Id')) ??
    parseInstant(laps[0]?.holder.attributes.StartTime) ??
    (points[0] && { epochMilliseconds: points[0].epochMilliseconds });
  if (!start) return undefined;
  const totals = laps.map(lapTotalsOf);
  const track = totalsOf(points);
  const highest = totals.map((lap) => lap.maxHeartRate).filter((value) => value !== undefined);
  return {
    startEpochMilliseconds: start.epochMilliseconds,
    ...('offsetMinutes' in start ? { offsetMinutes: start.offsetMinutes } : {}),
    typeText,
    note: holder.values.get('Notes')?.slice(0, noteLength),
    movingSeconds: sum(totals.map((lap) => lap.seconds)),
    elapsedSeconds: track.elapsedSeconds,
    distanceKm: (sumOfAll(totals.map((lap) => lap.metres)) ?? track.metres ?? 0) / 1000,
    averageHeartRate: meanByTime(totals, (lap) => lap.averageHeartRate),
    maxHeartRate: highest.length > 0 ? Math.max(...highest) : undefined,
    ascentMetres: track.ascentMetres,
    averageWatts: rounded(meanByTime(totals, (lap) => lap.averageWatts)),
    samples: track.samples,
    laps: lapsOf(totals),
  };
};

const refusalOf = ({ has, isWhole }: TcxFile): string => {
  if (has('Course'))
    return 'this TCX holds a course, which is a route and not an activity; export the activity itself.';
  if (has('Workout'))
    return 'this TCX holds planned workouts and no activity; export the activity that was recorded.';
  return isWhole
    ? 'this TCX holds no activity; export the activity again.'
    : 'the file ends before its first activity; export it again.';
};

const readTcx = (text: string, file: string, options: ReadOptions): FileReading => {
  const content = tcxFileOf(text, file);
  if (content.activities.length === 0) throw new UnreadableFile(file, refusalOf(content));
  const activities = content.activities.map((activity) => ({
    recorded: recordedOf(activity),
    untimed: activity.untimed,
    firstUntimed: activity.firstUntimed,
  }));
  return readingOfActivities(activities, {
    text,
    file,
    format: id,
    options,
    elements: { activity: 'Activity', point: 'Trackpoint' },
    isWhole: content.isWhole,
    notes: [],
  });
};

export const tcx: Reader = {
  id,
  title: 'Activity as TCX (Garmin, Strava, Polar)',
  extensions: ['.tcx'],
  sniff: (head) => /^\s*</.test(head) && /<(?:[\w.-]+:)?TrainingCenterDatabase[\s/>]/.test(head),
  read: readTcx,
};
