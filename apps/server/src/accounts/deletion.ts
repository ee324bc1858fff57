import type { Database } from '@carryover/store/node';
import { sql } from 'kysely';

/** The columns by which a user's rows are found in the tables of the library. */
type LibraryTables = {
  readonly user: { readonly id: string };
  readonly session: { readonly userId: string };
  readonly account: { readonly userId: string };
  readonly passkey: { readonly userId: string };
  readonly verification: { readonly value: string };
};

/** Tables that hold an athlete's data, as the database itself says: one that is made next year is found too. */
const athleteTables = async ({ tables }: Pick<Database, 'tables'>) =>
  (await tables.introspection.getTables()).filter(
    ({ name, columns }) => name !== 'memberships' && columns.some((column) => column.name === 'athlete_id'),
  );

const forgetAthlete = async (
  database: Pick<Database, 'tables' | 'journal'>,
  athlete: string,
): Promise<void> => {
  await database.journal.forget(athlete);
  for (const { schema, name } of await athleteTables(database)) {
    const table = schema === undefined ? sql.id(name) : sql.id(schema, name);
    await sql`delete from ${table} where athlete_id = ${athlete}`.execute(database.tables);
  }
};

/**
 * Deletes all that is kept of a user: first the journal and what was made of it, at the end the account, so that after
 * a crash in between they can still sign in and ask again.
 */
export const deleteUser = async (
  database: Pick<Database, 'tables' | 'journal'>,
  user: string,
  athletes: readonly string[],
): Promise<void> => {
  for (const athlete of athletes) await forgetAthlete(database, athlete);
  await database.tables.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('memberships').where('user_id', '=', user).execute();
    const library = transaction.withTables<LibraryTables>();
    await library.deleteFrom('session').where('userId', '=', user).execute();
    await library.deleteFrom('passkey').where('userId', '=', user).execute();
    await library.deleteFrom('account').where('userId', '=', user).execute();
    // Half-done registrations of passkeys name their user inside a text.
    await library.deleteFrom('verification').where('value', 'like', `%${user}%`).execute();
    await library.deleteFrom('user').where('id', '=', user).execute();
  });
};
