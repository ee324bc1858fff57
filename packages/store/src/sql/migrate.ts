import { type Kysely, sql } from 'kysely';
import type { DatabasePlace } from '../database.ts';
import type { Tables } from '../tables.ts';
import { DatabaseError, errorCode, isCollision, messageOf } from './errors.ts';
import { columnTypes, type Migration } from './migration.ts';
import { type Patience, retrying, shortWaits } from './retry.ts';

const record = 'carryover_migrations';

/** duplicate_table. */
const tableIsThere = '42P07';

/**
 * Two servers that start at once both find no table. Which of three ways the second is told of (unique_violation and
 * duplicate_object in the catalogue, duplicate_table) hangs on how close they were.
 */
const cameSecond = (error: unknown): boolean =>
  isCollision(error) || ['23505', '42710', tableIsThere].includes(errorCode(error));

const inWords = (error: unknown, step: string): unknown =>
  errorCode(error) === tableIsThere
    ? new DatabaseError(
        'foreign',
        `Another program keeps a table of the same name here: ${messageOf(error)} (step ${step}). ` +
          'Nothing of the step was kept: give Carryover a database of its own.',
        error,
      )
    : error;

/** Names of the steps that a database has taken. Rejects where the record of them is missing. */
const stepsTaken = async (db: Kysely<Tables>): Promise<readonly string[]> => {
  const rows = await db.selectFrom(record).select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
};

export const refuseNewer = (place: string, taken: readonly string[], known: readonly Migration[]): void => {
  const newer = taken.filter((name) => !known.some((migration) => migration.name === name));
  if (newer.length === 0) return;
  throw new DatabaseError(
    'newer',
    `A newer Carryover has written ${place} (${newer.join(', ')}). Nothing was changed: update Carryover and start it again.`,
  );
};

/**
 * Takes the steps that are missing, each in one transaction that begins by writing down its name: a second server
 * waits at that name until the first is done, and then goes on. No lock outlives a transaction, so it works through a
 * pooler too.
 */
export const migrate = async (
  db: Kysely<Tables>,
  kind: DatabasePlace['kind'],
  migrations: readonly Migration[],
  patience: Patience,
): Promise<void> => {
  const { key, tableEnd } = columnTypes[kind];
  const makeRecord = (): Promise<void> =>
    db.schema
      .createTable(record)
      .ifNotExists()
      .addColumn('name', key, (column) => column.notNull().primaryKey())
      .modifyEnd(tableEnd)
      .execute();
  await retrying(makeRecord, cameSecond, patience, shortWaits);
  const taken = await stepsTaken(db);
  refuseNewer('this database', taken, migrations);
  for (const migration of migrations.filter(({ name }) => !taken.includes(name))) {
    const step = (): Promise<void> =>
      db.transaction().execute(async (transaction) => {
        const claim = await sql`insert into ${sql.table(record)} (name) values (${migration.name})
          on conflict (name) do nothing`.execute(transaction);
        if (claim.numAffectedRows === 1n) await migration.up(transaction, columnTypes[kind]);
      });
    await retrying(step, isCollision, patience, shortWaits).catch((error) => {
      throw inWords(error, migration.name);
    });
  }
};
