import {
  type AuditReport,
  type Finding,
  formatDay,
  goals,
  needs,
  type WeekdayFix,
  weekdayNames,
} from '@carryover/engine';
import * as z from 'zod';
import { type FullReport, messageOf, placeOfBreach, topNotes } from './report.ts';
import { levelWords } from './words.ts';

const day = z.iso.date();
const count = z.int().min(0);
const level = z.enum(['error', 'warning', 'advice', 'note']);
const weekday = z.enum(weekdayNames);
const citation = z.strictObject({ source: z.string(), says: z.string() });
const names = z.array(z.strictObject({ name: z.string(), sets: count }));
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
  fix: z
    .strictObject({
      moves: z.enum(['lifts', 'quality runs']),
      from: weekday,
      to: weekday,
      clears: count,
      of: count,
      adds: count,
    })
    .optional()
    .meta({
      description: 'The change of one weekday that, tried on these weeks, clears most of the finding',
    }),
  sources: z.array(citation),
  dissent: z.array(citation),
  guessed: z.array(z.enum(['run-types', 'effort'])),
  breaches: z.array(
    z.strictObject({
      level,
      excess: z.number().min(0).max(1),
      dates: z.array(day),
      message: z.string(),
      file: z.string().optional().meta({ description: 'Where its first session was read' }),
      line: count.optional(),
    }),
  ),
  unseen,
});

/** The published shape of `carryover audit --format json`. Fields may be added; none changes its meaning. */
export const reportSchema = z
  .strictObject({
    format: z.literal('carryover-audit'),
    version: z.literal(1),
    preset: z.string(),
    window: z.strictObject({ from: day, to: day }),
    notes: z.array(z.string()).meta({ description: 'What to know before any finding' }),
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
    unrunPlans: count.meta({
      description: 'Planned sessions left out, as the logs cover their days and show none',
    }),
    findings: z.array(finding),
    passed: z.array(z.strictObject({ rule: z.string(), looked: count, unseen })),
    unchecked: z.array(
      z.strictObject({ rule: z.string(), missing: z.array(z.string()), how: z.array(z.string()) }),
    ),
    accepted: z.array(z.strictObject({ rule: z.string(), count })),
    suppressed: z.array(z.strictObject({ rule: z.string(), reason: z.string(), count })),
    hardSetsByGoal: z.strictObject({ strength: count, power: count, hypertrophy: count, endurance: count }),
    names: z
      .strictObject({ resolved: count, other: count, unknown: count })
      .meta({ description: 'Sets of a known exercise, of a known kind of movement only, and of neither' }),
    unknownNames: names.meta({ description: 'Logged names that mean nothing to the catalogue' }),
    otherNames: names.meta({ description: 'Names whose kind of movement is clear, and no more' }),
    titleQuestions: z.array(z.strictObject({ pattern: z.string(), count, example: z.string() })),
  })
  .meta({ title: 'Carryover audit report' });

export type JsonReport = z.infer<typeof reportSchema>;

const unseenOf = (map: ReadonlyMap<keyof typeof needs, number>) =>
  [...map].map(([missing, times]) => ({ missing, count: times }));

const fixOf = (fix: WeekdayFix | undefined) =>
  fix && { fix: { ...fix, from: weekdayNames[fix.from], to: weekdayNames[fix.to] } };

const findingOf = (each: Finding, fix: WeekdayFix | undefined): JsonReport['findings'][number] => ({
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
  Object.fromEntries(goals.map((goal) => [goal, audit.goals[goal]])) as JsonReport['hardSetsByGoal'];

export const jsonReport = (report: FullReport): JsonReport => {
  const { audit } = report;
  return {
    format: 'carryover-audit',
    version: 1,
    preset: audit.preset,
    window: { from: formatDay(audit.window.from), to: formatDay(audit.window.to) },
    notes: [...topNotes(report)],
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
    unrunPlans: report.unrunPlans,
    findings: audit.findings.map((each) => findingOf(each, report.fixes.get(each.rule.id))),
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
    suppressed: report.suppressed.map((each) => ({ ...each })),
    hardSetsByGoal: goalsOf(audit),
    names: { ...report.names },
    unknownNames: report.unknownNames.map((each) => ({ ...each })),
    otherNames: report.otherNames.map((each) => ({ ...each })),
    titleQuestions: report.titleQuestions.map((each) => ({ ...each })),
  };
};
