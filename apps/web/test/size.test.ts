import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { buildApp, builtApp } from '../build.ts';
import { initialScripts } from './initial-scripts.ts';

/** Ours: what a phone in a basement has to load and read before the first screen is there. */
const mostBytes = 90_000;

test('the first screen needs little JavaScript, and neither the rulebook nor a reader of files', async () => {
  const files = await builtApp();
  const scripts = initialScripts(files);
  assert.ok(scripts.length > 0);
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(files[path]!).length, 0);
  assert.ok(bytes <= mostBytes, `${scripts.join(', ')} are ${bytes} bytes`);
  const code = scripts.map((path) => String(files[path])).join('\n');
  // Words of the rulebook and of the catalogue: if they are here, so is all of it.
  assert.doesNotMatch(code, /heavy-legs-before-quality-run|Bulgarian/);
});

test('what the tests of screens share is what the sources give now', async () => {
  const names = async (files: Promise<object>): Promise<readonly string[]> => Object.keys(await files).sort();
  // The names of scripts hold what is in them.
  assert.deepEqual(await names(builtApp()), await names(buildApp()));
});
