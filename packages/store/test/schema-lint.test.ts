import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openDatabase } from '../src/node.ts';
import { postgresForTests } from './postgres.ts';
import { breaksOfSchema, breaksOfSource, tablesApart } from './schema-lint.ts';

const postgres = await postgresForTests();
const { skip } = postgres;
const open = async () => openDatabase({ kind: 'postgres', url: await postgres.freshDatabase() });

test('every table of athletes can be cut by athlete_id', { skip }, async () => {
  const database = await open();
  assert.deepEqual(await breaksOfSchema(database.tables), []);
  const { rows } = await sql<{ name: string }>`select relname as name from pg_catalog.pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(database.tables);
  const names = rows.map(({ name }) => name);
  assert.ok(names.includes('entries') && names.includes('heads'));
  assert.deepEqual(
    tablesApart.filter((table) => !names.includes(table)),
    [],
    'the list of tables apart names none that is gone',
  );
  await database.close();
});

/** Schemas that would pin everybody to one machine, and the sentence that each is found by. */
const planted: readonly (readonly [string, RegExp])[] = [
  ['create table shoes (id text primary key, athlete_id text)', /shoes_pkey .* begin with athlete_id/],
  ['create table shoes (athlete_id text)', /shoes has no primary key/],
  ['create table clubs (id text primary key)', /clubs_pkey .* begin with athlete_id/],
  [
    'create table shoes (id text, athlete_id text, primary key (id, athlete_id))',
    /shoes_pkey of shoes \(id, athlete_id\)/,
  ],
  [
    'create table shoes (athlete_id text, id text, tag text unique, primary key (athlete_id, id))',
    /shoes_tag_key .* unique over all athletes/,
  ],
  ['create unique index by_id on entries (id)', /by_id of entries \(id\) is unique over all athletes/],
  ['create unique index by_text on entries (lower(id))', /by_text of entries .* unique over all athletes/],
  ['create index by_kind on entries (kind)', /by_kind .* reads over all athletes/],
  [
    'create table shoes (athlete_id text, id text, owner text references "user" (id), primary key (athlete_id, id))',
    /ties shoes to user without athlete_id/,
  ],
  [
    `create table shoes (athlete_id text, id text, other text, primary key (athlete_id, id),
      foreign key (other, id) references entries (athlete_id, id))`,
    /ties shoes to entries without athlete_id/,
  ],
  ['create table shoes (athlete_id text, id bigserial, primary key (athlete_id, id))', /counts by itself/],
  [
    'create table shoes (athlete_id text, id bigint generated always as identity, primary key (athlete_id, id))',
    /counts by itself/,
  ],
  ['create table shoes (athlete_id uuid primary key)', /athlete_id is uuid/],
  ['create sequence counter', /counter is a sequence/],
  [
    `create function nothing() returns trigger language plpgsql as 'begin return new; end';
     create trigger on_entry after insert on entries for each row execute function nothing()`,
    /on_entry is a trigger[\s\S]*nothing is a function/,
  ],
];

test('a schema that could not be spread is found, whatever is wrong with it', { skip }, async () => {
  const database = await open();
  for (const [bad, says] of planted)
    await database.tables
      .transaction()
      .execute(async (transaction) => {
        await sql.raw(bad).execute(transaction);
        assert.match((await breaksOfSchema(transaction)).join('\n'), says, bad);
        throw new Error('undone');
      })
      .catch((error) => assert.equal(error.message, 'undone', error.message));
  assert.deepEqual(await breaksOfSchema(database.tables), []);
  await database.close();
});

const root = fileURLToPath(new URL('../../../', import.meta.url));

test('no source of the store or the server asks the database for what many machines cannot do', () => {
  const files = globSync('{packages/store,apps/server}/src/**/*.ts', { cwd: root });
  assert.ok(files.length > 30);
  const found = files.flatMap((file) =>
    breaksOfSource(readFileSync(`${root}${file}`, 'utf8')).map((says) => `${file} ${says}`),
  );
  assert.deepEqual(found, []);
});

test('a source that asks for it is found, and words of English are not', () => {
  const bad = [
    "await client.query('LISTEN entries')",
    'await sql`notify entries`.execute(db)',
    "select('pg_notify', channel)",
    'sql`select pg_advisory_lock(1)`',
    "client.query('select pg_try_advisory_xact_lock($1)')",
    'sql<Row>`update heads set epoch = gen_random_uuid()`',
    "client.query('update feeds set secret = random()')",
    'sql`create trigger on_entry after insert on entries`',
    'sql`create sequence counter`',
  ];
  for (const text of bad) assert.notDeepEqual(breaksOfSource(text), [], text);
  const good = [
    'server.listen(0)',
    'listeners.add(notify)',
    "log('listening on 127.0.0.1')",
    '// no advisory_lock here, nor pg_notify',
    'const random = Math.random()',
    'sql`update heads set epoch = $1`',
  ];
  for (const text of good) assert.deepEqual(breaksOfSource(text), [], text);
});
