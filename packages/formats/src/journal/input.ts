import { type Entry, entriesOfReading, type KeptEntry, type Teller } from '@carryover/engine';
import { readText } from '../read/read-file.ts';
import type { FileReading, ReadOptions } from '../read/reader.ts';
import { type JournalFile, readJournal } from './journal-file.ts';

/** A training log of any format. */
export interface LogInput {
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  readonly reading: FileReading;
}

/** A journal that was written out, whose entries are taken as they are. */
export interface JournalInput {
  readonly file: string;
  readonly journal: JournalFile;
}

/** What came of one file that is to be kept in a journal. */
export interface InputEntries {
  readonly entries: readonly { readonly entry: Entry; readonly readable: boolean }[];
  /** Things that the journal did not have. */
  readonly fresh: number;
  /** Of these, what takes the place of something that was told otherwise before. */
  readonly changed: number;
  readonly known: number;
}

const isJournal = /^\uFEFF?\s*\{[^\n]*"format"\s*:\s*"carryover-journal"/;

/** Reads a file for a journal; throws UnreadableFile or NeedsOption, and nothing else. */
export const readInput = (
  text: string,
  { file, digest }: Pick<LogInput, 'file' | 'digest'>,
  options: ReadOptions,
): LogInput | JournalInput =>
  isJournal.test(text)
    ? { file, journal: readJournal(text, file) }
    : { file, digest, reading: readText(text, file, options) };

/** Both signs, as a journal goes from one system to another. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) || file;

/** What a journal keeps is handed on to devices and servers, whom the folders of one machine do not concern. */
const withoutFolders = (reading: FileReading): FileReading => ({
  ...reading,
  file: baseName(reading.file),
  sessions: reading.sessions.map((session) =>
    session.origins === undefined
      ? session
      : {
          ...session,
          origins: session.origins.map((origin) => ({ ...origin, file: baseName(origin.file) })),
        },
  ),
});

const ofLog = (input: LogInput, kept: readonly KeptEntry[], teller: Teller): InputEntries => {
  const read = entriesOfReading({ ...withoutFolders(input.reading), digest: input.digest }, kept, teller);
  const entries = read.entries.map((entry) => ({ entry, readable: true }));
  // The first says that the file was read, and is no thing that it tells.
  return { entries, fresh: Math.max(0, entries.length - 1), changed: read.changed, known: read.known };
};

const ofJournal = ({ journal }: JournalInput, kept: readonly KeptEntry[]): InputEntries => {
  const ids = new Set(kept.map(({ entry }) => entry.id));
  const entries = journal.entries.filter(({ entry }) => !ids.has(entry.id));
  return { entries, fresh: entries.length, changed: 0, known: journal.entries.length - entries.length };
};

/** The entries that a file adds to a journal. */
export const entriesOfInput = (
  input: LogInput | JournalInput,
  kept: readonly KeptEntry[],
  teller: Teller,
): InputEntries => ('journal' in input ? ofJournal(input, kept) : ofLog(input, kept, teller));
