import { createHash } from 'node:crypto';
import {
  decodeText,
  type JournalInput,
  type LogInput,
  NeedsOption,
  type ReadOptions,
  readInput,
} from '@carryover/formats';
import { UsageError } from '../errors.ts';
import { type FoundFile, findFiles } from '../files/find-files.ts';
import { bytesOf, refuseChanceNotation, unreadReason } from '../files/read-files.ts';
import type { Unread } from '../report/report.ts';

type Input = LogInput | JournalInput;

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly unread: readonly Unread[];
}

const inputOf = (file: FoundFile, options: ReadOptions): Input => {
  const bytes = bytesOf(file);
  const digest = createHash('sha256').update(bytes).digest('hex');
  const text = decodeText(bytes, file.name);
  const input = readInput(text, { file: file.name, digest }, options);
  if ('reading' in input) refuseChanceNotation(input.reading, text, file);
  return input;
};

/** What was named and is not there costs only itself. */
const foundFiles = (given: readonly string[], cwd: string) => {
  const missing: Unread[] = [];
  const there = given.filter((each) => {
    try {
      return findFiles([each], cwd).length > 0;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      missing.push({ file: each, reason: error.message, named: true });
      return false;
    }
  });
  return { files: findFiles(there, cwd), missing };
};

/** Reads each file by itself: one that is bad, missing or in need of an option never stops the others. */
export const readInputs = (given: readonly string[], options: ReadOptions, cwd: string): Inputs => {
  const { files, missing } = foundFiles(given, cwd);
  const inputs: Input[] = [];
  const unread = [...missing];
  for (const file of files) {
    try {
      inputs.push(inputOf(file, options));
    } catch (error) {
      const asks = error instanceof NeedsOption;
      const reason = asks ? error.message : unreadReason(error, file.name);
      if (reason === undefined) throw error;
      unread.push({ file: file.name, reason, named: file.named || asks });
    }
  }
  return { inputs, unread };
};
