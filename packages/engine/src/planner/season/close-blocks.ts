import { type BlockWeek, leastWeeks } from './blocks.ts';

/** A block that opens with a lighter week would meet new exercises and heavier loads in it: nobody looks for those then. */
const opensLighter = (weeks: readonly BlockWeek[], at: number): boolean => {
  const [before, week] = [weeks[at - 1], weeks[at]!];
  return before !== undefined && week.weekOfBlock === 1 && week.blockNumber > before.blockNumber;
};

/** With one week less the block still has the weeks that its exercises need. */
const canSpareWeek = ({ weeksOfBlock }: BlockWeek): boolean => weeksOfBlock > leastWeeks;

const closedBy = (weeks: readonly BlockWeek[], at: number): readonly BlockWeek[] => {
  const before = weeks[at - 1]!;
  const { blockNumber } = weeks[at]!;
  const ofBefore = { ...before, weeksOfBlock: before.weeksOfBlock + 1 };
  return weeks.map((week, index) => {
    if (index === at) return { ...ofBefore, weekOfBlock: before.weekOfBlock + 1 };
    if (week.block === before.block && week.blockNumber === before.blockNumber)
      return { ...week, weeksOfBlock: ofBefore.weeksOfBlock };
    const shorter = week.blockNumber === blockNumber && week.block === weeks[at]!.block && index > at;
    return shorter
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
