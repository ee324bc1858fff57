import type { RunRecording } from '../../domain/index.ts';
import { type Bout, boutsOf, longestBout } from './bouts.ts';
import type { Judged, Measures } from './judged.ts';
import { joinedPieces, meanSpeedOf, type Piece } from './pieces.ts';
import { leastReps, steepMetresPerKm } from './repetitions.ts';
import { boutsText } from './told.ts';

/** Rests of a guided workout are at most this share of its work. */
const restShare = 0.8;

/** The watch was told what each lap is for: at least three of work with a rest between each. */
export const guidedReps = ({ laps = [] }: RunRecording): readonly Bout[] => {
  const pieces = laps.map(({ seconds, metres = 0, averageHeartRate }) => ({
    seconds,
    speed: metres / seconds,
    heartRate: averageHeartRate,
  }));
  const intentOf = new Map<Piece, string | undefined>(pieces.map((piece, at) => [piece, laps[at]?.intent]));
  const bouts = boutsOf(
    pieces,
    (piece) => intentOf.get(piece) === 'work',
    (piece) => intentOf.get(piece) === 'rest',
  );
  const reps = bouts.filter(({ restSeconds }, at) => restSeconds || (at > 0 && bouts[at - 1]?.restSeconds));
  const rests = pieces.filter((piece) => intentOf.get(piece) === 'rest');
  const isFaster = meanSpeedOf(rests) <= restShare * meanSpeedOf(reps);
  return reps.length >= leastReps && isFaster ? reps : [];
};

export const byGuidance = (reps: readonly Bout[], { climbedMetresPerKm = 0 }: Measures): Judged => {
  const evidence = `the watch guided ${boutsText(reps)} with rests between`;
  const long = joinedPieces(reps).seconds / reps.length > longestBout;
  const type = climbedMetresPerKm >= steepMetresPerKm ? 'hills' : long ? 'threshold' : 'intervals';
  return { type, basis: 'guided', evidence, extras: [], calm: false };
};
