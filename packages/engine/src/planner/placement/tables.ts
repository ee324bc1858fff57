import type { Rule } from '../../rule.ts';
import type { View } from '../../view.ts';
import type { Choices } from './choices.ts';
import { add, type Cost, type CostList } from './cost.ts';
import type { Counted, Counter } from './counter.ts';
import { doseGapCounter } from './dose-gap.ts';
import { tabulateLifts } from './lift-table.ts';
import { nextLiftCounter } from './next-lift.ts';
import type { JudgeOptions } from './penalty.ts';

/** What the rules answered, in a form that a search can add up. */
export interface Tables {
  /** By candidate. */
  readonly costs: CostList;
  readonly counters: readonly Counter[];
  /** What the tabulated rules say whatever is chosen. */
  readonly constant: Cost;
  readonly tabulated: readonly Rule[];
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
  const table = tabulateLifts(choices, base, by('lift'), options);
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
    tabulated: [...by('lift'), ...by('next-lift'), ...by('dose-gap')],
    whole: by('whole'),
  };
};
