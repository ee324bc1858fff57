import {
  type JournalInput,
  type LogInput,
  NeedsOption,
  readInput,
  type SourceOptions,
  UnreadableFile,
} from '@carryover/formats';
import type { FileQuestion, UnreadFile } from './preview.ts';

export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

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
  throw error;
};

/** Reads one file; what is wrong with it is its own answer and stops no other. */
export const readGiven = async (
  { name, content }: GivenFile,
  options: SourceOptions,
): Promise<LogInput | JournalInput | UnreadFile> => {
  try {
    return await readInput(content, name, options);
  } catch (error) {
    return unreadOf(error, name);
  }
};
