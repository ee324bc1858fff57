import { audit, type Penalty, type Plan, type PlanRequest } from '../src/index.ts';

const inText = (found: readonly (readonly [string, unknown])[]): string[] =>
  found.map((each) => JSON.stringify(each)).sort();

/** What the plan says of itself. */
export const breachesInText = ({ breaches }: Plan): string[] =>
  inText(breaches.map(({ rule, breach }) => [rule.id, breach]));

/** What an audit of the plan's days finds; notes are no breaches, and what lies wholly before the plan is not its matter. */
export const foundInText = ({ log, window }: Plan, { options }: PlanRequest): string[] =>
  inText(
    audit(log, { ...options, window })
      .findings.flatMap(({ rule, breaches }) => breaches.map((breach) => [rule.id, breach] as const))
      .filter(([, { level, days }]) => level !== 'note' && days.some((day) => day >= window.from)),
  );

export const isSmaller = (a: Penalty, b: Penalty): boolean =>
  (a.must - b.must || a.should - b.should || a.moved - b.moved || a.prefer - b.prefer) < 0;
