import { mostChartReps, shareOfMax } from './chart.ts';

/** Past the chart a rep is worth 2 % of the load that is left, as in Epley's formula: flat, so that no step is too big (ours). */
const sharePerRep = 0.98;
/** More reps than this tell nothing more about a load (ours). */
const mostTellingReps = 20;
const leastShare = shareOfMax(mostChartReps)!;

/** Share of a maximum at `effectiveReps` of 1 or more; beyond the chart for comparing neighbouring loads only. */
export const stepShare = (effectiveReps: number): number =>
  shareOfMax(Math.max(1, effectiveReps)) ?? leastShare * sharePerRep ** (effectiveReps - mostChartReps);

/** Maximum over load by Brzycki's formula, `36 / (37 - reps)`: the lowest of the common ones up to 10 reps. */
const byBrzycki = (effectiveReps: number): number => 36 / (37 - effectiveReps);

const cautiousRatio = (effectiveReps: number): number =>
  Math.min(1 / stepShare(effectiveReps), byBrzycki(effectiveReps));

/**
 * The index that loads are prescribed from, in kg: the lower of RTS and Brzycki. Endurance runners do more reps at a
 * share than these formulas know, so more than 10 effective reps count as 10.
 */
export const cautiousMaxKg = (loadKg: number, effectiveReps: number): number =>
  loadKg * cautiousRatio(Math.min(mostChartReps, Math.max(1, effectiveReps)));

/** The load in kg that `done` effective reps at `loadKg` speak for at `wanted` effective reps. */
export const supportedKg = (loadKg: number, done: number, wanted: number): number =>
  loadKg * cautiousRatio(Math.min(mostTellingReps, Math.max(1, done))) * stepShare(wanted);

/** The most effective reps that are as hard at `share` of a load as `effectiveReps` are at all of it. */
export const effectiveRepsAt = (share: number, effectiveReps: number): number => {
  const wanted = share * stepShare(effectiveReps);
  let reps = 1;
  while (reps < mostTellingReps && stepShare(reps + 1) >= wanted - 1e-9) reps += 1;
  return reps;
};
