import { type Bout, boutsOf, isStride } from './bouts.ts';
import type { Judged, Measures } from './judged.ts';
import { isRunning, joinedPieces, meanSpeedOf, type Piece, secondsOfPieces } from './pieces.ts';
import { extrasOf, type Repetitions, repetitionsOf } from './repetitions.ts';
import { hardPartsOf, shortestBlock, steadyOf, thresholdBand, thresholdOf } from './sustained.ts';
import { boutsText, paceText, percentText } from './told.ts';

const restShare = 0.8;
/** Of less running nothing is said but bouts and blocks (ours). */
const leastSeconds = 10 * 60;

/**
 * Reps in the band of threshold pace are cruise intervals: where both fit, the band decides, for a threshold run may be
 * cut into pieces (ours).
 */
const isCruise = ({ reps }: Repetitions, speed: number): boolean =>
  joinedPieces(reps).speed <= thresholdBand.most * speed;

/** Too little of the band for threshold work, and still a workout where its blocks are long (ours). */
const isOfBlocks = ({ type, reps }: Repetitions): boolean =>
  type === 'intervals' && reps.every(({ seconds }) => seconds >= shortestBlock);

export const byPace = (
  pieces: readonly Piece[],
  variation: number | undefined,
  speed: number,
  { climbedMetresPerKm }: Measures,
): Judged => {
  const boutsFrom = (share: number): readonly Bout[] =>
    boutsOf(
      pieces,
      (piece) => piece.speed >= share * speed,
      (piece) => piece.speed <= restShare * speed,
    );
  const bouts = boutsFrom(1);
  const extras = extrasOf(bouts, speed);
  const running = pieces.filter(isRunning);
  const share = meanSpeedOf(running) / speed;
  const hardParts = hardPartsOf(pieces, speed);
  const calm = !pieces.some((piece) => piece.seconds >= 60 && piece.speed >= 0.9 * speed);
  const rest = { extras, share, calm, ...(hardParts === undefined ? {} : { hardParts }) };
  const repetitions = repetitionsOf(bouts, variation, climbedMetresPerKm);
  const threshold = thresholdOf(pieces, speed);
  if (repetitions && !(threshold && isCruise(repetitions, speed)))
    return { type: repetitions.type, basis: 'pace', evidence: repetitions.evidence, ...rest };
  const sustained = threshold ?? steadyOf(pieces, speed);
  const nearly = threshold ? undefined : repetitionsOf(boutsFrom(thresholdBand.least), variation, 0);
  if (nearly && isOfBlocks(nearly))
    return { type: nearly.type, basis: 'pace', evidence: nearly.evidence, ...rest };
  if (sustained) return { ...sustained, basis: 'pace', ...rest };
  if (share >= 0.85 || secondsOfPieces(running) < leastSeconds) return rest;
  const strides = extras.length > 0 ? `, with ${boutsText(bouts.filter(isStride), 'short bouts')}` : '';
  const evidence = `${paceText(share * speed)} as on the flat, ${percentText(share)} of threshold pace${strides}`;
  return { type: 'easy', basis: 'pace', evidence, ...rest };
};
