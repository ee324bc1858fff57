import type { Rule, Tabulated } from '../../rule.ts';
import { itemsBetween } from '../../scopes/index.ts';
import type { View } from '../../view.ts';
import type { Choices } from './choices.ts';
import { addTo, type Cost, compareCosts, noCost } from './cost.ts';
import { type Counted, clearSteps, newSteps } from './counter.ts';
import { costBy, type JudgeOptions } from './penalty.ts';

type DoseGap = Extract<Tabulated, { by: 'dose-gap' }>;

/** What a rule says of the days `from` to `to` with no strength in them. */
type GapCost = (from: number, to: number) => Cost;

const gapAsker = (rule: Rule, base: View, options: JudgeOptions): GapCost => {
  const known = new Map<string, Cost>();
  return (from, to) => {
    // Gaps that end before the window are no matter of it.
    if (to < from || to < base.window.from) return noCost;
    const key = `${from} ${to}`;
    const found = known.get(key);
    if (found) return found;
    const view: View = {
      ...base,
      window: { from, to },
      liftCoverage: { from, to },
      lifts: [],
      sessions: itemsBetween(base.runs, from, to, ({ at }) => at.day),
    };
    const cost = costBy([rule], view, options);
    known.set(key, cost);
    return cost;
  };
};

interface DoseWeek {
  /** The first and the last day, counted from the first of all, on which the week's dose may stand. */
  readonly first: number;
  readonly last: number;
  readonly week: number;
}

const doseWeeksOf = ({ kept, lifts, options }: Choices, isDose: DoseGap['lift']): DoseWeek[] =>
  kept.flatMap((_, week) => {
    const days: number[] = [];
    for (let day = week * 7; day < week * 7 + 7; day += 1) {
      const ofDay = lifts.slice(day * options, (day + 1) * options);
      if (ofDay.some((lift) => lift && isDose(lift))) days.push(day);
    }
    return days.length === 0 ? [] : [{ first: days[0]!, last: days.at(-1)!, week }];
  });

/**
 * Days since the last dose, carried only through the weeks in which the widest gap that could come about costs
 * anything: 0 stands for no need to know, `size - 1` for the last dose before the first day.
 */
export const doseGapCounter = (
  rule: Rule,
  doses: DoseGap,
  choices: Choices,
  base: View,
  judgeOptions: JudgeOptions,
): Counted => {
  const { lifts, options, from, days } = choices;
  const weeks = doseWeeksOf(choices, doses.lift);
  const coverage = base.liftCoverage;
  if (weeks.length === 0 || !coverage) return { constant: costBy([rule], base, judgeOptions) };
  const gapCost = gapAsker(rule, base, judgeOptions);
  const end = Math.min(base.window.to, coverage.to);
  const stays = new Set([
    ...base.lifts.filter(doses.lift).map(({ day }) => day),
    ...base.runs.filter(doses.run).map(({ at }) => at.day),
  ]);
  const before = Math.max(coverage.from - 1, ...[...stays].filter((day) => day < from));

  const active = new Uint8Array(days + 1);
  let widest = 0;
  const watch = (gapFrom: number, gapTo: number, firstDay: number, lastDay: number): void => {
    if (compareCosts(gapCost(gapFrom, gapTo), noCost) === 0) return;
    active.fill(1, firstDay, lastDay + 1);
    widest = Math.max(widest, gapTo - Math.max(gapFrom, from) + 2);
  };
  weeks.forEach(({ last, week }, index) => {
    const previous = weeks[index - 1];
    if (previous) watch(from + previous.first + 1, from + last - 1, previous.week * 7, week * 7 + 6);
    else watch(before + 1, from + last - 1, 0, week * 7 + 6);
  });
  const lastWeek = weeks.at(-1)!;
  watch(from + lastWeek.first + 1, end, lastWeek.week * 7, days);
  if (!active.includes(1)) return { constant: noCost };

  const oldest = Math.min(days, widest);
  const size = oldest + 2;
  const lastDose = (value: number, day: number): number => (value === size - 1 ? before : from + day - value);
  const waited = (value: number): number =>
    value === 0 || value === size - 1 ? value : Math.min(oldest, value + 1);
  const steps = newSteps(size, options);
  const stepsOf = (day: number) => {
    clearSteps(steps);
    if (!active[day]) return steps;
    const isLast = !active[day + 1];
    for (let value = 0; value < size; value += 1) {
      for (let option = 0; option <= options; option += 1) {
        const lift = option === options ? undefined : lifts[day * options + option];
        const index = value * (options + 1) + option;
        const isDose = stays.has(from + day) || (lift !== undefined && doses.lift(lift));
        if (isDose && value > 0) addTo(steps.costs, index, gapCost(lastDose(value, day) + 1, from + day - 1));
        const next = isDose ? 1 : waited(value);
        steps.next[index] = isLast ? 0 : next;
      }
    }
    return steps;
  };
  return {
    counter: {
      size,
      first: active[0] ? size - 1 : 0,
      endCost: (value) => (value === 0 ? noCost : gapCost(lastDose(value, days) + 1, end)),
      stepsOf,
    },
  };
};
