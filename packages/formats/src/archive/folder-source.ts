import { mostBytes } from '../read/decode.ts';
import { UnreadableFile } from '../read/errors.ts';
import type { FileReading } from '../read/reader.ts';
import { mostMembers } from './limits.ts';
import { BadMember, type Member } from './member.ts';
import { readMembers, type SourceOptions } from './read-members.ts';

/** A file of a folder that is read as one, and how to open it. */
interface FolderFile {
  /** Inside the folder, parted by `/`. */
  readonly name: string;
  readonly open: () => Promise<Blob>;
}

const memberOf = ({ name, open }: FolderFile): Member => {
  const content = async (): Promise<Blob> => {
    try {
      return await open();
    } catch {
      throw new BadMember('it cannot be opened; look at who may read it.');
    }
  };
  const bytes = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const blob = await content();
    if (blob.size > mostBytes) throw new BadMember(`it has over ${mostBytes / 1024 ** 2} MB.`);
    return new Uint8Array(await blob.arrayBuffer());
  };
  return { name, content, bytes };
};

/** Reads a folder as the archive that was unpacked into it: one reading of all its files. Throws as readSource does. */
export const readFolder = async (
  files: readonly FolderFile[],
  folder: string,
  options: SourceOptions = {},
): Promise<FileReading> => {
  if (files.length > mostMembers)
    throw new UnreadableFile(folder, `the folder holds over ${mostMembers} files; hand it over in parts.`);
  return readMembers({ file: folder, members: files.map(memberOf), refused: [] }, options);
};
