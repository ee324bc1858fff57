import { judgeWith } from '../../audit.ts';
import type { Rule, SettledBreach } from '../../rule.ts';
import { add, type Cost, noCost } from '../placement/cost.ts';
import { costOfBreach } from '../placement/penalty.ts';
import type { MenuInput } from './input.ts';
import type { Sketch } from './line.ts';
import { type Sample, sampleOf } from './sample.ts';

export interface FoundBreach {
  readonly rule: Rule;
  readonly breach: SettledBreach;
  /** Which of the sketches have part in it. */
  readonly sketches: readonly number[];
}

const foundBy = (rule: Rule, { view, sketchOf }: Sample, { options }: MenuInput): readonly FoundBreach[] =>
  (judgeWith(rule, view, options)?.breaches ?? [])
    .filter(({ level }) => level !== 'note')
    .map((breach) => ({
      rule,
      breach,
      sketches: [...new Set(breach.sessions.flatMap(({ id }) => sketchOf.get(id) ?? []))],
    }));

/** The rules that are settled by what a session holds, not by where it stands. */
const askedRules = ({ options }: MenuInput): readonly Rule[] =>
  options.rules.filter(({ scope }) => scope.decidedAt !== 'placement');

/** What the rules about sets and sessions find in some weeks of the menus. */
export const judgeSketches = (sketches: readonly Sketch[], input: MenuInput): readonly FoundBreach[] => {
  const sample = sampleOf(sketches, input);
  return askedRules(input).flatMap((rule) => foundBy(rule, sample, input));
};

const costOfFound = (found: readonly FoundBreach[]): Cost =>
  found.reduce((sum, { rule, breach }) => add(sum, costOfBreach(rule, breach)), noCost);

const costOfRule = (found: readonly FoundBreach[], rule: Rule): Cost =>
  costOfFound(found.filter((each) => each.rule === rule));

const isLess = (a: Cost, b: Cost): boolean => a.high < b.high || (a.high === b.high && a.low < b.low);

/**
 * What is found in the sketches, if one rule finds less than before and all together do too; undefined otherwise. The
 * one rule is asked first: most changes do nothing for it.
 */
export const judgeIfBetter = (
  sketches: readonly Sketch[],
  input: MenuInput,
  before: readonly FoundBreach[],
  rule: Rule,
): readonly FoundBreach[] | undefined => {
  const sample = sampleOf(sketches, input);
  if (!isLess(costOfFound(foundBy(rule, sample, input)), costOfRule(before, rule))) return undefined;
  const found = askedRules(input).flatMap((each) => foundBy(each, sample, input));
  return isLess(costOfFound(found), costOfFound(before)) ? found : undefined;
};
