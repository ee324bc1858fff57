import { readFileSync, statSync } from 'node:fs';
import {
  assertSize,
  decodeText,
  type FileReading,
  type ReadOptions,
  readText,
  UnreadableFile,
} from '@carryover/formats';
import type { FoundFile } from './find-files.ts';

export interface Unread {
  readonly file: string;
  readonly reason: string;
  readonly named: boolean;
}

export interface ReadFiles {
  readonly readings: readonly FileReading[];
  /** Files that were not read; one that was named by hand makes the command fail after the rest is reported. */
  readonly unread: readonly Unread[];
}

const readOne = ({ path, name }: FoundFile, options: ReadOptions): FileReading => {
  assertSize(statSync(path).size, name);
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
        error instanceof UnreadableFile ? error.message : `${file.name}: cannot be opened (${code}).`;
      unread.push({ file: file.name, reason, named: file.named });
    }
  }
  return { readings, unread };
};
