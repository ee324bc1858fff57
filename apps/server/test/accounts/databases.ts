import { test } from 'node:test';
import { type Database, openDatabase } from '@carryover/store/node';
import { postgresForTests } from '@carryover/store/test';
import { emptyDatabase } from '../support.ts';

const postgres = await postgresForTests();

/** One test on an empty SQLite and on an empty PostgreSQL. */
export const onBothDatabases = (title: string, check: (database: Database) => Promise<void>): void => {
  const run = async (open: () => Promise<Database>): Promise<void> => {
    const database = await open();
    try {
      await check(database);
    } finally {
      await database.close();
    }
  };
  test(`${title} (SQLite)`, () => run(emptyDatabase));
  test(`${title} (PostgreSQL)`, { skip: postgres.skip }, () =>
    run(async () => openDatabase({ kind: 'postgres', url: await postgres.freshDatabase() })),
  );
};
