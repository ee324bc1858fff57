// SQLite and PostgreSQL for tests: databases of their own, closed and removed after the last test of the file.
import { after } from 'node:test';
import { type Database, type DatabasePlace, openDatabase } from '../src/node.ts';
import { postgresForTests } from './postgres.ts';
import { testFile } from './test-file.ts';

export interface OpenDatabase {
  readonly database: Database;
  readonly place: DatabasePlace;
  /** Closes it, and opens the same place again. */
  reopen(): Promise<Database>;
}

export interface SqlStore {
  readonly name: string;
  readonly kind: DatabasePlace['kind'];
  /** Why it cannot be tried here, or false. */
  readonly skip: string | false;
  /** A place that nothing was written to. */
  freshPlace(): Promise<DatabasePlace>;
  /** A database of its own; at a place that was there before, with what is in it. */
  open(place?: DatabasePlace): Promise<OpenDatabase>;
}

const ends: (() => Promise<void>)[] = [];
after(async () => {
  for (const end of ends.toReversed()) await end();
});

const postgres = await postgresForTests();

const openAt = async (place: DatabasePlace): Promise<OpenDatabase> => {
  const database = await openDatabase(place);
  ends.push(() => database.close());
  const reopen = async (): Promise<Database> => {
    await database.close();
    const again = await openDatabase(place);
    ends.push(() => again.close());
    return again;
  };
  return { database, place, reopen };
};

const sqlStore = (
  name: string,
  kind: DatabasePlace['kind'],
  skip: string | false,
  freshPlace: () => Promise<DatabasePlace>,
): SqlStore => ({
  name,
  kind,
  skip,
  freshPlace,
  open: async (place) => openAt(place ?? (await freshPlace())),
});

export const sqlStores: readonly SqlStore[] = [
  sqlStore('SQLite', 'sqlite', false, async () => ({ kind: 'sqlite', file: testFile('carryover.db') })),
  sqlStore('PostgreSQL', 'postgres', postgres.skip, async () => ({
    kind: 'postgres',
    url: await postgres.freshDatabase(),
  })),
];
