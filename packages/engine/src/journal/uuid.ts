import type { EntryId } from './entry.ts';

const timeBits = 48n;
const mostMilliseconds = 2 ** 48 - 1;
/** After the time: 12 bits, and 62 more behind the variant. */
const chanceBits = 74n;
const chanceMask = (1n << chanceBits) - 1n;
const bytesNeeded = 10;

const numberOf = (bytes: Uint8Array): bigint => bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);

/** Time and chance as one number: a later id is a greater one. */
const numberOfId = (id: EntryId): bigint => {
  const bits = BigInt(`0x${id.replaceAll('-', '')}`);
  const time = bits >> 80n;
  const high = (bits >> 64n) & 0xfffn;
  const low = bits & ((1n << 62n) - 1n);
  return (time << chanceBits) | (high << 62n) | low;
};

const idOf = (value: bigint): EntryId => {
  const time = value >> chanceBits;
  const high = (value >> 62n) & 0xfffn;
  const low = value & ((1n << 62n) - 1n);
  const bits = (time << 80n) | (0x7n << 76n) | (high << 64n) | (0b10n << 62n) | low;
  const hex = bits.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

/**
 * A UUIDv7 (RFC 9562, section 5.7) of a time and of at least 10 random bytes, always greater than `last`: within one
 * millisecond, or where the clock went back, it counts on from it by a random step (section 6.2, method 2). Throws
 * RangeError on a time before 1970 or beyond 48 bits, and on too few bytes.
 */
export const uuidv7 = (epochMilliseconds: number, randomBytes: Uint8Array, last?: EntryId): EntryId => {
  if (!Number.isInteger(epochMilliseconds) || epochMilliseconds < 0 || epochMilliseconds > mostMilliseconds)
    throw new RangeError(`${epochMilliseconds} is no time in milliseconds since 1970 that an id can hold.`);
  if (randomBytes.length < bytesNeeded)
    throw new RangeError(`An id takes ${bytesNeeded} random bytes; ${randomBytes.length} came.`);
  const chance = numberOf(randomBytes.subarray(0, bytesNeeded));
  const fresh = (BigInt(epochMilliseconds) << chanceBits) | (chance & chanceMask);
  const floor = last === undefined ? -1n : numberOfId(last);
  if (fresh > floor) return idOf(fresh);
  const next = floor + 1n + (chance & 0xffff_ffffn);
  if (next >> (timeBits + chanceBits) > 0n) throw new RangeError(`No id is greater than ${last}.`);
  return idOf(next);
};
