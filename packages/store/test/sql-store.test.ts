import assert from 'node:assert/strict';
import test from 'node:test';
import { type RawBuilder, sql } from 'kysely';
import { DatabaseError } from '../src/node.ts';
import { idOf, numbers, told } from './contract/made-up.ts';
import { sqlStores } from './sql-stores.ts';

for (const { name, skip, open } of sqlStores) {
  test(`${name}: more entries at once than a statement holds`, { skip }, async () => {
    const { database } = await open();
    const { journal } = database;
    await journal.append('a', told(...numbers(1203)));
    const again = await journal.append('a', told(...numbers(701, 600)));
    assert.equal(again.filter(({ status }) => status === 'duplicate').length, 604);
    await journal.record('b', told(...numbers(1203)));
    const page = await journal.since('a', 0, 5000);
    await journal.receive('b', page.entries, page.head);
    assert.deepEqual(await journal.entries('b'), await journal.entries('a'));
    assert.deepEqual(await database.check(), []);
  });

  test(`${name}: what was changed behind Carryover's back is found`, { skip }, async () => {
    const { database } = await open();
    await database.journal.append('a', told(...numbers(5)));
    await database.journal.record('a', told(6));
    await database.journal.append('b', told(1));
    const set = (what: RawBuilder<unknown>, where: RawBuilder<unknown>) =>
      sql`update entries set ${what} where athlete_id = 'a' and ${where}`;
    const afterwards = async (change: RawBuilder<unknown>, undo: RawBuilder<unknown>): Promise<string> => {
      await change.execute(database.tables);
      const found = await database.check();
      assert.deepEqual(await database.verify('b'), [], 'another journal is not concerned');
      await undo.execute(database.tables);
      assert.deepEqual(await database.check(), []);
      return found.join('\n');
    };

    const second = sql`id = ${idOf(2)}`;
    const body = (from: string, to: string) => set(sql`body = replace(body, ${from}, ${to})`, second);
    assert.match(await afterwards(body('run 2', 'run 3'), body('run 3', 'run 2')), /not as it was written/);
    const move = (from: number, to: number) => set(sql`seq = ${to}`, sql`seq = ${from}`);
    assert.match(await afterwards(move(3, 30), move(30, 3)), /place 3 is missing/);
    const chain = (add: string) => set(sql`chain = ${add} || substr(chain, 2)`, sql`seq = 4`);
    const [first] = (await database.journal.chainAt('a', 4)) ?? '';
    assert.match(await afterwards(chain('z'), chain(first ?? '')), /chain breaks at place 4/);
    const waiting = (kind: string) => set(sql`kind = ${kind}`, sql`id = ${idOf(6)}`);
    assert.match(await afterwards(waiting('pain'), waiting('run-done')), /not sent yet/);
    const head = (seq: number) => sql`update heads set seq = ${seq} where athlete_id = 'a'`;
    assert.match(await afterwards(head(4), head(5)), /its head says place 4/);
  });
}

test('SQLite: a push that finds no room leaves no trace, and goes through once there is', async () => {
  const { database } = await sqlStores.find(({ kind }) => kind === 'sqlite')!.open();
  const { journal, tables } = database;
  await journal.append('a', told(1));
  await sql`pragma max_page_count = 1`.execute(tables);
  const push = () => journal.append('a', told(...numbers(500, 2)));
  await assert.rejects(push, (error) => error instanceof DatabaseError && error.trouble === 'full');
  assert.equal((await journal.since('a', 0, 10)).entries.length, 1);
  assert.deepEqual(await database.check(), []);
  await sql`pragma max_page_count = 1000000`.execute(tables);
  await push();
  assert.equal((await journal.head('a')).seq, 501);
  assert.deepEqual(await database.check(), []);
});

test('SQLite: every commit is on the disk, and nothing that a file says of itself is trusted', async () => {
  const { database } = await sqlStores.find(({ kind }) => kind === 'sqlite')!.open();
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'fullfsync'];
  const values: unknown[] = [];
  for (const name of settings) {
    const { rows } = await sql<object>`pragma ${sql.raw(name)}`.execute(database.tables);
    values.push(...rows.flatMap((row) => Object.values(row)));
  }
  assert.deepEqual(values, ['wal', 2, 1, 0, 1]);
});
