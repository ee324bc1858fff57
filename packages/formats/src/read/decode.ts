import { UnreadableFile } from './errors.ts';

/** Larger files are no training log; the caller compares the size before it reads. */
export const mostBytes = 64 * 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Throws UnreadableFile for a size that is not read. */
export const assertSize = (bytes: number, file: string): void => {
  if (bytes === 0) throw new UnreadableFile(file, 'the file is empty; export it again, or leave it out.');
  if (bytes > mostBytes)
    throw new UnreadableFile(
      file,
      `the file has ${megabytes(bytes)}, and at most ${megabytes(mostBytes)} are read; split the export by year.`,
    );
};

/** By its byte order mark; UTF-8 without one. */
export const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};

/** The bytes before the first wrong one tell a text in another encoding from a file that is no text at all. */
const isBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 65_536).includes(0);

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean =>
  signs.every((sign, index) => bytes[index] === sign);

/** What a file of bytes is, by its first ones, and what to hand over in its place. */
const binaryProblem = (bytes: Uint8Array): string => {
  if (startsWith(bytes, [0x50, 0x4b]))
    return 'this is an archive inside another, which is read only under a name that ends in .zip; hand it over by itself.';
  if (startsWith(bytes, [0x1f, 0x8b]))
    return 'this was packed by gzip more than once; unpack it and hand over the file in it.';
  return 'this is a binary file, and text was expected; export the log as CSV, calendar or JSON.';
};

/** Text of UTF-8, or of UTF-16 that says so with a byte order mark; UnreadableFile for all else. */
export const decodeText = (bytes: Uint8Array, file: string): string => {
  assertSize(bytes.length, file);
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8' && isBinary(bytes)) throw new UnreadableFile(file, binaryProblem(bytes));
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(
      file,
      `the text is not valid ${encoding.toUpperCase()}; save it again as UTF-8 (spreadsheets call it "CSV UTF-8").`,
    );
  }
  if (text.includes('\0'))
    throw new UnreadableFile(
      file,
      'the text holds NUL characters, as binary or damaged files do; export it again.',
    );
  if (text.trim() === '')
    throw new UnreadableFile(
      file,
      'the file holds nothing but blank space; export it again, or leave it out.',
    );
  return text;
};
