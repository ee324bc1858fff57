import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '@carryover/store/node';
import { runner } from './runner.ts';

test('what an older carryover kept unread counts after its update', async (context) => {
  const { carryover, journal } = runner(context);
  await carryover(['log', 'run easy 45m']);
  const database = await openDatabase({ kind: 'sqlite', file: journal });
  await database.tables.updateTable('entries').set({ readable: 0 }).execute();
  await database.close();
  const { out } = await carryover(['export', '--format', 'json']);
  assert.equal(JSON.parse(out).sessions.length, 1);
  assert.match((await carryover(['log', 'run easy 45m'])).out, /^Already kept: /);
});
