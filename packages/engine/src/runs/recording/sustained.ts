import { isRunning, joinedPieces, type Piece, rowsOf, secondsOfPieces } from './pieces.ts';
import { paceText, percentText, timeText } from './told.ts';

const minute = 60;
export const thresholdBand = { least: 0.95, most: 1.03 } as const;
/** A row of neighbours is judged by its mean: pieces a little below the band belong to it, and short dips (ours). */
const leastOfRow = 0.92;
const dip = { seconds: 30, least: 0.75 } as const;
export const continuousSeconds = 15 * minute;
export const totalSeconds = 20 * minute;
/** Shorter rows are no block of threshold work (ours). */
export const shortestBlock = 3 * minute;
/** From 88 % on, as marathon pace is for most (ours). */
const marathonShare = 0.88;

interface Sustained {
  readonly type: 'threshold' | 'steady';
  readonly evidence: string;
}

const sustainedIn = (blocks: readonly Piece[], speed: number, remark: string): Sustained | undefined => {
  const total = secondsOfPieces(blocks);
  const longest = Math.max(0, ...blocks.map(({ seconds }) => seconds));
  if (longest < continuousSeconds && total < totalSeconds) return undefined;
  const { speed: pace } = joinedPieces(blocks);
  const how = blocks.length === 1 ? 'on end' : `in ${blocks.length} blocks`;
  const evidence = `${timeText(total)} ${how} at ${paceText(pace)}, ${percentText(pace / speed)} of threshold pace${remark}`;
  return { type: 'threshold', evidence };
};

/** 15 minutes on end or 20 in all at threshold pace. What was faster for as long asks no less of the legs (ours). */
export const thresholdOf = (pieces: readonly Piece[], speed: number): Sustained | undefined => {
  const shareOf = (piece: Piece): number => piece.speed / speed;
  const isNear = (piece: Piece): boolean =>
    shareOf(piece) >= leastOfRow || (piece.seconds <= dip.seconds && shareOf(piece) >= dip.least);
  const blocks = rowsOf(pieces, isNear).filter(
    (row) => row.seconds >= shortestBlock && shareOf(row) >= thresholdBand.least,
  );
  const inBand = blocks.filter((row) => shareOf(row) <= thresholdBand.most);
  return (
    sustainedIn(inBand, speed, '') ?? sustainedIn(blocks, speed, ': the threshold pace may be set too slow')
  );
};

export const steadyOf = (pieces: readonly Piece[], speed: number): Sustained | undefined => {
  const rows = rowsOf(pieces, (piece) => piece.speed >= 0.8 * speed).filter(
    (row) => row.seconds >= shortestBlock && row.speed >= 0.85 * speed,
  );
  const whole = joinedPieces(pieces.filter(isRunning));
  const isWhole = whole.seconds >= totalSeconds && whole.speed >= 0.85 * speed;
  if (secondsOfPieces(rows) < totalSeconds && !isWhole) return undefined;
  const row = isWhole ? whole : joinedPieces(rows);
  return {
    type: 'steady',
    evidence: `${timeText(row.seconds)} at ${paceText(row.speed)}, ${percentText(row.speed / speed)} of threshold pace`,
  };
};

export const hardPartsOf = (pieces: readonly Piece[], speed: number): string | undefined => {
  const rows = rowsOf(pieces, (piece) => piece.speed >= 0.84 * speed).filter(
    (row) => row.seconds >= shortestBlock && row.speed >= marathonShare * speed,
  );
  const row = joinedPieces(rows);
  return row.seconds < totalSeconds
    ? undefined
    : `${timeText(row.seconds)} of it at ${paceText(row.speed)}, ${percentText(row.speed / speed)} of threshold pace`;
};
