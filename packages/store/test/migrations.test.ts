import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import test from 'node:test';
import { Kysely, PostgresDialect, type RawBuilder, sql } from 'kysely';
import { DatabaseError, type DatabasePlace, openDatabase } from '../src/node.ts';
import { migrate } from '../src/sql/migrate.ts';
import type { Migration } from '../src/sql/migration.ts';
import { migrations } from '../src/sql/migrations/index.ts';
import { inNode } from '../src/sql/open.ts';
import { openPool } from '../src/sql/postgres-pool.ts';
import { sumOf } from '../src/sql/rows.ts';
import { sqliteDialect } from '../src/sql/sqlite-dialect.ts';
import { openFile } from '../src/sql/sqlite-file.ts';
import type { Tables } from '../src/tables.ts';
import { chainOf, idOf } from './contract/made-up.ts';
import { sqlStores } from './sql-stores.ts';

interface Rows {
  readonly table: string;
  readonly columns: readonly string[];
  readonly orderBy: string;
  /** Values for SQLite and for PostgreSQL, where they are not the same. */
  readonly rows: readonly (readonly (
    | string
    | number
    | null
    | { readonly sqlite: 0 | 1; readonly postgres: boolean }
  )[])[];
}

const told = {
  id: idOf(1),
  kind: 'run-done',
  version: 1,
  device: 'd',
  told_ms: 1_800_000_000_000,
  zone: 'UTC',
};
const body = '{"b":"Läufer \\u0000","a":-0.5}';
const waiting = { ...told, id: idOf(2), body };

/** What a database of each step may hold, in the columns that there were then. A new step brings its own lines. */
const filledAt: Readonly<Record<string, readonly Rows[]>> = {
  '0001-journal': [
    {
      table: 'heads',
      columns: ['athlete_id', 'epoch', 'seq', 'chain'],
      orderBy: 'athlete_id',
      rows: [['a', 'e', 1, chainOf([idOf(1)])]],
    },
    {
      table: 'entries',
      columns: [
        'athlete_id',
        'id',
        'seq',
        'place',
        'kind',
        'version',
        'device',
        'told_ms',
        'zone',
        'body',
        'readable',
        'refused',
        'chain',
        'sum',
      ],
      orderBy: 'id',
      rows: [
        [
          'a',
          idOf(1),
          1,
          0,
          told.kind,
          1,
          'd',
          told.told_ms,
          'UTC',
          body,
          1,
          null,
          chainOf([idOf(1)]),
          sumOf({ ...told, body }),
        ],
        ['a', idOf(2), null, 1, told.kind, 1, 'd', told.told_ms, 'UTC', body, 0, 'no', null, sumOf(waiting)],
      ],
    },
  ],
  '0002-accounts': [
    {
      table: 'user',
      columns: ['id', 'name', 'email', 'emailVerified', 'createdAt', 'updatedAt'],
      orderBy: 'id',
      rows: [
        [
          'u',
          'Ada',
          'ada@example.org',
          { sqlite: 1, postgres: true },
          '2027-01-04T07:00:00.000Z',
          '2027-01-04T07:00:00.000Z',
        ],
      ],
    },
    {
      table: 'memberships',
      columns: ['user_id', 'athlete_id', 'role', 'created_ms'],
      orderBy: 'user_id',
      rows: [['u', 'a', 'owner', 5]],
    },
  ],
  '0003-server': [
    {
      table: 'devices',
      columns: ['athlete_id', 'device', 'epoch', 'seq', 'first_seen_ms', 'last_seen_ms'],
      orderBy: 'device',
      rows: [['a', 'd', 'e', 1, 2, 3]],
    },
    {
      table: 'feeds',
      columns: ['athlete_id', 'id', 'secret_hash', 'name', 'made_ms', 'last_read_ms'],
      orderBy: 'id',
      rows: [['a', 'f', 'h', 'Calendar', 4, null]],
    },
  ],
  '0004-feeds': [
    {
      table: 'feeds',
      columns: ['athlete_id', 'id', 'secret_hash', 'name', 'detail', 'made_ms', 'last_read_ms'],
      orderBy: 'id',
      rows: [['a', 'g', 'h', 'Calendar', 'full', 4, null]],
    },
  ],
};

/** Past what refuses a newer file. */
const fileAt = async (file: string): Promise<DatabaseSync> =>
  existsSync(file) ? new DatabaseSync(file) : openFile(file, inNode);

const openAt = async (place: DatabasePlace): Promise<Kysely<Tables>> =>
  place.kind === 'sqlite'
    ? new Kysely<Tables>({ dialect: sqliteDialect(await fileAt(place.file), inNode) })
    : new Kysely<Tables>({ dialect: new PostgresDialect({ pool: await openPool(place.url, 2) }) });

const at = async (place: DatabasePlace, work: (db: Kysely<Tables>) => Promise<void>): Promise<void> => {
  const db = await openAt(place);
  await work(db).finally(() => db.destroy());
};

const names = (columns: readonly string[]): RawBuilder<unknown> =>
  sql.join(columns.map((each) => sql.ref(each)));

const fill = async (db: Kysely<Tables>, kind: DatabasePlace['kind'], { table, columns, rows }: Rows) => {
  for (const row of rows) {
    const values = row.map((value) => (typeof value === 'object' && value !== null ? value[kind] : value));
    await sql`insert into ${sql.table(table)} (${names(columns)}) values (${sql.join(values)})`.execute(db);
  }
};

const readBack = async (db: Kysely<Tables>, { table, columns, orderBy }: Rows): Promise<readonly unknown[]> =>
  (await sql`select ${names(columns)} from ${sql.table(table)} order by ${sql.ref(orderBy)}`.execute(db))
    .rows;

test('every step of the schema has rows to be tried with, and its number for a name', () => {
  assert.deepEqual(
    Object.keys(filledAt),
    migrations.map(({ name }) => name),
  );
  for (const [index, { name }] of migrations.entries())
    assert.ok(name.startsWith(`${index + 1}-`.padStart(5, '0')), name);
});

for (const { name, kind, skip, freshPlace } of sqlStores) {
  for (const [index, { name: last }] of migrations.entries())
    test(`${name}: what was kept at ${last} is there after all later steps`, { skip }, async () => {
      const place = await freshPlace();
      const filled = migrations.slice(0, index + 1).flatMap((step) => filledAt[step.name] ?? []);
      const kept: (readonly unknown[])[] = [];
      await at(place, async (db) => {
        await migrate(db, kind, migrations.slice(0, index + 1), inNode);
        for (const rows of filled) await fill(db, kind, rows);
        for (const rows of filled) kept.push(await readBack(db, rows));
      });
      assert.ok(kept.every((rows) => rows.length > 0));
      const database = await openDatabase(place);
      for (const [which, rows] of filled.entries())
        assert.deepEqual(await readBack(database.tables, rows), kept[which]);
      assert.deepEqual(await database.check(), []);
      assert.equal((await database.journal.since('a', 0, 9)).entries.length, 1);
      await database.close();
    });

  test(`${name}: four that start at once on nothing take each step once`, { skip }, async () => {
    const place = await freshPlace();
    const databases = await Promise.all([1, 2, 3, 4].map(() => openDatabase(place)));
    const steps = await databases[0]!.tables
      .selectFrom('carryover_migrations')
      .select('name')
      .orderBy('name')
      .execute();
    assert.deepEqual(
      steps,
      migrations.map((step) => ({ name: step.name })),
    );
    for (const database of databases) await database.close();
  });

  test(`${name}: a step that fails leaves nothing behind, and is taken next time`, { skip }, async () => {
    const place = await freshPlace();
    const half = (fails: boolean): Migration => ({
      name: '9000-half',
      up: async (db) => {
        await db.schema.createTable('half').addColumn('id', 'text').execute();
        if (fails) throw new Error('no more');
      },
    });
    await at(place, async (db) => {
      await assert.rejects(migrate(db, kind, [...migrations, half(true)], inNode), /no more/);
      await assert.rejects(sql`select * from half`.execute(db));
      await migrate(db, kind, [...migrations, half(false)], inNode);
      assert.deepEqual((await sql`select * from half`.execute(db)).rows, []);
    });
  });

  test(`${name}: a database of a newer Carryover is refused, and not touched`, { skip }, async () => {
    const place = await freshPlace();
    await at(place, async (db) => {
      await migrate(db, kind, migrations.slice(0, 1), inNode);
      await db.insertInto('carryover_migrations').values({ name: '9999-tomorrow' }).execute();
    });
    await assert.rejects(
      openDatabase(place),
      (error) =>
        error instanceof DatabaseError && error.trouble === 'newer' && /9999-tomorrow/.test(error.message),
    );
    await at(place, async (db) => {
      const steps = await db.selectFrom('carryover_migrations').select('name').execute();
      assert.equal(steps.length, 2, 'no step was taken');
    });
  });
}

const postgres = sqlStores.find(({ kind }) => kind === 'postgres')!;

test('a PostgreSQL database of another program is told apart, and its tables stay', {
  skip: postgres.skip,
}, async () => {
  const place = await postgres.freshPlace();
  await at(place, async (db) => {
    await sql`create table entries (mine text)`.execute(db);
    await sql`insert into entries values ('of a blog')`.execute(db);
  });
  await assert.rejects(
    openDatabase(place),
    (error) => error instanceof DatabaseError && error.trouble === 'foreign' && /entries/.test(error.message),
  );
  await at(place, async (db) => {
    assert.deepEqual((await sql`select * from entries`.execute(db)).rows, [{ mine: 'of a blog' }]);
    await assert.rejects(sql`select * from heads`.execute(db), 'the step was undone whole');
  });
});

test('a PostgreSQL that is not there is told apart, without its password', async () => {
  const url = 'postgres://runner:secret@127.0.0.1:1/journal';
  await assert.rejects(openDatabase({ kind: 'postgres', url }), (error) => {
    assert.ok(error instanceof DatabaseError && error.trouble === 'unreachable');
    assert.match(error.message, /127\.0\.0\.1:1\/journal/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});

test('what is no address of a PostgreSQL is told with what was expected, and is not repeated', async () => {
  for (const url of ['localhost/secret', 'secret', 'mysql://runner:secret@localhost/journal'])
    await assert.rejects(openDatabase({ kind: 'postgres', url }), (error) => {
      assert.ok(error instanceof DatabaseError && error.trouble === 'unreachable', String(error));
      assert.match(error.message, /expected is postgres:\/\/user/);
      assert.doesNotMatch(error.message, /secret/);
      return true;
    });
});
