import type { Run } from '../domain/index.ts';
import { SlidingWindow } from './sliding-window.ts';

/** One run much longer than any of the days before it. */
export interface RunSpike {
  readonly run: Run;
  /** This run over the longest of the window: 1.3 is 30 % longer. */
  readonly ratio: number;
  readonly measure: 'distance' | 'duration';
  /** The longest that the ratio is against, in kilometres or minutes. */
  readonly longest: number;
}

/** Frandsen 2025 compared each run with the longest of the 30 days before it, and counted more than 10 %. */
const windowDays = 30;
const leastRatio = 1.1;

/** Metres and seconds, so that windows hold whole numbers. */
const metres = (run: Run): number | undefined =>
  run.distanceKm === undefined ? undefined : Math.round(run.distanceKm * 1000);
const seconds = (run: Run): number | undefined =>
  run.durationMinutes === undefined ? undefined : Math.round(run.durationMinutes * 60);

const against = (
  run: Run,
  value: number | undefined,
  longest: number | undefined,
  measure: RunSpike['measure'],
): RunSpike | undefined => {
  if (value === undefined || longest === undefined || longest <= 0) return undefined;
  return {
    run,
    ratio: value / longest,
    measure,
    longest: longest / (measure === 'distance' ? 1000 : 60),
  };
};

const longestOf = (runs: readonly Run[], lengthOf: (run: Run) => number | undefined): number | undefined => {
  let longest: number | undefined;
  for (const run of runs) longest = Math.max(longest ?? 0, lengthOf(run) ?? 0);
  return longest;
};

const spikeAgainst = (
  run: Run,
  longestMetres: number | undefined,
  longestSeconds: number | undefined,
): RunSpike | undefined => {
  const spike =
    against(run, metres(run), longestMetres, 'distance') ??
    against(run, seconds(run), longestSeconds, 'duration');
  return spike && spike.ratio > leastRatio ? spike : undefined;
};

/** Whether one run is such a spike; `before` are the runs of the 30 days before its own. */
export const spikeOf = (run: Run, before: readonly Run[]): RunSpike | undefined =>
  spikeAgainst(run, longestOf(before, metres), longestOf(before, seconds));

/**
 * Runs more than 10 % longer than the longest of the 30 days before, by distance, or by duration where distances are
 * not known. The first run after 30 empty days has nothing to be compared with; a lay-off is another rule's matter.
 * `runs` in order of time.
 */
export const findRunSpikes = (runs: readonly Run[]): readonly RunSpike[] => {
  const distances = new SlidingWindow(windowDays);
  const durations = new SlidingWindow(windowDays);
  const spikes: RunSpike[] = [];
  // A day's runs join the windows only when the day is over: two halves of one outing are not a trend.
  let today: Run[] = [];
  const closeDay = (): void => {
    for (const run of today) {
      const distance = metres(run);
      const duration = seconds(run);
      if (distance !== undefined) distances.add(run.at.day, distance);
      if (duration !== undefined) durations.add(run.at.day, duration);
    }
    today = [];
  };
  for (const run of runs) {
    if (today[0] && today[0].at.day !== run.at.day) closeDay();
    distances.slideTo(run.at.day - 1);
    durations.slideTo(run.at.day - 1);
    const spike = spikeAgainst(run, distances.most, durations.most);
    if (spike) spikes.push(spike);
    today.push(run);
  }
  return spikes;
};
