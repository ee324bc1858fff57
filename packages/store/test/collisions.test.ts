import assert from 'node:assert/strict';
import test from 'node:test';
import { Kysely, sql } from 'kysely';
import { openDatabase } from '../src/node.ts';
import { isCollision } from '../src/sql/errors.ts';
import { sqlJournal } from '../src/sql/journal.ts';
import { migrate } from '../src/sql/migrate.ts';
import { migrations } from '../src/sql/migrations/index.ts';
import { inNode } from '../src/sql/open.ts';
import { retrying } from '../src/sql/retry.ts';
import { sqliteDialect } from '../src/sql/sqlite-dialect.ts';
import { openFile } from '../src/sql/sqlite-file.ts';
import type { Tables } from '../src/tables.ts';
import { numbers, told } from './contract/made-up.ts';
import { sqlStores } from './sql-stores.ts';
import { testFile } from './test-file.ts';

const bounds = { attempts: 5, firstMilliseconds: 10, mostMilliseconds: 50 };

test('what passes by itself is done again after growing waits, so many times; all else at once not', async () => {
  const waits: number[] = [];
  const patience = {
    random: () => 0.5,
    sleep: async (milliseconds: number) => {
      waits.push(milliseconds);
    },
  };
  const failing = (times: number, code: string) => {
    let calls = 0;
    return async () => {
      calls += 1;
      if (calls <= times) throw Object.assign(new Error(`call ${calls}`), { code });
      return calls;
    };
  };
  assert.equal(await retrying(failing(4, '40001'), isCollision, patience, bounds), 5);
  assert.deepEqual(waits, [7.5, 15, 30, 37.5]);
  await assert.rejects(retrying(failing(5, '40P01'), isCollision, patience, bounds), /call 5/);
  await assert.rejects(retrying(failing(1, '23505'), isCollision, patience, bounds), /call 1/);
  assert.equal(waits.length, 8);
});

for (const { name, kind, skip, freshPlace } of sqlStores)
  test(`${name}: several databases open on one journal that write at once all get through`, {
    skip,
  }, async () => {
    const place = await freshPlace();
    const first = await openDatabase(place);
    // The strictest order that PostgreSQL knows undoes one of two that collide, as Yugabyte does by default.
    if (place.kind === 'postgres')
      await sql
        .raw(
          `alter database ${new URL(place.url).pathname.slice(1)} set default_transaction_isolation = serializable`,
        )
        .execute(first.tables);
    let waited = 0;
    const sleep = (milliseconds: number): Promise<void> => {
      waited += 1;
      return inNode.sleep(milliseconds);
    };
    const others = await Promise.all(numbers(4).map(() => openDatabase(place, { sleep })));
    const pushes = others.flatMap(({ journal }, which) =>
      numbers(3).map((push) => journal.append('a', told(...numbers(5, 100 * which + 5 * push)))),
    );
    await Promise.all(pushes);
    assert.equal((await first.journal.since('a', 0, 1000)).entries.length, 60);
    assert.deepEqual(await first.check(), []);
    assert.ok(waited > 0, `${kind}: there were collisions`);
    for (const database of [first, ...others]) await database.close();
  });

test('SQLite: who waits for another writer holds up nothing else, and goes through when its turn comes', async () => {
  const place = { kind: 'sqlite', file: testFile('carryover.db') } as const;
  const [slow, quick] = [await openDatabase(place), await openDatabase(place)];
  const order: string[] = [];
  const { waiting } = await slow.tables.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('heads').where('athlete_id', '=', 'nobody').execute();
    const push = quick.journal.append('a', told(1)).then(() => order.push('pushed'));
    for (const turn of numbers(3)) {
      await inNode.sleep(1);
      order.push(`turn ${turn}`);
    }
    return { waiting: push };
  });
  await waiting;
  assert.deepEqual(order, ['turn 1', 'turn 2', 'turn 3', 'pushed']);
  assert.equal((await slow.journal.head('a')).seq, 1);
  await slow.close();
  await quick.close();
});

test('a push of ten sets takes four statements, and a pull one', async () => {
  const asked: string[] = [];
  const db = new Kysely<Tables>({
    dialect: sqliteDialect(await openFile(testFile('carryover.db'), inNode), inNode),
    log: ({ query }) => {
      asked.push(query.sql);
    },
  });
  await migrate(db, 'sqlite', migrations, inNode);
  const journal = sqlJournal(db, 'sqlite', inNode);
  await journal.append('a', told(1));
  asked.length = 0;
  await journal.append('a', told(...numbers(10, 2)));
  assert.equal(asked.length, 4, asked.join('\n'));
  asked.length = 0;
  await journal.since('a', 0, 100);
  assert.equal(asked.length, 1, asked.join('\n'));
  await db.destroy();
});

const postgres = sqlStores.find(({ kind }) => kind === 'postgres')!;

test('PostgreSQL: single statements and whole transactions that collide are done again', {
  skip: postgres.skip,
}, async () => {
  const place = await postgres.freshPlace();
  assert.ok(place.kind === 'postgres');
  const first = await openDatabase(place);
  const name = new URL(place.url).pathname.slice(1);
  await sql
    .raw(`alter database ${name} set default_transaction_isolation = serializable`)
    .execute(first.tables);
  await first.journal.append('a', told(1));
  let waited = 0;
  const sleep = (milliseconds: number): Promise<void> => {
    waited += 1;
    return inNode.sleep(milliseconds);
  };
  const database = await openDatabase(place, { sleep });
  const add = (tables: typeof database.tables) =>
    tables
      .updateTable('heads')
      .set((eb) => ({ seq: eb('seq', '+', 1) }))
      .where('athlete_id', '=', 'a')
      .execute();
  const isSomebodyWaiting = async (): Promise<boolean> => {
    const { rows } = await sql<{ pid: number }>`
      select pid from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(first.tables);
    return rows.length > 0;
  };
  /** Does the work while another transaction holds the row, and lets that one go once the work waits for it. */
  const collide = async (work: () => Promise<unknown>): Promise<void> => {
    let colliding: Promise<unknown> | undefined;
    await first.tables.transaction().execute(async (other) => {
      await add(other);
      colliding = work();
      while (!(await isSomebodyWaiting())) await inNode.sleep(5);
    });
    await colliding;
  };
  await collide(() => add(database.tables));
  assert.equal(waited, 1, 'the statement collided once, and was done again');
  await collide(() => database.transaction(add));
  assert.equal(waited, 2, 'the transaction collided once, and was begun again');
  assert.equal((await first.journal.head('a')).seq, 5);
  await database.close();
  await first.close();
});
