import type { BestEffort, Lap, RunRecording, RunSample, Stretch } from '../../domain/index.ts';
import { flatSpeedOn } from './flat-speed.ts';
import { tellingLaps } from './laps.ts';
import { cutsOf } from './segments.ts';
import { slopesOf } from './slope.ts';
import { type SteadyRun, steadyRunOf } from './steady.ts';

/** What a watch recorded of one run. */
interface RunStream {
  /** In order of time. */
  readonly samples: readonly RunSample[];
  readonly laps: readonly Lap[];
  readonly averageWatts?: number;
}

/** From 3 to 20 minutes for a critical speed, and the half hour of a time trial. */
const effortSeconds = [180, 300, 600, 1200, 1800] as const;
const partSeconds = 30;
/** Less ground than this was not run. */
const leastMetres = 10;

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const meanOf = (values: Float64Array): number | undefined => {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return count === 0 ? undefined : sum / count;
};

const stretchesOf = (
  { stepSeconds, heartRates }: SteadyRun,
  flatSpeeds: Float64Array,
  slopes: Float64Array | undefined,
): readonly Stretch[] => {
  const cuts = cutsOf(flatSpeeds, stepSeconds);
  return cuts.slice(1).flatMap((to, piece) => {
    const from = cuts[piece]!;
    const seconds = Math.round(to * stepSeconds) - Math.round(from * stepSeconds);
    const heartRate = meanOf(heartRates.subarray(from, to));
    const gradePercent = slopes && rounded(100 * meanOf(slopes.subarray(from, to))!, 1);
    return seconds === 0
      ? []
      : {
          seconds,
          flatMetresPerSecond: rounded(meanOf(flatSpeeds.subarray(from, to))!, 2),
          ...(gradePercent ? { gradePercent } : {}),
          ...(heartRate === undefined ? {} : { averageHeartRate: Math.round(heartRate) }),
        };
  });
};

/** Metres as on the flat since the start, at the end of each moment, with 0 in front. */
const flatMetresOf = (flatSpeeds: Float64Array, stepSeconds: number): Float64Array => {
  const metres = new Float64Array(flatSpeeds.length + 1);
  for (const [moment, speed] of flatSpeeds.entries())
    metres[moment + 1] = metres[moment]! + speed * stepSeconds;
  return metres;
};

const bestEffortsOf = (flatMetres: Float64Array, stepSeconds: number): readonly BestEffort[] =>
  effortSeconds.flatMap((seconds) => {
    const moments = Math.round(seconds / stepSeconds);
    if (moments === 0 || moments >= flatMetres.length) return [];
    let most = 0;
    for (let end = moments; end < flatMetres.length; end += 1)
      most = Math.max(most, flatMetres[end]! - flatMetres[end - moments]!);
    return { seconds, flatMetres: Math.round((most * seconds) / (moments * stepSeconds)) };
  });

/** Standard deviation of the speeds of whole parts of 30 s, as a share of their mean. */
const variationOf = (flatMetres: Float64Array, stepSeconds: number): number | undefined => {
  const moments = Math.max(1, Math.round(partSeconds / stepSeconds));
  const parts: number[] = [];
  for (let end = moments; end < flatMetres.length; end += moments)
    parts.push(flatMetres[end]! - flatMetres[end - moments]!);
  const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
  if (parts.length < 2 || !(mean > 0)) return undefined;
  const variance = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0) / parts.length;
  return rounded(Math.sqrt(variance) / mean, 3);
};

const recordedPace = (samples: readonly RunSample[]): RunRecording => {
  const run = steadyRunOf(samples);
  if (!run || run.metres.at(-1)! < leastMetres) return {};
  const slopes = slopesOf(run);
  const flatSpeeds = new Float64Array(run.metres.length - 1).map((_, moment) => {
    const speed = (run.metres[moment + 1]! - run.metres[moment]!) / run.stepSeconds;
    return flatSpeedOn(slopes?.[moment] ?? 0, speed);
  });
  const flatMetres = flatMetresOf(flatSpeeds, run.stepSeconds);
  const stretches = stretchesOf(run, flatSpeeds, slopes);
  const bestEfforts = bestEffortsOf(flatMetres, run.stepSeconds);
  const paceVariation = variationOf(flatMetres, run.stepSeconds);
  return {
    ...(stretches.length > 0 ? { stretches } : {}),
    ...(bestEfforts.length > 0 ? { bestEfforts } : {}),
    ...(paceVariation === undefined ? {} : { paceVariation }),
  };
};

/**
 * What is kept of a recording: stretches of even pace, best efforts, and the laps that say something. A day of samples
 * takes a moment, and an hour's run keeps about a kilobyte. Undefined where nothing is worth keeping.
 */
export const recordingOf = ({ samples, laps, averageWatts }: RunStream): RunRecording | undefined => {
  const telling = tellingLaps(laps);
  const recording: RunRecording = {
    ...(telling ? { laps: telling } : {}),
    ...recordedPace(samples),
    ...(averageWatts !== undefined && averageWatts >= 0 && averageWatts <= 3000
      ? { averageWatts: Math.round(averageWatts) }
      : {}),
  };
  return Object.keys(recording).length > 0 ? recording : undefined;
};
