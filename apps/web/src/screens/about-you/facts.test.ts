import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedFacts, readNumber } from './facts.ts';

test('only what changed is told, and what is gone is taken back', () => {
  assert.deepEqual(changedFacts({ ageYears: 40, weekStartsOn: 0 }, { ageYears: 41, weekStartsOn: 0 }), {
    ageYears: 41,
  });
  assert.deepEqual(changedFacts({ ageYears: 40 }, { pregnant: false }), { ageYears: null, pregnant: false });
  assert.deepEqual(changedFacts({ zone: 'UTC' }, { zone: 'UTC' }), {});
});

test('numbers are read with either decimal sign, and within bounds', () => {
  assert.deepEqual(readNumber('62,5', 30, 300), { value: 62.5, isWrong: false });
  assert.deepEqual(readNumber(' ', 30, 300), { isWrong: false });
  assert.deepEqual(readNumber('ten', 30, 300), { isWrong: true });
  assert.deepEqual(readNumber('7', 30, 300), { isWrong: true });
});
