import type { Level } from '../../rule.ts';
import type { Penalty } from '../plan.ts';

/**
 * A penalty as two numbers that are compared one after the other: `must` and `should` share the first, `moved` and
 * `prefer` the second. Both stay exact up to 53 bits, and sums of costs are the costs of sums.
 */
export interface Cost {
  readonly high: number;
  readonly low: number;
}

export const noCost: Cost = { high: 0, low: 0 };

/** Room for 67,000 rules wholly broken at `should`, and 16,000 at `prefer`. */
const mustUnit = 2 ** 26;
const movedUnit = 2 ** 24;

/** Of a sum that nothing was taken from. */
export const penaltyOfCost = ({ high, low }: Cost, moved: number): Penalty => ({
  must: Math.floor(high / mustUnit),
  should: high % mustUnit,
  moved,
  prefer: low % movedUnit,
});

export const oneMoved: Cost = { high: 0, low: movedUnit };

/** Between plans that cost the same decide shares of `low` below one point: notes first, then habits, a thousand of each. */
const noteUnit = 2 ** -10;
const habitUnit = 2 ** -20;

export const oneNote: Cost = { high: 0, low: noteUnit };
/** A session away from where sessions of its name mostly are. */
export const oneOffHabit: Cost = { high: 0, low: habitUnit };

export const withoutNotes = ({ high, low }: Cost): Cost => ({ high, low: Math.floor(low) });

/** What so many points at a level cost; notes cost nothing. */
export const costAt = (level: Level, points: number): Cost => {
  if (level === 'must') return { high: points * mustUnit, low: 0 };
  if (level === 'should') return { high: points, low: 0 };
  return { high: 0, low: level === 'prefer' ? points : 0 };
};

export const add = (a: Cost, b: Cost): Cost => ({ high: a.high + b.high, low: a.low + b.low });
export const subtract = (a: Cost, b: Cost): Cost => ({ high: a.high - b.high, low: a.low - b.low });

/** Below 0 where `a` costs less. */
export const compareCosts = (a: Cost, b: Cost): number => a.high - b.high || a.low - b.low;

/** A list of costs without an object for each. */
export interface CostList {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

export const newCosts = (length: number): CostList => ({
  high: new Float64Array(length),
  low: new Float64Array(length),
});

export const addTo = (costs: CostList, index: number, { high, low }: Cost): void => {
  costs.high[index]! += high;
  costs.low[index]! += low;
};
