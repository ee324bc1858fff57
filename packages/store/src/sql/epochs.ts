import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { inChunks } from './rows.ts';
import { forgottenEpoch } from './statements.ts';

const atOnce = 8;

const stampNewEpochs = async (tables: Kysely<Tables>, newId: () => string): Promise<number> => {
  // Nobody is there to notice a head without an epoch, which never met a shared journal, or one that was deleted.
  const heads = await tables
    .selectFrom('heads')
    .select('athlete_id')
    .where('epoch', 'not in', ['', forgottenEpoch])
    .execute();
  const stamp = (athlete: string) =>
    tables.updateTable('heads').set({ epoch: newId() }).where('athlete_id', '=', athlete).execute();
  for (const some of inChunks(heads, atOnce))
    await Promise.all(some.map(({ athlete_id }) => stamp(athlete_id)));
  return heads.length;
};

/** Of the library of accounts: who is signed in, and codes that are out. */
type SignedIn = {
  readonly session: { readonly id: string };
  readonly verification: { readonly id: string };
};

/** A copy brings back sessions that were ended since it was made, codes that were used up, and feeds that were deleted. */
const closeDoors = async (tables: Kysely<Tables>): Promise<void> => {
  const library = tables.withTables<SignedIn>();
  await library.deleteFrom('session').execute();
  await library.deleteFrom('verification').execute();
  await tables.deleteFrom('invitations').execute();
  await tables.deleteFrom('feeds').execute();
};

/**
 * Begins a new life of every journal, so that devices which know more than a restored copy notice and send it again,
 * signs everybody out, and deletes the feeds. To be done once after each restore, before anybody may write. Gives the
 * number of journals.
 */
export const beginNewLife = async (
  { tables }: { readonly tables: Kysely<Tables> },
  newId: () => string = randomUUID,
): Promise<number> => {
  await closeDoors(tables);
  return stampNewEpochs(tables, newId);
};
