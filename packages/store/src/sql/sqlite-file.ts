import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseError, errorCode, isBusy, messageOf, sqliteCode } from './errors.ts';
import { companions, putInPlace, removeUnfinished } from './files.ts';
import { refuseNewer } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { isReplaced, openingOneFile } from './replaced.ts';
import { longWaits, type Patience, retrying } from './retry.ts';

/** Stands in the header of every file of ours: 'Cary'. */
const applicationId = 0x43617279;
const magic = 'SQLite format 3\0';
const headerBytes = 100;
const applicationIdAt = 68;

/** Durable with every commit; careful with what a file claims of itself. */
const pragmas = [
  'synchronous = full',
  'fullfsync = on',
  'foreign_keys = on',
  'trusted_schema = off',
  'cell_size_check = on',
  // What is deleted is overwritten: a deleted account is in no byte of the file, and in no backup made after.
  'secure_delete = on',
  'journal_size_limit = 67108864',
];

const wayBack =
  'Nothing was changed. Go back to a backup with `carryover restore BACKUP`, which keeps this file under another name.';

const damaged = (file: string, detail: string, cause?: unknown): DatabaseError =>
  new DatabaseError('damaged', `${file} is damaged: ${detail}. ${wayBack}`, cause);

/** SQLite's result codes as what people can do about them. */
const inWords = (file: string, error: unknown): unknown => {
  if (error instanceof DatabaseError) return error;
  const message = messageOf(error);
  switch (sqliteCode(error)) {
    case 5:
    case 6:
      return new DatabaseError(
        'in-use',
        `${file} is held by another program (${message}). Close that program, then try again.`,
        error,
      );
    case 8:
    case 14:
      return new DatabaseError(
        'not-writable',
        `${file} cannot be opened for writing (${message}). Look at the permissions of the file and of its folder.`,
        error,
      );
    case 10:
      return new DatabaseError(
        'unreachable',
        `${file} cannot be read or written right now (${message}). Look at the disk and its cables, then try again.`,
        error,
      );
    case 11:
    case 26:
      return damaged(file, message, error);
    default:
      return error;
  }
};

const readHeader = (file: string): Buffer => {
  const header = Buffer.alloc(headerBytes);
  const descriptor = openSync(file, 'r');
  try {
    return header.subarray(0, readSync(descriptor, header, 0, headerBytes, 0));
  } finally {
    closeSync(descriptor);
  }
};

/** Looks at the file itself, so that SQLite never opens what is somebody else's. */
const refuseForeign = (file: string): void => {
  if (!statSync(file).isFile())
    throw new DatabaseError('foreign', `${file} is a folder, where a file with the journal was expected.`);
  const header = readHeader(file);
  if (header.length === 0)
    throw damaged(file, 'it is empty, with not a single byte. If nothing was ever kept in it, delete it');
  if (header.length < headerBytes || header.toString('latin1', 0, magic.length) !== magic)
    throw new DatabaseError(
      'foreign',
      `${file} is no Carryover database: it is something else, or its first bytes are damaged. ${wayBack}`,
    );
  if (header.readUInt32BE(applicationIdAt) !== applicationId)
    throw new DatabaseError(
      'foreign',
      `${file} is the database of another program, or its first bytes are damaged. ${wayBack}`,
    );
};

const refuseUnwritable = (file: string): void => {
  try {
    for (const path of [file, dirname(file)]) accessSync(path, constants.R_OK | constants.W_OK);
  } catch (error) {
    throw new DatabaseError(
      'not-writable',
      `${file} cannot be opened for writing (${errorCode(error)}). Look at the permissions of the file and of its folder.`,
      error,
    );
  }
};

const firstColumn = (database: DatabaseSync, sql: string): readonly string[] =>
  database
    .prepare(sql)
    .all()
    .map((row) => String(Object.values(row)[0]));

/** Reads the whole file once: its pages hang together, and no newer Carryover has written it. */
const refuseDamagedOrNewer = (file: string): void => {
  // A transaction that was cut off is undone by the next who may write.
  const readOnly = !existsSync(`${file}-journal`);
  const database = new DatabaseSync(file, { readOnly });
  try {
    const problems = firstColumn(database, 'pragma quick_check(3)').filter((line) => line !== 'ok');
    if (problems.length > 0) throw damaged(file, problems.join('; '));
    const record = "select name from sqlite_schema where name = 'carryover_migrations'";
    if (firstColumn(database, record).length === 0) return;
    refuseNewer(file, firstColumn(database, 'select name from carryover_migrations'), migrations);
  } finally {
    database.close();
  }
};

/** Refuses a file that is not wholly ours and well, with the way out. Changes nothing. */
export const inspectFile = (file: string): void => {
  try {
    refuseForeign(file);
    refuseDamagedOrNewer(file);
  } catch (error) {
    throw isBusy(error) ? error : inWords(file, error);
  }
};

/** A file gets its name when it is whole: one that is there is never half made. */
const createFile = (file: string, newId: () => string): void => {
  const broken = companions.find((end) => existsSync(file + end));
  if (broken !== undefined)
    throw new DatabaseError(
      'damaged',
      `${file} is missing, but ${file}${broken} is there: it was moved or deleted without what belongs to it. ${wayBack}`,
    );
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.new-${newId()}`;
  try {
    // For its owner alone; SQLite gives what it keeps beside it the same permissions.
    closeSync(openSync(unfinished, 'wx', 0o600));
    const database = new DatabaseSync(unfinished);
    for (const pragma of pragmas) database.exec(`pragma ${pragma}`);
    database.exec('pragma journal_mode = wal');
    database.exec(`pragma application_id = ${applicationId}`);
    database.close();
    putInPlace(unfinished, file);
  } finally {
    removeUnfinished(unfinished);
  }
};

const openInspected = (file: string): DatabaseSync => {
  refuseForeign(file);
  refuseUnwritable(file);
  inspectFile(file);
  const database = new DatabaseSync(file, { timeout: 20 });
  try {
    for (const pragma of [...pragmas, 'journal_mode = wal']) database.exec(`pragma ${pragma}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const openWell = (file: string, newId: () => string): DatabaseSync => {
  if (!existsSync(file)) createFile(file, newId);
  return openingOneFile(file, () => openInspected(file));
};

/** Another writes just now, or a restore put another file here while we looked: both pass. */
const passes = (error: unknown): boolean => isBusy(error) || isReplaced(error);

/** Opens a file of ours, or makes a new one; rejects with a DatabaseError and leaves what is there as it is. */
export const openFile = async (
  file: string,
  { newId, ...patience }: Patience & { readonly newId: () => string },
): Promise<DatabaseSync> => {
  try {
    return await retrying(async () => openWell(file, newId), passes, patience, longWaits);
  } catch (error) {
    throw inWords(file, error);
  }
};
