import { type Entry, inJournalOrder, type KeptEntry } from '@carryover/engine';
import { UnreadableFile } from '../read/errors.ts';
import { readEntry } from './read-entry.ts';

const format = 'carryover-journal';
const version = 1;

export interface JournalLineProblem {
  /** Counted from 1, the header being the first. */
  readonly line: number;
  readonly reason: string;
}

export interface JournalFile {
  /** In the order of the journal. */
  readonly entries: readonly { readonly entry: Entry; readonly readable: boolean }[];
  /** Lines that were left out, and what they lack. */
  readonly problems: readonly JournalLineProblem[];
}

/** The first line of a journal file; how many entries follow shows whether it is whole. */
export const journalHeader = (entries: number): string => JSON.stringify({ format, version, entries });

/** A whole journal as JSON lines: a header, then an entry a line in the order of the journal. Nothing is left out. */
export const writeJournal = (entries: readonly KeptEntry[]): string => {
  const lines = inJournalOrder(entries).map(({ entry }) => JSON.stringify(entry));
  return `${[journalHeader(entries.length), ...lines].join('\n')}\n`;
};

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const isHeader = (value: unknown): value is { format: string; version: unknown; entries?: unknown } =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === format &&
  'version' in value;

const readLine = (line: string): ReturnType<typeof readEntry> => {
  const value = parsed(line);
  return value === undefined
    ? { problem: 'the JSON is broken off or damaged; the line was left out.' }
    : readEntry(value);
};

/**
 * Reads what `writeJournal` wrote; a line that is damaged costs only itself and is listed. Throws UnreadableFile where
 * the first line is not that of a journal, or that of a newer version.
 */
export const readJournal = (text: string, file: string): JournalFile => {
  const [first = '', ...lines] = text.split('\n');
  const header = parsed(first.replace(/^\uFEFF/, ''));
  if (!isHeader(header))
    throw new UnreadableFile(file, 'this is no journal of Carryover. Write one with carryover export.');
  if (header.version !== version)
    throw new UnreadableFile(
      file,
      `this journal is of version ${String(header.version).slice(0, 20)}, and version ${version} is read here; bring Carryover up to date.`,
    );
  const problems: JournalLineProblem[] = [];
  let told = 0;
  const entries = lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    told += 1;
    const read = readLine(line);
    if (!('problem' in read)) return read;
    problems.push({ line: index + 2, reason: read.problem });
    return [];
  });
  if (typeof header.entries === 'number' && header.entries > told)
    problems.push({
      line: lines.length + 1,
      reason: `the file ends early: it was written with ${header.entries} entries, and ${told} are there.`,
    });
  return { entries, problems };
};
