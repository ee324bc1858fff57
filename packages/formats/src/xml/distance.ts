import { activityKindOf } from '../read/activity-kinds.ts';
import type { TrackPoint } from './track.ts';

/** Mean radius of the earth. */
const earthMetres = 6_371_008.8;

/** Faster than anybody runs, and than bicycles roll: a point farther away is out of place. Both ours. */
const mostMetresPerSecond = { run: 12.5, other: 40 } as const;

/** The most that is believed of a sport, in metres a second. */
export const mostSpeedOf = (typeText: string): number =>
  activityKindOf(typeText)?.kind === 'run' ? mostMetresPerSecond.run : mostMetresPerSecond.other;

type Place = Pick<TrackPoint, 'latitude' | 'longitude'>;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along the great circle, by the haversine formula; undefined where a place is missing. */
const metresBetween = (a: Place, b: Place): number | undefined => {
  if (a.latitude === undefined || a.longitude === undefined) return undefined;
  if (b.latitude === undefined || b.longitude === undefined) return undefined;
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const h = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east;
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(h)));
};

/**
 * Gives points in order of time their distance since the start, where none is stated. What a pause covers counts for
 * nothing, nor does a leap faster than anybody moves: a single point out of place is passed over, and after a second
 * one the track goes on from there.
 */
export const measured = (points: readonly TrackPoint[], mostSpeed: number): readonly TrackPoint[] => {
  let metres = 0;
  let from: TrackPoint | undefined;
  let strayed: TrackPoint | undefined;
  /** undefined for a leap. */
  const leg = (a: TrackPoint, b: TrackPoint): number | undefined => {
    const far = metresBetween(a, b) ?? 0;
    const seconds = (b.epochMilliseconds - a.epochMilliseconds) / 1000;
    return far <= seconds * mostSpeed ? far : undefined;
  };
  return points.map((point) => {
    if (point.latitude === undefined || point.longitude === undefined) return point;
    const direct = from && !point.resumes ? leg(from, point) : 0;
    const goneOn = direct === undefined && strayed ? leg(strayed, point) : undefined;
    const walked = direct ?? goneOn;
    if (walked === undefined) strayed = point;
    else {
      metres += walked;
      from = point;
      strayed = undefined;
    }
    return { ...point, metres };
  });
};
