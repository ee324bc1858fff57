import type { Day } from '../domain/index.ts';

/** The last item of a day until `day`, found by halving; undefined where none is so early. Items are in order of day. */
export const lastUntil = <Item>(
  items: readonly Item[],
  day: Day,
  dayOf: (item: Item) => Day,
): Item | undefined => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(items[middle]!) <= day) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
};
