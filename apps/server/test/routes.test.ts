import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { routeTable } from '../src/route.ts';
import { resources } from '../src/routes/index.ts';
import { testDeps } from './support.ts';

const files = readdirSync(new URL('../src/routes', import.meta.url))
  .filter((name) => !name.endsWith('.test.ts') && name !== 'index.ts')
  .map((name) => basename(name, '.ts').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));

test('the list of resources is the folder of routes', () => {
  assert.deepEqual(resources.map(({ name }) => name).sort(), files.sort());
});

test('a route without a guard stops the server before its first request', async () => {
  const { app } = await testDeps();
  app.get('/api/v1/open', (context) => context.text('to everybody'));
  assert.throws(() => routeTable(app), /GET \/api\/v1\/open has no guard/);
});

test('each route says who may call it, once', async () => {
  const rows = routeTable((await testDeps()).app);
  const names = rows.map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual(names, [...new Set(names)]);
  for (const { path, access } of rows)
    assert.equal(access === 'owner', path.includes('{athlete}'), `${path} is for its athlete's owner`);
});
