import { type Entry, entriesOfReading, type KeptEntry, type Teller } from '@carryover/engine';
import { assertSize, decodeText, mostBytes } from '../read/decode.ts';
import { readSource, type SourceOptions } from '../read/read-source.ts';
import type { FileReading } from '../read/reader.ts';
import { type JournalFile, readJournal } from './journal-file.ts';

/** A training log of any format. */
export interface LogInput {
  readonly file: string;
  /** SHA-256 of its bytes, in hexadecimal; absent for a large archive. */
  readonly digest?: string;
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
const headBytes = 4096;

const hexadecimal = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Reads a file or an archive for a journal; throws UnreadableFile or NeedsOption, and nothing else. */
export const readInput = async (
  content: Blob,
  file: string,
  options: SourceOptions = {},
): Promise<LogInput | JournalInput> => {
  if (isJournal.test(await content.slice(0, headBytes).text())) {
    assertSize(content.size, file);
    return {
      file,
      journal: readJournal(decodeText(new Uint8Array(await content.arrayBuffer()), file), file),
    };
  }
  const reading = await readSource(content, file, options);
  if (content.size > mostBytes) return { file, reading };
  // Of what is larger no machine needs to hold all at once.
  const digest = hexadecimal(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
  return { file, digest, reading };
};

/** Both signs, as a journal goes from one system to another. */
const baseName = (file: string): string => file.split(/[\\/]/).at(-1) || file;

/**
 * What a journal keeps is handed on to devices and servers, whom the folders of one machine do not concern. The folders
 * inside an archive stay: they tell its members apart.
 */
const withoutFolders = (reading: FileReading): FileReading => {
  const file = baseName(reading.file);
  const without = (place: string): string =>
    place.startsWith(`${reading.file}/`) ? `${file}${place.slice(reading.file.length)}` : baseName(place);
  return {
    ...reading,
    file,
    sessions: reading.sessions.map((session) =>
      session.origins === undefined
        ? session
        : { ...session, origins: session.origins.map((each) => ({ ...each, file: without(each.file) })) },
    ),
  };
};

const ofLog = (input: LogInput, kept: readonly KeptEntry[], teller: Teller): InputEntries => {
  const { reading, digest } = input;
  const file = { ...withoutFolders(reading), ...(digest === undefined ? {} : { digest }) };
  const read = entriesOfReading(file, kept, teller);
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
