import {
  type JournalInput,
  type LogInput,
  NeedsOption,
  type ReadOptions,
  readInput,
  type SourceOptions,
  type SourceProgress,
} from '@carryover/formats';
import { UsageError } from '../errors.ts';
import { findFiles } from '../files/find-files.ts';
import { leftOutWhole } from '../files/left-out-whole.ts';
import { contentOf, readFoundFolder, refuseChanceNotation, unreadReason } from '../files/read-files.ts';
import { type FoundSource, sourcesOf } from '../files/sources.ts';
import type { Io } from '../io.ts';
import type { Unread } from '../report/report.ts';
import { type ProgressIo, progressOn } from '../terminal/progress.ts';

type Input = LogInput | JournalInput;

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly unread: readonly Unread[];
}

const inputOf = async (source: FoundSource, options: SourceOptions): Promise<Input> => {
  if ('files' in source) return { file: source.name, reading: await readFoundFolder(source, options) };
  const content = await contentOf(source);
  const input = await readInput(content, source.name, options);
  if ('reading' in input) await refuseChanceNotation(input.reading, content, source);
  return input;
};

/** What was named and is not there costs only itself. */
const foundSources = (given: readonly string[], cwd: string) => {
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
  return { sources: sourcesOf(findFiles(there, cwd), cwd), missing };
};

/** Reads each file by itself: one that is bad, missing or in need of an option never stops the others. */
export const readInputs = async (
  given: readonly string[],
  options: ReadOptions,
  io: ProgressIo & Pick<Io, 'cwd'>,
): Promise<Inputs> => {
  const { sources, missing } = foundSources(given, io.cwd);
  const progress = progressOn(io);
  const inputs: Input[] = [];
  const unread = [...missing];
  for (const source of sources) {
    const { name, named } = source;
    const watched = { ...options, onProgress: (far: SourceProgress) => progress.show(name, far) };
    try {
      const input = await inputOf(source, watched);
      inputs.push(input);
      if ('reading' in input) unread.push(...leftOutWhole(input.reading, source));
    } catch (error) {
      const asks = error instanceof NeedsOption;
      const reason = asks ? error.message : unreadReason(error, name);
      if (reason === undefined) throw error;
      unread.push({ file: name, reason, named: named || asks });
    } finally {
      progress.end();
    }
  }
  return { inputs, unread };
};
