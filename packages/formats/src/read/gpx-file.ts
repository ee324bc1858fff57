import { type Holder, scanHolders } from '../xml/holders.ts';
import type { TrackPoint } from '../xml/track.ts';
import { type Instant, numberWithin, parseInstant } from '../xml/values.ts';
import { activityLimits } from './activities.ts';

export interface GpxTrack {
  readonly holder: Holder;
  readonly points: TrackPoint[];
  /** As its first point states it. */
  offsetMinutes?: number;
  /** The first text of a time that cannot be read. */
  badTime?: string;
  /** Points without a time that can be read. */
  untimed: number;
  /** Place of the first of them among all trackpoints of the file. */
  firstUntimed: number;
}

/** What stands in a GPX file, before anybody asks what it means. */
export interface GpxFile {
  readonly tracks: readonly GpxTrack[];
  /** Of the file as a whole. */
  readonly title: string | undefined;
  /** False for a file that was cut. */
  readonly isWhole: boolean;
  readonly has: (name: 'rte' | 'wpt') => boolean;
}

const holders = new Set(['gpx', 'metadata', 'author', 'wpt', 'rte', 'rtept', 'trk', 'trkseg', 'trkpt']);

/** Beyond it a text is no time. Ours. */
const timeLength = 40;

/** Each app has its own words for what is no part of GPX itself. */
const heartRateNames = ['hr', 'heartrate', 'HeartRateBpm'];
const wattsNames = ['power', 'PowerInWatts', 'watts'];

const firstOf = ({ values }: Holder, names: readonly string[]): string | undefined => {
  const name = names.find((each) => values.has(each));
  return name === undefined ? undefined : values.get(name);
};

const pointOf = (holder: Holder, { epochMilliseconds }: Instant, resumes: boolean): TrackPoint => ({
  epochMilliseconds,
  latitude: numberWithin(holder.attributes.lat, -90, 90),
  longitude: numberWithin(holder.attributes.lon, -180, 180),
  altitudeMetres: numberWithin(holder.values.get('ele'), -500, 9000),
  heartRate: numberWithin(firstOf(holder, heartRateNames), 1, activityLimits.heartRate),
  watts: numberWithin(firstOf(holder, wattsNames), 0, 3000),
  resumes,
});

/** Gathers what the scan tells of, point by point. */
export const gpxFileOf = (text: string, file: string): GpxFile => {
  const tracks: GpxTrack[] = [];
  const heads: Holder[] = [];
  const seen = new Set<string>();
  let track: GpxTrack | undefined;
  let trackpoints = 0;
  let resumes = false;
  const addPoint = (holder: Holder): void => {
    if (!track) return;
    const time = holder.values.get('time');
    const at = parseInstant(time);
    if (at) {
      if (track.points.length === 0 && at.offsetMinutes !== undefined) track.offsetMinutes = at.offsetMinutes;
      track.points.push(pointOf(holder, at, resumes));
      resumes = false;
      return;
    }
    if (time !== undefined) track.badTime ??= time.slice(0, timeLength);
    if (track.untimed === 0) track.firstUntimed = trackpoints - 1;
    track.untimed += 1;
  };
  const isWhole = scanHolders(text, file, holders, {
    opened: (holder) => {
      const { name } = holder;
      seen.add(name);
      if (name === 'trk') {
        track = { holder, points: [], untimed: 0, firstUntimed: 0 };
        tracks.push(track);
      } else if (name === 'trkseg') resumes = true;
      else if (name === 'trkpt') trackpoints += 1;
      else if (name === 'metadata' || name === 'gpx') heads.unshift(holder);
    },
    closed: (holder) => {
      if (holder.name === 'trk') track = undefined;
      if (holder.name === 'trkpt') addPoint(holder);
    },
  });
  const title = heads.map((head) => head.values.get('name')).find((name) => name !== undefined);
  return { tracks, title, isWhole, has: (name) => seen.has(name) };
};
