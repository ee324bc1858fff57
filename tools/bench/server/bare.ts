// The driver alone in a process of its own: it is sent statements that were captured, and runs them as it is asked to.
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { DatabasePlace } from '@carryover/store/node';
import pg from 'pg';
import { answerAsked } from './apart.ts';
import type { Statement } from './captured.ts';
import { flowOf } from './flow.ts';

/** Works that were captured one by one, each of several statements. */
export interface BareSetup {
  readonly place: DatabasePlace;
  readonly works: readonly (readonly Statement[])[];
  readonly atATime: number;
}

/** Which of the works are to be done; the answer is a `Flow`. */
export interface BareQuestion {
  readonly first: number;
  readonly count: number;
}

type Run = (work: readonly Statement[], lane: number) => Promise<void>;

const onSqlite = (file: string): Run => {
  const database = new DatabaseSync(file);
  // As the store opens it: every commit reaches the disk.
  database.exec('pragma journal_mode = wal; pragma synchronous = full');
  const prepared = new Map<string, StatementSync>();
  return async (work) => {
    for (const { text, values } of work) {
      const statement = prepared.get(text) ?? database.prepare(text);
      prepared.set(text, statement);
      statement.all(...values);
    }
  };
};

const onPostgres = async (url: string, lanes: number): Promise<Run> => {
  const clients = await Promise.all(
    Array.from({ length: lanes }, async () => {
      const client = new pg.Client(url);
      await client.connect();
      return client;
    }),
  );
  return async (work, lane) => {
    for (const { text, values } of work) await clients[lane]?.query(text, [...values]);
  };
};

answerAsked(async ({ place, works, atATime }: BareSetup) => {
  const run = place.kind === 'sqlite' ? onSqlite(place.file) : await onPostgres(place.url, atATime);
  return ({ first, count }: BareQuestion) =>
    flowOf(count, atATime, (index, lane) => run(works[first + index] ?? [], lane));
});
