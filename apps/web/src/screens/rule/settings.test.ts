import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choiceOf, numberTyped, plainLook, settingsWith } from './settings.ts';

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
  const read = (typed: string) => numberTyped(typed, range, undefined, plainLook('h'));
  assert.equal(read('2,5'), 2.5);
  assert.equal(read(' 5 '), 5);
  for (const typed of ['', '0.9', '6', 'two', '1e9']) assert.equal(read(typed), undefined, typed);
});

test('a load is read in pounds, kept in kilograms, and no other for having been shown', () => {
  const range = { min: 0.5, max: 10 };
  const pounds = {
    unit: 'lb',
    shown: (kg: number) => Math.round(kg / 0.45359237),
    kept: (lb: number) => lb * 0.45359237,
  };
  const read = (typed: string) => numberTyped(typed, range, 2.5, pounds);
  assert.equal(read('6'), 2.5);
  assert.equal(read('5'), 5 * 0.45359237);
  assert.equal(read('1'), 0.5, 'as little as may be, which is a bit more than a pound');
  assert.equal(read('23'), undefined);
});
