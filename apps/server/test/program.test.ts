import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { feedsFor } from '../src/feeds/feeds-of.ts';
import { programDigest } from '../src/program.ts';
import { athlete, emptyDatabase, entry, post, testDeps } from './support.ts';

const root = `/api/v1/athletes/${athlete}`;

const folderFor = (t: TestContext, files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const digest = (from: string) => programDigest(pathToFileURL(join(folder, from)).href);
  return { folder, digest };
};

test('the digest of a checkout is that of all sources, wherever and whenever they were written', (t) => {
  const sources = { 'apps/server/src/program.ts': 'a', 'packages/engine/src/rules/rule.ts': 'b' };
  const { folder, digest } = folderFor(t, sources);
  const here = 'apps/server/src/program.ts';
  const before = digest(here);
  assert.match(before, /^[0-9a-f]{12}$/);
  utimesSync(join(folder, here), 1, 1);
  assert.equal(digest(here), before);
  const copy = folderFor(t, {});
  cpSync(folder, copy.folder, { recursive: true });
  assert.equal(copy.digest(here), before);
  writeFileSync(join(folder, 'packages/engine/src/rules/rule.ts'), 'c');
  assert.notEqual(digest(here), before);
  assert.notEqual(programDigest(), before);
});

test('the digest of a bundle is that of its files, asked from the entry or from a chunk', (t) => {
  const { folder, digest } = folderFor(t, {
    'carryover.mjs': 'a',
    'view-worker.mjs': 'b',
    'chunks/x.mjs': 'c',
  });
  const before = digest('carryover.mjs');
  assert.equal(digest('chunks/x.mjs'), before);
  writeFileSync(join(folder, 'view-worker.mjs'), 'd');
  assert.notEqual(digest('carryover.mjs'), before);
});

test('after an update of the code nothing that was computed before is shown', async () => {
  const database = await emptyDatabase();
  const old = await testDeps({ database, program: 'old' });
  await database.journal.append(athlete, [{ entry: entry(1), readable: true }]);
  const { url } = (await (await old.app.request(`${root}/feeds`, post({}))).json()) as { url: string };
  const first = await old.app.request(`${root}/today`);
  const etag = first.headers.get('etag') ?? '';
  assert.equal((await old.app.request(`${root}/today`, { headers: { 'if-none-match': etag } })).status, 304);
  assert.equal((await old.app.request(url)).status, 200);
  await feedsFor(old.deps).calendars.idle();

  // As what an older program made.
  await database.tables.updateTable('views').set({ body: 'old' }).where('view', '=', 'today').execute();
  const updated = await testDeps({ database, program: 'new' });
  const again = await updated.app.request(`${root}/today`, { headers: { 'if-none-match': etag } });
  assert.equal(again.status, 200);
  assert.equal(await again.text(), await first.text());
  const madeBy = async () => {
    const { body } = await database.tables
      .selectFrom('views')
      .select('body')
      .where('view', '=', 'calendar')
      .executeTakeFirstOrThrow();
    return (JSON.parse(body.split('\n')[0] ?? '') as { code: string }).code;
  };
  assert.equal(await madeBy(), '0.0.0+old');
  assert.equal((await updated.app.request(url)).status, 200);
  await feedsFor(updated.deps).calendars.idle();
  assert.equal(await madeBy(), '0.0.0+new');
});
