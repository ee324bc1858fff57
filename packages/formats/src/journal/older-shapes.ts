import { type EntryKind, runExtras, runTypes } from '@carryover/engine';
import * as z from 'zod';
import { amount, day, imported, list, optional, session, text } from './values.ts';

/** Before recordings. */
const runVersion1 = z.strictObject({
  ...session,
  type: z.enum(runTypes),
  typeConfidence: amount(1),
  typeEvidence: list(text(2000), 50),
  distanceKm: optional(amount(1000)),
  averageHeartRate: optional(amount(250)),
  maxHeartRate: optional(amount(250)),
  ascentMetres: optional(amount(30_000)),
  extras: optional(list(z.enum(runExtras), 10)),
  priority: optional(z.enum(['A', 'B', 'C'])),
});

const grade = optional(amount(10));

/** Before resting heart rates. */
const checkInVersion1 = z.strictObject({
  ...imported,
  day,
  sleepHours: optional(amount(24)),
  soreness: grade,
  energy: grade,
  heartRateVariability: grade,
  fuelled: optional(z.boolean()),
  hydrated: optional(z.boolean()),
});

/** Shapes that a kind's body had before its current one, version 1 first: they stay as they were for ever. */
export const olderShapes: { readonly [Kind in EntryKind]?: readonly z.ZodObject[] } = {
  'run-planned': [runVersion1],
  'run-done': [runVersion1],
  'check-in': [checkInVersion1],
};
