import { fillText, type Level, levelWords, paramDefaults, type Rule } from '@carryover/engine';
import type { Rulebook } from '../rulebook.ts';

type LevelWord = (typeof levelWords)[Level];

/** How one rule speaks for one athlete: the rule's own word, the preset's over it, the athlete's over both. */
export interface RuleInForce {
  readonly isSilent: boolean;
  readonly level: LevelWord;
  readonly numbers: Readonly<Record<string, number>>;
}

/** What no setting can silence or soften. */
export const isAlwaysHeard = (rule: Rule): boolean => rule.level === 'must';

export const inForce = (
  rule: Rule,
  { preset, settings }: Pick<Rulebook, 'preset' | 'settings'>,
): RuleInForce => {
  const given = [preset.rules[rule.id], settings[rule.id]].filter((setting) => setting !== undefined);
  const spoken = given.filter((setting) => setting !== 'off');
  const level = spoken.findLast((setting) => setting.level !== undefined)?.level ?? rule.level;
  return {
    isSilent: given.at(-1) === 'off' && !isAlwaysHeard(rule),
    level: levelWords[isAlwaysHeard(rule) ? rule.level : level],
    numbers: Object.assign(paramDefaults(rule), ...spoken.map(({ params }) => params)) as Record<
      string,
      number
    >,
  };
};

/** The rule as advice, with the numbers that hold for the athlete. */
export const statementOf = (rule: Rule, { numbers }: RuleInForce): string =>
  fillText(rule.statement, numbers);
