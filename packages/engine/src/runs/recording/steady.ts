import type { RunSample } from '../../domain/index.ts';

/** A run cut into equal moments. */
export interface SteadyRun {
  /** Of one moment; about 2. */
  readonly stepSeconds: number;
  /** Metres since the start at the end of each moment, with 0 in front. */
  readonly metres: Float64Array;
  /** Where the height is known: metres since the start and height, in that order. */
  readonly heights: readonly (readonly [metres: number, altitudeMetres: number])[];
  /** Beats a minute of each moment; NaN where none was measured. */
  readonly heartRates: Float64Array;
}

const wantedStepSeconds = 2;
/** More than a day of running; longer recordings get longer moments. */
const mostMoments = 50_000;
/** What no runner exceeds: a faster jump is the receiver's mistake, and what lies above is cut off. */
const mostMetresPerSecond = 12;

/** Longer or farther than any run; what a file tells beyond is not read. */
const mostSeconds = 720_000;
const mostMetres = 1_000_000;

const isHeight = (metres: number | undefined): metres is number =>
  metres !== undefined && metres > -500 && metres < 9000;
const isHeartRate = (beats: number | undefined): beats is number =>
  beats !== undefined && beats >= 25 && beats <= 250;

interface Fix {
  readonly seconds: number;
  readonly metres: number;
  readonly sample: RunSample;
}

/** Time only goes on, distance never shrinks, and no step is faster than a runner. Starts at 0 seconds and metres. */
const believable = (samples: readonly RunSample[]): Fix[] => {
  const fixes: Fix[] = [];
  let start = 0;
  let told = 0;
  for (const sample of samples) {
    const { seconds, metres } = sample;
    if (!Number.isFinite(seconds) || !Number.isFinite(metres)) continue;
    const last = fixes.at(-1);
    if (!last) {
      start = seconds;
      told = metres;
      fixes.push({ seconds: 0, metres: 0, sample });
      continue;
    }
    const passed = seconds - start - last.seconds;
    if (passed <= 0) continue;
    if (seconds - start > mostSeconds) break;
    const run = Math.min(Math.max(0, metres - told), mostMetresPerSecond * passed);
    told = Math.max(told, metres);
    fixes.push({ seconds: seconds - start, metres: Math.min(mostMetres, last.metres + run), sample });
  }
  return fixes;
};

const metresAtSteps = (fixes: readonly Fix[], moments: number, stepSeconds: number): Float64Array => {
  const metres = new Float64Array(moments + 1);
  let next = 1;
  for (let moment = 1; moment <= moments; moment += 1) {
    const seconds = moment * stepSeconds;
    while (next < fixes.length - 1 && fixes[next]!.seconds < seconds) next += 1;
    const [before, after] = [fixes[next - 1]!, fixes[next]!];
    const share = (seconds - before.seconds) / (after.seconds - before.seconds);
    metres[moment] = before.metres + Math.min(1, share) * (after.metres - before.metres);
  }
  return metres;
};

const heartRatesOf = (fixes: readonly Fix[], moments: number, stepSeconds: number): Float64Array => {
  const sums = new Float64Array(moments);
  const counts = new Float64Array(moments);
  for (const { seconds, sample } of fixes) {
    if (!isHeartRate(sample.heartRate)) continue;
    const moment = Math.min(moments - 1, Math.floor(seconds / stepSeconds));
    sums[moment]! += sample.heartRate;
    counts[moment]! += 1;
  }
  return sums.map((sum, moment) => sum / counts[moment]!);
};

/** Undefined where the samples tell of no time. */
export const steadyRunOf = (samples: readonly RunSample[]): SteadyRun | undefined => {
  const fixes = believable(samples);
  const seconds = fixes.at(-1)?.seconds ?? 0;
  if (!(seconds >= 1) || !Number.isFinite(seconds)) return undefined;
  const moments = Math.min(mostMoments, Math.max(1, Math.round(seconds / wantedStepSeconds)));
  const stepSeconds = seconds / moments;
  return {
    stepSeconds,
    metres: metresAtSteps(fixes, moments, stepSeconds),
    heights: fixes.flatMap(({ metres, sample }) =>
      isHeight(sample.altitudeMetres) ? [[metres, sample.altitudeMetres] as const] : [],
    ),
    heartRates: heartRatesOf(fixes, moments, stepSeconds),
  };
};
