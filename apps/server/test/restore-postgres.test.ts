// The drill on PostgreSQL: a copy of the database comes back, and the devices bring the rest.
import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import { readEntry } from '@carryover/formats';
import { createDevice, httpTransport, memoryStore } from '@carryover/store';
import { beginNewLife, openDatabase } from '@carryover/store/node';
import { postgresForTests } from '@carryover/store/test';
import { sql } from 'kysely';
import { listening } from './listening.ts';
import { athlete, entry } from './support.ts';

const postgres = await postgresForTests();

const deviceAt = (id: string, server: () => { readonly url: string }) => {
  const store = memoryStore(() => crypto.randomUUID());
  const transport = httpTransport({
    address: 'http://journal',
    fetch: (address, init) =>
      fetch(address.replace('http://journal', `${server().url}/api/v1/athletes/${athlete}/journal`), init),
  });
  const sync = createDevice({ store, athlete, device: id, transport, readEntry });
  const tell = async (...numbers: readonly number[]): Promise<void> => {
    await store.record(
      athlete,
      numbers.map((number) => ({ entry: { ...entry(number), device: id }, readable: true })),
    );
    assert.equal((await sync.syncOnce()).error, undefined);
  };
  return { store, sync, tell };
};

/** As pg_dump and pg_restore would: one moment of it, under another name. */
const copyOf = async (url: string): Promise<string> => {
  const admin = await openDatabase({ kind: 'postgres', url: await postgres.freshDatabase() });
  const [name, copy] = [new URL(url).pathname.slice(1), `copy_${crypto.randomUUID().replaceAll('-', '')}`];
  await sql`create database ${sql.id(copy)} template ${sql.id(name)}`.execute(admin.tables);
  await admin.close();
  return Object.assign(new URL(url), { pathname: `/${copy}` }).href;
};

test('a PostgreSQL that is restored gets back what its devices know', {
  skip: postgres.skip,
}, async (context: TestContext) => {
  const url = await postgres.freshDatabase();
  const open = async (at: string) =>
    listening(context, { database: await openDatabase({ kind: 'postgres', url: at }) });
  let server = await open(url);
  const phone = deviceAt('11111111-1111-4111-8111-111111111111', () => server);
  const laptop = deviceAt('22222222-2222-4222-8222-222222222222', () => server);
  await phone.tell(1, 2, 3);
  await laptop.tell(4);
  await server.close();
  const backup = await copyOf(url);

  // After the backup: acknowledged, and seen by the other device.
  server = await open(url);
  await phone.tell(5, 6);
  await laptop.tell(7);
  const { epoch } = await laptop.store.head(athlete);
  await server.close();

  const restored = await openDatabase({ kind: 'postgres', url: backup });
  assert.equal((await restored.journal.head(athlete)).seq, 4);
  assert.equal(await beginNewLife(restored), 1);
  assert.deepEqual(await restored.check(), []);
  await restored.close();

  server = await open(backup);
  // Somebody was quick, and tells something before the first old device is back.
  const tablet = deviceAt('33333333-3333-4333-8333-333333333333', () => server);
  await tablet.tell(8);
  for (const { sync } of [phone, laptop, tablet, phone])
    assert.equal((await sync.syncOnce()).error, undefined);
  const told = await Promise.all([phone, laptop, tablet].map(({ store }) => store.entries(athlete)));
  assert.deepEqual(told[0], told[1]);
  assert.deepEqual(told[0], told[2]);
  const ids = told[0]!.map((kept) => kept.entry.id);
  assert.deepEqual(
    ids.toSorted(),
    [1, 2, 3, 4, 5, 6, 7, 8].map((number) => entry(number).id),
  );
  const head = await phone.store.head(athlete);
  assert.notEqual(head.epoch, epoch);
  assert.equal(await phone.store.pendingCount(athlete), 0);
});
