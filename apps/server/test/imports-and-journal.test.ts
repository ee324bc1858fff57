import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Entry } from '@carryover/engine';
import type { ImportJson } from '../src/imports/import-schema.ts';
import { importsPath, serverFor } from './imports/serving.ts';
import { athlete, entry } from './support.ts';

const hevy = readFileSync(new URL('../../../examples/hevy.csv', import.meta.url), 'utf8');

test('an import that a device takes back is shown as undone, until it takes that back as well', async (t) => {
  const { app, deps, read, find, undo } = await serverFor(t);
  const { id } = await read('hevy.csv', hevy);
  const told = (await deps.database.journal.entries(athlete)).find(
    ({ entry: { kind } }) => kind === 'import',
  );
  const withdraws = (number: number, target = ''): Entry => ({
    ...entry(number),
    kind: 'withdrawal',
    body: { target },
  });
  const withdrawal = withdraws(1, told?.entry.id);
  await deps.database.journal.append(athlete, [{ entry: withdrawal, readable: true }]);
  assert.deepEqual([(await find(id)).undone, (await find(id)).canUndo], [true, false]);
  const { imports } = (await (await app.request(importsPath)).json()) as { imports: ImportJson[] };
  assert.deepEqual(
    imports.map(({ undone }) => undone),
    [true],
  );
  const { seq } = await deps.database.journal.head(athlete);
  assert.equal((await undo(id)).status, 200);
  assert.equal((await deps.database.journal.head(athlete)).seq, seq);

  await deps.database.journal.append(athlete, [{ entry: withdraws(2, withdrawal.id), readable: true }]);
  assert.deepEqual([(await find(id)).undone, (await find(id)).canUndo], [false, true]);
});

test("an upload and its undoing leave the athlete's day where it is", async (t) => {
  // Still the evening before in Los Angeles.
  const now = () => Date.parse('2026-09-10T03:00:00Z');
  const { app, deps, read, undo } = await serverFor(t, { now });
  const zoned = (number: number, zone: string) => {
    const told = entry(number);
    return { entry: { ...told, told: { ...told.told, zone } }, readable: true };
  };
  await deps.database.journal.append(athlete, [zoned(1, 'America/Los_Angeles')]);
  const today = async () => {
    const response = await app.request(`/api/v1/athletes/${athlete}/today`);
    return ((await response.json()) as { day: string }).day;
  };
  const zoneTold = async () => (await deps.database.journal.entries(athlete)).at(-1)?.entry.told.zone;
  const week = '2026-08-03\nMon run easy 45m\nTue run easy 30m\n';
  assert.equal(await today(), '2026-09-09');
  const done = await read('my.week', week);
  assert.equal(done.state, 'done');
  assert.equal(await zoneTold(), 'America/Los_Angeles');
  assert.equal(await today(), '2026-09-09');
  assert.equal((await undo(done.id)).status, 200);
  assert.equal(await today(), '2026-09-09');
  assert.equal((await read('my.week', week, '?zone=Asia/Tokyo')).state, 'done');
  assert.equal(await zoneTold(), 'Asia/Tokyo');
  assert.equal(await today(), '2026-09-09');
  await deps.database.journal.append(athlete, [zoned(2, 'Europe/Berlin')]);
  assert.equal(await today(), '2026-09-10');
});

test('of an athlete who only uploads, the day is that of the zone of the last file', async (t) => {
  const now = () => Date.parse('2026-09-09T20:00:00Z');
  const { app, read } = await serverFor(t, { now });
  await read('a.week', '2026-08-03\nMon run easy 45m\n', '?zone=Asia/Tokyo');
  await read('b.week', '2026-08-10\nMon run easy 45m\n');
  const response = await app.request(`/api/v1/athletes/${athlete}/today`);
  assert.equal(((await response.json()) as { day: string }).day, '2026-09-10');
});
