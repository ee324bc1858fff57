// The store behind pgbouncer in transaction mode: no session outlives a transaction, and none is needed.
import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import pg from 'pg';
import { openDatabase } from '../src/node.ts';
import { contract } from './contract/index.ts';
import { idOf, numbers, told } from './contract/made-up.ts';
import { idsOf } from './contract/observe.ts';
import { poolerForTests, serverConnections } from './pooler.ts';
import { postgresForTests } from './postgres.ts';

const postgres = await postgresForTests();
const pooler = await poolerForTests(postgres);
const { skip } = pooler;

const freshUrl = async (): Promise<string> => pooler.before(await postgres.freshDatabase());

test('a connection to the database is handed on at the end of a transaction', { skip }, async () => {
  const url = await freshUrl();
  const clients = numbers(serverConnections + 1).map(() => new pg.Client(url));
  await Promise.all(clients.map((client) => client.connect()));
  const begin = async (client: pg.Client): Promise<unknown> => {
    await client.query('begin');
    return (await client.query('select pg_backend_pid() as pid')).rows[0]?.pid;
  };
  const [last, ...others] = clients;
  const held = new Set(await Promise.all(others.map(begin)));
  assert.equal(held.size, serverConnections);
  await Promise.all(others.map((client) => client.query('commit')));
  assert.ok(held.has(await begin(last!)), 'no more connections are opened than the pool has');
  await Promise.all(clients.map((client) => client.end()));
});

test('servers that start at once behind the pooler make one schema', { skip }, async () => {
  const url = await freshUrl();
  const databases = await Promise.all(numbers(5).map(() => openDatabase({ kind: 'postgres', url })));
  await Promise.all(
    databases.map(({ journal }, server) =>
      Promise.all(numbers(20, 1 + server * 20).map((number) => journal.append('a', told(number)))),
    ),
  );
  const [first] = databases;
  assert.deepEqual(await first!.check(), []);
  assert.deepEqual(idsOf(await first!.journal.entries('a')).toSorted(), numbers(100).map(idOf).toSorted());
  await Promise.all(databases.map((database) => database.close()));
});

describe('the contract of a journal store: PostgreSQL behind a pooler', { skip }, () => {
  let url: Promise<string> | undefined;
  for (const one of contract.filter(({ forgets }) => forgets !== 'on-this-device'))
    it(one.name, async (context) => {
      url ??= freshUrl();
      const place = { kind: 'postgres', url: await url } as const;
      const open = async () => {
        let database = await openDatabase(place);
        context.after(() => database.close());
        const reopen = async () => {
          await database.close();
          database = await openDatabase(place);
          return database.journal;
        };
        return { store: database.journal, reopen };
      };
      await one.run(open, false);
    });
});
