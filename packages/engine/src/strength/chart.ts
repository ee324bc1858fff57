/**
 * Shares of a one-repetition maximum at 1 to 10 effective reps (reps done + reps in reserve). The RTS chart
 * (Tuchscherer), row RPE 10: a practitioner's chart, not peer-reviewed; public copies agree up to 10 reps and
 * disagree above, so it ends there.
 */
const shareAtReps = [1, 0.955, 0.922, 0.892, 0.863, 0.837, 0.811, 0.786, 0.762, 0.739] as const;

export const mostChartReps = shareAtReps.length;

/** Share of the maximum at `effectiveReps`, half steps interpolated; undefined below 1 and above 10. */
export const shareOfMax = (effectiveReps: number): number | undefined => {
  const below = Math.floor(effectiveReps);
  const low = shareAtReps[below - 1];
  if (low === undefined) return undefined;
  const rest = effectiveReps - below;
  if (rest === 0) return low;
  const high = shareAtReps[below];
  return high === undefined ? undefined : low + (high - low) * rest;
};

/**
 * A training index for one exercise, in kg: never a claim about what the athlete could lift once. Without reps
 * in reserve the set counts as taken to its end, so the index is a lower bound. Undefined above 10 effective reps.
 */
export const estimateMaxKg = (loadKg: number, reps: number, rir = 0): number | undefined => {
  const share = shareOfMax(reps + rir);
  return share === undefined ? undefined : loadKg / share;
};
