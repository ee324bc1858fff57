import { assertSize, mostBytes } from '../read/decode.ts';
import { UnreadableFile } from '../read/errors.ts';
import type { FileReading } from '../read/reader.ts';
import { gunzip } from './gunzip.ts';
import { BadMember } from './member.ts';
import { readMembers, type SourceOptions } from './read-members.ts';
import { zipSource } from './zip-source.ts';

const isOffice = (names: ReadonlySet<string>): boolean =>
  names.has('[Content_Types].xml') || (names.has('mimetype') && names.has('content.xml'));

/** Reads a ZIP archive; throws UnreadableFile or NeedsOption, and nothing else. */
export const readZip = async (content: Blob, file: string, options: SourceOptions): Promise<FileReading> => {
  const budget = { inflatedBytes: 0 };
  const source = await zipSource(content, file, budget);
  if (isOffice(new Set(source.members.map(({ name }) => name))))
    throw new UnreadableFile(
      file,
      'this is a workbook or a document of an office program; save the sheet as CSV and hand over that.',
    );
  return readMembers(source, options, budget);
};

const isTar = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(257, 262)) === 'ustar';

/** The bytes of one file that was packed by gzip; throws UnreadableFile. */
export const unpacked = async (content: Blob, file: string): Promise<Uint8Array> => {
  assertSize(content.size, file);
  try {
    const bytes = await gunzip(content, { mostBytes, budget: { inflatedBytes: 0 } });
    if (isTar(bytes))
      throw new BadMember('this is a tar archive, which is not read; unpack it and hand over the folder.');
    return bytes;
  } catch (error) {
    if (error instanceof BadMember) throw new UnreadableFile(file, error.message);
    throw error;
  }
};
