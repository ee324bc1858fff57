import { UnreadableFile } from '../read/errors.ts';
import type { CutShort } from '../read/reader.ts';
import { crcOf } from './crc.ts';

/** One FIT file; several may stand one after the other in what is handed over. */
export interface FitPart {
  readonly bytes: Uint8Array;
  /** The messages, from the first byte up to the one after the last. */
  readonly from: number;
  readonly to: number;
  /** False where the end is missing, or nobody knows where it is. */
  readonly isWhole: boolean;
}

export interface FitContainer {
  readonly parts: readonly FitPart[];
  /** What is wrong with header, length or checksum, in sentences for people. */
  readonly notes: readonly string[];
  readonly cutShort?: CutShort;
}

/** A watch chains the few activities of a day; more is no training log. Ours. */
const mostParts = 100;
const checksumBytes = 2;

const isHeader = (bytes: Uint8Array, at: number): boolean =>
  (bytes[at] === 12 || bytes[at] === 14) &&
  at + bytes[at] <= bytes.length &&
  bytes[at + 8] === 0x2e &&
  bytes[at + 9] === 0x46 &&
  bytes[at + 10] === 0x49 &&
  bytes[at + 11] === 0x54;

/** True for bytes that begin as a FIT file does, whatever follows. */
export const isFit = (bytes: Uint8Array): boolean =>
  bytes.length >= 12 && [0x2e, 0x46, 0x49, 0x54].every((sign, index) => bytes[8 + index] === sign);

const numberAt = (bytes: Uint8Array, at: number, width: 2 | 4): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return width === 2 ? view.getUint16(at, true) : view.getUint32(at, true);
};

const headerNote = (bytes: Uint8Array, at: number): readonly string[] => {
  if (bytes[at] !== 14) return [];
  const stated = numberAt(bytes, at + 12, 2);
  return stated === 0 || stated === crcOf(bytes, at, at + 12)
    ? []
    : ['The checksum of the header is wrong; the file was read all the same.'];
};

const checksumNote = (bytes: Uint8Array, at: number, to: number): readonly string[] => {
  const stated = numberAt(bytes, to, 2);
  // Some apps that make FIT files write no checksum.
  return stated === 0 || stated === crcOf(bytes, at, to)
    ? []
    : [
        'The checksum is wrong: something was changed since the watch wrote the file. What can be read was read; compare it with the watch.',
      ];
};

/** Where the files in the bytes begin and end, by their headers and checksums. Throws UnreadableFile. */
export const containerOf = (bytes: Uint8Array, file: string): FitContainer => {
  const parts: FitPart[] = [];
  const notes = new Set<string>();
  let at = 0;
  while (at < bytes.length) {
    if (!isHeader(bytes, at)) {
      if (parts.length === 0)
        throw new UnreadableFile(
          file,
          (bytes[0] === 12 || bytes[0] === 14) && bytes.length < bytes[0]
            ? `the FIT file ends within its header, after ${bytes.length} bytes; copy it from the watch again.`
            : `the header of the FIT file is damaged: it says that it has ${bytes[0]} bytes, and 12 or 14 were expected; copy the file from the watch again.`,
        );
      notes.add(`The last ${bytes.length - at} bytes are no FIT file and were left out.`);
      break;
    }
    if (parts.length === mostParts)
      throw new UnreadableFile(
        file,
        `more than ${mostParts} FIT files stand one after the other in this one; hand them over one by one.`,
      );
    for (const note of headerNote(bytes, at)) notes.add(note);
    const from = at + (bytes[at] ?? 0);
    const length = numberAt(bytes, at + 4, 4);
    const to = from + length;
    if (length === 0 && from < bytes.length && parts.length === 0) {
      // A watch that stops all of a sudden leaves the length of the header at nothing.
      notes.add(
        'The header says that the file is empty, as after a watch that stopped; all that follows was read.',
      );
      parts.push({ bytes, from, to: bytes.length, isWhole: false });
      break;
    }
    if (to + checksumBytes > bytes.length) {
      parts.push({ bytes, from, to: Math.min(to, bytes.length), isWhole: false });
      const cutShort = { bytes: bytes.length, ofBytes: to + checksumBytes };
      return { parts, notes: [...notes], cutShort };
    }
    for (const note of checksumNote(bytes, at, to)) notes.add(note);
    parts.push({ bytes, from, to, isWhole: true });
    at = to + checksumBytes;
  }
  return { parts, notes: [...notes] };
};
