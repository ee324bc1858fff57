import {
  type JournalInput,
  type LogInput,
  NeedsOption,
  type ReadOptions,
  readInput,
} from '@carryover/formats';
import { UsageError } from '../errors.ts';
import { type FoundFile, findFiles } from '../files/find-files.ts';
import { contentOf, refuseChanceNotation, unreadReason } from '../files/read-files.ts';
import type { Unread } from '../report/report.ts';

type Input = LogInput | JournalInput;

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly unread: readonly Unread[];
}

const inputOf = async (file: FoundFile, options: ReadOptions): Promise<Input> => {
  const content = await contentOf(file);
  const input = await readInput(content, file.name, options);
  if ('reading' in input) await refuseChanceNotation(input.reading, content, file);
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
export const readInputs = async (
  given: readonly string[],
  options: ReadOptions,
  cwd: string,
): Promise<Inputs> => {
  const { files, missing } = foundFiles(given, cwd);
  const inputs: Input[] = [];
  const unread = [...missing];
  for (const file of files) {
    try {
      inputs.push(await inputOf(file, options));
    } catch (error) {
      const asks = error instanceof NeedsOption;
      const reason = asks ? error.message : unreadReason(error, file.name);
      if (reason === undefined) throw error;
      unread.push({ file: file.name, reason, named: file.named || asks });
    }
  }
  return { inputs, unread };
};
