import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Entry, KeptEntry } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { entriesInForce, entryWithId } from './in-force.ts';

const entry = (id: string, kind: string, body: Entry['body'] = {}): KeptEntry => ({
  entry: { id, kind, version: 1, device: 'd', told: { epochMilliseconds: 0, zone: 'UTC' }, body },
  readable: true,
});
const withdrawal = (id: string, target: string): KeptEntry => entry(id, 'withdrawal', { target });
const idsOf = (...kept: readonly KeptEntry[]): readonly string[] => entriesInForce(kept).map(({ id }) => id);

describe('what counts of a journal', () => {
  const run = entry('run', 'run-done');

  test('is all but what was withdrawn, and no withdrawal', () => {
    assert.deepEqual(idsOf(run, entry('lift', 'session-done'), withdrawal('w', 'lift')), ['run']);
  });

  test('counts again when its withdrawal is withdrawn, and so on', () => {
    assert.deepEqual(idsOf(run, withdrawal('a', 'run'), withdrawal('b', 'a')), ['run']);
    assert.deepEqual(idsOf(run, withdrawal('a', 'run'), withdrawal('b', 'a'), withdrawal('c', 'b')), []);
  });

  test('goes with the import that brought it', () => {
    const file = entry('file', 'import');
    const brought = entry('brought', 'run-done', { import: 'file' });
    assert.deepEqual(idsOf(file, brought, run), ['file', 'brought', 'run']);
    assert.deepEqual(idsOf(file, brought, run, withdrawal('w', 'file')), ['run']);
  });

  test('is as it was corrected, where the correction stands', () => {
    const title = entry('title', 'run-title', { title: 'Parkrun', type: 'easy' });
    const correction = entry('c', 'correction', {
      target: 'title',
      of: 'run-title',
      change: { type: 'threshold' },
    });
    const typeAfter = (...kept: readonly KeptEntry[]) => entriesInForce(kept)[0]?.body.type;
    assert.equal(typeAfter(title, correction), 'threshold');
    assert.equal(typeAfter(title, correction, withdrawal('w', 'c')), 'easy');
  });

  test('is what took the place of another, and not the other', () => {
    assert.deepEqual(idsOf(run, entry('edited', 'run-done', { replaces: 'run' })), ['edited']);
  });

  test('is what another carryover told, as long as nobody took it back', () => {
    const newer = { ...entry('newer', 'mood'), readable: false };
    assert.deepEqual(idsOf(newer), ['newer']);
    assert.deepEqual(idsOf(newer, withdrawal('w', 'newer')), []);
  });

  test('comes to an end where withdrawals withdraw each other', () => {
    assert.equal(idsOf(run, withdrawal('a', 'b'), withdrawal('b', 'a'), withdrawal('c', 'c')).length, 1);
  });
});

describe('an entry named by its id', () => {
  const entries = [entry('0000-aaaa1111', 'run-done'), entry('0000-bbbb1111', 'run-done')].map(
    (each) => each.entry,
  );

  test('is found by its whole id or by an end that is its own', () => {
    assert.equal(entryWithId(entries, '0000-aaaa1111', 'log').id, '0000-aaaa1111');
    assert.equal(entryWithId(entries, 'BBBB1111', 'log').id, '0000-bbbb1111');
  });

  test('is refused where it is none, several or too short', () => {
    for (const typed of ['cccc', '1111', '111', ''])
      assert.throws(() => entryWithId(entries, typed, 'log'), UsageError, typed);
  });
});
