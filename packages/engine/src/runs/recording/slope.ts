import type { SteadyRun } from './steady.ts';

/** A height every so many metres: stops and dense samples weigh no more than others. */
const binMetres = 10;
/** The slope at a bin is that of the line through it and this many on either side: 70 m in all (ours). */
const binsAside = 3;
/** Fewer heights than one for each of so many metres tell no slopes (ours). */
const mostMetresBetweenHeights = 100;

/** Steeper ground is not run on, nor was it measured: such a slope is the sensor's mistake and counts as flat. */
const steepest = 0.45;

/** A change of height from one sample to the next that is less is noise, and evens out. Ours. */
const leastJumpMetres = 5;

/** A sensor that finds its height after the start, or sets it anew, jumps: what follows is taken to lie as before. */
const withoutJumps = (heights: SteadyRun['heights']): SteadyRun['heights'] => {
  let offset = 0;
  return heights.map(([metres, altitude], index) => {
    const [before, lower] = heights[index - 1] ?? [metres, altitude];
    const change = altitude - lower;
    if (Math.abs(change) > Math.max(leastJumpMetres, steepest * (metres - before))) offset += change;
    return [metres, altitude - offset] as const;
  });
};

/** Mean place and mean height of the heights in each bin that has any. */
const pointsOf = (heights: SteadyRun['heights'], bins: number): SteadyRun['heights'] => {
  const points: [metres: number, altitude: number][] = [];
  let [open, count] = [-1, 0];
  for (const [metres, altitude] of heights) {
    const bin = Math.min(bins - 1, Math.floor(metres / binMetres));
    const point = points.at(-1);
    if (bin === open && point) {
      count += 1;
      point[0] += (metres - point[0]) / count;
      point[1] += (altitude - point[1]) / count;
    } else {
      [open, count] = [bin, 1];
      points.push([metres, altitude]);
    }
  }
  return points;
};

/** Height in the middle of each bin, on straight lines from point to point. */
const heightsOfBins = (heights: SteadyRun['heights'], bins: number): Float64Array => {
  const points = pointsOf(heights, bins);
  let next = 1;
  return new Float64Array(bins).map((_, bin) => {
    const metres = (bin + 0.5) * binMetres;
    while (next < points.length - 1 && points[next]![0] < metres) next += 1;
    const before = points[next - 1]!;
    const after = points[next] ?? before;
    const span = after[0] - before[0];
    const share = span > 0 ? Math.max(0, Math.min(1, (metres - before[0]) / span)) : 0;
    return before[1] + share * (after[1] - before[1]);
  });
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

const middleNumber = (values: Float64Array): number => values.toSorted()[values.length >> 1] ?? 0;

/**
 * How far slopes are off, as a share: ground bends slowly, so what heights leap from bin to bin is the sensor's. In
 * the middle, so that the foot of a hill does not count; leaps that add up tilt a line by about this much (ours).
 */
const errorOfSlopes = (heights: Float64Array): number => {
  if (heights.length < 2 * binsAside + 1) return 0;
  const bends = heights
    .subarray(1, -1)
    .map((height, before) => Math.abs(heights[before]! - 2 * height + heights[before + 2]!));
  const leap = middleNumber(bends) / 0.6745 / Math.SQRT2;
  return leap / binMetres / Math.sqrt(2 * binsAside + 1);
};

/** A slope no greater than the sensor's errors is none; one far greater stands. `times` of the error vanish (ours). */
const times = 1.5;
const believed = (slope: number, error: number): number =>
  slope === 0 ? 0 : slope * Math.max(0, 1 - ((times * error) / slope) ** 2);

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
  const raw = heightsOfBins(withoutJumps(heights), bins);
  const smooth = withoutSpikes(raw);
  const error = errorOfSlopes(raw);
  const slopes = smooth.map((_, bin) => believed(slopeAt(smooth, bin), error));
  return new Float64Array(moments).map((_, moment) => {
    const middle = (metres[moment]! + metres[moment + 1]!) / 2;
    return slopes[Math.min(bins - 1, Math.floor(middle / binMetres))]!;
  });
};
