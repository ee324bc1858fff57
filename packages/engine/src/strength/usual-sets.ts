import type { LiftReading } from './reading.ts';

/** So many sessions make a usual one (ours). */
export const usualSessions = 4;

/** Work sets of a usual session of these, by those of which sets are known; undefined for none. */
export const usualWorkSets = (lifts: readonly LiftReading[]): number | undefined => {
  const known = lifts.filter(({ hasSets }) => hasSets);
  return known.length === 0
    ? undefined
    : known.reduce((sum, { workSets }) => sum + workSets, 0) / known.length;
};
