import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasEndedLongAgo, heldSeconds, holdAt, holdMilliseconds, stretchesOf } from './hold.ts';

const at = (seconds: number, eachSide: boolean): string => {
  const now = holdAt(stretchesOf(30, eachSide), seconds * 1000);
  return now === undefined ? 'over' : `${now.stretch.kind} ${now.stretch.side ?? ''} ${now.remainingSeconds}`;
};

test('a hold gives time to get into place, then counts down', () => {
  assert.deepEqual(
    [0, 4.5, 5, 34.9, 35, 600].map((seconds) => at(seconds, false)),
    ['ready  5', 'ready  1', 'hold  30', 'hold  1', 'over', 'over'],
  );
});

test('each side has its own turn, with time to change between them', () => {
  assert.deepEqual(
    [5, 35, 40, 69.5, 70].map((seconds) => at(seconds, true)),
    ['hold 1 30', 'ready 2 5', 'hold 2 30', 'hold 2 1', 'over'],
  );
});

test('stopped early, what was held on both sides counts', () => {
  assert.deepEqual(
    [3, 20.7, 35].map((seconds) => heldSeconds(stretchesOf(30, false), seconds * 1000)),
    [0, 15, 30],
  );
  assert.deepEqual(
    [30, 52, 90].map((seconds) => heldSeconds(stretchesOf(30, true), seconds * 1000)),
    [0, 12, 30],
  );
});

test('a hold that ended a moment ago was held, and of one that ended long ago nobody knows', () => {
  const endedAt = holdMilliseconds(stretchesOf(30, true));
  assert.equal(endedAt, 70_000);
  assert.deepEqual(
    [0, 70, 70 + 600, 70 + 601].map((seconds) => hasEndedLongAgo(endedAt, seconds * 1000)),
    [false, false, false, true],
  );
});
