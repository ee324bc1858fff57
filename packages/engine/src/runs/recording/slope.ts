import type { SteadyRun } from './steady.ts';

/** A height every so many metres: stops and dense samples weigh no more than others. */
const binMetres = 10;
/** The slope at a bin is that of the line through it and this many on either side: 70 m in all (ours). */
const binsAside = 3;
/** Fewer heights than one for each of so many metres tell no slopes (ours). */
const mostMetresBetweenHeights = 100;

/** Steeper ground is not run on, nor was it measured: such a slope is the sensor's mistake and counts as flat. */
const steepest = 0.45;

/** Mean height of each bin; straight lines across bins without one. */
const heightsOfBins = (heights: SteadyRun['heights'], bins: number): Float64Array => {
  const sums = new Float64Array(bins);
  const counts = new Float64Array(bins);
  for (const [metres, altitude] of heights) {
    const bin = Math.min(bins - 1, Math.floor(metres / binMetres));
    sums[bin]! += altitude;
    counts[bin]! += 1;
  }
  let known = -1;
  for (let bin = 0; bin < bins; bin += 1) {
    if (counts[bin] === 0) continue;
    sums[bin]! /= counts[bin]!;
    const from = known < 0 ? sums[bin]! : sums[known]!;
    for (let gap = known + 1; gap < bin; gap += 1)
      sums[gap] = from + ((sums[bin]! - from) * (gap - known)) / (bin - known);
    known = bin;
  }
  return known < 0 ? sums : sums.fill(sums[known]!, known + 1);
};

const middleOf = (a: number, b: number, c: number): number =>
  Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));

/** A single height that no neighbour shares is a slip of the sensor. */
const withoutSpikes = (heights: Float64Array): Float64Array =>
  heights.map((height, bin) =>
    bin === 0 || bin === heights.length - 1 ? height : middleOf(heights[bin - 1]!, height, heights[bin + 1]!),
  );

const slopeAt = (heights: Float64Array, bin: number): number => {
  const from = Math.max(0, bin - binsAside);
  const to = Math.min(heights.length - 1, bin + binsAside);
  const middle = (from + to) / 2;
  let across = 0;
  let along = 0;
  for (let each = from; each <= to; each += 1) {
    across += (each - middle) * heights[each]!;
    along += (each - middle) ** 2;
  }
  const slope = along === 0 ? 0 : across / along / binMetres;
  return Math.abs(slope) > steepest ? 0 : slope;
};

/**
 * The slope of each moment, as a share: 0.05 climbs 5 m in 100 m. Undefined where too few heights are known, or all
 * are the same, as on a treadmill.
 */
export const slopesOf = ({ metres, heights }: SteadyRun): Float64Array | undefined => {
  const moments = metres.length - 1;
  const total = metres[moments]!;
  if (total < 2 * binMetres || heights.length * mostMetresBetweenHeights < total) return undefined;
  if (heights.every(([, altitude]) => altitude === heights[0]![1])) return undefined;
  const bins = Math.ceil(total / binMetres);
  const smooth = withoutSpikes(heightsOfBins(heights, bins));
  const slopes = smooth.map((_, bin) => slopeAt(smooth, bin));
  return new Float64Array(moments).map((_, moment) => {
    const middle = (metres[moment]! + metres[moment + 1]!) / 2;
    return slopes[Math.min(bins - 1, Math.floor(middle / binMetres))]!;
  });
};
