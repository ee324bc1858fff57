import type { RunRecording } from '../../domain/index.ts';

/** A part of a run at one pace. */
export interface Piece {
  readonly seconds: number;
  /** In metres a second, as on the flat where the slope is known. */
  readonly speed: number;
  readonly gradePercent?: number | undefined;
  readonly heartRate?: number | undefined;
}

/** The stretches; for want of them the laps whose length is known. */
export const piecesOf = ({ stretches, laps = [] }: RunRecording): readonly Piece[] => {
  if (stretches)
    return stretches.map(({ seconds, flatMetresPerSecond, gradePercent, averageHeartRate }) => ({
      seconds,
      speed: flatMetresPerSecond,
      gradePercent: gradePercent ?? 0,
      heartRate: averageHeartRate,
    }));
  return laps.flatMap(({ seconds, metres, averageHeartRate }) =>
    metres === undefined || seconds <= 0
      ? []
      : { seconds, speed: metres / seconds, heartRate: averageHeartRate },
  );
};

export const secondsOfPieces = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { seconds }) => sum + seconds, 0);

const weighted = (
  pieces: readonly Piece[],
  amountOf: (piece: Piece) => number | undefined,
): number | undefined => {
  let [sum, seconds] = [0, 0];
  for (const piece of pieces) {
    const value = amountOf(piece);
    if (value === undefined) continue;
    sum += value * piece.seconds;
    seconds += piece.seconds;
  }
  return seconds === 0 ? undefined : sum / seconds;
};

/** Slower than this nobody runs (ours): a stop, or a walk. */
const leastRunning = 1.3;
export const isRunning = ({ speed }: Piece): boolean => speed >= leastRunning;

export const meanSpeedOf = (pieces: readonly Piece[]): number => weighted(pieces, ({ speed }) => speed) ?? 0;

/** Several pieces on end as one. */
export const joinedPieces = (pieces: readonly Piece[]): Piece => ({
  seconds: secondsOfPieces(pieces),
  speed: meanSpeedOf(pieces),
  gradePercent: weighted(pieces, ({ gradePercent }) => gradePercent),
  heartRate: weighted(pieces, ({ heartRate }) => heartRate),
});

/** Pieces on end for which a test holds, each row as one. */
export const rowsOf = (pieces: readonly Piece[], test: (piece: Piece) => boolean): readonly Piece[] => {
  const rows: Piece[][] = [];
  let open: Piece[] | undefined;
  for (const piece of pieces) {
    if (!test(piece)) open = undefined;
    else if (open) open.push(piece);
    else {
      open = [piece];
      rows.push(open);
    }
  }
  return rows.map(joinedPieces);
};

/** The speed above and below which as much time was run. */
export const middleSpeedOf = (pieces: readonly Piece[]): number | undefined => {
  const sorted = pieces.filter(isRunning).sort((a, b) => a.speed - b.speed);
  const half = secondsOfPieces(sorted) / 2;
  let seconds = 0;
  for (const piece of sorted) {
    seconds += piece.seconds;
    if (seconds >= half) return piece.speed;
  }
  return undefined;
};
