// Runs and rides as Garmin Connect exports its list of activities.
import type { CrossSession, Run } from '@carryover/engine';
import { clockOf, pad, quoted } from './csv-cells.ts';

type Activity = Run | CrossSession;

const header =
  'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Pace,Total Ascent,Avg Stride Length,Moving Time,Elapsed Time';

/** Steps a minute; the stride then follows from the pace. */
const cadence = 172;

const nothing = '--';

const dateText = (activity: Activity): string => {
  const { year, month, dayOfMonth, hour, minute } = clockOf(activity);
  return `${year}-${pad(month)}-${pad(dayOfMonth)} ${pad(hour)}:${pad(minute)}:00`;
};

const timeText = (minutes: number): string =>
  `${pad(Math.floor(minutes / 60))}:${pad(Math.floor(minutes % 60))}:00`;

const paceText = (secondsPerKm: number): string =>
  `${Math.floor(secondsPerKm / 60)}:${pad(Math.floor(secondsPerKm % 60))}`;

/** A watch names a run by its place unless the runner does; it keeps no word for a run's kind. */
const titleOf = (activity: Activity): string => {
  if (activity.kind === 'cross') return activity.title ?? 'Cycling';
  const { title, extras, type } = activity;
  if (extras?.includes('strides')) return title ?? 'Easy + strides';
  return title ?? (type === 'recovery' ? 'Recovery jog' : 'Town Running');
};

/** A ride shows none of these. */
const runCells = ({ distanceKm, durationMinutes = 0, ascentMetres }: Run): readonly string[] => {
  const pace = distanceKm ? paceText((durationMinutes * 60) / distanceKm) : nothing;
  const stride = distanceKm ? ((distanceKm * 1000) / (durationMinutes * cadence)).toFixed(2) : nothing;
  return [String(cadence), pace, quoted(String(ascentMetres ?? 0)), quoted(stride)];
};

const rowOf = (activity: Activity): string => {
  const isRun = activity.kind === 'run';
  const time = quoted(timeText(activity.durationMinutes ?? 0));
  return [
    isRun ? 'Running' : 'Cycling',
    dateText(activity),
    'false',
    quoted(titleOf(activity)),
    quoted((activity.distanceKm ?? 0).toFixed(2)),
    nothing,
    time,
    quoted(isRun ? String(activity.averageHeartRate ?? nothing) : nothing),
    quoted(isRun ? String(activity.maxHeartRate ?? nothing) : nothing),
    ...(isRun ? runCells(activity) : [nothing, nothing, nothing, nothing]),
    time,
    time,
  ].join(',');
};

/** The newest first, as the website writes them. */
export const garminFile = (activities: readonly Activity[]): string =>
  [header, ...activities.toReversed().map(rowOf), ''].join('\n');
