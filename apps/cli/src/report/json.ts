import { type AuditReport, type Finding, formatDay, goals, needs } from '@carryover/engine';
import * as z from 'zod';
import type { FullReport } from './report.ts';
import { levelWords } from './words.ts';

const day = z.iso.date();
const count = z.int().min(0);
const level = z.enum(['error', 'warning', 'advice', 'note']);
const citation = z.strictObject({ source: z.string(), says: z.string() });
const unseen = z.array(z.strictObject({ missing: z.string(), count }));

const finding = z.strictObject({
  rule: z.string().meta({ description: 'Stable id of the rule' }),
  level,
  count: count.meta({ description: 'How many breaches' }),
  dates: z.array(day),
  facts: z
    .record(z.string(), z.union([z.number(), z.string()]))
    .meta({ description: 'Of the worst breach, with the parameters in force' }),
  message: z.string(),
  remedy: z.string(),
  sources: z.array(citation),
  dissent: z.array(citation),
  guessed: z.array(z.enum(['run-types', 'effort'])),
  breaches: z.array(z.strictObject({ level, excess: z.number().min(0).max(1), dates: z.array(day) })),
  unseen,
});

/** The published shape of `carryover audit --format json`. Fields may be added; none changes its meaning. */
export const reportSchema = z
  .strictObject({
    format: z.literal('carryover-audit'),
    version: z.literal(1),
    preset: z.string(),
    window: z.strictObject({ from: day, to: day }),
    read: z.array(
      z.strictObject({
        file: z.string(),
        format: z.string(),
        sessions: count,
        sets: count,
        runs: count,
        skipped: z.array(z.strictObject({ line: count, reason: z.string(), value: z.string().optional() })),
        notes: z.array(z.string()),
      }),
    ),
    unread: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
    duplicates: count,
    findings: z.array(finding),
    passed: z.array(z.strictObject({ rule: z.string(), looked: count, unseen })),
    unchecked: z.array(
      z.strictObject({ rule: z.string(), missing: z.array(z.string()), how: z.array(z.string()) }),
    ),
    accepted: z.array(z.strictObject({ rule: z.string(), count })),
    hardSetsByGoal: z.strictObject({ strength: count, power: count, hypertrophy: count, endurance: count }),
    unknownNames: z.array(z.strictObject({ name: z.string(), sets: count, guess: z.string().optional() })),
    titleQuestions: z.array(z.strictObject({ pattern: z.string(), count, example: z.string() })),
  })
  .meta({ title: 'Carryover audit report' });

export type JsonReport = z.infer<typeof reportSchema>;

const unseenOf = (map: ReadonlyMap<keyof typeof needs, number>) =>
  [...map].map(([missing, times]) => ({ missing, count: times }));

const findingOf = (each: Finding): JsonReport['findings'][number] => ({
  rule: each.rule.id,
  level: levelWords[each.level] as JsonReport['findings'][number]['level'],
  count: each.count,
  dates: each.dates.map(formatDay),
  facts: each.facts,
  message: each.message,
  remedy: each.remedy,
  sources: [...each.sources],
  dissent: [...each.dissent],
  guessed: [...each.guessed],
  breaches: each.breaches.map(({ level: own, excess, days }) => ({
    level: levelWords[own] as JsonReport['findings'][number]['level'],
    excess,
    dates: days.map(formatDay),
  })),
  unseen: unseenOf(each.unseen),
});

const goalsOf = (audit: AuditReport) =>
  Object.fromEntries(goals.map((goal) => [goal, audit.goals[goal]])) as JsonReport['hardSetsByGoal'];

export const jsonReport = (report: FullReport): JsonReport => {
  const { audit } = report;
  return {
    format: 'carryover-audit',
    version: 1,
    preset: audit.preset,
    window: { from: formatDay(audit.window.from), to: formatDay(audit.window.to) },
    read: report.read.map(({ file, format, counts, skipped, notes }) => ({
      file,
      format,
      sessions: counts.runs + counts.strengthSessions + counts.crossSessions,
      sets: counts.sets,
      runs: counts.runs,
      skipped: skipped.map(({ line, reason, value }) => ({
        line,
        reason,
        ...(value === undefined ? {} : { value }),
      })),
      notes: [...notes],
    })),
    unread: report.unread.map(({ file, reason }) => ({ file, reason })),
    duplicates: report.duplicates,
    findings: audit.findings.map(findingOf),
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
    unknownNames: report.unknownNames.map((each) => ({ ...each })),
    titleQuestions: report.titleQuestions.map((each) => ({ ...each })),
  };
};
