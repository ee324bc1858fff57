import {
  type AuditReport,
  type Finding,
  formatDay,
  goals,
  levelWords,
  needs,
  type WeekdayFix,
  weekdayNames,
} from '@carryover/engine';
import { messageOf, placeOfBreach } from './breach.ts';
import type { AuditJson } from './schema.ts';

const unseenOf = (map: ReadonlyMap<keyof typeof needs, number>) =>
  [...map].map(([missing, times]) => ({ missing, count: times }));

const fixOf = (fix: WeekdayFix | undefined) =>
  fix && { fix: { ...fix, from: weekdayNames[fix.from], to: weekdayNames[fix.to] } };

const findingOf = (each: Finding, fix: WeekdayFix | undefined): AuditJson['findings'][number] => ({
  rule: each.rule.id,
  level: levelWords[each.level],
  count: each.count,
  dates: each.dates.map(formatDay),
  facts: each.facts,
  message: each.message,
  remedy: each.remedy,
  ...fixOf(fix),
  sources: [...each.sources],
  dissent: [...each.dissent],
  guessed: [...each.guessed],
  breaches: each.breaches.map((breach) => ({
    level: levelWords[breach.level],
    excess: breach.excess,
    dates: breach.days.map(formatDay),
    message: messageOf(each, breach),
    ...placeOfBreach(breach),
  })),
  unseen: unseenOf(each.unseen),
});

const goalsOf = (audit: AuditReport) =>
  Object.fromEntries(goals.map((goal) => [goal, audit.goals[goal]])) as AuditJson['hardSetsByGoal'];

/** An audit as data with sentences; ids of rules lead to their pages. */
export const auditJson = (audit: AuditReport, fixes: ReadonlyMap<string, WeekdayFix>): AuditJson => ({
  preset: audit.preset,
  window: { from: formatDay(audit.window.from), to: formatDay(audit.window.to) },
  findings: audit.findings.map((each) => findingOf(each, fixes.get(each.rule.id))),
  passed: audit.passed.map(({ rule, looked, unseen: map }) => ({
    rule: rule.id,
    looked,
    unseen: unseenOf(map),
  })),
  unchecked: audit.unchecked.map(({ rule, missing }) => ({
    rule: rule.id,
    missing: [...missing],
    how: missing.map((need) => needs[need].how),
  })),
  accepted: audit.accepted.map(({ rule, count: times }) => ({ rule: rule.id, count: times })),
  hardSetsByGoal: goalsOf(audit),
});
