import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAnswered, noAnswers, painOf } from './answers.ts';

test('a place without a number is no pain, and a number without a place neither', () => {
  assert.equal(painOf({ ...noAnswers, site: 'calf' }, 20_000), undefined);
  assert.equal(painOf({ ...noAnswers, during: 4 }, 20_000), undefined);
  assert.deepEqual(painOf({ ...noAnswers, site: 'calf', side: 'left', during: 0 }, 20_000), {
    day: 20_000,
    site: 'calf',
    side: 'left',
    during: 0,
  });
});

test('a form without an answer is none, and each kind of answer makes it one', () => {
  assert.equal(isAnswered(noAnswers), false);
  assert.equal(isAnswered({ ...noAnswers, site: 'calf' }), false);
  for (const answers of [
    { ...noAnswers, checkIn: { sleepHours: 7 } },
    { ...noAnswers, site: 'calf' as const, nextMorning: 3 },
    { ...noAnswers, sole: 'firm' as const },
    { ...noAnswers, symptoms: ['fever' as const] },
    { ...noAnswers, cleared: ['fever' as const] },
  ])
    assert.equal(isAnswered(answers), true);
});
