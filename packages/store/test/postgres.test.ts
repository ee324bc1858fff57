import assert from 'node:assert/strict';
import test from 'node:test';
import pg from 'pg';
import { postgresForTests } from './postgres.ts';

const postgres = await postgresForTests();

test('each test has an empty database of its own', { skip: postgres.skip }, async () => {
  const [one, other] = [await postgres.freshDatabase(), await postgres.freshDatabase()];
  assert.notEqual(one, other);
  for (const url of [one, other]) {
    const client = new pg.Client(url);
    await client.connect();
    await client.query('create table mine (id text primary key)');
    await client.end();
  }
});
