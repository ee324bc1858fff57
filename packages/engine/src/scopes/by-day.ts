import type { Day } from '../domain/index.ts';

/** First index whose item is on `day` or later; `items` are in time order. */
const firstOnOrAfter = <T>(items: readonly T[], day: Day, dayOf: (item: T) => Day): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dayOf(items[middle]!) < day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The items from the day `from` to the day `to`, both included. */
export const itemsBetween = <T>(items: readonly T[], from: Day, to: Day, dayOf: (item: T) => Day): T[] =>
  items.slice(firstOnOrAfter(items, from, dayOf), firstOnOrAfter(items, to + 1, dayOf));
