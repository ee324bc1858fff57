import { test } from 'node:test';
import { type Database, openDatabase } from '@carryover/store/node';
import { postgresForTests } from '@carryover/store/test';
import { emptyDatabase } from '../support.ts';

const postgres = await postgresForTests();

/** One test on an empty SQLite and on an empty PostgreSQL, with its address. */
export const onBothDatabases = (
  title: string,
  check: (database: Database, url?: string) => Promise<void>,
): void => {
  const run = async (database: Database, url?: string): Promise<void> => {
    try {
      await check(database, url);
    } finally {
      await database.close();
    }
  };
  test(`${title} (SQLite)`, async () => run(await emptyDatabase()));
  test(`${title} (PostgreSQL)`, { skip: postgres.skip }, async () => {
    const url = await postgres.freshDatabase();
    await run(await openDatabase({ kind: 'postgres', url }), url);
  });
};
