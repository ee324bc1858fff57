import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factsText } from '../src/report/plan/why-text.ts';

describe('the facts of a reason', () => {
  test('are in words, with their units, rounded', () => {
    assert.equal(
      factsText({ facts: { trainingIndexKg: 92.349_999, sharePercent: 50 } }),
      'training index 92.35 kg, share 50 %',
    );
    assert.equal(
      factsText({ facts: { setShare: 0.5, excess: 0.250_000_000_1 } }),
      'set share 50 %, excess 0.25',
    );
  });

  test('leave out what says nothing, and words that stand in the sentence already', () => {
    const facts = { setShare: 1, moreReserve: 0, loadShare: 0.95, after: '', apart: '14 h apart' };
    assert.equal(factsText({ facts }), 'load share 95 %');
    assert.equal(factsText({}), '');
  });
});
