import FitParser from 'fit-file-parser';
import { UnreadableFile } from '../read/errors.ts';

/** A message by the names of the profile; what was not said is not there. */
export type Message = Readonly<Record<string, unknown>>;
export type Messages = Readonly<Record<string, readonly Message[] | undefined>>;

/** The messages of a FIT file whose lengths are known to be true. Throws UnreadableFile. */
export const decode = (bytes: Uint8Array<ArrayBuffer>, file: string): Messages => {
  let messages: Messages | undefined;
  let problem = 'no messages came out of it';
  try {
    new FitParser({ mode: 'list' }).parse(bytes.buffer, (error, fit) => {
      if (error) problem = error;
      else messages = fit?.messages as unknown as Messages;
    });
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error);
  }
  if (messages) return messages;
  throw new UnreadableFile(
    file,
    `the FIT file could not be decoded (${problem}); copy it from the watch again.`,
  );
};

/** A finite number; undefined for all else. */
export const numberOf = (message: Message | undefined, field: string): number | undefined => {
  const value = message?.[field];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};

/** A number within bounds; undefined beyond them. */
export const numberWithin = (
  message: Message | undefined,
  field: string,
  least: number,
  most: number,
): number | undefined => {
  const value = numberOf(message, field);
  return value !== undefined && value >= least && value <= most ? value : undefined;
};

/** A word of the profile, or a text. */
export const textOf = (message: Message | undefined, field: string): string | undefined => {
  const value = message?.[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** In milliseconds of world time. */
export const timeOf = (message: Message | undefined, field: string): number | undefined => {
  const value = message?.[field];
  return value instanceof Date && Number.isFinite(value.getTime()) ? value.getTime() : undefined;
};

/** The number in a field that holds flags as well. */
export const indexOf = (message: Message | undefined, field: string): number | undefined => {
  const value = message?.[field];
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  return typeof value.value === 'number' ? value.value : undefined;
};
