import type { Athlete, Day, Run } from '../domain/index.ts';
import { criticalSpeedOf, fittedSeconds, meanFlatSpeedOf } from './recording/index.ts';
import { SlidingWindow } from './sliding-window.ts';

/** A threshold and where it comes from; `entered` when the athlete gave it. */
export interface Threshold {
  readonly value: number;
  readonly entered: boolean;
  /** Half an hour's time trial: better than any estimate, and not the athlete's own word. */
  readonly tried?: true;
  readonly evidence: string;
}

/** Time grows with distance to this power: a usual figure, used as ours for want of laps and field tests. */
const fatigueExponent = 1.06;
/** Threshold heart rate as a share of the maximum, when nothing better is known. Evidence: ours. */
const thresholdOfMaximum = 0.88;
/** Fewer runs than these show no best efforts. Evidence: ours. */
const leastRunsForEstimate = 10;
/** How far back a best effort still speaks of today's runner. Evidence: ours. */
const effortDays = 180;
/** Hearts change more slowly than legs. Evidence: ours. */
const heartDays = 730;
/** The third highest reading stands for the highest: watches slip. */
const withoutSlips = 3;

export const secondsOf = (run: Run): number | undefined =>
  run.durationMinutes === undefined ? undefined : Math.round(run.durationMinutes * 60);

const plausible = (metresPerSecond: number): boolean => metresPerSecond > 1 && metresPerSecond < 6.7;

/**
 * Metres a second over the whole run, as on the flat where it was recorded; undefined below 3 km, on hilly ground that
 * no recording evens out, and where the figures cannot be true.
 */
export const flatSpeedOf = (run: Run): number | undefined => {
  const seconds = secondsOf(run);
  if (seconds === undefined || run.distanceKm === undefined || run.distanceKm < 3) return undefined;
  const recorded = run.recording && meanFlatSpeedOf(run.recording);
  if (recorded !== undefined && plausible(recorded)) return recorded;
  if (run.ascentMetres !== undefined && run.ascentMetres > 15 * run.distanceKm) return undefined;
  const speed = (run.distanceKm * 1000) / seconds;
  return plausible(speed) ? speed : undefined;
};

/** A time trial of half an hour, give or take the jog to it (ours). */
const isTimeTrial = (run: Run): boolean => {
  const seconds = secondsOf(run) ?? 0;
  return isRace(run) && seconds >= 1800 && seconds < 2100;
};

/** A race that a person or a clear title called so: a guess would only confirm itself. */
const isRace = ({ type, typeConfidence }: Run): boolean => type === 'race' && typeConfidence >= 0.9;

/** One number for how good a run was whatever its distance: less is better. In thousandths, so that it is whole. */
const effortFactor = (run: Run, speed: number): number => {
  const km = run.distanceKm ?? 0;
  return Math.round(((km * 1000) / speed / km ** fatigueExponent) * 1000);
};

/** The speed in metres a second that could be held for an hour, from an effort factor. */
const hourSpeed = (factor: number): number =>
  ((3600 / (factor / 1000)) ** (1 / fatigueExponent) * 1000) / 3600;

/**
 * What the runs so far tell of the runner. Only looks back, so that a later run never changes an earlier one's type.
 * Days must come in order; a whole day is taken in at once, so that the order within it does not matter.
 */
export class RunHistory {
  /** Seconds a run, today included. */
  readonly week = new SlidingWindow(7);
  readonly fourWeeks = new SlidingWindow(28);
  readonly #averages = new SlidingWindow(heartDays);
  readonly #peaks = new SlidingWindow(heartDays);
  /** Of the days before today. */
  readonly #factors = new SlidingWindow(effortDays);
  readonly #paces = new SlidingWindow(28);
  readonly #raceFactors = new SlidingWindow(effortDays);
  readonly #efforts = fittedSeconds.map(() => new SlidingWindow(effortDays));
  /** Metres in half an hour. */
  readonly #timeTrials = new SlidingWindow(effortDays);
  #thresholdSpeedToday: Threshold | undefined;
  readonly #athlete: Athlete;
  #settled: Run[] = [];
  #thresholdToday: Threshold | undefined;

  constructor(athlete: Athlete) {
    this.#athlete = athlete;
  }

  startDay(day: Day, runs: readonly Run[]): void {
    this.#closeDay();
    for (const window of [this.week, this.fourWeeks, this.#averages, this.#peaks]) window.slideTo(day);
    const before = [this.#factors, this.#paces, this.#raceFactors, this.#timeTrials, ...this.#efforts];
    for (const window of before) window.slideTo(day - 1);
    for (const run of runs) this.#addLoad(run);
    this.#thresholdToday = this.#estimateHeartRate();
    this.#thresholdSpeedToday = this.#estimateSpeed();
  }

  /** A run of today, with its type. */
  settle(run: Run): void {
    this.#settled.push(run);
  }

  #addLoad(run: Run): void {
    const { day } = run.at;
    const seconds = secondsOf(run);
    if (seconds === undefined) return;
    this.week.add(day, seconds);
    this.fourWeeks.add(day, seconds);
    if (run.maxHeartRate !== undefined) this.#peaks.add(day, Math.round(run.maxHeartRate));
    if (run.averageHeartRate !== undefined && seconds >= 30 * 60)
      this.#averages.add(day, Math.round(run.averageHeartRate));
  }

  #closeDay(): void {
    for (const run of this.#settled) {
      if (run.status !== 'done') continue;
      this.#addEfforts(run);
      const speed = flatSpeedOf(run);
      if (speed === undefined) continue;
      this.#factors.add(run.at.day, effortFactor(run, speed));
      this.#paces.add(run.at.day, Math.round(1000_000 / speed));
      if (isRace(run)) this.#raceFactors.add(run.at.day, effortFactor(run, speed));
    }
    this.#settled = [];
  }

  #addEfforts(run: Run): void {
    for (const { seconds, flatMetres } of run.recording?.bestEfforts ?? []) {
      this.#efforts[fittedSeconds.indexOf(seconds)]?.add(run.at.day, Math.round(flatMetres));
      if (seconds === 1800 && isTimeTrial(run)) this.#timeTrials.add(run.at.day, Math.round(flatMetres));
    }
  }

  /** In beats a minute, at the end of today. */
  get thresholdHeartRate(): Threshold | undefined {
    return this.#thresholdToday;
  }

  /** The log's best efforts only bound it from below, so the higher estimate is the better one. */
  #estimateHeartRate(): Threshold | undefined {
    const { thresholdHeartRate: known, maxHeartRate } = this.#athlete;
    if (known !== undefined)
      return { value: known, entered: true, evidence: `threshold heart rate ${known}` };
    const enough = this.#peaks.count >= leastRunsForEstimate;
    const maximum = maxHeartRate ?? (enough ? this.#peaks.greatest(withoutSlips) : undefined);
    const fromMaximum = maximum === undefined ? 0 : Math.round(maximum * thresholdOfMaximum);
    const fromEfforts =
      this.#averages.count >= leastRunsForEstimate ? (this.#averages.greatest(withoutSlips) ?? 0) : 0;
    const value = Math.max(fromMaximum, fromEfforts);
    if (value === 0) return undefined;
    const source =
      fromEfforts >= fromMaximum
        ? 'the highest averages of runs of 30 minutes and more'
        : `88 % of ${maxHeartRate === undefined ? 'the highest heart rates in the log' : 'the maximum given'} (${maximum})`;
    return { value, entered: false, evidence: `threshold heart rate estimated at ${value} from ${source}` };
  }

  /** In metres a second, by the days before today. */
  get thresholdSpeed(): Threshold | undefined {
    return this.#thresholdSpeedToday;
  }

  #estimateSpeed(): Threshold | undefined {
    const known = this.#athlete.thresholdPaceSecondsPerKm;
    if (known !== undefined && known > 0)
      return { value: 1000 / known, entered: true, evidence: 'the threshold pace that was given' };
    const tried = this.#timeTrials.most;
    if (tried !== undefined && plausible(tried / 1800))
      return {
        value: tried / 1800,
        entered: false,
        tried: true,
        evidence: 'a threshold pace from a time trial of half an hour',
      };
    return this.#bestBound([this.#fitted(), this.#raced()]) ?? this.#bestBound([this.#bestRun()]);
  }

  /** What was run only bounds the threshold from below, so the higher is the better. Alike runs bound nothing. */
  #bestBound(bounds: readonly (Threshold | undefined)[]): Threshold | undefined {
    const usual = this.usualSpeed();
    const best = bounds.reduce((a, b) => ((b?.value ?? 0) > (a?.value ?? 0) ? b : a), undefined);
    if (!best || usual === undefined || usual > 0.9 * best.value) return undefined;
    return best;
  }

  #fitted(): Threshold | undefined {
    const value = criticalSpeedOf(this.#efforts.map(({ most }) => most));
    return value !== undefined && plausible(value)
      ? { value, entered: false, evidence: 'a threshold pace fitted to the best 3 to 20 minutes of 180 days' }
      : undefined;
  }

  #raced(): Threshold | undefined {
    const best = this.#raceFactors.least;
    return best === undefined
      ? undefined
      : { value: hourSpeed(best), entered: false, evidence: 'a threshold pace from the races of 180 days' };
  }

  #bestRun(): Threshold | undefined {
    const best = this.#factors.count >= leastRunsForEstimate ? this.#factors.least : undefined;
    return best === undefined
      ? undefined
      : {
          value: hourSpeed(best),
          entered: false,
          evidence: 'a threshold pace estimated from the best run of 180 days',
        };
  }

  /** The middle speed of the 28 days before today, in metres a second. */
  usualSpeed(): number | undefined {
    const pace = this.#paces.median;
    return pace === undefined ? undefined : 1000_000 / pace;
  }

  /** The run's time over the time that the best run of the 180 days before predicts for its distance. */
  shareOfPredictedTime(run: Run, speed: number): number | undefined {
    const best = this.#factors.count >= leastRunsForEstimate ? this.#factors.least : undefined;
    return best === undefined ? undefined : effortFactor(run, speed) / best;
  }
}
