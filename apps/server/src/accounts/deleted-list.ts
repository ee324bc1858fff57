import { open, readFile } from 'node:fs/promises';
import type { Database } from '@carryover/store/node';
import * as z from 'zod';
import { deleteUser } from './deletion.ts';

const shape = z.strictObject({ user: z.string().min(1), athletes: z.array(z.string().min(1)).readonly() });

/** Who was deleted, by ids that mean nothing elsewhere. */
export type Deleted = z.infer<typeof shape>;

/** Stands beside the database, not in it: a backup that is restored knows nothing of what was deleted since. */
export const deletedFileName = 'deleted.jsonl';

/** Resolves once the line would outlive a power cut. */
export const noteDeletedIn =
  (file: string) =>
  async (deleted: Deleted): Promise<void> => {
    const list = await open(file, 'a', 0o600);
    try {
      await list.appendFile(`${JSON.stringify(deleted)}\n`);
      await list.sync();
    } finally {
      await list.close();
    }
  };

const readLine = (file: string, line: string, index: number): Deleted => {
  try {
    return shape.parse(JSON.parse(line));
  } catch {
    throw new Error(
      `${file}, line ${index + 1}: this does not say who was deleted; expected is {"user":"…","athletes":["…"]}. ` +
        'Correct or delete the line.',
    );
  }
};

/** @throws Error that names a line which cannot be read, or the file which is not there. */
export const readDeleted = async (file: string): Promise<readonly Deleted[]> =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(file, line, index)]));

type Users = { readonly user: { readonly id: string } };

/**
 * Deletes once more whom a restored backup has brought back, and gives their number. A backup without the user was made
 * after they left: what it holds is somebody's who came later.
 */
export const deleteAgain = async (
  database: Pick<Database, 'kind' | 'tables' | 'journal' | 'transaction'>,
  deleted: readonly Deleted[],
): Promise<number> => {
  const users = database.tables.withTables<Users>();
  let count = 0;
  for (const { user, athletes } of deleted) {
    const found = await users.selectFrom('user').select('id').where('id', '=', user).executeTakeFirst();
    if (found === undefined) continue;
    await deleteUser(database, user, athletes, async () => {});
    count += 1;
  }
  return count;
};
