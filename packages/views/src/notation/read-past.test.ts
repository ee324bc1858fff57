import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readPast } from './read-past.ts';

const today = 20_750;

test('a session is read with its exercises, sets and loads, with or without the word lift', () => {
  for (const text of ['lift legs: split-squat 3x6/side 40kg rir2', 'split-squat 3x6/side 40kg rir2']) {
    const { told, problems } = readPast(text, today - 3, today);
    assert.deepEqual(problems, []);
    const [only] = told;
    assert.ok(only?.kind === 'session-done');
    assert.equal(only.body.at.day, today - 3);
    const [exercise] = only.body.exercises;
    assert.equal(exercise?.exerciseId, 'split-squat');
    assert.equal(exercise.sets.length, 3);
    assert.deepEqual(exercise.sets[0], { role: 'work', reps: 6, eachSide: true, loadKg: 40, rir: 2 });
  }
});

test('runs and several sessions are read too, a line each', () => {
  const { told } = readPast('easy 45m\n18:30 squat-back 3x5 80kg', today, today);
  assert.deepEqual(
    told.map(({ kind }) => kind),
    ['run-done', 'session-done'],
  );
});

test('what cannot be read is named at its place in what was typed, and nothing is kept in part', () => {
  const { told, problems } = readPast('easy 45m\nsplit-squat 3x6 40quid', today, today);
  assert.deepEqual(told, []);
  assert.equal(problems[0]?.line, 2);
  assert.equal(problems[0].token, '40quid');
  assert.equal(problems[0].column, 17);
});

test('an exercise that the catalogue lacks is kept and asked about; a day ahead is refused', () => {
  const { told, doubts } = readPast('splt-squat 3x6', today, today);
  assert.equal(told.length, 1);
  assert.match(doubts[0]?.says ?? '', /Did you mean "split-squat"/);
  assert.deepEqual(readPast('easy 45m', today + 1, today).told, []);
  assert.match(readPast(' ', today, today).problems[0]?.says ?? '', /Write a session as in/);
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -400, max: 10 }), (text, days) => {
      const { told, problems } = readPast(text, today + days, today);
      assert.ok(told.length === 0 || problems.length === 0);
    }),
  );
});
