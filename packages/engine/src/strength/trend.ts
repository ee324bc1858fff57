import type { Day } from '../domain/index.ts';

/** One session of a lift: its training index or load in kg, and how much it counts beside the others (0 to 1). */
export interface TrendPoint {
  readonly day: Day;
  readonly kg: number;
  readonly weight: number;
}

/** What is believed of the slope before any session is seen, % a week: most lifters gain a little (ours). */
export const priorSlope = { mean: 0.5, sd: 0.5 } as const;
/** A session's usual noise in %, and how many sessions that guess is worth against the series' own noise (ours). */
const usualNoise = { sd: 3, worthSessions: 4 } as const;
/** Slower than this counts as standing still, % a week (ours). */
const leastProgress = 0.25;

export interface Evidence {
  readonly sessions: number;
  readonly spanWeeks: number;
  /** Probability from which a verdict is called. */
  readonly certainty: number;
}

/** Less cannot call a plateau: 12 sessions at two a week span 5.5 weeks (ours). */
const usualEvidence: Evidence = { sessions: 12, spanWeeks: 5.5, certainty: 0.75 };

export interface Trend {
  readonly sessions: number;
  readonly spanWeeks: number;
  /** Of the slope, % a week, given the sessions and the prior. */
  readonly mean: number;
  readonly sd: number;
  /** Probability that the lift gains less than `leastProgress`. */
  readonly stillProbability: number;
}

/** Standard normal distribution function; Abramowitz and Stegun 7.1.26, off by at most 1.5e-7. */
export const normalBelow = (z: number): number => {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const erf = 1 - series * Math.exp(-x * x);
  return (z < 0 ? 1 - erf : 1 + erf) / 2;
};

/** The line through the sessions: weeks and 100 · log(kg) about their weighted means, the slope joined with the prior. */
export interface TrendLine {
  /** The session from whose day weeks are counted, and the last. */
  readonly from: Day;
  readonly to: Day;
  readonly meanWeek: number;
  readonly meanLog: number;
  /** Variance of the line at the mean week, in %². */
  readonly variance: number;
  readonly slope: { readonly mean: number; readonly sd: number };
}

/** By weighted least squares. Undefined for fewer than three sessions or when all are on one day. */
export const lineOf = (points: readonly TrendPoint[]): TrendLine | undefined => {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || points.length < 3 || last.day === first.day) return undefined;
  let weight = 0;
  let sumX = 0;
  let sumY = 0;
  for (const point of points) {
    weight += point.weight;
    sumX += (point.weight * (point.day - first.day)) / 7;
    sumY += point.weight * 100 * Math.log(point.kg);
  }
  const [meanX, meanY] = [sumX / weight, sumY / weight];
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const point of points) {
    const x = (point.day - first.day) / 7 - meanX;
    const y = 100 * Math.log(point.kg) - meanY;
    xx += point.weight * x * x;
    xy += point.weight * x * y;
    yy += point.weight * y * y;
  }
  const seen = xy / xx;
  const residual = Math.max(0, yy - seen * xy);
  const { sd: noise, worthSessions } = usualNoise;
  const variance = (residual + worthSessions * noise ** 2) / (points.length - 2 + worthSessions);
  const priorPrecision = 1 / priorSlope.sd ** 2;
  const seenPrecision = xx / variance;
  const precision = priorPrecision + seenPrecision;
  const mean = (priorSlope.mean * priorPrecision + seen * seenPrecision) / precision;
  return {
    from: first.day,
    to: last.day,
    meanWeek: meanX,
    meanLog: meanY,
    variance: variance / weight,
    slope: { mean, sd: Math.sqrt(1 / precision) },
  };
};

/** The trend of log(kg) over time; undefined for fewer than three sessions or when all are on one day. */
export const trendOf = (points: readonly TrendPoint[]): Trend | undefined => {
  const line = lineOf(points);
  if (!line) return undefined;
  const { mean, sd } = line.slope;
  return {
    sessions: points.length,
    spanWeeks: (line.to - line.from) / 7,
    mean,
    sd,
    stillProbability: normalBelow((leastProgress - mean) / sd),
  };
};

export type TrendVerdict = 'plateau' | 'progressing' | 'not enough evidence';

/** A plateau is called only on enough sessions and at the stated probability; progress at the same probability. */
export const trendVerdict = (trend: Trend | undefined, wanted: Evidence = usualEvidence): TrendVerdict => {
  if (!trend) return 'not enough evidence';
  if (1 - trend.stillProbability > wanted.certainty) return 'progressing';
  // In whole days: 12 sessions on Mondays and Thursdays span 38, half a day less than 5.5 weeks.
  const enough = trend.sessions >= wanted.sessions && trend.spanWeeks * 7 >= Math.floor(wanted.spanWeeks * 7);
  return enough && trend.stillProbability > wanted.certainty ? 'plateau' : 'not enough evidence';
};
