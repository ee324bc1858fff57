import type { Database } from '@carryover/store/node';
import type { Accounts } from './accounts.ts';
import { athleteRows } from './athlete-rows.ts';
import type { Signed } from './sessions.ts';

type PasskeyTable = {
  readonly passkey: {
    readonly name: string | null;
    readonly createdAt: string | Date;
    readonly userId: string;
  };
};

const passkeysOf = async (tables: Database['tables'], user: string) => {
  const rows = await tables
    .withTables<PasskeyTable>()
    .selectFrom('passkey')
    .select(['name', 'createdAt'])
    .where('userId', '=', user)
    .execute();
  return rows.map(({ name, createdAt }) => ({ name, madeAt: new Date(createdAt).toISOString() }));
};

/**
 * All that is kept of a user, but the keys that would let somebody else in: hashes of passwords, tokens, passkeys'
 * keys. The journal stands in it entry by entry, as it was told.
 */
export const exportUser = async (
  { sessions, memberships }: Accounts,
  { tables, journal }: Pick<Database, 'tables' | 'journal'>,
  signed: Signed,
  now: number,
) => {
  const { id, email, createdAt } = signed.user;
  const athletes = await memberships.athletesOf(id);
  const journals = await Promise.all(
    athletes.map(async (athlete) => ({
      athlete,
      entries: await journal.entries(athlete),
      rest: await athleteRows(tables, athlete),
    })),
  );
  return {
    format: 'carryover-account' as const,
    version: 1 as const,
    exportedAt: new Date(now).toISOString(),
    account: { id, email, madeAt: createdAt.toISOString() },
    sessions: await sessions.list(signed),
    passkeys: await passkeysOf(tables, id),
    journals,
  };
};
