import {
  decodeText,
  type JournalInput,
  type LogInput,
  NeedsOption,
  type ReadOptions,
  readInput,
  UnreadableFile,
} from '@carryover/formats';
import type { FileQuestion, UnreadFile } from './preview.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** SHA-256 in hexadecimal. */
const digestOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

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

export interface ReadInput {
  readonly input: LogInput | JournalInput;
  readonly assumedZone?: string;
}

/** A calendar in world time says no zone: then its clocks are shown as on this device. */
const leavesZoneOpen = ({ input }: ReadInput): boolean =>
  'reading' in input && input.reading.format === 'icalendar' && input.reading.notes.length > 0;

/** Reads one file; what is wrong with it is its own answer and stops no other. */
export const readGiven = async (
  { name, bytes }: GivenFile,
  options: ReadOptions,
  deviceZone: string,
): Promise<ReadInput | UnreadFile> => {
  try {
    const text = decodeText(bytes, name);
    const named = { file: name, digest: await digestOf(bytes) };
    const read: ReadInput = { input: readInput(text, named, options) };
    if (options.zone !== undefined || !leavesZoneOpen(read)) return read;
    return { input: readInput(text, named, { ...options, zone: deviceZone }), assumedZone: deviceZone };
  } catch (error) {
    return unreadOf(error, name);
  }
};
