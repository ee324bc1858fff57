import type { Day } from '../domain/index.ts';
import { type DoneExercise, sinceLayoff, trendPoints, withoutLighter } from './series.ts';
import { lineOf, type TrendPoint, type TrendVerdict, trendOf, trendVerdict } from './trend.ts';

/** 80 % of a normal distribution lies within so many standard deviations. */
const bandDeviations = 1.2815515655446004;

/** The fitted line on the day of one session, and the 80 % interval of the line there: not of single sessions. */
export interface BandPoint {
  readonly day: Day;
  readonly kg: number;
  readonly lowKg: number;
  readonly highKg: number;
}

/** How one lift went. The index is for training only, never a claim about what could be lifted once. */
export interface LiftTrend {
  readonly points: readonly TrendPoint[];
  /** One for each session. */
  readonly band: readonly BandPoint[];
  readonly slopePercentPerWeek: number;
  /** Of the slope, 80 %. */
  readonly slopeInterval: readonly [number, number];
  readonly verdict: TrendVerdict;
}

/** The trend of one lift for a chart; undefined for fewer than three sessions or when all are on one day. */
export const liftTrend = (points: readonly TrendPoint[]): LiftTrend | undefined => {
  const line = lineOf(points);
  if (!line) return undefined;
  const { mean, sd } = line.slope;
  const band = points.map(({ day }) => {
    const weeks = (day - line.from) / 7 - line.meanWeek;
    const log = line.meanLog + mean * weeks;
    const wide = bandDeviations * Math.sqrt(line.variance + (sd * weeks) ** 2);
    const kgAt = (value: number) => Math.exp(value / 100);
    return { day, kg: kgAt(log), lowKg: kgAt(log - wide), highKg: kgAt(log + wide) };
  });
  return {
    points,
    band,
    slopePercentPerWeek: mean,
    slopeInterval: [mean - bandDeviations * sd, mean + bandDeviations * sd],
    verdict: trendVerdict(trendOf(points)),
  };
};

/** The trend of one exercise since its last pause, deloads left out. Hand in what was done in training, not in a taper. */
export const trendOfExercise = (done: readonly DoneExercise[]): LiftTrend | undefined =>
  liftTrend(trendPoints(withoutLighter(sinceLayoff(done))));
