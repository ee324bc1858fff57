import { entryKinds } from '@carryover/engine';
import * as z from 'zod';
import { entrySchema } from './entry-schema.ts';
import { knownKinds, shapeIn } from './read-entry.ts';

const versionsOf = (kind: string): readonly number[] =>
  Array.from({ length: knownKinds.currentVersion(kind) }, (_, index) => index + 1);

const schemaOf = (kind: string, version: number) =>
  z.strictObject({
    ...entrySchema.shape,
    kind: z.literal(kind),
    version: z.literal(version),
    body: shapeIn(knownKinds, kind, version)!,
  });

/**
 * The published shape of entries that this Carryover reads, kind by kind and version by version. Newer ones have the
 * frame of `entrySchema`.
 */
export const readableEntrySchema = z
  .union(entryKinds.flatMap((kind) => versionsOf(kind).map((version) => schemaOf(kind, version))))
  .meta({ title: 'Carryover journal entry' });
