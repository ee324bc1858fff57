import { type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { mostBytes } from '../read/decode.ts';
import { UnreadableFile } from '../read/errors.ts';
import { type Counted, counted } from './counted.ts';
import { mostArchiveBytes, mostDirectoryBytes, mostInnerArchiveBytes, mostMembers } from './limits.ts';
import { BadMember, type Budget, type Member, type MemberSource } from './member.ts';
import { nameFault } from './member-names.ts';
import { archiveProblem, memberProblem } from './zip-problems.ts';

/** Every ZIP archive starts so; an empty one with its end. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 &&
  bytes[1] === 0x4b &&
  ((bytes[2] === 3 && bytes[3] === 4) ||
    (bytes[2] === 5 && bytes[3] === 6) ||
    (bytes[2] === 7 && bytes[3] === 8));

/** Reads a Blob in parts; the library's own reader of Blobs comes only with its writer. */
const readerOf = (content: Blob): Reader<Blob> => ({
  size: content.size,
  get readable() {
    return content.stream();
  },
  createReadable: ({ offset = 0, size = content.size - offset } = {}) =>
    content.slice(offset, offset + size).stream(),
  readUint8Array: async (offset, length) => {
    if (length > mostDirectoryBytes) throw new RangeError('the list of members is too long');
    return new Uint8Array(await content.slice(offset, offset + length).arrayBuffer());
  },
});

const inflate = async (
  entry: FileEntry,
  bounds: { readonly mostBytes: number; readonly budget: Budget },
): Promise<Counted> => {
  const taken = counted({ ...bounds, packedBytes: entry.compressedSize });
  let tooMuch: unknown;
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write: (chunk) => {
      try {
        taken.take(chunk);
      } catch (error) {
        tooMuch = error;
        throw error;
      }
    },
  });
  try {
    await entry.getData(sink, { checkCrc32: true, checkOverlappingEntry: true });
  } catch (error) {
    throw tooMuch instanceof BadMember ? tooMuch : new BadMember(memberProblem(error));
  }
  return taken;
};

const stored = 0;

/** Of a member that is stored as it is: where it stands, without taking it into memory. */
const sliceOf = async (entry: FileEntry, archive: Blob): Promise<Blob> => {
  try {
    await entry.getData(new WritableStream(), { checkOverlappingEntryOnly: true });
  } catch (error) {
    throw new BadMember(memberProblem(error));
  }
  const from = entry.localDirectory?.dataOffset ?? 0;
  return archive.slice(from, from + entry.compressedSize);
};

const memberOf = (entry: FileEntry, archive: Blob, budget: Budget): Member => ({
  name: entry.filename,
  bytes: async () => (await inflate(entry, { mostBytes, budget })).whole(),
  content: async () =>
    entry.compressionMethod === stored && !entry.encrypted
      ? sliceOf(entry, archive)
      : new Blob([...(await inflate(entry, { mostBytes: mostInnerArchiveBytes, budget })).chunks]),
});

const gigabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 3)} GB`;

/** The members of a ZIP archive, none of them opened yet; throws UnreadableFile. */
export const zipSource = async (content: Blob, file: string, budget: Budget): Promise<MemberSource> => {
  if (content.size > mostArchiveBytes)
    throw new UnreadableFile(
      file,
      `the archive has over ${gigabytes(mostArchiveBytes)}; unpack it and hand over the folder.`,
    );
  const reader = new ZipReader(readerOf(content), { useWebWorkers: false, filenameValidation: 'tolerant' });
  const members: Member[] = [];
  const refused: { name: string; reason: string }[] = [];
  const seen = new Set<string>();
  let count = 0;
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      count += 1;
      if (count > mostMembers) break;
      if (entry.directory) continue;
      const name = entry.filename;
      const fault = nameFault(name) ?? (seen.has(name) ? 'a second file of this name.' : undefined);
      if (fault !== undefined) refused.push({ name, reason: fault });
      else members.push(memberOf(entry, content, budget));
      seen.add(name);
    }
  } catch (error) {
    throw new UnreadableFile(file, archiveProblem(error));
  }
  if (count > mostMembers)
    throw new UnreadableFile(file, `the archive holds over ${mostMembers} files; hand it over in parts.`);
  return { file, members, refused };
};
