import type { Reading } from '../assemble/index.ts';
import type { DayRange } from '../domain/index.ts';
import type { EntryKind, ImportedFile } from './bodies.ts';
import type { Entry, EntryId, Json, KeptEntry } from './entry.ts';
import { settle } from './fold.ts';
import { groupBy } from './group-by.ts';
import { anchorOf, canonical, fingerprintOf, type Item, instantOf, itemsOf } from './items.ts';
import type { Line, Lines } from './lines.ts';
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

interface KnownItem extends Item {
  readonly line: Line;
  readonly file: EntryId;
}

/** The imports of one format that were not withdrawn. */
const importsOf = ({ standing }: Lines, format: string): readonly Line<ImportedFile>[] =>
  standing('import').filter(({ entry: { body } }) => body.format === format);

/** What these imports told, also what was withdrawn or replaced since: it does not come back by being read again. */
const knownItems = ({ byId }: Lines, imports: ReadonlySet<EntryId>): readonly KnownItem[] =>
  [...byId.values()].flatMap((line) => {
    const { kind, body } = line.entry;
    const { import: file } = body as { readonly import?: EntryId };
    return line.readable && file !== undefined && imports.has(file) ? { kind, body, line, file } : [];
  });

const covers = (wide: DayRange | undefined, narrow: DayRange | undefined): boolean =>
  narrow === undefined || (wide !== undefined && wide.from <= narrow.from && narrow.to <= wide.to);

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

/** Imports of the same source: of the file's name or its bytes (read in another zone, say), or with which it shares something that it tells. */
const kinOf = (
  imports: readonly Line<ImportedFile>[],
  { file, digest }: ReadFile,
  { matched }: Compared,
): readonly Line<ImportedFile>[] => {
  const shared = new Set([...matched].map((each) => each.file));
  const isSame = ({ entry: { id, body } }: Line<ImportedFile>): boolean =>
    body.file === file || shared.has(id) || (digest !== undefined && body.digest === digest);
  return imports.filter(isSame);
};

/** What the same source told otherwise, for each new thing that has one. */
const replacedBy = (
  { fresh, matched }: Compared,
  known: readonly KnownItem[],
  kin: ReadonlySet<EntryId>,
): ReadonlyMap<Item, EntryId> => {
  const replaced = new Map<Item, EntryId>();
  const taken = new Set<KnownItem>();
  const pairBy = (keyOf: (item: Item) => string | undefined): void => {
    const left = groupBy(
      known.filter(
        (each) =>
          kin.has(each.file) && !matched.has(each) && !taken.has(each) && each.line.fate !== 'replaced',
      ),
      keyOf,
    );
    for (const each of fresh) {
      const key = keyOf(each);
      const older = key === undefined || replaced.has(each) ? undefined : left.get(key)?.shift();
      if (older === undefined) continue;
      replaced.set(each, older.line.entry.id);
      taken.add(older);
    }
  };
  // Read again in another zone, a session has another clock and is the same.
  pairBy(instantOf);
  pairBy(anchorOf);
  return replaced;
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
    return newEntry(each.kind as EntryKind, body as never, teller);
  });
  return { entries: [file, ...entries], known: told.length - fresh.length, changed: replaced.size };
};
