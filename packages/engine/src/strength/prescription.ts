import { mostChartReps, shareOfMax } from './chart.ts';

/** Past the chart a rep is worth 2 % of the load that is left, as in Epley's formula: flat, so that no step is too big (ours). */
const sharePerRep = 0.98;
/** More reps than this tell nothing more about a load (ours). */
const mostTellingReps = 20;
const leastShare = shareOfMax(mostChartReps)!;

/** Share of a maximum at `effectiveReps` of 1 or more; beyond the chart for comparing neighbouring loads only. */
export const stepShare = (effectiveReps: number): number =>
  shareOfMax(Math.max(1, effectiveReps)) ?? leastShare * sharePerRep ** (effectiveReps - mostChartReps);

/** Brzycki's formula, the flattest of the common ones at few reps: a share of `(37 - reps) / 36`. */
const brzyckiShare = (effectiveReps: number): number => (37 - effectiveReps) / 36;

/**
 * The load in kg that `done` effective reps at `loadKg` speak for at `wanted` effective reps: the lower of what RTS and
 * Brzycki say. One formula is used for both sides, so that the same reps give the same load back.
 */
export const convertedKg = (loadKg: number, done: number, wanted: number): number => {
  const from = Math.min(mostTellingReps, Math.max(1, done));
  const to = Math.min(mostTellingReps, Math.max(1, wanted));
  return loadKg * Math.min(stepShare(to) / stepShare(from), brzyckiShare(to) / brzyckiShare(from));
};

/**
 * The index that fast work is prescribed from and that is shown, in kg. Endurance runners do more reps at a share than
 * these formulas know, so more than 10 effective reps count as 10.
 */
export const cautiousMaxKg = (loadKg: number, effectiveReps: number): number =>
  convertedKg(loadKg, Math.min(mostChartReps, effectiveReps), 1);

/** The effective reps, with fractions, that are as hard at `share` of a load as `effectiveReps` are at all of it. */
export const effectiveRepsAt = (share: number, effectiveReps: number): number => {
  const wanted = share * stepShare(effectiveReps);
  let reps = 1;
  while (reps < mostTellingReps && stepShare(reps + 1) >= wanted) reps += 1;
  const [here, next] = [stepShare(reps), stepShare(reps + 1)];
  const past = Math.max(0, (here - wanted) / (here - next));
  return Math.min(mostTellingReps, reps + past);
};
