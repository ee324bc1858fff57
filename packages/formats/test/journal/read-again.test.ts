import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, type KeptEntry } from '@carryover/engine';
import { readAgain } from '../../src/index.ts';
import { sampleKinds, sampleOf } from './samples.ts';

/** As a Carryover kept them that knew none of the kinds. */
const asKept = sampleKinds.map(
  (kind, index): KeptEntry => ({
    entry: sampleOf(kind, index + 1),
    seq: index + 1,
    readable: false,
  }),
);

test('what was kept unread counts where it stands, once its kind is known', () => {
  const known = readAgain(asKept);
  assert.deepEqual(
    known,
    asKept.map((each) => ({ ...each, readable: true })),
  );
  assert.equal(fold(asKept).unread, asKept.length);
  assert.ok(fold(known).log.sessions.length > 0);
});

test('what is still unknown, or not as its kind has it, stays unread', () => {
  const [first] = asKept;
  for (const change of [{ kind: 'mood' }, { version: 9 }, { kind: 'race', body: { day: 'spring' } }]) {
    const kept = [{ ...first!, entry: { ...first!.entry, ...change } }];
    assert.deepEqual(readAgain(kept), kept);
  }
});
