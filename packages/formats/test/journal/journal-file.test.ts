import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, type KeptEntry } from '@carryover/engine';
import fc from 'fast-check';
import { readJournal, UnreadableFile, writeJournal } from '../../src/index.ts';
import { anyJournal } from './any-journal.ts';
import { sampleKinds, sampleOf } from './samples.ts';

const everyKind: readonly KeptEntry[] = sampleKinds.map((kind, index) => ({
  entry: sampleOf(kind, index + 1),
  seq: index + 1,
  readable: true,
}));

const again = (text: string): readonly KeptEntry[] => [...readJournal(text, 'my.journal').entries];

test('a journal comes out of its file as it went in: the same entries, and the same state', () => {
  fc.assert(
    fc.property(anyJournal, (kept) => {
      const text = writeJournal(kept);
      const read = again(text);
      assert.equal(writeJournal(read), text);
      assert.deepEqual(fold(read), fold(kept));
    }),
    { numRuns: 60 },
  );
});

test('newer entries pass through the file to the byte', () => {
  const newer = { ...sampleOf('race', 77), kind: 'mood', body: { b: 'ö\u2028\n\u0000\ud800', a: [1e-7] } };
  const text = writeJournal([...everyKind, { entry: newer, readable: false }]);
  assert.ok(text.includes(JSON.stringify(newer)));
  const read = again(text);
  assert.deepEqual(read.at(-1), { entry: newer, readable: false });
  assert.equal(writeJournal(read), text);
});

test('a bad line costs only itself', () => {
  const lines = writeJournal(everyKind).split('\n');
  lines[2] = lines[2]!.slice(0, 40);
  lines[4] = JSON.stringify({ ...sampleOf('race'), version: 0 });
  const { entries, problems } = readJournal(lines.join('\r\n'), 'my.journal');
  assert.equal(entries.length, everyKind.length - 2);
  assert.deepEqual(
    problems.map(({ line, reason }) => [line, reason.slice(0, 24)]),
    [
      [3, 'the JSON is broken off o'],
      [5, 'entry, version: too smal'],
    ],
  );
});

test('a file that ends early says so', () => {
  const lines = writeJournal(everyKind).split('\n').slice(0, -5);
  const { entries, problems } = readJournal(lines.join('\n'), 'my.journal');
  assert.equal(entries.length, everyKind.length - 4);
  assert.match(
    problems[0]?.reason ?? '',
    /the file ends early: it was written with \d+ entries, and \d+ are/,
  );
});

test('what is no journal, or one of a newer version, is refused in words', () => {
  for (const text of ['', 'hello', '[]', '{"format":"carryover-log","version":1}'])
    assert.throws(
      () => readJournal(text, 'x.json'),
      (error) => error instanceof UnreadableFile && /x\.json: this is no journal/.test(error.message),
    );
  assert.throws(
    () => readJournal('{"format":"carryover-journal","version":2}\n', 'x'),
    /this journal is of version 2, and version 1 is read here/,
  );
});
