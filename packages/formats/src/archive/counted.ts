import { mostInflatedBytes, mostRatio, ratioFrom } from './limits.ts';
import { BadMember, type Budget } from './member.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`;

/** What bounds the inflating of one member. */
export interface Bounds {
  /** Of packed bytes that go in. */
  readonly packedBytes: number;
  readonly mostBytes: number;
  readonly budget: Budget;
}

/** Takes what is inflated, chunk for chunk, and throws BadMember as soon as it is too much; sizes that a header tells are never asked. */
export interface Counted {
  readonly take: (chunk: Uint8Array<ArrayBuffer>) => void;
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** All of it in one piece. */
  readonly whole: () => Uint8Array<ArrayBuffer>;
}

export const counted = ({ packedBytes, mostBytes, budget }: Bounds): Counted => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let total = 0;
  const take = (chunk: Uint8Array<ArrayBuffer>): void => {
    total += chunk.length;
    budget.inflatedBytes += chunk.length;
    if (total > mostBytes)
      throw new BadMember(`it unpacks to more than ${megabytes(mostBytes)}, which is no training file.`);
    if (total > ratioFrom && total > packedBytes * mostRatio)
      throw new BadMember(
        `it unpacks to more than ${mostRatio} times its size, as files do that are made to fill a memory.`,
      );
    if (budget.inflatedBytes > mostInflatedBytes)
      throw new BadMember(
        `all files together unpack to more than ${megabytes(mostInflatedBytes)}; hand them over in parts.`,
      );
    chunks.push(chunk);
  };
  const whole = (): Uint8Array<ArrayBuffer> => {
    const [only] = chunks;
    if (chunks.length === 1 && only) return only;
    const bytes = new Uint8Array(total);
    let at = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  };
  return { take, chunks, whole };
};
