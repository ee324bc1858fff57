import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type CheckIn, checkInsByDay } from '../domain/index.ts';
import { readHrv } from './heart-rate-variability.ts';

const today = 1000;

/** A value a day, the last of them today; undefined leaves the day out. */
const daily = (values: readonly (number | undefined)[]): ReadonlyMap<number, CheckIn> =>
  checkInsByDay(
    values.flatMap((value, index) =>
      value === undefined ? [] : [{ day: today - values.length + 1 + index, heartRateVariability: value }],
    ),
  );
const days = (count: number, value: (index: number) => number | undefined) =>
  Array.from({ length: count }, (_, index) => value(index));
/** Mean 4.1, standard deviation a little over 0.1. */
const usual = (index: number) => (index % 2 === 0 ? 4 : 4.2);

describe('heart-rate variability', () => {
  it('is low, usual or high by half a deviation of the weeks before', () => {
    const week = (value: number) =>
      readHrv(daily([...days(42, usual), ...days(7, () => value)]), today)?.state;
    assert.deepEqual([4, 4.06, 4.1, 4.14, 4.2].map(week), ['low', 'usual', 'usual', 'usual', 'high']);
  });

  it('wants three days of the week', () => {
    const sparse = (known: number) => days(7, (index) => (index < known ? 3.5 : undefined));
    assert.equal(readHrv(daily([...days(42, usual), ...sparse(2)]), today), undefined);
    assert.equal(readHrv(daily([...days(42, usual), ...sparse(3)]), today)?.state, 'low');
  });

  it('wants four weeks before it, and looks no further back than sixty days', () => {
    const low = days(7, () => 3.5);
    assert.equal(readHrv(daily([...days(27, usual), ...low]), today), undefined);
    assert.equal(readHrv(daily([...days(28, usual), ...low]), today)?.state, 'low');
    const old = days(60, () => 9);
    assert.deepEqual(
      readHrv(daily([...old, ...days(60, usual), ...low]), today),
      readHrv(daily([...days(60, usual), ...low]), today),
    );
  });
});
