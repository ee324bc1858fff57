import { type AuditReport, audit, formatDay, type JournalState, type Need, needs } from '@carryover/engine';
import type { Rulebook } from '../rulebook.ts';

/** What a rule says of one's own last weeks; `silent` where preset or settings silence it. */
export type RuleAnswer =
  | {
      readonly is: 'found';
      readonly count: number;
      readonly message: string;
      readonly dates: readonly string[];
    }
  | { readonly is: 'passed'; readonly looked: number }
  | { readonly is: 'unchecked'; readonly missing: readonly { readonly need: Need; readonly is: string }[] }
  | { readonly is: 'accepted' | 'silent' | 'nothing-told' };

const answersFrom = ({
  findings,
  passed,
  unchecked,
  accepted,
}: AuditReport): ReadonlyMap<string, RuleAnswer> =>
  new Map<string, RuleAnswer>([
    ...accepted.map(({ rule }): [string, RuleAnswer] => [rule.id, { is: 'accepted' }]),
    ...findings.map(({ rule, count, message, dates }): [string, RuleAnswer] => [
      rule.id,
      { is: 'found', count, message, dates: dates.map(formatDay) },
    ]),
    ...passed.map(({ rule, looked }): [string, RuleAnswer] => [rule.id, { is: 'passed', looked }]),
    ...unchecked.map(({ rule, missing }): [string, RuleAnswer] => [
      rule.id,
      { is: 'unchecked', missing: missing.map((need) => ({ need, is: needs[need].is })) },
    ]),
  ]);

/** What each rule says of the last weeks of a journal, as an audit of it does. */
export const answersIn = ({ log }: JournalState, rulebook: Rulebook): ((ruleId: string) => RuleAnswer) => {
  if (log.sessions.length === 0) return () => ({ is: 'nothing-told' });
  const answers = answersFrom(audit(log, rulebook));
  return (ruleId) => answers.get(ruleId) ?? { is: 'silent' };
};
