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

/** Does it again, up to five seconds, for as long as it fails in a way that passes. */
const patiently = async <Result>(
  work: () => Promise<Result>,
  passes: (error: unknown) => boolean = () => true,
): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === 100 || !passes(error)) throw error;
      await wait(50);
    }
  }
};

/** Who looks before the server has noticed its dead backend is ended with all others. What is lost is no such error. */
const isCutOff = (error: unknown): boolean => {
  if (!(error instanceof Error) || error instanceof assert.AssertionError) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    ['57P01', '57P02', '57P03', 'ECONNRESET', 'ECONNREFUSED', 'EPIPE'].includes(code) ||
    /^Connection terminated/.test(error.message)
  );
};

const assertKept = (url: string, all: Acknowledged): Promise<number> =>
  patiently(async () => {
    const database = await patiently(() => openDatabase({ kind: 'postgres', url }));
    try {
      return await assertNothingLost(database.journal, athlete, all);
    } finally {
      await database.close();
    }
  }, isCutOff);

test('a lost entry is told at once; only a connection that was cut is made anew', async () => {
  const cut = new Error('Connection terminated unexpectedly');
  const lost = new assert.AssertionError({ message: 'Connection terminated unexpectedly' });
  const told: unknown[] = [cut, Object.assign(new Error('recovers'), { code: '57P03' }), lost];
  await assert.rejects(
    patiently(() => Promise.reject(told.shift()), isCutOff),
    lost,
  );
  assert.deepEqual(told, []);
});

test(`PostgreSQL killed ${kills} times in mid-write: nothing acknowledged is lost`, async (t) => {
  let server: PostgresServer;
  try {
    server = await startPostgres({ durable: true });
  } catch (error) {
    t.skip(`NO POSTGRESQL HERE TO BE KILLED: ${error instanceof Error ? error.message : error}`);
    return;
  }
  t.after(() => server.stop());
  const all: Acknowledged = new Map();
  const url = await server.freshDatabase();
  for (let round = 0; round < kills; round += 1) {
    const writer = startWriter({ kind: 'postgres', url }, athlete, round, 'append');
    t.after(() => writer.process.kill('SIGKILL'));
    await writer.started;
    await wait((round * 7) % longestWaitMilliseconds);
    if (round % 2 === 0) {
      server.process?.kill('SIGKILL');
      writer.process.kill('SIGKILL');
      // What a killed server leaves running ends by itself, and bars the way until it has.
      await patiently(() => server.restart());
    } else {
      await killBackend(url);
      writer.process.kill('SIGKILL');
    }
    for (const [id, seq] of await writer.ended) all.set(id, seq);
    await assertKept(url, all);
  }
  assert.ok(all.size > kills, `only ${all.size} entries were written in ${kills} rounds`);
});
