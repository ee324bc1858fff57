import type { AuditReport } from '@carryover/engine';
import type { Rulebook } from '../rulebook.ts';
import { inForce, statementOf } from '../rules/in-force.ts';

/** What each rule that an audit asked wants, as advice with the numbers in force, by rule id. */
export const statementsOf = (
  { findings, passed, unchecked, accepted }: AuditReport,
  rulebook: Pick<Rulebook, 'preset' | 'settings'>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...findings, ...passed, ...unchecked, ...accepted].map(({ rule }) => [
      rule.id,
      statementOf(rule, inForce(rule, rulebook)),
    ]),
  );
