import { boutsOf } from './bouts.ts';
import type { Judged, Measures } from './judged.ts';
import { joinedPieces, middleSpeedOf, type Piece, rowsOf } from './pieces.ts';
import { repetitionsOf } from './repetitions.ts';
import { continuousSeconds, totalSeconds } from './sustained.ts';
import { percentText, timeText } from './told.ts';

/** Work stands out from what is usual by this much where no threshold is known, and reps are alike (ours). */
const leastContrast = 1.18;
const leastAlike = 4;
const mostUnlike = 0.3;

const unlikeness = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance) / mean;
};

export const byStructure = (
  pieces: readonly Piece[],
  variation: number | undefined,
  { usualSpeed, climbedMetresPerKm }: Measures,
): Judged => {
  const middle = middleSpeedOf(pieces);
  if (middle === undefined) return { extras: [], calm: false };
  const easy = Math.min(usualSpeed ?? middle, middle);
  const isWork = (piece: Piece): boolean => piece.speed >= leastContrast * easy;
  const bouts = boutsOf(pieces, isWork, (piece) => piece.speed <= 1.05 * easy);
  const repetitions = repetitionsOf(bouts, variation, climbedMetresPerKm);
  const alike =
    repetitions &&
    repetitions.reps.length >= leastAlike &&
    unlikeness(repetitions.reps.map(({ seconds }) => seconds)) <= mostUnlike;
  if (!repetitions || !alike) return { extras: [], calm: false };
  const evidence = `${repetitions.evidence}, by the run's own contrast`;
  return { type: repetitions.type, basis: 'structure', evidence, extras: [], calm: false };
};

/** At 94 to 101 % of threshold heart rate. */
export const byHeart = (pieces: readonly Piece[], heartRate: number): Judged => {
  const isNear = (piece: Piece): boolean =>
    piece.heartRate !== undefined &&
    piece.heartRate >= 0.94 * heartRate &&
    piece.heartRate <= 1.01 * heartRate;
  const rows = rowsOf(pieces, isNear);
  const row = joinedPieces(rows);
  const longest = Math.max(0, ...rows.map(({ seconds }) => seconds));
  if (longest < continuousSeconds && row.seconds < totalSeconds) return { extras: [], calm: false };
  const evidence = `${timeText(row.seconds)} at a heart rate of ${Math.round(row.heartRate ?? 0)}, ${percentText((row.heartRate ?? 0) / heartRate)} of threshold`;
  return { type: 'threshold', basis: 'heart', evidence, extras: [], calm: false };
};
