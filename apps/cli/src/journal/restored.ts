import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Database } from '@carryover/store/node';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import { plural } from '../report/words.ts';
import { dataFolder } from './data-folder.ts';

/** Beside the journal's file; a server with accounts writes to it. */
const usualList = 'deleted.jsonl';

/** Deletes once more whom the backup has brought back; gives their number. */
export type DeleteAgain = (database: Database) => Promise<number>;

/** Reads the lists first, so that one that is wrong is said before anything is restored. */
export const deletingAgain = async (named: readonly string[], io: Io): Promise<DeleteAgain> => {
  const own = join(dataFolder(io), usualList);
  const files = [...(existsSync(own) ? [own] : []), ...named.map((file) => resolve(io.cwd, file))];
  if (files.length === 0) return async () => 0;
  const { readDeleted, deleteAgain } = await import('@carryover/server');
  try {
    const deleted = (await Promise.all(files.map(readDeleted))).flat();
    return (database) => deleteAgain(database, deleted);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

export const deletedAgainText = (count: number): string =>
  count === 0
    ? ''
    : `Deleted again, as they had been since the backup: ${plural(count, 'account', 'accounts')}.\n`;
