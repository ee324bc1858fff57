import {
  faultOfOurs,
  type JournalInput,
  type LogInput,
  NeedsOption,
  readFolder,
  readInput,
  type SourceOptions,
  UnreadableFile,
} from '@carryover/formats';
import type { FileQuestion, UnreadFile } from './preview.ts';
import type { GivenFile, GivenHeap } from './sources-of.ts';

/** Options are named as on the command line; here each is a question on the screen. */
const questionOf = (option: string): FileQuestion => {
  if (option.startsWith('--unit')) return 'unit';
  return option.startsWith('--distance-unit') ? 'distance-unit' : 'race-day';
};

/** Readers speak of their options to a command line; the screen asks them. */
const withoutOptions = (problem: string): string =>
  problem.replace(/ Say it with --[^.]*\.$/, '').replace(/ carryover plan counts[^.]*\./, '');

/** The file's name stands above its problem already. */
const sentence = (message: string, file: string): string => {
  const problem = message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;
  return problem.charAt(0).toUpperCase() + problem.slice(1);
};

const unreadOf = (error: unknown, file: string): UnreadFile => {
  if (error instanceof NeedsOption)
    return { file, problem: sentence(withoutOptions(error.message), file), asks: questionOf(error.option) };
  if (error instanceof UnreadableFile) return { file, problem: sentence(error.message, file) };
  // A fault of ours in one reader is no reason to lose the other files.
  return { file, problem: sentence(faultOfOurs(error), file) };
};

const readHeap = async ({ name, files }: GivenHeap, options: SourceOptions): Promise<LogInput> => {
  const members = files.map((file) => ({ name: file.name, open: async () => file.content }));
  return { file: name, reading: await readFolder(members, name, options) };
};

/** Reads one source; what is wrong with it is its own answer and stops no other. */
export const readGiven = async (
  source: GivenFile | GivenHeap,
  options: SourceOptions,
): Promise<LogInput | JournalInput | UnreadFile> => {
  try {
    return 'files' in source
      ? await readHeap(source, options)
      : await readInput(source.content, source.name, options);
  } catch (error) {
    return unreadOf(error, source.name);
  }
};
