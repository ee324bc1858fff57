import type { Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import type { Choices } from './choices.ts';
import { add, type Cost, type CostList } from './cost.ts';
import type { Counted, Counter } from './counter.ts';
import { doseGapCounter } from './dose-gap.ts';
import { tabulateLifts } from './lift-table.ts';
import { nextLiftCounter } from './next-lift.ts';
import type { JudgeOptions } from './penalty.ts';
import { weekDaysCounter } from './week-days.ts';

/** What the rules answered, in a form that a search can add up. */
export interface Tables {
  /** By candidate. */
  readonly costs: CostList;
  readonly counters: readonly Counter[];
  /** What the tabulated rules say whatever is chosen. */
  readonly constant: Cost;
  readonly tabulated: readonly Rule[];
  /** Rules about the days of a week: usually silent, and so only counted when they are not. */
  readonly weekDays: readonly Rule[];
  /** Rules that only a whole plan can answer. */
  readonly whole: readonly Rule[];
}

export const tabulate = (
  rules: readonly Rule[],
  choices: Choices,
  base: View,
  options: JudgeOptions,
): Tables => {
  const by = (way: string): Rule[] =>
    rules.filter(({ scope: { tabulated } }) => (tabulated?.by ?? 'whole') === way);
  const table = tabulateLifts(choices, base, [...by('lift'), ...by('run')], options);
  const counted = rules.flatMap((rule): Counted[] => {
    const { tabulated } = rule.scope;
    if (tabulated?.by === 'next-lift') return [nextLiftCounter(rule, tabulated, choices, base, options)];
    if (tabulated?.by === 'dose-gap') return [doseGapCounter(rule, tabulated, choices, base, options)];
    return [];
  });
  return {
    costs: table.costs,
    counters: counted.flatMap((each) => ('counter' in each ? [each.counter] : [])),
    constant: counted.reduce(
      (sum, each) => ('constant' in each ? add(sum, each.constant) : sum),
      table.constant,
    ),
    tabulated: [...by('lift'), ...by('run'), ...by('next-lift'), ...by('dose-gap')],
    weekDays: by('week-days'),
    whole: by('whole'),
  };
};

/** The same with the rules about the days of a week counted too: more to carry, and so only where they speak. */
export const withWeekDays = (
  tables: Tables,
  choices: Choices,
  base: View,
  options: JudgeOptions,
): Tables => ({
  ...tables,
  counters: [
    ...tables.counters,
    ...tables.weekDays.map((rule) => weekDaysCounter(rule, choices, base, options)),
  ],
  tabulated: [...tables.tabulated, ...tables.weekDays],
  weekDays: [],
});
