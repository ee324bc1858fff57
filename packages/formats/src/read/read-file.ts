import { headerOf } from './csv.ts';
import { cutShortOf } from './cut-short.ts';
import { assertSize, decodeText, encodingOf } from './decode.ts';
import { UnknownFormat, UnreadableFile } from './errors.ts';
import { bytesReaders, readers } from './index.ts';
import { keepable } from './keepable.ts';
import { assertZone } from './local-time.ts';
import { withoutFuture } from './not-yet.ts';
import type { FileReading, Reader, ReadOptions } from './reader.ts';

const headLength = 8_000;

const seenIn = (head: string): string => {
  const cells = headerOf(head)
    .slice(0, 6)
    .map((cell) => cell.replace(/\p{C}/gu, ' ').slice(0, 24));
  return cells.join(', ').slice(0, 100);
};

const sniffed = (text: string, file: string): Reader | undefined => {
  const head = text.slice(0, headLength);
  return readers.find((each) => each.sniff(head, file));
};

/** The id of the reader that would read these bytes; undefined where none knows them. For files that nobody named. */
export const formatOf = (bytes: Uint8Array, file: string): string | undefined => {
  const ofBytes = bytesReaders.find((each) => each.isOf(bytes));
  if (ofBytes) return ofBytes.id;
  // A letter takes at most four bytes; one that is cut in two at the end is no matter.
  const head = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, headLength * 4));
  return sniffed(head.replace(/^\uFEFF/, ''), file)?.id;
};

/** `plan.json`, or events for intervals.icu: what Carryover itself wrote of what is planned. */
const isOurPlan = (head: string): boolean =>
  /^\s*\{\s*"format"\s*:\s*"carryover-plan"/.test(head) ||
  (/^\s*\[\s*\{\s*"category"\s*:\s*"WORKOUT"/.test(head) && /"external_id"\s*:/.test(head));

/** The first reader that knows the file by its first lines. */
const readerFor = (text: string, file: string): Reader => {
  const reader = sniffed(text, file);
  if (reader) return reader;
  if (isOurPlan(text.slice(0, headLength)))
    throw new UnreadableFile(
      file,
      'this is a plan that Carryover wrote, and no log; hand over the exports of what was done.',
    );
  const known = [...readers, ...bytesReaders].map((each) => each.title).join('; ');
  throw new UnknownFormat(file, seenIn(text.slice(0, headLength)), known);
};

/** Reads a file of any known format; throws UnreadableFile or NeedsOption, and nothing else. */
export const readText = (text: string, file: string, options: ReadOptions = {}): FileReading => {
  assertZone(options.zone, file);
  if (text.trim() === '')
    throw new UnreadableFile(file, 'the file is empty; export it again, or leave it out.');
  const plain = text.replace(/^\uFEFF/, '');
  const reading = keepable(withoutFuture(readerFor(plain, file).read(plain, file, options), options.today));
  const cutShort = reading.cutShort ?? cutShortOf(plain, reading);
  return cutShort === undefined ? reading : { ...reading, cutShort };
};

/** Reads the bytes of a file of any known format that is no archive; throws UnreadableFile or NeedsOption, and nothing else. */
export const readBytes = (bytes: Uint8Array, file: string, options: ReadOptions = {}): FileReading => {
  assertZone(options.zone, file);
  assertSize(bytes.length, file);
  const reader = bytesReaders.find((each) => each.isOf(bytes));
  return reader
    ? keepable(withoutFuture(reader.readBytes(bytes, file, options), options.today))
    : readText(decodeText(bytes, file), file, options);
};
