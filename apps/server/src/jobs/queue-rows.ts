import type { Database } from '@carryover/store/node';
import { sql } from 'kysely';

/** Apart from the tables of athletes: a queue is of the whole server, and of every server on the database. */
export const queueSchema = 'carryover_jobs';

/**
 * Deletes what the queue holds of an athlete, also jobs that are done: their rows name whom they were for. A job that
 * runs right now finds no journal, and nothing to write its end to.
 */
export const deleteJobsOf = async (
  { kind, tables }: Pick<Database, 'kind' | 'tables'>,
  athlete: string,
): Promise<void> => {
  if (kind !== 'postgres') return;
  const name = `${queueSchema}.job`;
  const { rows } = await sql<{ there: boolean }>`select to_regclass(${name}) is not null as there`.execute(
    tables,
  );
  // Where no server has opened a queue on this database yet.
  if (rows[0]?.there !== true) return;
  const job = sql.table(name);
  await sql`delete from ${job} where singleton_key = ${athlete} or data ->> 'athlete' = ${athlete}`.execute(
    tables,
  );
};
