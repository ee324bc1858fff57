import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { symptomKinds } from '../domain/index.ts';
import { openSymptoms, symptomEpisodes } from './symptoms.ts';

const symptom = fc.record(
  {
    day: fc.integer({ min: 0, max: 20 }),
    kind: fc.constantFrom(...symptomKinds.slice(0, 3)),
    cleared: fc.constant(true),
  },
  { requiredKeys: ['day', 'kind'] },
);

describe('warning signs', () => {
  it('hold until they are cleared, however long that takes', () => {
    const told = [{ day: 5, kind: 'faint' }] as const;
    assert.equal(openSymptoms(told, 4).length, 0);
    assert.equal(openSymptoms(told, 5).length, 1);
    assert.equal(openSymptoms(told, 5000).length, 1);
    assert.equal(openSymptoms([...told, { day: 9, kind: 'faint', cleared: true }], 9).length, 0);
    assert.equal(openSymptoms([...told, { day: 9, kind: 'limp', cleared: true }], 9).length, 1);
  });

  it('stand over an all-clear of the same day', () => {
    const sameDay = [
      { day: 5, kind: 'fever', cleared: true },
      { day: 5, kind: 'fever' },
    ] as const;
    assert.deepEqual(openSymptoms(sameDay, 5), [{ kind: 'fever', from: 5, clearedOn: undefined }]);
  });

  it('give the same episodes in any order', () => {
    const shuffled = fc
      .array(symptom, { maxLength: 10 })
      .chain((told) => fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })));
    fc.assert(
      fc.property(shuffled, ([told, other]) =>
        assert.deepEqual(symptomEpisodes(other), symptomEpisodes(told)),
      ),
    );
  });

  it('never overlap with another episode of their kind', () => {
    fc.assert(
      fc.property(fc.array(symptom, { maxLength: 10 }), (told) => {
        const episodes = symptomEpisodes(told);
        for (const [index, one] of episodes.entries()) {
          for (const other of episodes.slice(index + 1))
            if (other.kind === one.kind)
              assert.ok(one.clearedOn !== undefined && one.clearedOn <= other.from);
        }
      }),
    );
  });
});
