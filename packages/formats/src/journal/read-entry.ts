import { currentVersion, type Entry, type EntryKind, isEntryKind, type JsonObject } from '@carryover/engine';
import * as z from 'zod';
import { bodyShapes } from './body-shapes.ts';
import { entrySchema } from './entry-schema.ts';
import { jsonProblem } from './plain-json.ts';
import { problemText } from './problem-text.ts';

/** `readable` is false for kinds and versions that only a newer Carryover knows: kept and passed on, not folded. */
export type EntryReading =
  | { readonly entry: Entry; readonly readable: boolean }
  | { readonly problem: string };

/** Where an entry came from is no matter of opinion. */
const fixedFields: readonly string[] = ['import', 'replaces'];

const fieldsOf = (kind: EntryKind): Readonly<Record<string, z.ZodType>> => bodyShapes[kind].shape;

const changeProblem = (of: EntryKind, field: string, value: unknown): string | undefined => {
  const fields = fieldsOf(of);
  const within = ['change', field.slice(0, 60)];
  const fails = (says: string): string => `correction, ${within.join('.')}: ${says}.`;
  if (fixedFields.includes(field)) return fails('is not corrected; withdraw the entry');
  const shape = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!shape) return fails(`${of} has no such field`);
  if (value === null)
    return shape instanceof z.ZodExactOptional ? undefined : fails(`${of} cannot be without it`);
  const result = shape.safeParse(value);
  return result.success ? undefined : problemText('correction', result.error.issues, within);
};

const correctionProblem = (of: EntryKind, change: JsonObject): string | undefined => {
  if (of === 'correction' || of === 'withdrawal')
    return `correction, of: a ${of} is not corrected; withdraw it and tell it anew.`;
  const fields = Object.entries(change);
  if (fields.length === 0) return 'correction, change: names no field.';
  for (const [field, value] of fields) {
    const problem = changeProblem(of, field, value);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

const reading = (entry: Entry, readable: boolean): EntryReading => ({ entry, readable });

const readBody = (entry: Entry, kind: EntryKind): EntryReading => {
  const result = bodyShapes[kind].safeParse(entry.body);
  if (!result.success) return { problem: problemText(kind, result.error.issues) };
  if (kind !== 'correction') return reading(entry, true);
  const { of, change } = entry.body as { readonly of: string; readonly change: JsonObject };
  // Fields of a kind that is not known cannot be looked at yet.
  if (!isEntryKind(of)) return reading(entry, false);
  const problem = correctionProblem(of, change);
  return problem === undefined ? reading(entry, true) : { problem };
};

/**
 * Looks at an entry where it comes in: from a device, a store or a file. What is right is handed on as it came, to the
 * order of its fields. Never throws.
 */
export const readEntry = (raw: unknown): EntryReading => {
  const unlike = jsonProblem(raw);
  if (unlike !== undefined) return { problem: unlike };
  const frame = entrySchema.safeParse(raw);
  if (!frame.success) return { problem: problemText('entry', frame.error.issues) };
  const entry = raw as Entry;
  if (!isEntryKind(entry.kind) || entry.version !== currentVersion(entry.kind)) return reading(entry, false);
  return readBody(entry, entry.kind);
};
