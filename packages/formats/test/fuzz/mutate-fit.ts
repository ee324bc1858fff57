import type { Chance } from '../seeded.ts';
import { type Bytes, extremeAt, joined, mutateBytes } from './mutate-bytes.ts';

interface Field {
  readonly at: number;
  readonly size: number;
}

interface Message {
  readonly at: number;
  readonly end: number;
  /** Of a definition: how many fields it says to have; of data, none. */
  readonly fields: readonly Field[];
  readonly isDefinition: boolean;
}

interface Layout {
  readonly sizes: readonly Field[];
  readonly isDefinition: boolean;
  readonly end: number;
}

const definitionAt = (bytes: Uint8Array, at: number): Layout => {
  const own = bytes[at + 5] ?? 0;
  const developers = at + 6 + own * 3;
  const more = ((bytes[at] ?? 0) & 0x20) === 0 ? 0 : (bytes[developers] ?? 0);
  const sizes = Array.from({ length: own + more }, (_, index): Field => {
    const start = index < own ? at + 6 + index * 3 : developers + 1 + (index - own) * 3;
    return { at: start, size: bytes[start + 1] ?? 0 };
  });
  const end = ((bytes[at] ?? 0) & 0x20) === 0 ? developers : developers + 1 + more * 3;
  return { sizes, isDefinition: true, end };
};

const dataAt = (at: number, definition: Layout | undefined): Layout => {
  let next = at + 1;
  const sizes = (definition?.sizes ?? []).map(({ size }): Field => {
    next += size;
    return { at: next - size, size };
  });
  return { sizes, isDefinition: false, end: next };
};

/** Where messages and their fields stand in a valid file. */
const messagesOf = (bytes: Uint8Array): readonly [Message, ...Message[]] => {
  const definitions = new Map<number, Layout>();
  const found: Message[] = [];
  for (let at = bytes[0] ?? 14; at < bytes.length - 2; ) {
    const head = bytes[at] ?? 0;
    const isShort = (head & 0x80) !== 0;
    const local = isShort ? (head >> 5) & 3 : head & 15;
    const isDefinition = !isShort && (head & 0x40) !== 0;
    const layout = isDefinition ? definitionAt(bytes, at) : dataAt(at, definitions.get(local));
    if (isDefinition) definitions.set(local, layout);
    found.push({ at, end: layout.end, fields: layout.sizes, isDefinition });
    at = layout.end;
  }
  return [found[0] ?? { at: 0, end: bytes.length, fields: [], isDefinition: false }, ...found.slice(1)];
};

export interface FitSeed {
  readonly bytes: Uint8Array;
  readonly messages: readonly [Message, ...Message[]];
}

export const fitSeed = (bytes: Uint8Array): FitSeed => ({ bytes, messages: messagesOf(bytes) });

const table = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000,
  0x9c01, 0x8801, 0x4400,
] as const;

const checksum = (bytes: Uint8Array): number => {
  let sum = 0;
  for (const byte of bytes)
    for (const half of [byte & 15, byte >> 4])
      sum = ((sum >> 4) & 0x0fff) ^ (table[sum & 15] ?? 0) ^ (table[half] ?? 0);
  return sum;
};

/** Sizes and checksums as they would be if the file were right: a reader that compares them looks further. */
const mend = (bytes: Bytes, withSize: boolean): Bytes => {
  const header = bytes[0] ?? 0;
  if (bytes.length < 16 || (header !== 12 && header !== 14)) return bytes;
  const view = new DataView(bytes.buffer);
  if (withSize) view.setUint32(4, bytes.length - header - 2, true);
  if (header === 14) view.setUint16(12, checksum(bytes.subarray(0, 12)), true);
  view.setUint16(bytes.length - 2, checksum(bytes.subarray(0, -2)), true);
  return bytes;
};

const structural = ({ bytes, messages }: FitSeed, chance: Chance): Bytes => {
  const changed: Bytes = new Uint8Array(bytes);
  const { at, end, fields, isDefinition } = chance.pick(messages);
  const [first, ...more] = fields;
  if (first !== undefined && chance.happens(0.7)) {
    const field = chance.pick([first, ...more]);
    // Of a definition its number, its size or its type; of data the value.
    if (isDefinition) extremeAt(changed, field.at + chance.between(0, 2), 1, chance);
    else extremeAt(changed, field.at, field.size, chance);
    return changed;
  }
  const message = bytes.subarray(at, end);
  const other = chance.pick(messages);
  switch (chance.between(0, 4)) {
    case 0:
      return joined(bytes.subarray(0, at), bytes.subarray(end));
    case 1:
      return joined(
        bytes.subarray(0, end),
        ...Array.from({ length: chance.between(1, 4) }, () => message),
        bytes.subarray(end),
      );
    case 2:
      return joined(bytes.subarray(0, other.at), message, bytes.subarray(other.at));
    case 3:
      // The head, the byte order, the message's number, the number of fields.
      extremeAt(changed, at + chance.between(0, 5), chance.between(1, 2), chance);
      return changed;
    default:
      extremeAt(changed, chance.between(0, 14), chance.pick([1, 2, 4]), chance);
      return changed;
  }
};

/** Changes headers, definitions, sizes and values; most mutants have the right checksum, so that they are read on. */
export const mutateFit = (seed: FitSeed, chance: Chance): Bytes => {
  let bytes = chance.happens(0.75) ? structural(seed, chance) : mutateBytes(seed.bytes, chance);
  if (chance.happens(0.3)) bytes = mutateBytes(bytes, chance);
  if (chance.happens(0.05)) bytes = joined(bytes, seed.bytes);
  return chance.happens(0.85) ? mend(bytes, chance.happens(0.8)) : bytes;
};
