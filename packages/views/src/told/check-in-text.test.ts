import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInText } from './check-in-text.ts';

test('a check-in is one plain line of what was told, and of nothing else', () => {
  assert.equal(
    checkInText({
      day: 20_000,
      sleepHours: 5.33,
      soreness: 6,
      energy: 3,
      heartRateVariability: Math.log(38),
      restingHeartRate: 51.6,
      fuelled: false,
      hydrated: true,
    }),
    '5.3 h of sleep, soreness 6 in 10, energy 3 in 10, HRV 38 ms, resting heart rate 52, too little eaten',
  );
  assert.equal(checkInText({ day: 20_000, restingHeartRate: 48 }), 'resting heart rate 48');
  assert.equal(checkInText({ day: 20_000 }), '');
});
