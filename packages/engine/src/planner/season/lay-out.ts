import { type BlockWeek, type Ground, leastWeeks, phaseBlock, weeksOfRow } from './blocks.ts';
import type { Phase } from './phases.ts';

export interface LayOut {
  readonly phases: readonly Phase[];
  /** Weeks after which a row of training ends although no taper follows: the season's B race. */
  readonly ends: ReadonlySet<number>;
  /** Of the first row of training and of the others. */
  readonly first: Ground;
  readonly later: Ground;
  /** Weeks of the first row that lie before the plan. */
  readonly pastWeeks: number;
  readonly isLongEnough: (weeks: number) => boolean;
}

/** From `from` on, as many weeks in a row as train. */
const rowLength = ({ phases, ends }: LayOut, from: number): number => {
  let to = from;
  while (phases[to]?.is === 'train') {
    to += 1;
    if (ends.has(to - 1)) break;
  }
  return to - from;
};

const isAhead = (phase: Phase | undefined): boolean => phase !== undefined && phase.is !== 'train';

/** The count of weeks of one kind in a row, written into each of them. */
const counted = (weeks: readonly BlockWeek[]): readonly BlockWeek[] => {
  const last = weeks.length;
  return weeks.map((week, index) => ({ ...week, weekOfBlock: index + 1, weeksOfBlock: last }));
};

/**
 * Gives every week its block. A taper, a race week, a return and weeks too few for a block of their own keep the
 * number, and with it the exercises, of the block before them; a return that opens the plan shares that of the next.
 */
export const layOut = (input: LayOut): readonly BlockWeek[] => {
  const { phases, ends } = input;
  const weeks: BlockWeek[] = [];
  let number = 0;
  let at = 0;
  while (at < phases.length) {
    const phase = phases[at]!;
    if (phase.is !== 'train') {
      let to = at;
      while (phases[to]?.is === phase.is) to += 1;
      const opensWithReturn = number === 0 && phase.is === 'return';
      const block = { block: phaseBlock(phase), blockNumber: Math.max(1, number) };
      weeks.push(
        ...counted(Array.from({ length: to - at }, () => ({ ...block, weekOfBlock: 1, weeksOfBlock: 1 }))),
      );
      if (!opensWithReturn) number = Math.max(1, number);
      at = to;
      continue;
    }
    const length = rowLength(input, at);
    const towardsRace = ends.has(at + length - 1) || isAhead(phases[at + length]);
    const isFirst = at === 0;
    const ground = isFirst ? input.first : input.later;
    const pastWeeks = isFirst ? input.pastWeeks : 0;
    if (number > 0 && length < leastWeeks) {
      const block = { block: 'strength' as const, blockNumber: number, weekOfBlock: 1, weeksOfBlock: 1 };
      weeks.push(...counted(Array.from({ length }, () => block)));
    } else {
      const { isLongEnough } = input;
      weeks.push(...weeksOfRow({ weeks: length, towardsRace, ground, pastWeeks, isLongEnough }, number + 1));
      number = weeks.at(-1)!.blockNumber;
    }
    at += length;
  }
  return weeks;
};
