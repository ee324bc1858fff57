import type { Reading } from '../assemble/index.ts';
import type { ImportedFile } from './bodies.ts';
import type { Entry, EntryId, Json, KeptEntry } from './entry.ts';
import { settle } from './fold.ts';
import {
  anchorOf,
  canonical,
  covers,
  fingerprintOf,
  type Item,
  importsOf,
  itemsOf,
  type KnownItem,
  knownItems,
} from './known-items.ts';
import type { Line } from './lines.ts';
import { newEntry, type Teller } from './new-entry.ts';

export interface ReadFile extends Reading {
  /** The id of the reader. */
  readonly format: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly digest?: string;
}

export interface ImportedEntries {
  /** The import itself, then what is new; none where the journal knows all of it. */
  readonly entries: readonly Entry[];
  /** How much of the file the journal had. */
  readonly known: number;
  /** How much takes the place of what an earlier import told otherwise. */
  readonly changed: number;
}

const groupBy = <Value>(values: readonly Value[], keyOf: (value: Value) => string): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

interface Compared {
  readonly fresh: readonly Item[];
  /** What both tell. */
  readonly matched: ReadonlySet<KnownItem>;
}

/** Each thing told is found once: two equal ones in the file are two. */
const compare = (told: readonly Item[], known: readonly KnownItem[]): Compared => {
  const left = groupBy(known, fingerprintOf);
  const matched = new Set<KnownItem>();
  const fresh = told.filter((each) => {
    const same = left.get(fingerprintOf(each))?.shift();
    if (same) matched.add(same);
    return !same;
  });
  return { fresh, matched };
};

/** Imports of the same source: of the file's name, or with which it shares something that it tells. */
const kinOf = (
  imports: readonly Line<ImportedFile>[],
  { file }: ReadFile,
  { matched }: Compared,
): readonly Line<ImportedFile>[] => {
  const shared = new Set([...matched].map((each) => each.file));
  return imports.filter(({ entry }) => entry.body.file === file || shared.has(entry.id));
};

/** What the same source told otherwise, for each new thing that has one. */
const replacedBy = (
  { fresh, matched }: Compared,
  known: readonly KnownItem[],
  kin: ReadonlySet<EntryId>,
): ReadonlyMap<Item, EntryId> => {
  const left = groupBy(
    known.filter((each) => kin.has(each.file) && !matched.has(each) && each.line.fate !== 'replaced'),
    anchorOf,
  );
  return new Map(
    fresh.flatMap((each) => {
      const older = left.get(anchorOf(each))?.shift();
      return older ? [[each, older.line.entry.id] as const] : [];
    }),
  );
};

const isToldBy = ({ coverage, athlete }: ReadFile, { entry: { body } }: Line<ImportedFile>): boolean =>
  covers(body.coverage.runs, coverage.runs) &&
  covers(body.coverage.lifts, coverage.lifts) &&
  canonical((athlete ?? {}) as Json) === canonical((body.athlete ?? {}) as Json);

const isEmpty = (reading: ReadFile): boolean =>
  itemsOf(reading).length === 0 && Object.keys({ ...reading.coverage, ...reading.athlete }).length === 0;

const importOf = ({ file, format, digest, coverage, athlete }: ReadFile): ImportedFile => ({
  file,
  format,
  ...(digest === undefined ? {} : { digest }),
  coverage,
  ...(athlete === undefined ? {} : { athlete }),
});

/**
 * The entries that a file adds to a journal. What an import of the same format told already is not told again, also
 * where it was withdrawn or changed since; what the same source tells otherwise now takes the place of what it told.
 * What the file no longer has stays: a part of an export never deletes. Undo an import to read all of it anew.
 */
export const entriesOfReading = (
  reading: ReadFile,
  kept: readonly KeptEntry[],
  teller: Teller,
): ImportedEntries => {
  const lines = settle(kept);
  const told = itemsOf(reading);
  const imports = importsOf(lines, reading.format);
  const known = knownItems(lines, new Set(imports.map(({ entry }) => entry.id)));
  const compared = compare(told, known);
  const kin = kinOf(imports, reading, compared);
  const { fresh } = compared;
  if (fresh.length === 0 && (isEmpty(reading) || kin.some((each) => isToldBy(reading, each))))
    return { entries: [], known: told.length, changed: 0 };
  const replaced = replacedBy(compared, known, new Set(kin.map(({ entry }) => entry.id)));
  const file = newEntry('import', importOf(reading), teller);
  const entries = fresh.map((each): Entry => {
    const replaces = replaced.get(each);
    const body = { ...each.body, import: file.id, ...(replaces === undefined ? {} : { replaces }) };
    return newEntry(each.kind, body as never, teller);
  });
  return { entries: [file, ...entries], known: told.length - fresh.length, changed: replaced.size };
};
