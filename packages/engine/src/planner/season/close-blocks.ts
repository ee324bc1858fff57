import { type BlockWeek, leastWeeks } from './blocks.ts';

const isSame = (a: BlockWeek | undefined, b: BlockWeek): boolean =>
  a !== undefined && a.block === b.block && a.blockNumber === b.blockNumber;

const trains = ({ block }: BlockWeek): boolean => block !== 'taper' && block !== 'race' && block !== 'return';

/** A block that opens with a lighter week would meet new exercises and heavier loads in it: nobody looks for those then. */
const opensLighter = (weeks: readonly BlockWeek[], at: number): boolean => {
  const [before, week] = [weeks[at - 1], weeks[at]!];
  return (
    before !== undefined &&
    trains(before) &&
    week.weekOfBlock === 1 &&
    week.blockNumber > before.blockNumber &&
    week.weeksOfBlock > leastWeeks
  );
};

/** The week at `at` becomes the last of the block before it. */
const closedBy = (weeks: readonly BlockWeek[], at: number): readonly BlockWeek[] => {
  const [before, opened] = [weeks[at - 1]!, weeks[at]!];
  const weeksOfBlock = before.weekOfBlock + 1;
  let first = at - 1;
  while (isSame(weeks[first - 1], before)) first -= 1;
  let last = at;
  while (isSame(weeks[last + 1], opened)) last += 1;
  return weeks.map((week, index) => {
    if (index === at) return { ...before, weekOfBlock: weeksOfBlock, weeksOfBlock };
    if (index >= first && index < at) return { ...week, weeksOfBlock };
    return index > at && index <= last
      ? { ...week, weekOfBlock: week.weekOfBlock - 1, weeksOfBlock: week.weeksOfBlock - 1 }
      : week;
  });
};

/** A lighter week at the beginning of a block closes the one before it instead, where the block can spare it. */
export const closeWithDeloads = (
  weeks: readonly BlockWeek[],
  deloads: ReadonlyMap<number, number>,
): readonly BlockWeek[] => {
  let closed = weeks;
  for (const at of deloads.keys()) if (opensLighter(closed, at)) closed = closedBy(closed, at);
  return closed;
};
