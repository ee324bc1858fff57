import type { BlockKind } from '../../domain/index.ts';
import type { Phase } from './phases.ts';

/** A stretch of weeks with one aim and one choice of exercises. */
export interface Piece {
  readonly block: BlockKind;
  readonly weeks: number;
}

/** Who begins where: what the pieces of a row of training weeks depend on. */
export interface Ground {
  /** Weeks of learning that the row begins with, those before the plan among them. */
  readonly learnWeeks: number;
  /** Is known to lift and has not paused for long: short of time, the work may start with strength. */
  readonly trained: boolean;
  /** New to lifting, too young, or not running: no power block before two others are done, or none at all. */
  readonly power: 'any' | 'late' | 'never';
}

/** Exercises stay for three weeks at least, and blocks are four to six weeks where there is time (ours). */
export const leastWeeks = 3;
const usualWeeks = 4;
const mostPowerWeeks = 4;
const targetWeeks = 5;

/** `count` whole parts of a sum, the earlier ones the longer. */
const evenly = (sum: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.floor(sum / count) + (index < sum % count ? 1 : 0));

const countTowards = (weeks: number): number => {
  if (weeks < 2 * leastWeeks) return 1;
  if (weeks < 3 * leastWeeks) return 2;
  return Math.max(3, 1 + Math.ceil((weeks - mostPowerWeeks) / targetWeeks));
};

/**
 * From the last block of a row back: power, strength, build, and again. Two that are left over in front build and are
 * strength; a single one builds, or is strength for somebody used to it. A short row for somebody who is not used to
 * it yet has no power.
 */
const kindsTowards = (count: number, { power, trained }: Ground): readonly BlockKind[] => {
  if (power === 'never') return Array.from({ length: count }, () => 'build');
  if (count === 1) return [trained ? 'strength' : 'build'];
  if (count === 2) return trained && power === 'any' ? ['strength', 'power'] : ['build', 'strength'];
  const cycle = ['build', 'strength', 'power'] as const;
  const over = count % cycle.length;
  const single: BlockKind = trained ? 'strength' : 'build';
  const front: readonly BlockKind[] = over === 1 ? [single] : cycle.slice(0, over);
  return [...front, ...Array.from({ length: count - over }, (_, index) => cycle[index % cycle.length]!)];
};

/** Counted back from a race. */
const towards = (weeks: number, ground: Ground): Piece[] => {
  const count = countTowards(weeks);
  const kinds = kindsTowards(count, ground);
  const last = count === 1 ? weeks : Math.min(mostPowerWeeks, Math.floor(weeks / count));
  const lengths = count === 1 ? [weeks] : [...evenly(weeks - last, count - 1), last];
  return kinds.map((block, index) => ({ block, weeks: lengths[index]! }));
};

/** With no race in sight: blocks of four weeks in turns, so that a plan made a week later cuts them at the same days. */
const rolling = (weeks: number, { power }: Ground): Piece[] => {
  const cycle: readonly BlockKind[] = power === 'never' ? ['build'] : ['build', 'strength', 'power'];
  const count = Math.max(1, Math.floor((weeks + usualWeeks - leastWeeks) / usualWeeks));
  return Array.from({ length: count }, (_, index) => ({
    block: cycle[index % cycle.length]!,
    weeks: index < count - 1 ? usualWeeks : weeks - usualWeeks * (count - 1),
  }));
};

/** The pieces of a row of training weeks. Too few weeks after learning for other exercises are spent learning on. */
const piecesOf = (weeks: number, towardsRace: boolean, ground: Ground): readonly Piece[] => {
  const learn = Math.min(weeks, ground.learnWeeks);
  const rest = weeks - learn;
  if (learn > 0 && rest < leastWeeks) return [{ block: 'learn', weeks }];
  const pieces = rest === 0 ? [] : towardsRace ? towards(rest, ground) : rolling(rest, ground);
  return learn > 0 ? [{ block: 'learn', weeks: learn }, ...pieces] : pieces;
};

/** Where a week stands in the season. */
export interface BlockWeek {
  readonly block: BlockKind;
  readonly blockNumber: number;
  readonly weekOfBlock: number;
  readonly weeksOfBlock: number;
}

/** Cuts what lies before the plan off the first pieces. What is left of one for too short a time joins the next. */
const withoutPast = (
  pieces: readonly Piece[],
  pastWeeks: number,
  isLongEnough: (weeks: number) => boolean,
): { readonly pieces: readonly Piece[]; readonly begun: number } => {
  let past = pastWeeks;
  let first = 0;
  while (first < pieces.length && past >= pieces[first]!.weeks) {
    past -= pieces[first]!.weeks;
    first += 1;
  }
  const [open, next, ...rest] = pieces.slice(first);
  if (!open) return { pieces: [], begun: 0 };
  const left = open.weeks - past;
  if (past > 0 && next && !isLongEnough(left))
    return { pieces: [{ ...next, weeks: next.weeks + left }, ...rest], begun: 0 };
  return { pieces: [{ ...open, weeks: left }, ...(next ? [next] : []), ...rest], begun: past };
};

export interface Row {
  readonly weeks: number;
  /** A race, its taper or a racing season follows. */
  readonly towardsRace: boolean;
  readonly ground: Ground;
  /** Weeks of the row that lie before the plan. */
  readonly pastWeeks: number;
  readonly isLongEnough: (weeks: number) => boolean;
}

/** The weeks of a row of training, numbered from `number` on. */
export const weeksOfRow = (row: Row, number: number): readonly BlockWeek[] => {
  const whole = piecesOf(row.pastWeeks + row.weeks, row.towardsRace, row.ground);
  const { pieces, begun } = withoutPast(whole, row.pastWeeks, row.isLongEnough);
  return pieces.flatMap(({ block, weeks }, index) => {
    const before = index === 0 ? begun : 0;
    return Array.from({ length: weeks }, (_, week) => ({
      block,
      blockNumber: number + index,
      weekOfBlock: before + week + 1,
      weeksOfBlock: before + weeks,
    }));
  });
};

/** A taper, a race week, a return or a held week: no exercise that is new, so the number stays. */
export const phaseBlock = (phase: Exclude<Phase, { readonly is: 'train' }>): BlockKind =>
  phase.is === 'hold' ? 'power' : phase.is;
