import assert from 'node:assert/strict';
import { test } from 'node:test';
import { saysEachSide } from './each-side.ts';

test('names and notes that speak of a side at a time', () => {
  assert.ok(saysEachSide('Overhead Press (Each Side, Dumbbells)', undefined));
  assert.ok(saysEachSide('Split Squat', '10-12 reps per set for each leg'));
  assert.ok(saysEachSide('Side Plank', '30 s/side'));
  assert.ok(saysEachSide('Ausfallschritt', '10 pro Bein'));
  assert.ok(saysEachSide('Zancadas', 'por pierna'));
  assert.ok(saysEachSide('Fentes', '10 par côté'));
  assert.ok(saysEachSide('Leg Press', '10kg plates, 8 reps each side'));
});

test('how a bar is loaded, and a single leg by itself, say nothing of it', () => {
  assert.ok(!saysEachSide('Seated Shoulder Press (Machine)', 'Estimate 10kg per side with no plates'));
  assert.ok(!saysEachSide('Leg Press', 'two plates each side'));
  assert.ok(!saysEachSide('Single Leg Romanian Deadlift', undefined));
  assert.ok(!saysEachSide('Side Plank', 'felt easy'));
  assert.ok(!saysEachSide('Squat', 'per legend, one more'));
});
