import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Kysely } from 'kysely';
import type { Database, DatabasePlace } from '../database.ts';
import type { Tables } from '../tables.ts';
import { isCollision } from './errors.ts';
import { type Surroundings, sqlJournal } from './journal.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { textPages } from './pages.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { openPool } from './postgres-pool.ts';
import { retrying, shortWaits } from './retry.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { openFile } from './sqlite-file.ts';
import { checkAll, verifyAthlete } from './verify.ts';
import { isForgotten } from './writing.ts';

export interface DatabaseOptions extends Surroundings {
  /** Connections to PostgreSQL at most, of this process. */
  readonly connections: number;
}

/** What there is in Node; tests bring their own. */
export const inNode: DatabaseOptions = {
  newId: randomUUID,
  random: Math.random,
  sleep: (milliseconds) => setTimeout(milliseconds),
  connections: 10,
};

export const databaseOver = (
  kind: DatabasePlace['kind'],
  tables: Kysely<Tables>,
  options: DatabaseOptions,
): Database => ({
  kind,
  tables,
  journal: sqlJournal(tables, kind, options),
  texts: textPages(tables, kind),
  transaction: (work) => retrying(() => tables.transaction().execute(work), isCollision, options, shortWaits),
  isForgotten: (athlete) => isForgotten(tables, athlete),
  verify: (athlete) => verifyAthlete(tables, athlete),
  check: () => checkAll(tables, kind),
  close: () => tables.destroy(),
});

const openSqlite = async (file: string, options: DatabaseOptions): Promise<Database> => {
  const tables = new Kysely<Tables>({ dialect: sqliteDialect(await openFile(file, options), options) });
  try {
    await migrate(tables, 'sqlite', migrations, options);
    return databaseOver('sqlite', tables, options);
  } catch (error) {
    await tables.destroy();
    throw error;
  }
};

const openPostgres = async (url: string, options: DatabaseOptions): Promise<Database> => {
  const pool = await openPool(url, options.connections);
  const tables = new Kysely<Tables>({ dialect: postgresDialect(pool, options) });
  try {
    await migrate(tables, 'postgres', migrations, options);
    return databaseOver('postgres', tables, options);
  } catch (error) {
    await tables.destroy();
    throw error;
  }
};

/**
 * Opens the database, makes it where there is none yet, and takes the steps that its schema lacks. Rejects with a
 * DatabaseError that names the place, what is wrong and the way out; a file that is damaged, newer or somebody else's
 * is left as it is.
 */
export const openDatabase = (
  place: DatabasePlace,
  options: Partial<DatabaseOptions> = {},
): Promise<Database> =>
  place.kind === 'sqlite'
    ? openSqlite(place.file, { ...inNode, ...options })
    : openPostgres(place.url, { ...inNode, ...options });
