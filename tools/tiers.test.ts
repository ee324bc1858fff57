import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tiers } from './check/tiers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const find = (files: readonly string[], but: readonly string[] = []): string[] =>
  globSync([...files], { cwd: root, exclude: ['**/node_modules/**', ...but] });

test('every test file is in one tier', () => {
  const all = find(['{packages,apps,tools}/**/*.test.ts']).sort();
  const tiered = tiers.flatMap(({ files, but }) => find(files, but)).sort();
  assert.ok(all.length > 0);
  assert.deepEqual(tiered, all);
});
