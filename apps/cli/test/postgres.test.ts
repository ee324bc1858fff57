import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { type Database, openDatabase } from '@carryover/store/node';
import { postgresForTests } from '@carryover/store/test';
import { runner } from './runner.ts';

const postgres = await postgresForTests();

const withDatabase = async <Result>(url: string, use: (database: Database) => Promise<Result>) => {
  const database = await openDatabase({ kind: 'postgres', url });
  return use(database).finally(() => database.close());
};

const entry = {
  entry: {
    id: '0190c6a0-0000-7000-8000-000000000001',
    kind: 'run-title',
    version: 1,
    device: '3c2f5b7e-8d1a-4f6b-9c0d-1e2f3a4b5c6d',
    told: { epochMilliseconds: 1_790_000_000_000, zone: 'Europe/Madrid' },
    body: { title: 'parkrun', type: 'threshold' },
  },
  readable: true,
};

describe('a PostgreSQL', { skip: postgres.skip }, () => {
  test('that was restored gets new epochs, and who was deleted since is deleted again', async (context) => {
    const { carryover, cwd, data } = runner(context);
    const url = await postgres.freshDatabase();
    const before = await withDatabase(url, async ({ journal, tables }) => {
      for (const athlete of ['ana', 'ben', 'cleo']) await journal.append(athlete, [entry]);
      const at = new Date(0).toISOString();
      const library = tables.withTables<{ user: Record<string, string | boolean> }>();
      for (const id of ['u-ana', 'u-cleo'])
        await library
          .insertInto('user')
          .values({ id, name: '', email: id, emailVerified: false, createdAt: at, updatedAt: at })
          .execute();
      return (await journal.head('ben')).epoch;
    });
    mkdirSync(data);
    writeFileSync(join(data, 'deleted.jsonl'), '{"user":"u-ana","athletes":["ana"]}\n');
    writeFileSync(join(cwd, 'other-server.jsonl'), '{"user":"u-cleo","athletes":["cleo"]}\n');
    const asked = ['restore', '--new-epochs', '--database', url, '--deleted', 'other-server.jsonl'];
    const { code, out, err } = await carryover(asked);
    assert.equal(code, 0, err);
    assert.match(out, /a new epoch for 1 journal\.\nDeleted again.*: 2 accounts\.\nDevices that know more/);
    await withDatabase(url, async ({ journal }) => {
      assert.deepEqual(await journal.athletes(), ['ben']);
      assert.notEqual((await journal.head('ben')).epoch, before);
    });
    // By the environment too, where no list of processes shows a password.
    const again = await carryover(['restore', '--new-epochs'], {
      env: { CARRYOVER_DATA: data, DATABASE_URL: url },
    });
    assert.equal(again.code, 0, again.err);
    assert.doesNotMatch(again.out, /Deleted again/);
  });

  test('is served, its work queued where all servers on it see it', async (context) => {
    const { carryover, data } = runner(context);
    const url = await postgres.freshDatabase();
    const said = Promise.withResolvers<string>();
    const stop = Promise.withResolvers<void>();
    const served = carryover(['serve', '--database', url, '--port', '0'], {
      env: { CARRYOVER_DATA: data },
      out: (text) => {
        const address = /open at (\S+)/.exec(text)?.[1];
        if (address !== undefined) said.resolve(address);
      },
      untilAskedToStop: () => stop.promise,
    });
    const address = await Promise.race([said.promise, served.then(({ err }) => assert.fail(err))]);
    const ask = async (path: string, init: RequestInit = {}) => {
      const response = await fetch(new URL(path, address), init);
      assert.equal(response.status, 200, await response.clone().text());
      return response.json();
    };
    const { athletes } = (await ask('/api/v1/me')) as { readonly athletes: readonly string[] };
    await ask(`/api/v1/athletes/${athletes[0]}/journal/push`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ device: entry.entry.device, entries: [entry.entry] }),
    });
    await withDatabase(url, async ({ journal, tables }) => {
      assert.deepEqual(await journal.athletes(), athletes);
      const queue = tables.withSchema('carryover_jobs').withTables<{ job: { readonly data: unknown } }>();
      const waiting = () => queue.selectFrom('job').select('data').execute();
      while ((await waiting()).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      assert.deepEqual(await waiting(), [{ data: { athlete: athletes[0] } }]);
    });
    stop.resolve();
    assert.equal((await served).code, 0);
  });

  test('is looked at whole, and the entry that is not as it was written is named', async (context) => {
    const { carryover } = runner(context);
    const url = await postgres.freshDatabase();
    await withDatabase(url, ({ journal }) => journal.append('ana', [entry]));
    const sound = await carryover(['check', '--database', url]);
    assert.equal(sound.code, 0, sound.err);
    assert.match(sound.out, /^PostgreSQL on 127\.0\.0\.1:\d+\/\w+: 1 journal, every entry as it was written/);
    await withDatabase(url, ({ tables }) => tables.updateTable('entries').set({ body: '{}' }).execute());
    const damaged = await carryover(['check', '--database', url]);
    assert.equal(damaged.code, 1);
    assert.match(damaged.out, /entry 0190c6a0-\S+ is not as it was written/);
    assert.match(damaged.err, /PostgreSQL on \S+ is damaged\. Nothing was changed/);
  });
});

test('what is asked by halves is refused, with the whole of it', async (context) => {
  const { carryover, data } = runner(context, { 'b.sqlite': '' });
  const url = 'postgres://nobody@127.0.0.1:1/nothing';
  for (const args of [
    ['--new-epochs'],
    ['--database', url],
    ['b.sqlite', '--database', url, '--new-epochs'],
    ['b.sqlite', '--new-epochs'],
  ]) {
    const { code, err } = await carryover(['restore', ...args]);
    assert.equal(code, 2);
    assert.match(err, /carryover restore --new-epochs --database URL/);
  }
  const unreachable = await carryover(['restore', '--new-epochs', '--database', url]);
  assert.equal(unreachable.code, 2);
  assert.match(unreachable.err, /127\.0\.0\.1:1\/nothing cannot be reached/);
  mkdirSync(data);
  writeFileSync(join(data, 'deleted.jsonl'), 'not a list\n');
  const { err } = await carryover(['restore', 'b.sqlite']);
  assert.match(err, /deleted\.jsonl, line 1: this does not say who was deleted/);
});
