import type { RunExtra } from '../../domain/index.ts';
import { type Bout, isClimb, isStride, repsAmong } from './bouts.ts';
import { joinedPieces } from './pieces.ts';
import { boutsText } from './told.ts';

/** A pace varies more than this where there were bouts. */
const leastVariation = 0.12;
export const leastReps = 3;
const leastClimbs = 4;
export const steepMetresPerKm = 25;
/** Less than this on the whole is no work uphill, whatever was climbed in all (ours). */
const leastGradePercent = 1.5;
const mostStrides = 8;

const hillsOf = (
  reps: readonly Bout[],
  climbs: readonly Bout[],
  climbedMetresPerKm = 0,
): string | undefined => {
  if (climbs.length >= leastClimbs && 2 * climbs.length > reps.length)
    return `${boutsText(climbs, 'climbs')} as on the flat`;
  // Watches without a barometer count climbs that were none.
  const { gradePercent } = joinedPieces(reps);
  if (gradePercent !== undefined && gradePercent < leastGradePercent) return undefined;
  if (reps.length >= leastReps && climbedMetresPerKm >= steepMetresPerKm)
    return `${boutsText(reps)} as on the flat, with ${Math.round(climbedMetresPerKm)} m climbed a kilometre`;
  return undefined;
};

export interface Repetitions {
  readonly type: 'intervals' | 'hills';
  readonly evidence: string;
  readonly reps: readonly Bout[];
}

export const repetitionsOf = (
  bouts: readonly Bout[],
  variation: number | undefined,
  climbedMetresPerKm: number | undefined,
): Repetitions | undefined => {
  const strides = bouts.filter(isStride);
  const few = strides.length <= mostStrides;
  const reps = repsAmong(few ? bouts.filter((bout) => !isStride(bout)) : bouts);
  const climbs = reps.filter(isClimb);
  const hills = hillsOf(reps, climbs, climbedMetresPerKm);
  if (hills) return { type: 'hills', evidence: hills, reps };
  if (reps.length < leastReps || (variation !== undefined && variation <= leastVariation)) return undefined;
  return { type: 'intervals', evidence: `${boutsText(reps)} between easy parts`, reps };
};

/** Strides come one after the other; short fast moments far apart are hills, lights or the receiver (ours). */
const farApartSeconds = 240;

export const extrasOf = (bouts: readonly Bout[], speed: number): readonly RunExtra[] => {
  const strides = bouts.filter(
    (bout) => isStride(bout) && bout.speed >= 1.05 * speed && (bout.restSeconds ?? 0) <= farApartSeconds,
  );
  if (strides.length < leastReps || strides.length > mostStrides) return [];
  return [2 * strides.filter(isClimb).length > strides.length ? 'hill-sprints' : 'strides'];
};
