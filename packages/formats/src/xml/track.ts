import type { RunSample } from '@carryover/engine';
import { activityLimits } from '../read/activities.ts';

/** A point of a recording, as the file states it. */
export interface TrackPoint {
  readonly epochMilliseconds: number;
  /** Since the start of the activity. */
  readonly metres?: number | undefined;
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly altitudeMetres?: number | undefined;
  readonly heartRate?: number | undefined;
  readonly watts?: number | undefined;
  /** True for the first point of a track or segment: the time before it was a pause. */
  readonly resumes: boolean;
}

/** What a recording adds up to; undefined is "not recorded". */
export interface TrackTotals {
  readonly samples: readonly RunSample[];
  /** Without pauses. */
  readonly movingSeconds: number;
  readonly elapsedSeconds: number;
  readonly metres?: number | undefined;
  readonly ascentMetres?: number | undefined;
  readonly averageHeartRate?: number | undefined;
  readonly maxHeartRate?: number | undefined;
  readonly averageWatts?: number | undefined;
}

/** A watch that pauses by itself writes nothing while it stands. Both ours: longer than any watch waits between points, slower than any walk. */
const pause = { seconds: 20, metresPerSecond: 0.5 } as const;

/** A climb counts from here on, so that a restless altitude adds none on the flat. Ours. */
const climbMetres = 5;

/** Metres climbed, from each low to the next high at least `climbMetres` above it; undefined without altitudes. */
const ascentOf = ([first, ...others]: readonly number[]): number | undefined => {
  if (first === undefined) return undefined;
  let [low, high, ascent] = [first, first, 0];
  const climbed = (): number => (high - low >= climbMetres ? high - low : 0);
  for (const altitude of others) {
    if (altitude > high) high = altitude;
    else if (high - altitude >= climbMetres || (altitude < low && climbed() === 0)) {
      ascent += climbed();
      low = altitude;
      high = altitude;
    }
  }
  return ascent + climbed();
};

/** A mean over time: points come every second or, from some watches, only when something changed. */
class TimedMean {
  #sum = 0;
  #seconds = 0;

  add(value: number | undefined, seconds: number): void {
    if (value === undefined || seconds <= 0) return;
    this.#sum += value * seconds;
    this.#seconds += seconds;
  }

  get mean(): number | undefined {
    return this.#seconds > 0 ? this.#sum / this.#seconds : undefined;
  }
}

const isPause = (seconds: number, metres: number): boolean =>
  seconds > pause.seconds && metres < seconds * pause.metresPerSecond;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Without points whose clock is off by days, or that go back in time: each would make the rest of the run a pause. */
export const inTimeOrder = (points: readonly TrackPoint[]): readonly TrackPoint[] => {
  const middle = median(points.map((point) => point.epochMilliseconds));
  const ordered: TrackPoint[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let resumes = false;
  for (const point of points) {
    resumes ||= point.resumes;
    const isNear = Math.abs(point.epochMilliseconds - middle) <= activityLimits.seconds * 1000;
    if (!isNear || point.epochMilliseconds <= last) continue;
    ordered.push(resumes === point.resumes ? point : { ...point, resumes });
    last = point.epochMilliseconds;
    resumes = false;
  }
  return ordered;
};

/** Adds up points in order of time; a distance that falls back, as of a watch that lost its way, stands still. */
export const totalsOf = (points: readonly TrackPoint[]): TrackTotals => {
  const samples: RunSample[] = [];
  const heart = new TimedMean();
  const power = new TimedMean();
  const altitudes: number[] = [];
  let maxHeartRate: number | undefined;
  let seconds = 0;
  let metres = 0;
  let before: TrackPoint | undefined;
  for (const point of points) {
    const passed = before ? (point.epochMilliseconds - before.epochMilliseconds) / 1000 : 0;
    const far = Math.max(metres, point.metres ?? metres);
    const moved =
      before === undefined || point.resumes || (point.metres !== undefined && isPause(passed, far - metres))
        ? 0
        : passed;
    seconds += moved;
    metres = far;
    before = point;
    const { altitudeMetres, heartRate, watts } = point;
    heart.add(heartRate, moved);
    power.add(watts, moved);
    if (heartRate !== undefined) maxHeartRate = Math.max(maxHeartRate ?? 0, heartRate);
    if (altitudeMetres !== undefined) altitudes.push(altitudeMetres);
    if (point.metres === undefined) continue;
    samples.push({
      seconds: Math.round(seconds * 1000) / 1000,
      metres: Math.round(metres * 100) / 100,
      ...(altitudeMetres === undefined ? {} : { altitudeMetres }),
      ...(heartRate === undefined ? {} : { heartRate }),
      ...(watts === undefined ? {} : { watts }),
    });
  }
  const [first, last] = [points[0], points.at(-1)];
  return {
    samples,
    movingSeconds: seconds,
    elapsedSeconds: first && last ? (last.epochMilliseconds - first.epochMilliseconds) / 1000 : 0,
    metres: samples.length > 0 ? metres : undefined,
    ascentMetres: ascentOf(altitudes),
    averageHeartRate: heart.mean,
    maxHeartRate,
    averageWatts: power.mean,
  };
};
