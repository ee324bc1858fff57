import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, numberWithin, settingsWith } from './settings.ts';

const told = {
  preset: 'four-mistakes',
  rules: { 'no-deload': 'off', 'short-rests': { level: 'note', params: { middleSeconds: 90 } } },
} as const;

test('one rule set anew leaves preset and other rules as they were', () => {
  assert.deepEqual(settingsWith(told, 'no-deload', { loudness: 'prefer', numbers: { mostWeeks: 8 } }), {
    preset: 'four-mistakes',
    rules: {
      'no-deload': { level: 'prefer', params: { mostWeeks: 8 } },
      'short-rests': told.rules['short-rests'],
    },
  });
});

test('a rule that is set back to usual is named no more', () => {
  assert.deepEqual(settingsWith(told, 'no-deload', { loudness: 'usual', numbers: {} }).rules, {
    'short-rests': told.rules['short-rests'],
  });
});

test('what was set is what was chosen', () => {
  for (const [id, setting] of Object.entries(told.rules))
    assert.deepEqual(settingsWith({}, id, choiceOf(setting)).rules, { [id]: setting });
});

test('a number is read with point or comma, and only within its range', () => {
  const range = { min: 1, max: 5 };
  assert.equal(numberWithin('2,5', range), 2.5);
  assert.equal(numberWithin(' 5 ', range), 5);
  for (const typed of ['', '0.9', '6', 'two', '1e9'])
    assert.equal(numberWithin(typed, range), undefined, typed);
});
