import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '@carryover/engine';
import { importerFor } from '../src/imports/importer-of.ts';
import { athlete, entry, testDeps } from './support.ts';

const root = `/api/v1/athletes/${athlete}`;

const told = (number: number, kind: string, body: Entry['body'], version = 1): Entry => ({
  ...entry(number),
  kind,
  version,
  body,
});

const line = '2026-08-03\nMon run easy 45m\n';

const server = async () => {
  const { app, deps } = await testDeps();
  const get = (path: string) => app.request(`${root}/${path}`);
  const sessions = async () =>
    ((await (await get('export/log')).json()) as { readonly sessions: readonly unknown[] }).sessions.length;
  return { app, deps, get, sessions };
};

const run = { at: { day: 20_700 }, type: 'easy', typeConfidence: 1, typeEvidence: [], durationMinutes: 45 };

test('entries that an older server kept unread count after its update', async () => {
  const { app, deps, get, sessions } = await server();
  const asKept = { entry: told(1, 'run-done', run), readable: false };
  await deps.database.journal.append(athlete, [asKept]);
  assert.equal(await sessions(), 1);
  assert.doesNotMatch(await (await get('audit?day=2026-09-10')).text(), /Nothing was told/);
  const older = await server();
  const importInto = async ({ app: into, deps: of }: Pick<typeof older, 'app' | 'deps'>) => {
    const headers = { 'content-type': 'application/octet-stream', 'x-file-name': 'my.week' };
    await into.request(`${root}/imports`, { method: 'POST', headers, body: line });
    await importerFor(of).idle();
    return of.database.journal.entries(athlete);
  };
  try {
    const stored = await importInto({ app, deps });
    await older.deps.database.journal.append(
      athlete,
      stored.map((kept) => ({ ...kept, readable: false })),
    );
    assert.equal((await importInto(older)).length, stored.length);
  } finally {
    await importerFor(deps).close();
    await importerFor(older.deps).close();
  }
});

test('what a newer server called readable is unread by an older one on the same journal', async () => {
  const { deps, get, sessions } = await server();
  const newer = told(2, 'run-done', { when: 'yesterday' }, 3);
  await deps.database.journal.append(athlete, [
    { entry: told(1, 'run-done', run), readable: true },
    { entry: newer, readable: true },
  ]);
  for (const view of ['today', 'week', 'audit', 'season', 'progress'])
    assert.equal((await get(view)).status, 200, view);
  assert.match(await (await get('today')).text(), /newer/);
  assert.equal(await sessions(), 1);
});
