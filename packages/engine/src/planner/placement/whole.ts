import { add, type Cost, compareCosts, noCost } from './cost.ts';
import type { Ways } from './search.ts';

/** Where the search stops looking for better, so that a plan never keeps anybody waiting (ours). */
const mostDaysAsked = 150_000;
const mostSteps = 200_000;

interface Found {
  readonly path: readonly number[];
  readonly proven: boolean;
}

/**
 * The path of least cost when each whole plan also costs what `costOfWhole` says. `first`, the best path of the tables,
 * stays the best where that is nothing; else all paths are tried in the order in which ties fall, but for those that
 * could not be better by the tables alone. False for `proven` where there were too many.
 */
export const improve = (
  first: readonly number[],
  ways: Ways,
  costOfWhole: (path: readonly number[]) => Cost,
): Found => {
  const { start, option, target, costs, toGo } = ways;
  const days = first.length;
  const whole = costOfWhole(first);
  if (compareCosts(whole, noCost) <= 0) return { path: first, proven: true };
  let best: { readonly path: readonly number[]; readonly cost: Cost } = {
    path: first,
    cost: add({ high: toGo.high[0]!, low: toGo.low[0]! }, whole),
  };
  // Until it is met in turn, a path as good as the first one may come before it.
  let met = false;
  const mostPlans = mostDaysAsked / days;
  let plans = 0;
  let steps = 0;
  const path: number[] = [];
  const isWorthwhile = (cost: Cost): boolean => {
    const order = compareCosts(cost, best.cost);
    return met ? order < 0 : order <= 0;
  };
  const tryFrom = (state: number, spent: Cost): void => {
    if (path.length === days) {
      plans += 1;
      const plan = [...path];
      const cost = add(add(spent, { high: toGo.high[state]!, low: toGo.low[state]! }), costOfWhole(plan));
      if (!isWorthwhile(cost)) return;
      best = { path: plan, cost };
      met = true;
      return;
    }
    for (let way = start[state]!; way < start[state + 1]!; way += 1) {
      if (plans >= mostPlans || steps >= mostSteps) return;
      steps += 1;
      const to = target[way]!;
      const reached = { high: spent.high + costs.high[way]!, low: spent.low + costs.low[way]! };
      if (!isWorthwhile(add(reached, { high: toGo.high[to]!, low: toGo.low[to]! }))) continue;
      path.push(option[way]!);
      tryFrom(to, reached);
      path.pop();
    }
  };
  tryFrom(0, noCost);
  return { path: best.path, proven: plans < mostPlans && steps < mostSteps };
};
