import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database } from '../database.ts';
import { type Copied, copyTo, examine, inTheWay, refuseMissing } from './copy.ts';
import { beginNewLife } from './epochs.ts';
import { DatabaseError, isBusy } from './errors.ts';
import { companions, flushFile, flushFolderOf, putInPlace, removeUnfinished } from './files.ts';
import { type DatabaseOptions, databaseOver, inNode } from './open.ts';
import { holdAlone, inUse } from './replaced.ts';
import { inspectFile } from './sqlite-file.ts';

export interface RestoreOptions extends Partial<DatabaseOptions> {
  /** Goes into the name of the file that is kept. */
  readonly stamp: string;
  /** Work on the restored copy before it is the journal, as deleting again who was deleted since. */
  readonly amend?: (database: Database) => Promise<void>;
}

export interface Restored extends Copied {
  /** The name under which the file that was there before is kept; absent where there was none. */
  readonly keptAs?: string;
  /** What SQLite had beside that file and may hold entries: it belongs to it, by its name. */
  readonly keptBeside: readonly string[];
}

/** It opens for another Carryover, or would without a disk that fails just now. */
const mayBeInUse = (error: unknown): boolean =>
  error instanceof DatabaseError && (error.trouble === 'newer' || error.trouble === 'unreachable');

/**
 * Holds the present file until it is replaced: whoever opened it in between would write to what is moved away. What is
 * damaged is kept as it is, with all that belongs to it; nobody can open it, so there is nothing to hold.
 */
const hold = (file: string): (() => void) => {
  if (!existsSync(file)) return () => {};
  try {
    inspectFile(file);
  } catch (error) {
    if (isBusy(error)) throw inUse(file, error);
    if (!mayBeInUse(error)) return () => {};
  }
  return holdAlone(file);
};

/** The index of a -wal is made anew from it, and an empty file tells nothing. */
const holdsNothing = (companion: string): boolean =>
  companion.endsWith('-shm') || statSync(companion).size === 0;

/**
 * Gives the present file a second name. It keeps its first one until the restored file takes it, so that there is no
 * moment without a journal. A -wal may hold entries that the file lacks: it goes along, under the name by which
 * SQLite finds it. Gives the names of what went along.
 */
const setAside = (file: string, keptAs: string): readonly string[] => {
  if (existsSync(file)) {
    try {
      linkSync(file, keptAs);
    } catch {
      renameSync(file, keptAs);
    }
  }
  const beside = companions.filter((end) => {
    if (!existsSync(file + end)) return false;
    if (holdsNothing(file + end)) rmSync(file + end);
    else renameSync(file + end, keptAs + end);
    return existsSync(keptAs + end);
  });
  flushFolderOf(file);
  return beside.map((end) => keptAs + end);
};

/** Windows moves no file that is open, and refuses to replace one that somebody opened meanwhile. */
const movesWhatIsHeld = process.platform !== 'win32';

/** Gives the finished file the name, and the one that has it another; gives the names of what went along. */
const replace = (finished: string, file: string, keptAs: string | undefined): readonly string[] => {
  const release = hold(file);
  try {
    if (!movesWhatIsHeld) release();
    const beside = keptAs === undefined ? [] : setAside(file, keptAs);
    // Where the name is free, as on a memory stick without links, it may have been taken by a new journal since.
    if (existsSync(file) && keptAs !== undefined) renameSync(finished, file);
    else if (!putInPlace(finished, file)) throw inUse(file);
    flushFolderOf(file);
    return beside;
  } finally {
    if (movesWhatIsHeld) release();
  }
};

/**
 * Puts a backup in the place of the journal's file. The backup is looked at first, whole; the present file, sound or
 * not, is kept as `<file>.before-restore-<stamp>`, with its -wal where that holds anything. Every journal of the restored
 * file begins a new life, so that devices that know more send it again, and everybody is signed out.
 */
export const restore = async (
  backup: string,
  file: string,
  { stamp, amend = async () => {}, ...given }: RestoreOptions,
): Promise<Restored> => {
  const options = { ...inNode, ...given };
  refuseMissing(backup);
  const isThere = ['', ...companions].some((end) => existsSync(file + end));
  const keptAs = `${file}.before-restore-${stamp}`;
  if (existsSync(keptAs)) throw inTheWay(keptAs);
  inspectFile(backup);
  mkdirSync(dirname(resolve(file)), { recursive: true, mode: 0o700 });
  const unfinished = `${file}.new-${options.newId()}`;
  try {
    await copyTo(backup, unfinished);
    const copied = await examine(unfinished, backup, options, async (tables) => {
      await amend(databaseOver('sqlite', tables, options));
      await beginNewLife({ tables }, options.newId);
    });
    flushFile(unfinished);
    const keptBeside = replace(unfinished, file, isThere ? keptAs : undefined);
    return { ...copied, ...(isThere ? { keptAs } : {}), keptBeside };
  } finally {
    removeUnfinished(unfinished);
  }
};
