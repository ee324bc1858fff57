import { cutShortText } from '@carryover/formats';
import { auditFields, auditJson, namesFields } from '@carryover/views';
import * as z from 'zod';
import { type FullReport, topNotes } from './report.ts';

const count = z.int().min(0);

/** The published shape of `carryover audit --format json`. Fields may be added; none changes its meaning. */
export const reportSchema = z
  .strictObject({
    format: z.literal('carryover-audit'),
    version: z.literal(1),
    preset: auditFields.preset,
    window: auditFields.window,
    notes: z.array(z.string()).meta({ description: 'What to know before any finding' }),
    read: z.array(
      z.strictObject({
        file: z.string(),
        format: z.string(),
        sessions: count,
        sets: count,
        runs: count,
        skipped: z.array(
          z.strictObject({
            line: count.optional(),
            place: z.string().optional(),
            reason: z.string(),
            value: z.string().optional(),
          }),
        ),
        notes: z.array(z.string()),
        cutShort: z
          .string()
          .optional()
          .meta({ description: 'Where the file ends that was not copied whole, in a sentence' }),
      }),
    ),
    unread: z.array(z.strictObject({ file: z.string(), reason: z.string() })),
    duplicates: count,
    unrunPlans: count.meta({
      description: 'Planned sessions left out, as the logs cover their days and show none',
    }),
    findings: auditFields.findings,
    passed: auditFields.passed,
    unchecked: auditFields.unchecked,
    accepted: auditFields.accepted,
    suppressed: z.array(z.strictObject({ rule: z.string(), reason: z.string(), count })),
    hardSetsByGoal: auditFields.hardSetsByGoal,
    ...namesFields,
  })
  .meta({ title: 'Carryover audit report' });

export type JsonReport = z.infer<typeof reportSchema>;

export const jsonReport = (report: FullReport): JsonReport => {
  const { preset, window, findings, passed, unchecked, accepted, hardSetsByGoal } = auditJson(
    report.audit,
    report.fixes,
  );
  return {
    format: 'carryover-audit',
    version: 1,
    preset,
    window,
    notes: [...topNotes(report)],
    read: report.read.map(({ file, format, counts, skipped, notes, cutShort }) => ({
      file,
      format,
      sessions: counts.runs + counts.strengthSessions + counts.crossSessions,
      sets: counts.sets,
      runs: counts.runs,
      skipped: skipped.map(({ file: _, ...row }) => row),
      notes: [...notes],
      ...(cutShort === undefined ? {} : { cutShort: cutShortText(cutShort) }),
    })),
    unread: report.unread.map(({ file, reason }) => ({ file, reason })),
    duplicates: report.duplicates,
    unrunPlans: report.unrunPlans,
    findings,
    passed,
    unchecked,
    accepted,
    suppressed: report.suppressed.map((each) => ({ ...each })),
    hardSetsByGoal,
    names: { ...report.names },
    unknownNames: report.unknownNames.map((each) => ({ ...each })),
    otherNames: report.otherNames.map((each) => ({ ...each })),
    titleQuestions: report.titleQuestions.map((each) => ({ ...each })),
  };
};
