import { z } from '@hono/zod-openapi';
import type { KeptImport } from './import-rows.ts';
import type { ShownImport } from './importer.ts';

const count = z.int().min(0);

export const importSchema = z
  .object({
    id: z.string(),
    file: z.string(),
    bytes: count,
    state: z.enum(['waiting', 'reading', 'done', 'failed']),
    progress: z.number().min(0).max(1),
    counts: z
      .object({ entries: count, kept: count })
      .optional()
      .openapi({ description: 'Entries that the file adds, and how many of them are kept by now.' }),
    result: z
      .object({
        format: z.string(),
        sessions: z
          .object({ runs: count, strength: count, cross: count, sets: count })
          .openapi({ description: 'What stands in the file.' }),
        added: count.openapi({
          description: 'Things told (sessions, check-ins, plans) that the journal did not have.',
        }),
        changed: count.openapi({
          description: 'Of these, what takes the place of something that was told otherwise before.',
        }),
        known: count.openapi({ description: 'What the journal had already; it is not kept twice.' }),
        leftOut: z.object({
          count,
          first: z
            .array(
              z.object({
                line: count.optional(),
                place: z.string().optional(),
                reason: z.string(),
                value: z.string().optional(),
              }),
            )
            .readonly(),
        }),
        unknownNames: z
          .array(z.string())
          .readonly()
          .openapi({ description: 'Names of exercises in the file that mean nothing yet.' }),
        notes: z.array(z.string()).readonly().openapi({ description: 'What was assumed.' }),
        cutShort: z
          .string()
          .optional()
          .openapi({ description: 'Where the file ends that was not copied whole, in a sentence.' }),
        sameFile: z
          .boolean()
          .openapi({ description: 'A file with the same bytes was imported before and not taken back.' }),
      })
      .optional(),
    problem: z
      .object({
        kind: z.enum([
          'unreadable',
          'needs-option',
          'took-too-long',
          'too-much-memory',
          'interrupted',
          'not-kept',
          'internal',
        ]),
        detail: z.string(),
      })
      .optional(),
    canUndo: z.boolean(),
    undone: z.boolean(),
    madeAt: z.iso.datetime(),
  })
  .openapi('Import');

export type ImportJson = z.infer<typeof importSchema>;

const resultOf = ({ details: { outcome } }: KeptImport): Pick<ImportJson, 'result'> => {
  if (outcome === undefined) return {};
  const { entry: _entry, sameAs, ...result } = outcome;
  return {
    result: {
      ...result,
      leftOut: { ...outcome.leftOut, first: [...outcome.leftOut.first] },
      sameFile: sameAs !== undefined,
    },
  };
};

export const importJson = (kept: ShownImport): ImportJson => {
  const { id, file, status, progress, details, madeMilliseconds, undone } = kept;
  const { bytes, counts, outcome, problem } = details;
  const isOver = status === 'done' || status === 'failed';
  return {
    id,
    file,
    bytes,
    state: status,
    progress: progress / 1000,
    ...(counts === undefined ? {} : { counts }),
    ...resultOf(kept),
    ...(problem === undefined ? {} : { problem }),
    canUndo: isOver && !undone && outcome?.entry !== undefined && (counts?.kept ?? 0) > 0,
    undone,
    madeAt: new Date(madeMilliseconds).toISOString(),
  };
};
