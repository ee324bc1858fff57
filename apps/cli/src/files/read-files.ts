import { openAsBlob, statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import {
  type FileReading,
  faultOfOurs,
  type ReadOptions,
  readFolder,
  readSource,
  type SourceOptions,
  type SourceProgress,
  UnreadableFile,
} from '@carryover/formats';
import type { Unread } from '../report/report.ts';
import { type ProgressIo, progressOn } from '../terminal/progress.ts';
import type { FoundFile } from './find-files.ts';
import { leftOutWhole } from './left-out-whole.ts';
import type { FoundFolder, FoundSource } from './sources.ts';

export interface ReadFiles {
  readonly readings: readonly FileReading[];
  readonly unread: readonly Unread[];
}

/** What a file holds, read as it is needed; throws UnreadableFile, or what the system says of a file that it does not open. */
export const contentOf = ({ path, name }: FoundFile): Promise<Blob> => {
  const stats = statSync(path);
  if (!stats.isFile()) throw new UnreadableFile(name, 'this is no ordinary file; save what it gives to one.');
  return openAsBlob(path);
};

/** A folder as one reading of all its files. */
export const readFoundFolder = (
  { files, name, path }: FoundFolder,
  options: SourceOptions,
): Promise<FileReading> =>
  readFolder(
    files.map((file) => ({
      name: relative(path, file.path).replaceAll(sep, '/'),
      open: () => contentOf(file),
    })),
    name,
    options,
  );

/** Why a file could not be read, in a sentence; undefined for what is no fault of the file. */
export const unreadReason = (error: unknown, name: string): string | undefined => {
  if (error instanceof UnreadableFile) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code === 'string') return `${name}: cannot be opened (${code}). Look at who may read it.`;
  // A fault of ours in one reader is no reason to lose the other files.
  return error instanceof TypeError || error instanceof RangeError
    ? `${name}: ${faultOfOurs(error)}`
    : undefined;
};

const mostListed = 100;
const isWeekFile = /\.week$/i;
const mostNotUnderstood = 0.05;

/**
 * Pages about training hold lines that read as a week. In a folder only what is named .week, or is notation nearly
 * line by line, is taken for what somebody did; throws UnreadableFile for the rest. A file that was named is meant.
 */
export const refuseChanceNotation = async (
  { format, skipped }: FileReading,
  content: Blob,
  { name, named }: FoundFile,
): Promise<void> => {
  if (named || format !== 'week-notation' || isWeekFile.test(name)) return;
  const text = await content.text();
  const lines = text.split('\n').filter((line) => !/^\s*(?:#|$)/.test(line)).length;
  const unread = new Set(skipped.map(({ line }) => line)).size;
  // The list of what is not understood ends after a hundred.
  if (unread <= lines * mostNotUnderstood && unread < mostListed) return;
  throw new UnreadableFile(
    name,
    'this is a text with a few lines that read as a week; name the file itself if it is one.',
  );
};

const readFound = async (source: FoundSource, options: SourceOptions): Promise<FileReading> => {
  if ('files' in source) return readFoundFolder(source, options);
  const content = await contentOf(source);
  const reading = await readSource(content, source.name, options);
  await refuseChanceNotation(reading, content, source);
  return reading;
};

/** Reads what can be read; NeedsOption passes through, as only the athlete can answer it. */
export const readFiles = async (
  sources: readonly FoundSource[],
  options: ReadOptions,
  io: ProgressIo,
): Promise<ReadFiles> => {
  const readings: FileReading[] = [];
  const unread: Unread[] = [];
  const progress = progressOn(io);
  for (const source of sources) {
    const { name, named } = source;
    const watched = { ...options, onProgress: (far: SourceProgress) => progress.show(name, far) };
    try {
      const reading = await readFound(source, watched);
      readings.push(reading);
      unread.push(...leftOutWhole(reading, source));
    } catch (error) {
      const reason = unreadReason(error, name);
      if (reason === undefined) throw error;
      unread.push({ file: name, reason, named });
    } finally {
      progress.end();
    }
  }
  return { readings, unread };
};
