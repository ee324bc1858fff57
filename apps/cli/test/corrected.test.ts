import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newEntry, uuidv7 } from '@carryover/engine';
import { openDatabase } from '@carryover/store/node';
import { runner } from './runner.ts';
import { stillIo } from './support.ts';

test('what was corrected on another device is listed as corrected, and typing the mistake again keeps it', async (context) => {
  const { carryover, journal: file } = runner(context);
  await carryover(['log', 'run easy 45m']);
  const { journal, close } = await openDatabase({ kind: 'sqlite', file });
  const [athlete = ''] = await journal.athletes();
  const [run] = await journal.entries(athlete);
  const told = { epochMilliseconds: stillIo.now() + 1, zone: 'UTC' };
  const teller = {
    device: '7b1c3a52-2c7e-4a7f-9c59-0d9f8b6f7a10',
    told,
    nextId: () => uuidv7(told.epochMilliseconds, stillIo.random(10)),
  };
  const body = { target: run!.entry.id, of: 'run-done', change: { durationMinutes: 50 } };
  await journal.append(athlete, [{ entry: newEntry('correction', body, teller), readable: true }]);
  await close();
  assert.match((await carryover(['log', '--list'])).out, /^Mon 2026-11-09 {2}run easy 50m/);
  assert.match((await carryover(['log', 'run easy 50m'])).out, /^Already kept: /);
  assert.match((await carryover(['log', 'run easy 45m'])).out, /^Kept: /);
});
