import { type BlockWeek, leastWeeks } from './blocks.ts';

/** A block that opens with a lighter week would meet new exercises and heavier loads in it: nobody looks for those then. */
const opensLighter = (weeks: readonly BlockWeek[], at: number): boolean => {
  const [before, week] = [weeks[at - 1], weeks[at]!];
  const trains = before !== undefined && !['taper', 'race', 'return'].includes(before.block);
  return trains && week.weekOfBlock === 1 && week.blockNumber > before.blockNumber;
};

/** With one week less the block still has the weeks that its exercises need. */
const canSpareWeek = ({ weeksOfBlock }: BlockWeek): boolean => weeksOfBlock > leastWeeks;

/**
 * The weeks of one row: others may have its block and its number too, such as the few weeks that are left after a race.
 */
const closedBy = (weeks: readonly BlockWeek[], at: number): readonly BlockWeek[] => {
  const before = weeks[at - 1]!;
  const firstOfBefore = at - before.weekOfBlock;
  const lastOfBlock = at + weeks[at]!.weeksOfBlock - 1;
  const weeksOfBlock = before.weeksOfBlock + 1;
  return weeks.map((week, index) => {
    if (index === at) return { ...before, weekOfBlock: before.weekOfBlock + 1, weeksOfBlock };
    if (index >= firstOfBefore && index < at) return { ...week, weeksOfBlock };
    return index > at && index <= lastOfBlock
      ? { ...week, weekOfBlock: week.weekOfBlock - 1, weeksOfBlock: week.weeksOfBlock - 1 }
      : week;
  });
};

/** A lighter week at the beginning of a block closes the one before it instead. */
export const closeWithDeloads = (
  weeks: readonly BlockWeek[],
  deloads: ReadonlyMap<number, number>,
): readonly BlockWeek[] => {
  let closed = weeks;
  for (const at of deloads.keys())
    if (opensLighter(closed, at) && canSpareWeek(closed[at]!)) closed = closedBy(closed, at);
  return closed;
};
