import { type Bounds, counted } from './counted.ts';
import { BadMember } from './member.ts';

/** Every gzip file starts so. */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** The bytes that a gzip file holds; throws BadMember. Its own checksum and length are held against them. */
export const gunzip = async (
  packed: Blob,
  bounds: Omit<Bounds, 'packedBytes'>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const taken = counted({ ...bounds, packedBytes: packed.size });
  try {
    const inflated = packed.stream().pipeThrough(new DecompressionStream('gzip'));
    for await (const chunk of inflated) taken.take(chunk as Uint8Array<ArrayBuffer>);
  } catch (error) {
    if (error instanceof BadMember) throw error;
    throw new BadMember('its gzip packing is damaged or cut off; export or download it again.');
  }
  return taken.whole();
};
