import { type AuditOptions, judgeWith } from '../../audit.ts';
import type { Rule, SettledBreach } from '../../rule.ts';
import type { View } from '../../view.ts';
import type { Penalty } from '../plan.ts';
import { add, type Cost, costAt, noCost } from './cost.ts';

export type JudgeOptions = Pick<AuditOptions, 'preset' | 'rules' | 'settings'>;

/** Floating point leaves crumbs: a millionth of a thousandth is no excess. */
const crumb = 1e-6;

/** Thousandths of excess, rounded up to a whole number, times the rule's weight. */
const pointsOf = ({ weight = 1 }: Rule, { excess }: SettledBreach): number =>
  Math.ceil(excess * 1000 - crumb) * weight;

/** The rules that a placement can keep or break. */
export const placementRules = ({ rules }: JudgeOptions): Rule[] =>
  rules.filter(({ scope }) => scope.decidedAt === 'placement');

export const costOfBreach = (rule: Rule, breach: SettledBreach): Cost =>
  costAt(breach.level, pointsOf(rule, breach));

export const costOfBreaches = (rule: Rule, breaches: readonly SettledBreach[]): Cost => {
  let cost = noCost;
  for (const breach of breaches) cost = add(cost, costOfBreach(rule, breach));
  return cost;
};

/** What some rules say of a view. */
export const costBy = (rules: readonly Rule[], view: View, options: JudgeOptions): Cost =>
  rules.reduce(
    (sum, rule) => add(sum, costOfBreaches(rule, judgeWith(rule, view, options)?.breaches ?? [])),
    noCost,
  );

/** What the placement rules say of a view, in points for each level; notes do not count, and nothing has moved. */
export const penaltyOf = (view: View, options: JudgeOptions): Penalty => {
  const points = { must: 0, should: 0, prefer: 0, note: 0 };
  for (const rule of placementRules(options))
    for (const breach of judgeWith(rule, view, options)?.breaches ?? [])
      points[breach.level] += pointsOf(rule, breach);
  return { must: points.must, should: points.should, moved: 0, prefer: points.prefer };
};
