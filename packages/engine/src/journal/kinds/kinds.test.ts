import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bumps } from './correction.ts';
import { currentVersion, entryKinds, isEntryKind, kinds } from './index.ts';

const folder = new URL('./', import.meta.url);
const notKinds = ['index.ts', 'kind.ts', 'versions.ts'];
const files = readdirSync(folder).filter((file) => !file.endsWith('.test.ts') && !notKinds.includes(file));
const listText = readFileSync(new URL('index.ts', folder), 'utf8');
const page = readFileSync(new URL('../../../../../docs/journal.md', import.meta.url), 'utf8');
const contract = readFileSync(new URL('../bodies.ts', folder), 'utf8');

test('the list has every file of the folder', () => {
  assert.ok(files.length > 5);
  for (const file of files) assert.ok(listText.includes(`from './${file}'`), `${file} is not in the list`);
});

test('no kind is in two files', async () => {
  const listed = await Promise.all(
    files.map(async (file) => {
      const parts: object = await import(new URL(file, folder).href);
      return Object.entries(parts).flatMap(([name, part]) =>
        name.endsWith('Kinds') ? Object.keys(part) : [],
      );
    }),
  );
  assert.deepEqual(listed.flat().sort(), [...entryKinds].sort());
});

test('every kind has a body in the contract, and the other way round', () => {
  const [, bodies = ''] = contract.split('export interface Bodies {');
  const named = [...bodies.split('\n}')[0]!.matchAll(/^ {2}readonly '?([a-z-]+)'?:/gm)].map(
    ([, kind]) => kind,
  );
  assert.deepEqual(named.sort(), [...entryKinds].sort());
});

test('the page about the journal tells every kind as it is', () => {
  const rows = page.split('\n').filter((line) => /^\| `[a-z-]+` \|/.test(line));
  const made = entryKinds.map((kind) => `| \`${kind}\` | ${currentVersion(kind)} | ${kinds[kind].says} |`);
  assert.deepEqual(rows, made);
});

test('every new version of a body is a new version of corrections, and lifts the older ones', () => {
  for (const kind of entryKinds) {
    const { version, lifts = [] } = kinds[kind];
    assert.equal(version, 1 + bumps.filter((bumped) => bumped === kind).length, kind);
    assert.equal(lifts.length, version - 1, kind);
  }
});

test('names of every object are no kinds', () => {
  for (const name of ['constructor', '__proto__', 'toString', '']) assert.equal(isEntryKind(name), false);
});
