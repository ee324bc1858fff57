import { goals, weekdayNames } from '@carryover/engine';
import * as z from 'zod';

const day = z.iso.date();
const count = z.int().min(0);
const level = z.enum(['error', 'warning', 'advice', 'note']);
const weekday = z.enum(weekdayNames);
const citation = z.strictObject({ source: z.string(), says: z.string() });
const names = z.array(z.strictObject({ name: z.string(), sets: count }));
const unseen = z.array(z.strictObject({ missing: z.string(), count }));

/** One rule that was found broken, with all that a person may ask of it. */
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

/** What an audit says, whichever files or journals it was made from. Fields may be added; none changes its meaning. */
export const auditFields = {
  preset: z.string(),
  window: z.strictObject({ from: day, to: day }),
  findings: z.array(finding),
  passed: z.array(z.strictObject({ rule: z.string(), looked: count, unseen })),
  unchecked: z.array(
    z.strictObject({ rule: z.string(), missing: z.array(z.string()), how: z.array(z.string()) }),
  ),
  accepted: z.array(z.strictObject({ rule: z.string(), count })),
  hardSetsByGoal: z.strictObject(
    Object.fromEntries(goals.map((goal) => [goal, count])) as Record<(typeof goals)[number], typeof count>,
  ),
} as const;

/** What of the log an audit could not make sense of by itself. */
export const namesFields = {
  names: z
    .strictObject({ resolved: count, other: count, unknown: count })
    .meta({ description: 'Sets of a known exercise, of a known kind of movement only, and of neither' }),
  unknownNames: names.meta({ description: 'Logged names that mean nothing to the catalogue' }),
  otherNames: names.meta({ description: 'Names whose kind of movement is clear, and no more' }),
  titleQuestions: z.array(z.strictObject({ pattern: z.string(), count, example: z.string() })),
} as const;

const auditSchema = z.strictObject(auditFields);

export type AuditJson = z.infer<typeof auditSchema>;
