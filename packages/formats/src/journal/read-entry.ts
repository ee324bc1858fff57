import { correctedVersion, currentVersion, type Entry, type JsonObject } from '@carryover/engine';
import * as z from 'zod';
import { entrySchema } from './entry-schema.ts';
import { jsonProblem } from './plain-json.ts';
import { problemText } from './problem-text.ts';
import { shapesByVersion } from './shapes-by-version.ts';

/** `readable` is false for kinds and versions that only a newer Carryover knows: kept and passed on, not folded. */
export type EntryReading =
  | { readonly entry: Entry; readonly readable: boolean }
  | { readonly problem: string };

/** Where an entry came from is no matter of opinion. */
const fixedFields: readonly string[] = ['import', 'replaces'];

/** What is known of kinds and their versions. */
export interface KnownKinds {
  /** The shapes of each kind's body, version 1 first. */
  readonly shapes: { readonly [kind: string]: readonly z.ZodObject[] };
  readonly currentVersion: (kind: string) => number;
  /** The version of a kind's body of which a correction of this version speaks. */
  readonly correctedVersion: (kind: string, correction: number) => number;
}

type Fields = Readonly<Record<string, z.ZodType>>;

const changeProblem = (of: string, fields: Fields, field: string, value: unknown): string | undefined => {
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

const correctionProblem = (of: string, shape: Fields, change: JsonObject): string | undefined => {
  if (of === 'correction' || of === 'withdrawal')
    return `correction, of: a ${of} is not corrected; withdraw it and tell it anew.`;
  const fields = Object.entries(change);
  if (fields.length === 0) return 'correction, change: names no field.';
  for (const [field, value] of fields) {
    const problem = changeProblem(of, shape, field, value);
    if (problem !== undefined) return problem;
  }
  return undefined;
};

const reading = (entry: Entry, readable: boolean): EntryReading => ({ entry, readable });

/** The shape of a kind's body in a version of it; undefined for what only a newer Carryover knows. */
export const shapeIn = (
  { shapes, currentVersion, correctedVersion }: KnownKinds,
  kind: string,
  version: number,
): z.ZodObject | undefined => {
  if (!Object.hasOwn(shapes, kind) || version > currentVersion(kind)) return undefined;
  // A correction counts the new versions of all kinds, its own among them.
  return shapes[kind]?.[(kind === 'correction' ? correctedVersion(kind, version) : version) - 1];
};

const readBody = (entry: Entry, known: KnownKinds): EntryReading => {
  const { kind, version } = entry;
  const shape = shapeIn(known, kind, version);
  if (!shape) return reading(entry, false);
  const result = shape.safeParse(entry.body);
  if (!result.success) return { problem: problemText(kind, result.error.issues) };
  if (kind !== 'correction') return reading(entry, true);
  const { of, change } = entry.body as { readonly of: string; readonly change: JsonObject };
  const corrected = shapeIn(known, of, known.correctedVersion(of, version));
  // Fields of a kind that is not known cannot be looked at yet.
  if (!corrected) return reading(entry, false);
  const problem = correctionProblem(of, corrected.shape, change);
  return problem === undefined ? reading(entry, true) : { problem };
};

/** `readEntry` of a Carryover that knows these kinds. */
export const readerOf =
  (known: KnownKinds) =>
  (raw: unknown): EntryReading => {
    const unlike = jsonProblem(raw);
    if (unlike !== undefined) return { problem: unlike };
    const frame = entrySchema.safeParse(raw);
    return frame.success
      ? readBody(raw as Entry, known)
      : { problem: problemText('entry', frame.error.issues) };
  };

export const knownKinds: KnownKinds = { shapes: shapesByVersion, currentVersion, correctedVersion };

/**
 * Looks at an entry where it comes in: from a device, a store or a file. What is right, in the current or an older
 * version of its kind, is handed on as it came, to the order of its fields. Never throws.
 */
export const readEntry = readerOf(knownKinds);
