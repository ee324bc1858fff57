const offset = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = (1n << 64n) - 1n;

/** The chain of a journal without entries. */
export const emptyChain = offset.toString(16);

/**
 * The chain after one more entry: FNV-1a (64 bit) over the ids in their order. It tells histories apart that differ by
 * accident, as after a restore; it is no guard against forgery, as nobody gains by forging their own journal.
 */
export const nextChain = (chain: string, id: string): string => {
  let hash = BigInt(`0x${chain}`);
  for (let index = 0; index < id.length; index += 1)
    hash = ((hash ^ BigInt(id.charCodeAt(index))) * prime) & mask;
  return hash.toString(16);
};
