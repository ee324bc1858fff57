import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { longestChange } from './rotation.ts';

const weeks = (...words: string[]) => words.map((word) => new Set(word));

describe('the longest row of weeks that changed', () => {
  it('is empty while most exercises stay', () => {
    assert.deepEqual(longestChange(weeks('abc', 'abd', 'abd', 'acd'), 0.5), { from: 0, to: 0, kept: 1 });
  });

  it('begins with the first week that differs from the one before', () => {
    assert.deepEqual(longestChange(weeks('ab', 'ab', 'cd', 'ef', 'gh', 'gh'), 0.5), {
      from: 2,
      to: 5,
      kept: 0,
    });
  });

  it('does not see change in two programmes that take turns', () => {
    const { from, to } = longestChange(weeks('ab', 'cd', 'ab', 'cd', 'ab'), 0.5);
    assert.equal(to - from, 1);
  });

  it('knows nothing of fewer than two weeks', () => {
    assert.deepEqual(longestChange(weeks('ab'), 0.5), { from: 0, to: 0, kept: 1 });
  });
});
