import { type Choices, placeOf, weekOf } from './choices.ts';
import { addTo, type CostList, newCosts } from './cost.ts';
import type { Counter, DaySteps } from './counter.ts';

/**
 * All ways through the days. A state is a day, what is left of the week to place, and the values of the counters; from
 * each of them lead ways, one for an option of the day and one for none, in the order in which ties fall.
 */
export interface Ways {
  /** By state: where its ways begin; one more entry ends the list. */
  readonly start: Int32Array;
  /** By day: its first way; one more entry ends the list. */
  readonly ofDay: Int32Array;
  /** By way: the option, `choices.options` where nothing is placed. */
  readonly option: Int32Array;
  /** By way: the state that it leads to. */
  readonly target: Int32Array;
  readonly costs: CostList;
  /** By state: the least that can still come. The first state is 0. */
  readonly toGo: CostList;
}

const fullMask = (choices: Choices, day: number): number => 2 ** (choices.kept[weekOf(day)]?.length ?? 0) - 1;

/** By day × masks + mask: from that day to the end of its week, what is left can still be placed. */
const whatFits = (choices: Choices, masks: number): Uint8Array => {
  const { days, options, lifts } = choices;
  const fits = new Uint8Array((days + 1) * masks);
  for (let day = days - 1; day >= 0; day -= 1) {
    for (let mask = 0; mask < masks; mask += 1) {
      let can = fitsAfter(fits, masks, day, mask);
      for (let option = 0; option < options && !can; option += 1) {
        const bit = 1 << placeOf(choices, option);
        can = (mask & bit) > 0 && !!lifts[day * options + option] && fitsAfter(fits, masks, day, mask ^ bit);
      }
      if (can) fits[day * masks + mask] = 1;
    }
  }
  return fits;
};

const fitsAfter = (fits: Uint8Array, masks: number, day: number, mask: number): boolean =>
  (day + 1) % 7 === 0 ? mask === 0 : fits[(day + 1) * masks + mask] === 1;

/** Lists that grow a day at a time. */
class Growing {
  option = new Int32Array(256);
  target = new Int32Array(256);
  high = new Float64Array(256);
  low = new Float64Array(256);
  length = 0;

  makeRoom(more: number): void {
    const needed = this.length + more;
    if (needed <= this.option.length) return;
    const size = Math.max(needed, this.option.length * 2);
    const grown = <T extends Int32Array | Float64Array>(to: T, from: T): T => {
      to.set(from);
      return to;
    };
    this.option = grown(new Int32Array(size), this.option);
    this.target = grown(new Int32Array(size), this.target);
    this.high = grown(new Float64Array(size), this.high);
    this.low = grown(new Float64Array(size), this.low);
  }
}

interface Walk {
  readonly choices: Choices;
  readonly costs: CostList;
  readonly counters: readonly Counter[];
  readonly masks: number;
  /** What one step of each counter's value is in a key. */
  readonly units: readonly number[];
  readonly keys: number;
}

const walkOf = (choices: Choices, costs: CostList, counters: readonly Counter[]): Walk => {
  const masks = 2 ** choices.places;
  const units: number[] = [];
  let keys = masks;
  for (const { size } of counters) {
    units.push(keys);
    keys *= size;
  }
  return { choices, costs, counters, masks, units, keys };
};

/** Of a key: the value of one counter. */
const valueIn = (key: number, unit: number, size: number): number => Math.floor(key / unit) % size;

/** All states that can be reached, day after day, and the ways between them. */
export const findWays = (choices: Choices, costs: CostList, counters: readonly Counter[]): Ways => {
  const walk = walkOf(choices, costs, counters);
  const { masks, units, keys } = walk;
  const { days, options } = choices;
  const fits = whatFits(choices, masks);
  const ways = new Growing();
  const start: number[] = [];
  const ofDay = new Int32Array(days + 1);
  const stateOf = new Int32Array(keys).fill(-1);
  let today = [counters.reduce((key, { first }, index) => key + first * units[index]!, fullMask(choices, 0))];
  for (let day = 0; day < days; day += 1) {
    const steps = counters.map((counter) => counter.stepsOf(day));
    const firstOfNext = start.length + today.length;
    const next: number[] = [];
    ways.makeRoom(today.length * (options + 1));
    for (const key of today) {
      start.push(ways.length);
      const mask = key % masks;
      for (let option = 0; option <= options; option += 1) {
        const left = leftAfter(walk, fits, day, mask, option);
        if (left < 0) continue;
        addWay(walk, ways, steps, day, key, option);
        const to = nextKey(walk, steps, day, key, option, left);
        if (stateOf[to] === -1) {
          stateOf[to] = firstOfNext + next.length;
          next.push(to);
        }
        ways.target[ways.length - 1] = stateOf[to]!;
      }
    }
    for (const key of next) stateOf[key] = -1;
    today = next;
    ofDay[day + 1] = ways.length;
  }
  const toGo = newCosts(start.length + today.length);
  today.forEach((key, index) => {
    for (const [counter, { endCost, size }] of counters.entries())
      addTo(toGo, start.length + index, endCost(valueIn(key, units[counter]!, size)));
  });
  const { option, target, high, low } = ways;
  const starts = Int32Array.from([...start, ways.length]);
  return countBack({ start: starts, ofDay, option, target, costs: { high, low }, toGo });
};

/** What is left to place after an option; -1 where the option cannot be taken. */
const leftAfter = (
  { choices, masks }: Walk,
  fits: Uint8Array,
  day: number,
  mask: number,
  option: number,
): number => {
  const { options, lifts } = choices;
  if (option === options) return fitsAfter(fits, masks, day, mask) ? mask : -1;
  const bit = 1 << placeOf(choices, option);
  if ((mask & bit) === 0 || !lifts[day * options + option]) return -1;
  return fitsAfter(fits, masks, day, mask ^ bit) ? mask ^ bit : -1;
};

const addWay = (
  { choices: { options }, costs, counters, units }: Walk,
  ways: Growing,
  steps: readonly DaySteps[],
  day: number,
  key: number,
  option: number,
): void => {
  let high = 0;
  let low = 0;
  if (option < options) {
    high = costs.high[day * options + option]!;
    low = costs.low[day * options + option]!;
  }
  for (let index = 0; index < counters.length; index += 1) {
    const value = valueIn(key, units[index]!, counters[index]!.size);
    const step = value * (options + 1) + option;
    high += steps[index]!.costs.high[step]!;
    low += steps[index]!.costs.low[step]!;
  }
  ways.option[ways.length] = option;
  ways.high[ways.length] = high;
  ways.low[ways.length] = low;
  ways.length += 1;
};

const nextKey = (
  { choices, counters, units }: Walk,
  steps: readonly DaySteps[],
  day: number,
  key: number,
  option: number,
  left: number,
): number => {
  let to = (day + 1) % 7 === 0 ? fullMask(choices, day + 1) : left;
  for (let index = 0; index < counters.length; index += 1) {
    const value = valueIn(key, units[index]!, counters[index]!.size);
    to += steps[index]!.next[value * (choices.options + 1) + option]! * units[index]!;
  }
  return to;
};

/** From the last day back: the least that can still come from each state. What comes after the last day is known. */
const countBack = (ways: Ways): Ways => {
  const { start, target, costs, toGo } = ways;
  for (let state = start.length - 2; state >= 0; state -= 1) {
    let bestHigh = Number.POSITIVE_INFINITY;
    let bestLow = Number.POSITIVE_INFINITY;
    for (let way = start[state]!; way < start[state + 1]!; way += 1) {
      const to = target[way]!;
      const wayHigh = costs.high[way]! + toGo.high[to]!;
      const wayLow = costs.low[way]! + toGo.low[to]!;
      if (wayHigh < bestHigh || (wayHigh === bestHigh && wayLow < bestLow)) {
        bestHigh = wayHigh;
        bestLow = wayLow;
      }
    }
    toGo.high[state] = bestHigh;
    toGo.low[state] = bestLow;
  }
  return ways;
};

const copied = ({ high, low }: CostList): CostList => ({ high: high.slice(), low: low.slice() });

/** The same ways where candidates cost more. */
export const withMore = (ways: Ways, { days, options }: Choices, more: CostList): Ways => {
  const costs = copied(ways.costs);
  for (let day = 0; day < days; day += 1) {
    for (let way = ways.ofDay[day]!; way < ways.ofDay[day + 1]!; way += 1) {
      const option = ways.option[way]!;
      if (option === options) continue;
      costs.high[way]! += more.high[day * options + option]!;
      costs.low[way]! += more.low[day * options + option]!;
    }
  }
  return countBack({ ...ways, costs, toGo: copied(ways.toGo) });
};

/** By day: the option of the least cost; of equals the first, so that ties fall to the earlier date. */
export const bestPath = ({ start, option, target, costs, toGo }: Ways, days: number): number[] => {
  const path: number[] = [];
  let state = 0;
  for (let day = 0; day < days; day += 1) {
    let way = start[state]!;
    const leads = (each: number): boolean =>
      costs.high[each]! + toGo.high[target[each]!]! === toGo.high[state] &&
      costs.low[each]! + toGo.low[target[each]!]! === toGo.low[state];
    while (!leads(way)) way += 1;
    path.push(option[way]!);
    state = target[way]!;
  }
  return path;
};
