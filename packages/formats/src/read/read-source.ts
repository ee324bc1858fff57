import { assertSize } from './decode.ts';
import { readBytes } from './read-file.ts';
import type { FileReading, ReadOptions } from './reader.ts';

/** How far the reading of an archive is. */
export interface SourceProgress {
  readonly done: number;
  readonly of: number;
}

export interface SourceOptions extends ReadOptions {
  readonly onProgress?: (progress: SourceProgress) => void;
}

/**
 * Reads a file of any known format, or an archive of such files. The content may be far larger than memory, as a
 * Blob is read in parts. Throws UnreadableFile or NeedsOption, and nothing else.
 */
export const readSource = async (
  content: Blob,
  file: string,
  { onProgress: _, ...options }: SourceOptions = {},
): Promise<FileReading> => {
  assertSize(content.size, file);
  return readBytes(new Uint8Array(await content.arrayBuffer()), file, options);
};
