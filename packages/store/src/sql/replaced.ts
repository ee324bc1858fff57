import { statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { DatabaseError, isBusy } from './errors.ts';

/** A restore put another file in this one's place while it was being opened: what was opened is not the journal any more. */
class FileReplaced extends Error {
  override readonly name = 'FileReplaced';
}

export const isReplaced = (error: unknown): boolean => error instanceof FileReplaced;

/** Which file has this name now; undefined where none has. */
const identityOf = (file: string): string | undefined => {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.dev}:${stat.ino}`;
};

/**
 * Opens by name, and makes sure that what was opened still has that name: a file that is replaced keeps its own identity
 * under another name, so that one identity before and after is one file all along. `open` leaves SQLite's lock on the
 * file, which a restore waits for.
 * @throws FileReplaced where the name went to another file, whatever opening came to meanwhile.
 */
export const openingOneFile = (file: string, open: () => DatabaseSync): DatabaseSync => {
  const before = identityOf(file);
  const throwIfReplaced = (cause?: unknown): void => {
    if (before !== identityOf(file))
      throw new FileReplaced(`${file} was replaced while it was being opened.`, { cause });
  };
  let database: DatabaseSync;
  try {
    database = open();
  } catch (error) {
    throwIfReplaced(error);
    throw error;
  }
  try {
    throwIfReplaced();
    return database;
  } catch (error) {
    // SQLite sees by itself that the name is another file's, and leaves that one's -wal alone.
    database.close();
    throw error;
  }
};

export const inUse = (file: string, cause?: unknown): DatabaseError =>
  new DatabaseError(
    'in-use',
    `${file} is in use. Stop \`carryover serve\` and whatever else has it open, then restore.`,
    cause,
  );

/** Another program has it open, so wait a moment for it. In milliseconds; ours. */
const patience = 1000;

const lock = (file: string): DatabaseSync => {
  const database = new DatabaseSync(file, { timeout: patience });
  try {
    for (const step of ['pragma locking_mode = exclusive', 'pragma journal_mode = delete', 'begin exclusive'])
      database.exec(step);
    return database;
  } catch (error) {
    database.close();
    throw isBusy(error) ? inUse(file, error) : error;
  }
};

/**
 * Folds a sound file into itself, so that it stands alone, and holds it: until the function that is given back is
 * called nobody else can read or write it, by whatever name they opened it. Refuses while another program has it open.
 */
export const holdAlone = (file: string): (() => void) => {
  try {
    const database = openingOneFile(file, () => lock(file));
    return () => database.close();
  } catch (error) {
    throw isReplaced(error) ? inUse(file, error) : error;
  }
};
