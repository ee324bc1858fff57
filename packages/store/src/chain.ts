const hexadecimal = 16;
/** FNV-1a's prime for 64 bit is 2^40 + this. */
const primeLow = 0x1b3;

/** The chain of a journal without entries: FNV-1a's offset basis. */
export const emptyChain = 'cbf29ce484222325';

/**
 * The chain after one more entry: FNV-1a (64 bit) over the ids in their order. It tells histories apart that differ by
 * accident, as after a restore; it is no guard against forgery, as nobody gains by forging their own journal.
 *
 * In whole numbers of 32 bit (the low half in two of 16, so that no product is rounded): twice as fast as with BigInt,
 * and a pull of ten years hashes a million characters.
 */
export const nextChain = (chain: string, id: string): string => {
  let high = Number.parseInt(chain.slice(0, -8) || '0', hexadecimal) | 0;
  let low = Number.parseInt(chain.slice(-8), hexadecimal) | 0;
  for (let index = 0; index < id.length; index += 1) {
    low ^= id.charCodeAt(index);
    const first = (low & 0xffff) * primeLow;
    const second = (low >>> 16) * primeLow + (first >>> 16);
    high = (Math.imul(high, primeLow) + (second >>> 16) + (low << 8)) | 0;
    low = (second << 16) | (first & 0xffff);
  }
  const tail = (low >>> 0).toString(hexadecimal);
  return high === 0 ? tail : (high >>> 0).toString(hexadecimal) + tail.padStart(8, '0');
};
