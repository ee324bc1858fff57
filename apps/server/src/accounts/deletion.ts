import type { Database } from '@carryover/store/node';
import { deleteJobsOf } from '../jobs/queue-rows.ts';
import { deleteAthleteRows } from './athlete-rows.ts';

/** The columns by which a user's rows are found in the tables of the library. */
type LibraryTables = {
  readonly user: { readonly id: string };
  readonly session: { readonly userId: string };
  readonly account: { readonly userId: string };
  readonly passkey: { readonly userId: string };
  readonly verification: { readonly value: string };
};

type Kept = Pick<Database, 'kind' | 'tables' | 'journal' | 'transaction'>;

const forgetAthletes = async (database: Kept, athletes: readonly string[]): Promise<void> => {
  for (const athlete of athletes) {
    await database.journal.forget(athlete);
    await deleteAthleteRows(database.tables, athlete);
    await deleteJobsOf(database, athlete);
  }
};

/**
 * Deletes all that is kept of a user. First nobody is signed in any more; then the journal goes and what was made of
 * it; the account goes last, so that after a crash in between they can still sign in and ask again. A request that was
 * let in before may have written meanwhile: its rows go in the end. `note` is called when the journal is gone.
 */
export const deleteUser = async (
  database: Kept,
  user: string,
  athletes: readonly string[],
  note: () => Promise<void>,
): Promise<void> => {
  const library = database.tables.withTables<LibraryTables>();
  await library.deleteFrom('session').where('userId', '=', user).execute();
  await forgetAthletes(database, athletes);
  await note();
  await database.transaction(async (begun) => {
    const transaction = begun.withTables<LibraryTables>();
    await transaction.deleteFrom('memberships').where('user_id', '=', user).execute();
    await transaction.deleteFrom('session').where('userId', '=', user).execute();
    await transaction.deleteFrom('passkey').where('userId', '=', user).execute();
    await transaction.deleteFrom('account').where('userId', '=', user).execute();
    // Half-done registrations of passkeys name their user inside a text.
    await transaction.deleteFrom('verification').where('value', 'like', `%${user}%`).execute();
    await transaction.deleteFrom('user').where('id', '=', user).execute();
  });
  await forgetAthletes(database, athletes);
};
