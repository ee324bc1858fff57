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

const readOne = ({ path, name }: FoundFile, options: ReadOptions): FileReading => {
  const stats = statSync(path);
  if (!stats.isFile()) throw new UnreadableFile(name, 'this is no ordinary file; save what it gives to one.');
  assertSize(stats.size, name);
  return readText(decodeText(readFileSync(path), name), name, options);
};

/** Reads what can be read; NeedsOption passes through, as only the athlete can answer it. */
export const readFiles = (files: readonly FoundFile[], options: ReadOptions): ReadFiles => {
  const readings: FileReading[] = [];
  const unread: Unread[] = [];
  for (const file of files) {
    try {
      readings.push(readOne(file, options));
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (!(error instanceof UnreadableFile) && code === undefined) throw error;
      const reason =
        error instanceof UnreadableFile
          ? error.message
          : `${file.name}: cannot be opened (${code}). Look at who may read it.`;
      unread.push({ file: file.name, reason, named: file.named });
    }
  }
  return { readings, unread };
};
