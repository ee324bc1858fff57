import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import type { CheckedEntry } from '../src/journal-store.ts';
import { type Database, openDatabase } from '../src/node.ts';
import { postgresForTests } from './postgres.ts';

const postgres = await postgresForTests();

const entry = (
  number: number,
  body: Record<string, string | number> = { note: `told ${number}` },
): CheckedEntry => ({
  entry: {
    id: `018f0000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    kind: 'check-in',
    version: 1,
    device: '018f0000-0000-7000-8000-00000000000d',
    told: { epochMilliseconds: 1_800_000_000_000 + number, zone: 'Europe/Berlin' },
    body,
  },
  readable: true,
});
const entries = (from: number, to: number): readonly CheckedEntry[] =>
  Array.from({ length: to - from + 1 }, (_, index) => entry(from + index));
const idsOf = (checked: readonly CheckedEntry[]) => checked.map((each) => each.entry.id);

const kinds = [
  {
    kind: 'SQLite',
    skip: false as string | false,
    open: async (context: TestContext): Promise<Database> => {
      const folder = mkdtempSync(join(tmpdir(), 'carryover-store-'));
      const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'carryover.db') });
      context.after(async () => {
        await database.close();
        rmSync(folder, { recursive: true });
      });
      return database;
    },
  },
  {
    kind: 'PostgreSQL',
    skip: postgres.skip,
    open: async (context: TestContext): Promise<Database> => {
      const database = await openDatabase({ kind: 'postgres', url: await postgres.freshDatabase() });
      context.after(() => database.close());
      return database;
    },
  },
];

for (const { kind, skip, open } of kinds) {
  test(`${kind}: a push of a thousand and one gets its places, once`, { skip }, async (context) => {
    const { journal, verify } = await open(context);
    const answers = await journal.append('a', entries(1, 1001));
    assert.deepEqual(
      answers.map((answer) => answer.status === 'accepted' && answer.seq),
      idsOf(entries(1, 1001)).map((_, i) => i + 1),
    );
    const again = await journal.append('a', [
      ...entries(1, 2),
      entry(2000),
      entry(2000),
      entry(3, { note: 'other' }),
    ]);
    assert.deepEqual(
      again.map(({ status }) => status),
      ['duplicate', 'duplicate', 'accepted', 'duplicate', 'refused'],
    );
    const page = await journal.since('a', 1000, 10);
    assert.deepEqual(idsOf(page.entries), idsOf([entry(1001), entry(2000)]));
    assert.equal(page.head.seq, 1002);
    assert.equal(await journal.chainAt('a', 1002), page.head.chain);
    assert.equal(await journal.chainAt('a', 1003), undefined);
    assert.deepEqual(await verify('a'), []);
    assert.deepEqual((await journal.since('a', 1002, 10)).entries, []);
    assert.equal((await journal.since('b', 0, 10)).head.epoch, '');
  });

  test(`${kind}: eight pushes at once share the places out`, { skip }, async (context) => {
    const { journal, check } = await open(context);
    await Promise.all(
      Array.from({ length: 8 }, (_, who) => journal.append('a', entries(who * 100 + 1, who * 100 + 50))),
    );
    const page = await journal.since('a', 0, 1000);
    assert.equal(page.entries.length, 400);
    assert.equal(new Set(idsOf(page.entries)).size, 400);
    assert.deepEqual(await check(), []);
  });

  test(`${kind}: a device keeps, sends, gets places and starts over in the same order`, {
    skip,
  }, async (context) => {
    const { journal: server } = await open(context);
    const { journal: device, check } = await open(context);
    await device.record('a', entries(1, 3));
    await device.record('a', [...entries(3, 5)]);
    await server.append('a', [entry(100), ...entries(3, 4)]);
    assert.equal(await device.pendingCount('a'), 5);
    await device.refuse('a', [{ id: entry(5).entry.id, reason: 'no' }]);
    assert.deepEqual(
      (await device.pending('a', 10)).map(({ id }) => id),
      idsOf(entries(1, 4)),
    );
    const page = await server.since('a', 0, 10);
    await device.receive('a', page.entries, page.head);
    assert.deepEqual(await check(), []);
    assert.deepEqual(
      (await device.entries('a')).map((kept) => kept.entry.id),
      idsOf([entry(100), entry(3), entry(4), entry(1), entry(2), entry(5)]),
    );
    assert.deepEqual(
      (await device.refused('a')).map(({ reason }) => reason),
      ['no'],
    );
    await assert.rejects(device.receive('a', page.entries, page.head));
    await device.startOver('a', 'another');
    assert.deepEqual(
      (await device.pending('a', 10)).map(({ id }) => id),
      idsOf([entry(100), entry(3), entry(4), entry(1), entry(2), entry(5)]),
    );
    assert.deepEqual(await device.head('a'), { epoch: 'another', seq: 0, chain: 'cbf29ce484222325' });
    assert.deepEqual(await check(), []);
  });
}
