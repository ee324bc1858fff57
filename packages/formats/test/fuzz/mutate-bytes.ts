import type { Chance } from '../seeded.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export const joined = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const extremes = [0, 1, 0x7f, 0x80, 0xfe, 0xff] as const;

const cut = (bytes: Bytes, from: number, to: number): Bytes =>
  joined(bytes.subarray(0, from), bytes.subarray(to));

/** Overwrites a number of one to eight bytes with one from the ends of its range, or with any. */
export const extremeAt = (bytes: Bytes, at: number, width: number, chance: Chance): void => {
  const isAny = chance.happens(0.4);
  const byte = chance.pick(extremes);
  for (let each = at; each < Math.min(bytes.length, at + width); each += 1)
    bytes[each] = isAny ? chance.between(0, 255) : byte;
};

type Change = (bytes: Bytes, chance: Chance) => Bytes;

const changes: readonly [Change, ...Change[]] = [
  (bytes, chance) => {
    const at = chance.between(0, Math.max(0, bytes.length - 1));
    bytes[at] = (bytes[at] ?? 0) ^ (1 << chance.between(0, 7));
    return bytes;
  },
  (bytes, chance) => {
    extremeAt(bytes, chance.between(0, bytes.length), chance.pick([1, 2, 4, 8]), chance);
    return bytes;
  },
  (bytes, chance) => {
    const from = chance.between(0, bytes.length);
    return cut(bytes, from, from + chance.between(1, 40));
  },
  (bytes, chance) => bytes.slice(0, chance.between(0, bytes.length)),
  (bytes, chance) => {
    const from = chance.between(0, bytes.length);
    const to = Math.min(bytes.length, from + chance.between(1, 60));
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  },
  (bytes, chance) => {
    const at = chance.between(0, bytes.length);
    return joined(bytes.subarray(0, at), new Uint8Array(chance.between(1, 20)), bytes.subarray(at));
  },
];

/** A few changes that know nothing of what the bytes are. Leaves what it is given as it is. */
export const mutateBytes = (seed: Uint8Array, chance: Chance): Bytes => {
  let bytes: Bytes = new Uint8Array(seed);
  do bytes = chance.pick(changes)(bytes, chance);
  while (chance.happens(0.4));
  return bytes;
};
