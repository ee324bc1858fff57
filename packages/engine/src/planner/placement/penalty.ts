import { type AuditOptions, judgeWith } from '../../audit.ts';
import type { Level, Rule, SettledBreach } from '../../rule.ts';
import type { View } from '../../view.ts';
import type { Penalty } from '../plan.ts';

type JudgeOptions = Pick<AuditOptions, 'preset' | 'rules' | 'settings'>;

/** Floating point leaves crumbs: a third of a millionth of a thousandth is no excess. */
const crumb = 1e-6;

/** Thousandths of excess, rounded up to a whole number, times the rule's weight. */
export const pointsOf = (rule: Rule, { excess }: Pick<SettledBreach, 'excess'>): number =>
  Math.ceil(excess * 1000 - crumb) * (rule.weight ?? 1);

/** The rules that a placement can keep or break. */
export const placementRules = ({ rules }: JudgeOptions): Rule[] =>
  rules.filter(({ scope }) => scope.decidedAt === 'placement');

const sumOf = (judged: readonly (readonly [Rule, SettledBreach])[], level: Level): number =>
  judged.reduce((sum, [rule, breach]) => sum + (breach.level === level ? pointsOf(rule, breach) : 0), 0);

/** What the placement rules say of a view, in points for each level; notes do not count, and nothing has moved. */
export const penaltyOf = (view: View, options: JudgeOptions): Penalty => {
  const judged = placementRules(options).flatMap((rule) =>
    (judgeWith(rule, view, options)?.breaches ?? []).map((breach) => [rule, breach] as const),
  );
  return {
    must: sumOf(judged, 'must'),
    should: sumOf(judged, 'should'),
    moved: 0,
    prefer: sumOf(judged, 'prefer'),
  };
};
