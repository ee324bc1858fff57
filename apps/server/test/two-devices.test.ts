import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readEntry } from '@carryover/formats';
import { createDevice, httpTransport, type JournalStore, memoryStore } from '@carryover/store';
import { openDatabase } from '@carryover/store/node';
import { listening } from './listening.ts';
import { athlete, entry } from './support.ts';

const deviceOf = (id: string, journalUrl: () => string) => {
  const store = memoryStore(() => crypto.randomUUID());
  const transport = httpTransport({
    address: 'http://journal',
    fetch: (address, init) => fetch(address.replace('http://journal', journalUrl()), init),
  });
  const sync = createDevice({ store, athlete, device: id, transport, readEntry });
  const tell = (number: number, note: string) =>
    store.record(athlete, [{ entry: { ...entry(number, note), device: id }, readable: true }]);
  return { store, sync, tell };
};

const idsOf = async (store: JournalStore): Promise<readonly string[]> =>
  (await store.entries(athlete)).map((each) => JSON.stringify(each));

test('two devices come to the same journal over a real server, offline and restarted in between', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'journal.sqlite');
  const open = async () => listening(t, { database: await openDatabase({ kind: 'sqlite', file }) });

  let server = await open();
  const journalUrl = () => `${server.url}/api/v1/athletes/${athlete}/journal`;
  const phone = deviceOf('11111111-1111-4111-8111-111111111111', journalUrl);
  const laptop = deviceOf('22222222-2222-4222-8222-222222222222', journalUrl);

  await phone.tell(1, 'on the phone');
  await laptop.tell(2, 'on the laptop');
  assert.equal((await phone.sync.syncOnce()).pushed, 1);
  assert.equal((await laptop.sync.syncOnce()).received, 2);

  await server.close();
  await phone.tell(3, 'in the gym, without a network');
  await laptop.tell(4, 'on a train');
  const offline = await phone.sync.syncOnce();
  assert.ok(offline.error);
  assert.equal(offline.pending, 1);

  server = await open();
  for (const device of [phone, laptop, phone]) assert.equal((await device.sync.syncOnce()).error, undefined);
  assert.deepEqual(await idsOf(phone.store), await idsOf(laptop.store));
  assert.equal((await phone.store.head(athlete)).seq, 4);
  assert.equal(await phone.store.pendingCount(athlete), 0);
});
