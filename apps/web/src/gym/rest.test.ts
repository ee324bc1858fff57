import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isDue, passedMark, remainingSeconds, restBetween, restFrom, shifted, totalSeconds } from './rest.ts';

const start = 1_700_000_000_000;
const rest = restFrom(start, 180, 'set');
const after = (seconds: number): number => start + seconds * 1000;

describe('a rest by its deadline', () => {
  test('shows whole seconds, the last one until it is over', () => {
    assert.deepEqual(
      [0, 0.4, 73, 179.2, 180, 780].map((seconds) => remainingSeconds(rest, after(seconds))),
      [180, 180, 107, 1, 0, 0],
    );
  });

  test('never shows more than all of it where the clock went back', () => {
    assert.equal(remainingSeconds(rest, after(-3600)), 180);
  });

  test('grows and shrinks, is over at once where it shrinks past now, and grows from now where it was over', () => {
    assert.equal(totalSeconds(shifted(rest, 15, after(10))), 195);
    assert.equal(remainingSeconds(shifted(rest, -15, after(10)), after(10)), 155);
    assert.equal(remainingSeconds(shifted(rest, -15, after(170)), after(170)), 0);
    assert.equal(remainingSeconds(shifted(rest, 15, after(600)), after(600)), 15);
  });

  test('speaks at 30, 10 and 0 seconds only, and once where several were passed at a jump', () => {
    const said = Array.from({ length: 60 }, (_, second) => passedMark(60 - second, 59 - second));
    assert.deepEqual(
      said.filter((mark) => mark !== undefined),
      [30, 10, 0],
    );
    assert.equal(passedMark(180, 0), 0);
    assert.equal(passedMark(0, 0), undefined);
  });

  test('sounds when its end is passed, and not long after', () => {
    assert.equal(isDue(rest, after(179), after(180)), true);
    assert.equal(isDue(rest, after(100), after(240)), true);
    assert.equal(isDue(rest, after(100), after(780)), false);
    assert.equal(isDue(rest, after(181), after(182)), false);
  });
});

describe('the rest that was measured', () => {
  test('ends where the next set was begun', () => {
    assert.equal(restBetween(start, { tickedAt: after(200), begunAt: after(170), work: { reps: 6 } }), 170);
  });

  test('else leaves out the work of the next set, of both sides', () => {
    assert.equal(restBetween(start, { tickedAt: after(200), work: { reps: 6 } }), 182);
    assert.equal(restBetween(start, { tickedAt: after(200), work: { reps: 6, eachSide: true } }), 164);
    assert.equal(restBetween(start, { tickedAt: after(10), work: { seconds: 30 } }), 0);
  });

  test('is unknown where the clock went back or somebody was away', () => {
    assert.equal(restBetween(start, { tickedAt: after(-5), work: {} }), undefined);
    assert.equal(restBetween(start, { tickedAt: after(7300), work: {} }), undefined);
  });
});
