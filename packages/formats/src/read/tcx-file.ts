import { type Holder, scanHolders } from '../xml/holders.ts';
import type { TrackPoint } from '../xml/track.ts';
import { type Instant, numberWithin, parseInstant } from '../xml/values.ts';
import { activityLimits } from './activities.ts';

export interface TcxLap {
  readonly holder: Holder;
  readonly points: TrackPoint[];
}

export interface TcxActivity {
  readonly holder: Holder;
  readonly laps: TcxLap[];
  /** Trackpoints without a time that can be read. */
  untimed: number;
  /** Place of the first of them among all trackpoints of the file. */
  firstUntimed: number;
}

/** What stands in a TCX file, before anybody asks what it means. */
export interface TcxFile {
  readonly activities: readonly TcxActivity[];
  /** False for a file that was cut. */
  readonly isWhole: boolean;
  readonly has: (name: 'Course' | 'Workout') => boolean;
}

const holders = new Set(['Activity', 'Lap', 'Track', 'Trackpoint', 'Course', 'Workout']);

const pointOf = ({ values }: Holder, { epochMilliseconds }: Instant, resumes: boolean): TrackPoint => ({
  epochMilliseconds,
  metres: numberWithin(values.get('DistanceMeters'), 0, activityLimits.distanceKm * 1000),
  latitude: numberWithin(values.get('LatitudeDegrees'), -90, 90),
  longitude: numberWithin(values.get('LongitudeDegrees'), -180, 180),
  altitudeMetres: numberWithin(values.get('AltitudeMeters'), -500, 9000),
  heartRate: numberWithin(values.get('HeartRateBpm'), 1, activityLimits.heartRate),
  watts: numberWithin(values.get('Watts'), 0, 3000),
  resumes,
});

/** Gathers what the scan tells of, trackpoint by trackpoint. */
export const tcxFileOf = (text: string, file: string): TcxFile => {
  const activities: TcxActivity[] = [];
  const seen = new Set<string>();
  let activity: TcxActivity | undefined;
  let tracks = 0;
  let trackpoints = 0;
  let resumes = false;
  const addPoint = (holder: Holder): void => {
    const points = activity?.laps.at(-1)?.points;
    if (!activity || !points) return;
    const at = parseInstant(holder.values.get('Time'));
    if (at) {
      points.push(pointOf(holder, at, resumes));
      resumes = false;
    } else {
      if (activity.untimed === 0) activity.firstUntimed = trackpoints - 1;
      activity.untimed += 1;
    }
  };
  const isWhole = scanHolders(text, file, holders, {
    opened: (holder) => {
      const { name } = holder;
      seen.add(name);
      if (name === 'Activity') {
        activity = { holder, laps: [], untimed: 0, firstUntimed: 0 };
        activities.push(activity);
      } else if (name === 'Lap') {
        activity?.laps.push({ holder, points: [] });
        tracks = 0;
      } else if (name === 'Track') {
        tracks += 1;
        // The first track of a lap goes on from the lap before; a further one follows a pause.
        resumes = tracks > 1;
      } else if (name === 'Trackpoint') trackpoints += 1;
    },
    closed: (holder) => {
      if (holder.name === 'Activity') activity = undefined;
      if (holder.name === 'Trackpoint') addPoint(holder);
    },
  });
  return { activities, isWhole, has: (name) => seen.has(name) };
};
