import { exerciseById } from '../../catalog/index.ts';
import type { Moment } from '../../domain/index.ts';
import type { Rule } from '../../rule.ts';
import type { LiftReading } from '../../strength/reading.ts';
import { type View, viewOf } from '../../view.ts';
import { type Choices, choicesOf, halfOf, placeOf, weekOf } from './choices.ts';
import {
  add,
  addTo,
  type Cost,
  type CostList,
  compareCosts,
  newCosts,
  noCost,
  oneMoved,
  oneOffHabit,
  penaltyOfCost,
  withoutNotes,
} from './cost.ts';
import { habitsOf, isOffHabit, type Placed } from './habits.ts';
import { costBy, type JudgeOptions, placementRules } from './penalty.ts';
import { daysOfWeeks, placedLog } from './placed-log.ts';
import type { Placement, PlacementInput } from './placement.ts';
import { bestPath, findWays, type Ways, withMore } from './search.ts';
import { type Tables, tabulate, withWeekDays } from './tables.ts';
import { improve } from './whole.ts';
import { withLifts } from './with-lifts.ts';

interface Candidate extends Placed {
  readonly lift: LiftReading;
}

const candidateAt = (choices: Choices, day: number, option: number): Candidate | undefined => {
  const lift = option < choices.options ? choices.lifts[day * choices.options + option] : undefined;
  const session = choices.kept[weekOf(day)]![placeOf(choices, option)];
  const slot = { day: choices.from + day, half: halfOf(choices, option) };
  return lift && session && { session, slot, lift };
};

const placedOn = (choices: Choices, path: readonly number[]): Candidate[] =>
  path.flatMap((option, day) => candidateAt(choices, day, option) ?? []);

const hasMoved = ({ session: { formerly }, slot: { day, half } }: Placed): boolean =>
  formerly !== undefined && (formerly.day !== day || formerly.half !== half);

const charge = (choices: Choices, costs: CostList, what: Cost, where: (placed: Placed) => boolean): void => {
  for (let candidate = 0; candidate < choices.lifts.length; candidate += 1) {
    const { options } = choices;
    const placed = candidateAt(choices, Math.floor(candidate / options), candidate % options);
    if (placed && where(placed)) addTo(costs, candidate, what);
  }
};

/**
 * Finds the days. Exact: rules are asked about each session on each day, about sessions that follow each other and about
 * days without strength; the answers are added up over all ways through the weeks at once. Of plans that cost the same the
 * one with fewer notes is taken, then the one that keeps to its weekdays, then the one with the earlier days. Pure, and in time linear in
 * the number of weeks.
 */
export const placeSessions = (input: PlacementInput): Placement => {
  const days = daysOfWeeks(input.weeks);
  if (!days)
    return {
      at: new Map(),
      slots: new Map(),
      unplaced: [],
      penalty: { must: 0, should: 0, moved: 0, prefer: 0 },
      proven: true,
    };
  const base = viewOf(placedLog(input.log, [], days), days, exerciseById);
  const choices = choicesOf(input);
  const rules = placementRules(input.options);
  const ask = asker(base, choices, input.options);
  let tables = tabulate(rules, choices, base, input.options);
  charge(choices, tables.costs, oneMoved, hasMoved);
  let ways = findWays(choices, tables.costs, tables.counters);
  let best = bestPath(ways, choices.days);
  if (compareCosts(ask(tables.weekDays, best), noCost) > 0) {
    tables = withWeekDays(tables, choices, base, input.options);
    ways = findWays(choices, tables.costs, tables.counters);
    best = bestPath(ways, choices.days);
  }
  const habits = habitsOf(placedOn(choices, best), choices.from);
  if (habits.size > 0) {
    const offHabit = newCosts(choices.lifts.length);
    charge(choices, offHabit, oneOffHabit, (placed) => isOffHabit(placed, habits, choices.from));
    ways = withMore(ways, choices, offHabit);
    best = bestPath(ways, choices.days);
  }
  const { whole, tabulated } = tables;
  const { path, proven } = improve(best, ways, (each) => ask(whole, each));
  const placed = placedOn(choices, path);
  const moved = placed.filter(hasMoved).length;
  return {
    at: new Map(placed.map(({ session, lift }): [string, Moment] => [session.id, lift.session.at])),
    slots: new Map(placed.map(({ session, slot }) => [session.id, slot])),
    unplaced: choices.unplaced,
    penalty: penaltyOfCost(ask(rules, path), moved),
    proven: proven && isAsTabulated(tables, costOfPath(ways, path), moved, ask(tabulated, path)),
  };
};

/** Asks rules about whole plans: each about one path once, as long as no other path is asked about. */
const asker = (base: View, choices: Choices, options: JudgeOptions) => {
  let about: readonly number[] | undefined;
  let view = base;
  let known = new Map<Rule, Cost>();
  return (rules: readonly Rule[], path: readonly number[]): Cost => {
    if (path !== about) {
      about = path;
      known = new Map();
      view = withLifts(
        base,
        placedOn(choices, path).map(({ lift }) => lift),
      );
    }
    let sum = noCost;
    for (const rule of rules) {
      const cost = known.get(rule) ?? costBy([rule], view, options);
      known.set(rule, cost);
      sum = add(sum, cost);
    }
    return sum;
  };
};

const costOfPath = ({ start, option, target, costs, toGo }: Ways, path: readonly number[]): Cost => {
  let state = 0;
  let cost: Cost = { high: 0, low: 0 };
  for (const choice of path) {
    let way = start[state]!;
    while (option[way] !== choice) way += 1;
    cost = add(cost, { high: costs.high[way]!, low: costs.low[way]! });
    state = target[way]!;
  }
  return add(cost, { high: toGo.high[state]!, low: toGo.low[state]! });
};

/** The tables are only as true as what scopes declare: the rules have the last word on the plan itself. */
const isAsTabulated = ({ constant }: Tables, ofPath: Cost, moved: number, asked: Cost): boolean => {
  const ofMoves = { high: oneMoved.high * moved, low: oneMoved.low * moved };
  return compareCosts(add(withoutNotes(ofPath), constant), add(asked, ofMoves)) === 0;
};
