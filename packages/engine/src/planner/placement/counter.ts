import { type Cost, type CostList, newCosts } from './cost.ts';

/** What every choice of a day does to a counter, by value × (options + 1) + option; the last one places nothing. */
export interface DaySteps {
  readonly next: Int32Array;
  readonly costs: CostList;
}

/**
 * A small number that a search carries from day to day, so that a rule about what came before can be charged without
 * remembering the past.
 */
export interface Counter {
  /** Its values are 0 to size - 1. */
  readonly size: number;
  readonly first: number;
  /** Good until it is asked for another day. */
  readonly stepsOf: (day: number) => DaySteps;
  /** What it costs to end with a value after the last day. */
  readonly endCost: (value: number) => Cost;
}

/** A rule made countable, or what it says whatever is chosen. */
export type Counted = { readonly counter: Counter } | { readonly constant: Cost };

export const newSteps = (size: number, options: number): DaySteps => ({
  next: new Int32Array(size * (options + 1)),
  costs: newCosts(size * (options + 1)),
});

export const clearSteps = ({ next, costs: { high, low } }: DaySteps): void => {
  next.fill(0);
  high.fill(0);
  low.fill(0);
};
