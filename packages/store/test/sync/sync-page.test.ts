import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const here = new URL('../', import.meta.url);
const page = readFileSync(new URL('../../../docs/sync.md', here), 'utf8');

/** The last column of the table of failures: a file, and how a test in it is called. */
const named = [...page.matchAll(/\| `(?<file>[a-z/-]+\.test\.ts)`: (?<title>[^|]+) \|$/gm)];

test('every test that the page about the sync names is there', () => {
  assert.ok(named.length > 20, `${named.length} found`);
  for (const { groups } of named) {
    const source = readFileSync(new URL(groups!.file!, here), 'utf8');
    assert.ok(source.includes(groups!.title!), `${groups!.file}: ${groups!.title}`);
  }
});
