import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openDatabase } from '../src/node.ts';
import { postgresForTests } from './postgres.ts';
import { tablesApart } from './schema-lint.ts';

const postgres = await postgresForTests();
const page = readFileSync(fileURLToPath(new URL('../../../docs/operations.md', import.meta.url)), 'utf8');

test('the page says of every table where it lies in a distributed database', {
  skip: postgres.skip,
}, async () => {
  const database = await openDatabase({ kind: 'postgres', url: await postgres.freshDatabase() });
  const { rows } = await sql<{ name: string }>`select relname as name from pg_catalog.pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace order by 1`.execute(database.tables);
  await database.close();
  const cut = [...page.matchAll(/^select create_distributed_table\('(\w+)', 'athlete_id'/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(
    cut.toSorted(),
    rows.map(({ name }) => name).filter((name) => !tablesApart.includes(name)),
  );
  const local = /These stay as they are[^:]*:([\s\S]*?)and the schema/.exec(page)?.[1] ?? '';
  assert.deepEqual(
    [...local.matchAll(/`(\w+)`/g)].map(([, name]) => name).toSorted(),
    tablesApart.toSorted(),
  );
});
