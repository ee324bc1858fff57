import { crc32, deflateRawSync } from 'node:zlib';
import { bytesOf } from './pack.ts';

/** A member of an archive that is written by hand, with whatever lies it is to tell. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 8 deflates, 0 stores; any other is only claimed. */
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly claimedSize?: number;
  /** The place of the local header of this member, counted from 0, in place of its own. */
  readonly sharesWith?: number;
}

const record = (bytes: number, fields: readonly (readonly [at: number, size: 2 | 4, value: number])[]) => {
  const buffer = Buffer.alloc(bytes);
  for (const [at, size, value] of fields)
    if (size === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value >>> 0, at);
  return buffer;
};

const partsOf = ({ name, content, method = 8, flags = 0, crc, claimedSize }: RawEntry) => {
  const plain = bytesOf(content);
  const packed = method === 8 ? deflateRawSync(plain) : Buffer.from(plain);
  const told = [
    flags | 0x800,
    method,
    0,
    0,
    crc ?? crc32(plain),
    packed.length,
    claimedSize ?? plain.length,
  ] as const;
  return { name: Buffer.from(name), packed, told };
};

const commonFields = (from: number, told: ReturnType<typeof partsOf>['told'], nameBytes: number) =>
  [
    [from, 2, 20],
    [from + 2, 2, told[0]],
    [from + 4, 2, told[1]],
    [from + 10, 4, told[4]],
    [from + 14, 4, told[5]],
    [from + 18, 4, told[6]],
    [from + 22, 2, nameBytes],
  ] as const;

/** Local headers, the list of members, and its end: each as the format's public description has it. */
export const rawZip = (entries: readonly RawEntry[]): Uint8Array<ArrayBuffer> => {
  const pieces: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  const push = (...more: readonly Buffer[]): void => {
    for (const piece of more) {
      pieces.push(piece);
      at += piece.length;
    }
  };
  const parts = entries.map(partsOf);
  for (const [index, { name, packed, told }] of parts.entries()) {
    offsets.push(at);
    if (entries[index]?.sharesWith !== undefined) continue;
    push(record(30, [[0, 4, 0x04034b50], ...commonFields(4, told, name.length)]), name, packed);
  }
  const directory = at;
  for (const [index, { name, told }] of parts.entries()) {
    const shared = entries[index]?.sharesWith;
    const offset = offsets[shared ?? index] ?? 0;
    push(record(46, [[0, 4, 0x02014b50], ...commonFields(6, told, name.length), [42, 4, offset]]), name);
  }
  push(
    record(22, [
      [0, 4, 0x06054b50],
      [8, 2, entries.length & 0xffff],
      [10, 2, entries.length & 0xffff],
      [12, 4, at - directory],
      [16, 4, directory],
    ]),
  );
  return new Uint8Array(Buffer.concat(pieces));
};
