import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openDatabase } from '@carryover/store/node';
import { runner } from './runner.ts';

test('where the journal was deleted with its account, the next line begins a new one', async (context) => {
  const { carryover, journal } = runner(context);
  await carryover(['log', 'run easy 45m']);
  const database = await openDatabase({ kind: 'sqlite', file: journal });
  const [deleted = ''] = await database.journal.athletes();
  await database.journal.forget(deleted);
  await database.close();
  const { code, out } = await carryover(['log', 'run long 90m']);
  assert.equal(code, 0);
  assert.match(out, /^Kept: /);
  const again = await openDatabase({ kind: 'sqlite', file: journal });
  const athletes = await again.journal.athletes();
  await again.close();
  assert.equal(athletes.length, 1);
  assert.notEqual(athletes[0], deleted);
  assert.equal(JSON.parse((await carryover(['export', '--format', 'json'])).out).sessions.length, 1);
});
