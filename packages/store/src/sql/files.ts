import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './errors.ts';

/** What SQLite keeps beside a file while it is open, or after it was killed. */
export const companions = ['-wal', '-shm', '-journal'] as const;

const flush = (path: string): void => {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** What a folder lists, on the disk too; Windows has no such call, and needs none. */
export const flushFolderOf = (file: string): void => {
  if (process.platform !== 'win32') flush(dirname(file));
};

export const flushFile = (file: string): void => {
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Gives a finished file its name, unless there is one of that name: false then. */
export const putInPlace = (finished: string, file: string): boolean => {
  try {
    linkSync(finished, file);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    // A file system without links, as on a memory stick.
    if (existsSync(file)) return false;
    renameSync(finished, file);
  }
  rmSync(finished, { force: true });
  flushFolderOf(file);
  return true;
};

/** Removes a file that was never finished, and what SQLite kept beside it. */
export const removeUnfinished = (file: string): void => {
  for (const end of ['', ...companions]) rmSync(file + end, { force: true });
};
