import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { DatabasePlace } from '@carryover/store/node';
import pg from 'pg';
import type { Statement } from './captured.ts';
import { type Flow, flowOf } from './flow.ts';

const onSqlite = async (
  file: string,
  pushes: readonly (readonly Statement[])[],
  atATime: number,
): Promise<Flow> => {
  const database = new DatabaseSync(file);
  // As the store opens it: every commit reaches the disk.
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  const prepared = new Map<string, StatementSync>();
  const statementOf = (text: string): StatementSync => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  try {
    return await flowOf(pushes.length, atATime, async (index) => {
      for (const { text, values } of pushes[index] ?? []) statementOf(text).all(...values);
    });
  } finally {
    database.close();
  }
};

const onPostgres = async (
  url: string,
  pushes: readonly (readonly Statement[])[],
  atATime: number,
): Promise<Flow> => {
  const clients = await Promise.all(
    Array.from({ length: atATime }, async () => {
      const client = new pg.Client(url);
      await client.connect();
      return client;
    }),
  );
  try {
    return await flowOf(pushes.length, atATime, async (index, lane) => {
      for (const { text, values } of pushes[index] ?? []) await clients[lane]?.query(text, [...values]);
    });
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
};

/** The same statements by the driver alone, on a database that has the schema and no rows. */
export const bareFlow = (
  place: DatabasePlace,
  pushes: readonly (readonly Statement[])[],
  atATime: number,
): Promise<Flow> =>
  place.kind === 'sqlite' ? onSqlite(place.file, pushes, atATime) : onPostgres(place.url, pushes, atATime);
