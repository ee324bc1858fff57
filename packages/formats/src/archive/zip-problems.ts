import {
  ERR_AMBIGUOUS_ARCHIVE,
  ERR_ENCRYPTED,
  ERR_ENCRYPTED_CENTRAL_DIRECTORY,
  ERR_ENTRY_DATA_OUT_OF_BOUNDS,
  ERR_INVALID_CRC32,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_LOCAL_FILE_HEADER_NOT_FOUND,
  ERR_OVERLAPPING_ENTRY,
  ERR_SPLIT_ZIP_FILE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
} from '@zip.js/zip.js/lib/zip-core-reader.js';

const locked = 'it is locked with a password; unpack it and hand over the folder.';

const ofMembers: Readonly<Record<string, string>> = {
  [ERR_ENCRYPTED]: locked,
  [ERR_UNSUPPORTED_ENCRYPTION]: locked,
  [ERR_UNSUPPORTED_COMPRESSION]:
    'it is packed in a way that is not read (only "stored" and "deflate" are); pack it anew.',
  [ERR_INVALID_CRC32]:
    'it is not what the archive tells of it (checksum or size): it was damaged; export or download it again.',
  [ERR_INVALID_UNCOMPRESSED_SIZE]:
    'it is not what the archive tells of it (its size); export or download it again.',
  [ERR_OVERLAPPING_ENTRY]:
    'it shares its bytes with another file of the archive, as honest archives never do; export it again.',
  [ERR_ENTRY_DATA_OUT_OF_BOUNDS]: 'its bytes would stand behind the end of the archive; download it again.',
  [ERR_LOCAL_FILE_HEADER_NOT_FOUND]: 'it is not where the archive says; download the archive again.',
  [ERR_AMBIGUOUS_ARCHIVE]: 'the archive tells of it in two ways that do not agree; export it again.',
};

const ofArchives: Readonly<Record<string, string>> = {
  [ERR_ENCRYPTED_CENTRAL_DIRECTORY]:
    'this ZIP archive is locked with a password; unpack it and hand over the folder.',
  [ERR_SPLIT_ZIP_FILE]:
    'this is one part of a ZIP archive in several parts; unpack it and hand over the folder.',
  [ERR_AMBIGUOUS_ARCHIVE]: 'this ZIP archive has two lists of its files that do not agree; pack it anew.',
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** What is wrong with a member, in a sentence. */
export const memberProblem = (error: unknown): string =>
  ofMembers[messageOf(error)] ?? 'its packing is damaged; export or download it again.';

/** What is wrong with the whole, in a sentence. */
export const archiveProblem = (error: unknown): string =>
  ofArchives[messageOf(error)] ??
  'this ZIP archive is damaged or was not copied whole (the list of its files cannot be read); export or download it again.';
