import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, type KeptEntry } from '@carryover/engine';
import fc from 'fast-check';
import { readEntry, readJournal, UnreadableFile, writeJournal } from '../../src/index.ts';
import { anyJournal } from './any-journal.ts';
import { anyMutant } from './any-mutant.ts';
import { sampleKinds, sampleOf } from './samples.ts';

/** The suite tries the same mutants each time; the long tier tries many, and others. */
const isLong = process.env.CARRYOVER_LONG === '1';
const times = isLong ? 100 : 1;
const seed = isLong ? {} : { seed: 20_261_122 };

test('no mutant of an entry makes the door throw, and none that it lets in makes the fold throw', () => {
  let readable = 0;
  let refused = 0;
  fc.assert(
    fc.property(anyJournal, fc.array(anyMutant, { minLength: 10, maxLength: 10 }), (kept, mutants) => {
      const letIn = mutants.flatMap((mutant): readonly KeptEntry[] => {
        const read = readEntry(mutant);
        if ('entry' in read) return [read];
        refused += 1;
        assert.ok(read.problem.length > 10 && read.problem.length < 600, read.problem);
        return [];
      });
      readable += letIn.filter((each) => each.readable).length;
      fold([...kept, ...letIn]);
      fold(letIn);
    }),
    { numRuns: 400 * times, ...seed },
  );
  assert.equal(Object.hasOwn(Object.prototype, 'polluted'), false);
  assert.ok(readable > 400 && refused > 1500, `${readable} readable, ${refused} refused`);
});

test('no damage to the text of a journal makes the reading of it throw anything but its refusal', () => {
  const text = writeJournal(
    sampleKinds.map((kind, index) => ({ entry: sampleOf(kind, index + 1), seq: index + 1, readable: true })),
  );
  const damage = fc.array(
    fc.record({
      at: fc.nat({ max: text.length }),
      length: fc.nat({ max: 30 }),
      by: fc.constantFrom('', '"', '}', '{', '\n', '\\', '0', '\u0000', '__proto__', ','),
    }),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(damage, (cuts) => {
      const damaged = cuts.reduce(
        (now, { at, length, by }) => now.slice(0, at) + by + now.slice(at + length),
        text,
      );
      try {
        fold(readJournal(damaged, 'x').entries);
      } catch (error) {
        assert.ok(error instanceof UnreadableFile, String(error));
      }
    }),
    { numRuns: 500 * times, ...seed },
  );
});
