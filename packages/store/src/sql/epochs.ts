import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { inChunks } from './rows.ts';

const atOnce = 8;

/**
 * Begins a new life of every journal, so that devices which know more than a restored copy notice and send it again.
 * To be done once after each restore, before anybody may write. Gives the number of journals.
 */
export const stampNewEpochs = async (
  { tables }: { readonly tables: Kysely<Tables> },
  newId: () => string = randomUUID,
): Promise<number> => {
  // A head without an epoch never met a shared journal: there is nobody to notice.
  const heads = await tables.selectFrom('heads').select('athlete_id').where('epoch', '<>', '').execute();
  const stamp = (athlete: string) =>
    tables.updateTable('heads').set({ epoch: newId() }).where('athlete_id', '=', athlete).execute();
  for (const some of inChunks(heads, atOnce))
    await Promise.all(some.map(({ athlete_id }) => stamp(athlete_id)));
  return heads.length;
};
