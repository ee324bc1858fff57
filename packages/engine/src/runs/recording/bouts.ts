import { joinedPieces, type Piece } from './pieces.ts';

/** A bout of work. */
export interface Bout extends Piece {
  /** Of rest between it and the next bout; 0 where the pace between never fell so far, absent after the last. */
  readonly restSeconds?: number;
}

/** Rows of work, and how much rest lies between each and the next. */
export const boutsOf = (
  pieces: readonly Piece[],
  isWork: (piece: Piece) => boolean,
  isRest: (piece: Piece) => boolean,
): readonly Bout[] => {
  const bouts: Bout[] = [];
  let work: Piece[] = [];
  let rest = 0;
  const close = (): void => {
    if (work.length > 0) bouts.push(joinedPieces(work));
    work = [];
  };
  for (const piece of pieces) {
    if (isWork(piece)) {
      const last = bouts.at(-1);
      if (work.length === 0 && last) bouts[bouts.length - 1] = { ...last, restSeconds: rest };
      work.push(piece);
    } else {
      if (work.length > 0) rest = 0;
      close();
      if (isRest(piece)) rest += piece.seconds;
    }
  }
  close();
  return bouts;
};

/** At most eight, shorter than half a minute, each with a full recovery: at least twice its time (ours). */
const strideSeconds = 30;
const recoveryTimes = 2;

export const isStride = ({ seconds, restSeconds }: Bout): boolean =>
  seconds < strideSeconds && (restSeconds === undefined || restSeconds >= recoveryTimes * seconds);

/** From 3 % on a bout is a climb. */
export const isClimb = ({ gradePercent = 0 }: Piece): boolean => gradePercent >= 3;

export const longestBout = 8 * 60;
const shortestBout = 20;

/** The most bouts of 20 s to 8 min in a row with a rest between each. */
export const repsAmong = (bouts: readonly Bout[]): readonly Bout[] => {
  let most: Bout[] = [];
  let row: Bout[] = [];
  for (const bout of bouts) {
    if (bout.seconds < shortestBout || bout.seconds > longestBout) {
      row = [];
      continue;
    }
    row.push(bout);
    if (row.length > most.length) most = [...row];
    if (!bout.restSeconds) row = [];
  }
  return most;
};
