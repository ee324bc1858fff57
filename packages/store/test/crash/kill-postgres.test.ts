import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { openDatabase } from '../../src/node.ts';
import { type PostgresServer, startPostgres } from '../postgres.ts';
import { type Acknowledged, assertNothingLost, startWriter } from './kill-writer.ts';

const athlete = 'f7a2c0de-0000-4000-8000-000000000001';
const isLong = process.env.CARRYOVER_LONG === '1';
const kills = isLong ? 300 : 50;
/** Long enough to be in the middle of all that a transaction does. */
const longestWaitMilliseconds = 60;

/** One backend killed makes the server end all others and recover, as when the system runs out of memory. */
const killBackend = async (url: string): Promise<void> => {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query(
    'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() limit 1',
  );
  process.kill(Number(rows[0]?.pid), 'SIGKILL');
  await client.end().catch(() => {});
};

/** What a killed server leaves running ends by itself, and bars the way until it has. */
const startAgain = async (server: PostgresServer): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await server.restart();
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(50);
    }
  }
};

const open = async (url: string): Promise<Awaited<ReturnType<typeof openDatabase>>> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openDatabase({ kind: 'postgres', url });
    } catch (error) {
      if (attempt === 100) throw error;
      await wait(50);
    }
  }
};

test(`PostgreSQL killed ${kills} times in mid-write: nothing acknowledged is lost`, async (t) => {
  let server: PostgresServer;
  try {
    server = await startPostgres({ durable: true });
  } catch (error) {
    t.skip(`NO POSTGRESQL HERE TO BE KILLED: ${error instanceof Error ? error.message : error}`);
    return;
  }
  const all: Acknowledged = new Map();
  try {
    const url = await server.freshDatabase();
    for (let round = 0; round < kills; round += 1) {
      const writer = startWriter({ kind: 'postgres', url }, athlete, round, 'append');
      await writer.started;
      await wait((round * 7) % longestWaitMilliseconds);
      if (round % 2 === 0) {
        server.process?.kill('SIGKILL');
        writer.process.kill('SIGKILL');
        await startAgain(server);
      } else {
        await killBackend(url);
        writer.process.kill('SIGKILL');
      }
      for (const [id, seq] of await writer.ended) all.set(id, seq);
      const database = await open(url);
      try {
        await assertNothingLost(database.journal, athlete, all);
      } finally {
        await database.close();
      }
    }
    assert.ok(all.size > kills, `only ${all.size} entries were written in ${kills} rounds`);
  } finally {
    await server.stop();
  }
});
