import { readFileSync, statSync } from 'node:fs';
import {
  assertSize,
  decodeText,
  type FileReading,
  type ReadOptions,
  readText,
  UnreadableFile,
} from '@carryover/formats';
import type { Unread } from '../report/report.ts';
import type { FoundFile } from './find-files.ts';

export interface ReadFiles {
  readonly readings: readonly FileReading[];
  readonly unread: readonly Unread[];
}

/** What a file holds; throws UnreadableFile, or what the system says of a file that it does not open. */
export const bytesOf = ({ path, name }: FoundFile): Uint8Array => {
  const stats = statSync(path);
  if (!stats.isFile()) throw new UnreadableFile(name, 'this is no ordinary file; save what it gives to one.');
  assertSize(stats.size, name);
  return readFileSync(path);
};

/** Why a file could not be read, in a sentence; undefined for what is no fault of the file. */
export const unreadReason = (error: unknown, name: string): string | undefined => {
  if (error instanceof UnreadableFile) return error.message;
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? undefined : `${name}: cannot be opened (${code}). Look at who may read it.`;
};

/** Reads what can be read; NeedsOption passes through, as only the athlete can answer it. */
export const readFiles = (files: readonly FoundFile[], options: ReadOptions): ReadFiles => {
  const readings: FileReading[] = [];
  const unread: Unread[] = [];
  for (const file of files) {
    try {
      readings.push(readText(decodeText(bytesOf(file), file.name), file.name, options));
    } catch (error) {
      const reason = unreadReason(error, file.name);
      if (reason === undefined) throw error;
      unread.push({ file: file.name, reason, named: file.named });
    }
  }
  return { readings, unread };
};
