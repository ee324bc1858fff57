import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currentVersion, fold, type JsonObject, type KeptEntry } from '@carryover/engine';
import fc from 'fast-check';
import * as z from 'zod';
import { type KnownKinds, readEntry, readerOf } from '../../src/journal/read-entry.ts';
import { anyJournal } from './any-journal.ts';
import { id, sampleKinds, sampleOf } from './samples.ts';

/** `mood` said `feels` in version 1, and says `feeling` since version 2. */
const known: KnownKinds = {
  shapes: {
    mood: [z.strictObject({ feels: z.string() }), z.strictObject({ feeling: z.string() })],
    correction: [
      z.strictObject({ target: z.string(), of: z.string(), change: z.record(z.string(), z.unknown()) }),
    ],
  },
  currentVersion: () => 2,
  correctedVersion: (kind, correction) => (kind === 'mood' ? correction : 1),
};
const read = readerOf(known);

const told = (kind: string, version: number, body: JsonObject) => {
  const { readable, problem } = {
    readable: undefined,
    problem: undefined,
    ...read({ ...sampleOf('race'), kind, version, body }),
  };
  return problem ?? readable;
};

test('each version of a body is held against its own shape', () => {
  assert.equal(told('mood', 1, { feels: 'well' }), true);
  assert.equal(told('mood', 2, { feeling: 'well' }), true);
  assert.match(String(told('mood', 1, { feeling: 'well' })), /^mood/);
  assert.match(String(told('mood', 2, { feels: 'well' })), /^mood/);
  assert.equal(told('mood', 3, { sense: 'well' }), false);
});

test('a correction is held against the version that its target had when it was told', () => {
  const correction = (version: number, change: JsonObject) =>
    told('correction', version, { target: id(1), of: 'mood', change });
  assert.equal(correction(1, { feels: 'low' }), true);
  assert.equal(correction(2, { feeling: 'low' }), true);
  assert.match(String(correction(2, { feels: 'low' })), /mood has no such field/);
  assert.equal(correction(3, { sense: 'low' }), false);
});

const aheadOfAll = 1 + Math.max(...sampleKinds.map(currentVersion));

const anyNewer = fc
  .record({
    kind: fc.constantFrom(...sampleKinds, 'mood', 'constructor'),
    version: fc.integer({ min: aheadOfAll, max: aheadOfAll + 7 }),
    body: fc.oneof(
      fc.constantFrom(...sampleKinds).map((kind) => sampleOf(kind).body),
      fc.constant({ target: id(1), of: 'run-done', change: { at: null } }),
      fc.dictionary(fc.constantFrom('at', 'target', 'replaces', 'import', 'session'), fc.constant(id(2))),
    ),
    at: fc.nat(),
    last: fc.integer({ min: 5000, max: 9000 }),
  })
  .map(({ last, at, ...change }) => ({ entry: { ...sampleOf('race', last), ...change }, at }));

test('what a newer program called readable changes nothing but the count of what is unread', () => {
  let many = 0;
  fc.assert(
    fc.property(
      anyJournal,
      fc.uniqueArray(anyNewer, { minLength: 1, maxLength: 8, selector: ({ entry }) => entry.id }),
      (kept, newer) => {
        const pending = kept.map(({ entry, readable }): KeptEntry => ({ entry, readable }));
        const mixed = newer.reduce<readonly KeptEntry[]>(
          (journal, { entry, at }) =>
            journal.toSpliced(at % (journal.length + 1), 0, { entry, readable: true }),
          pending,
        );
        const without = fold(pending);
        const { unread, ...rest } = fold(mixed);
        assert.deepEqual({ ...rest, unread: without.unread }, without);
        assert.equal(unread, without.unread + newer.length);
        many += newer.length;
      },
    ),
    { numRuns: 200 },
  );
  assert.ok(many > 200);
});

test('a correction of a kind that only a newer program knows is unread', () => {
  const entry = { ...sampleOf('correction'), body: { target: id(9), of: 'mood', change: { deep: true } } };
  const { unread, dangling } = fold([{ entry, readable: true }]);
  assert.deepEqual([unread, dangling], [1, []]);
});

test('runs and check-ins that were told before recordings and resting heart rates count as they did', () => {
  for (const [kind, field] of [
    ['run-done', 'recording'],
    ['run-planned', 'recording'],
    ['check-in', 'restingHeartRate'],
  ] as const) {
    const now = sampleOf(kind);
    const { [field]: added, ...body } = now.body as JsonObject;
    assert.ok(added !== undefined);
    const before = { ...now, version: 1, body };
    const read = readEntry(before);
    assert.ok('entry' in read && read.readable, kind);
    assert.deepEqual(fold([read]).log, fold([{ entry: { ...now, body }, readable: true }]).log);
    assert.ok('problem' in readEntry({ ...before, body: now.body }), `${kind} 1 had no ${field}`);
  }
});
