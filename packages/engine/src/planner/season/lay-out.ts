import type { BlockKind } from '../../domain/index.ts';
import { type BlockWeek, type Ground, leastWeeks, phaseBlock, weeksOfRow } from './blocks.ts';
import type { Phase } from './phases.ts';

export interface LayOut {
  readonly phases: readonly Phase[];
  /** The week after which a row of training ends although no taper follows: the one of the season's B race. */
  readonly aimWeek: number | undefined;
  /** Of the first row of training and of the others. */
  readonly first: Ground;
  readonly later: Ground;
  /** Weeks of the first row that lie before the plan. */
  readonly pastWeeks: number;
  readonly isLongEnough: (weeks: number) => boolean;
}

/** Weeks in a row of one phase. */
interface Row {
  readonly phase: Phase;
  readonly from: number;
  readonly weeks: number;
}

const rowsOf = ({ phases, aimWeek }: LayOut): readonly Row[] => {
  const rows: Row[] = [];
  phases.forEach((phase, index) => {
    const last = rows.at(-1);
    if (last?.phase.is === phase.is && index - 1 !== aimWeek)
      rows[rows.length - 1] = { ...last, weeks: last.weeks + 1 };
    else rows.push({ phase, from: index, weeks: 1 });
  });
  return rows;
};

/** A row that trains nothing new: its weeks, counted, with the exercises of the block of that number. */
const keptRow = (weeks: number, block: BlockWeek['block'], blockNumber: number): readonly BlockWeek[] =>
  Array.from({ length: weeks }, (_, index) => ({
    block,
    blockNumber,
    weekOfBlock: index + 1,
    weeksOfBlock: weeks,
  }));

/** Where the plan opens with a taper or a race, only what is left of learning comes after it. */
const groundAt = (from: number, { first, pastWeeks }: LayOut): Ground => {
  const left = first.learnWeeks - pastWeeks;
  return from === 0 ? first : { ...first, learnWeeks: left > 0 ? Math.max(leastWeeks, left) : 0 };
};

/**
 * Gives every week its block. A taper, a race week, a return and weeks too few for a block of their own keep the
 * number, and with it the exercises, of the block before them; a return that opens the plan shares that of the next.
 */
export const layOut = (input: LayOut): readonly BlockWeek[] => {
  const { aimWeek, later, isLongEnough } = input;
  const rows = rowsOf(input);
  const weeks: BlockWeek[] = [];
  let number = 0;
  /** Of the last weeks that trained. */
  let aim: BlockKind | undefined;
  rows.forEach((row, index) => {
    if (row.phase.is !== 'train') {
      weeks.push(...keptRow(row.weeks, phaseBlock(row.phase), Math.max(1, number)));
      const opens = number === 0 && row.phase.is === 'return';
      if (!opens) number = Math.max(1, number);
      return;
    }
    const ground = aim ? later : groundAt(row.from, input);
    const isTail = index === rows.length - 1;
    if (aim && row.weeks < leastWeeks && isTail) {
      // No race lies ahead: what was heavy for the last one is not what a new start begins with.
      number += 1;
      weeks.push(...keptRow(row.weeks, 'build', number));
      return;
    }
    if (aim && row.weeks < leastWeeks) {
      weeks.push(...keptRow(row.weeks, aim, number));
      return;
    }
    const next = rows[index + 1];
    const leadsToAim = aimWeek === row.from + row.weeks - 1;
    const towardsRace = leadsToAim || (next !== undefined && next.phase.is !== 'train');
    const pastWeeks = row.from === 0 ? input.pastWeeks : 0;
    weeks.push(...weeksOfRow({ weeks: row.weeks, towardsRace, ground, pastWeeks, isLongEnough }, number + 1));
    ({ block: aim, blockNumber: number } = weeks.at(-1)!);
  });
  return weeks;
};
