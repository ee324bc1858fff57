import { isGzip } from '../archive/gunzip.ts';
import { readZip, unpacked } from '../archive/read-archive.ts';
import type { SourceOptions } from '../archive/read-members.ts';
import { isZip } from '../archive/zip-source.ts';
import { assertSize } from './decode.ts';
import { readBytes } from './read-file.ts';
import type { FileReading } from './reader.ts';

export type { SourceOptions, SourceProgress } from '../archive/read-members.ts';

const signBytes = 4;

/**
 * Reads a file of any known format, or an archive of such files. The content may be far larger than memory, as a
 * Blob is read in parts. Throws UnreadableFile or NeedsOption, and nothing else but the reason of the caller's signal.
 */
export const readSource = async (
  content: Blob,
  file: string,
  options: SourceOptions = {},
): Promise<FileReading> => {
  const { onProgress: _progress, signal: _signal, ...read } = options;
  const sign = new Uint8Array(await content.slice(0, signBytes).arrayBuffer());
  if (isZip(sign)) return readZip(content, file, options);
  if (isGzip(sign)) return readBytes(await unpacked(content, file), file, read);
  assertSize(content.size, file);
  return readBytes(new Uint8Array(await content.arrayBuffer()), file, read);
};
