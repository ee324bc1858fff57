import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { layoffBand } from './layoff.ts';

const weeks = (count: number, ageYears?: number) => layoffBand(count * 7, ageYears);

describe('coming back after a lay-off', () => {
  const cases = [
    [13, 1, 1, 0, false],
    [14, 0.9, 0.7, 1, false],
    [27, 0.9, 0.7, 1, false],
    [28, 0.8, 0.5, 2, false],
    [55, 0.8, 0.5, 2, false],
    [56, 0.7, 0.5, 2, false],
    [112, 0.7, 0.5, 2, false],
    [113, 0.7, 0.5, 2, true],
  ] as const;
  for (const [daysOff, loadShare, setShare, rampWeeks, novice] of cases) {
    it(`after ${daysOff} days starts with ${loadShare} of the load`, () => {
      const band = layoffBand(daysOff)!;
      assert.deepEqual(
        [band.loadShare, band.setShare, band.rampWeeks, band.novice, band.moreReserve],
        [loadShare, setShare, rampWeeks, novice, 1],
      );
    });
  }

  it('knows no lay-off between sessions a week apart', () => assert.equal(layoffBand(7), undefined));

  it('is one band more careful above 65', () => {
    assert.deepEqual(weeks(3, 66), weeks(5));
    assert.deepEqual(weeks(3, 65), weeks(3));
    assert.deepEqual(weeks(20, 80), weeks(20));
  });

  it('never asks more after a longer one', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (daysOff, more) => {
        const [short, long] = [layoffBand(daysOff), layoffBand(daysOff + more)];
        assert.ok((long?.loadShare ?? 1) <= (short?.loadShare ?? 1));
        assert.ok((long?.setShare ?? 1) <= (short?.setShare ?? 1));
      }),
    );
  });
});
