/** Beyond this many steps the smallest sets are not sought any more (ours): the answer has to come while somebody waits. */
const mostSteps = 20_000;

const holdsSome = (chosen: readonly number[], group: readonly number[]): boolean =>
  group.some((item) => chosen.includes(item));

const keyOf = (items: readonly number[]): string => [...items].sort((a, b) => a - b).join();

/**
 * The smallest sets of items that take at least one of every group, at most `most` of them; undefined where the search
 * grew too long. An empty group cannot be met: there is no such set then.
 */
export const smallestHittingSets = (
  groups: readonly (readonly number[])[],
  most: number,
): readonly (readonly number[])[] | undefined => {
  if (groups.some((group) => group.length === 0)) return [];
  const items = new Set(groups.flat()).size;
  const narrowFirst = [...groups].sort((a, b) => a.length - b.length);
  let steps = 0;
  for (let size = 0; size <= items; size += 1) {
    const found = new Map<string, readonly number[]>();
    // Whatever hits every group hits the first that is not hit yet: so its items are all there is to try.
    const extend = (chosen: readonly number[]): void => {
      steps += 1;
      if (steps > mostSteps) return;
      const open = narrowFirst.find((group) => !holdsSome(chosen, group));
      if (!open) found.set(keyOf(chosen), chosen);
      else if (chosen.length < size) for (const item of open) extend([...chosen, item]);
    };
    extend([]);
    if (steps > mostSteps) return undefined;
    if (found.size > 0) return [...found.values()].map(inOrder).sort(compareLists).slice(0, most);
  }
  return [];
};

const inOrder = (items: readonly number[]): readonly number[] => [...items].sort((a, b) => a - b);

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  const differs = a.findIndex((item, index) => item !== b[index]);
  return differs < 0 ? 0 : a[differs]! - b[differs]!;
};

/**
 * What is left when each item in turn is taken out and stays out where the rest still holds, again and again until none
 * is too much: one round is not enough where taking something out can make the rest weaker.
 */
export const withoutTheNeedless = <T>(
  items: readonly T[],
  holds: (items: readonly T[]) => boolean,
): readonly T[] => {
  const left = items.reduceRight((kept, item) => {
    const others = kept.filter((each) => each !== item);
    return holds(others) ? others : kept;
  }, items);
  return left.length === items.length ? left : withoutTheNeedless(left, holds);
};
