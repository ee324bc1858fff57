import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { estimateMaxKg, shareOfMax } from './chart.ts';
import { cautiousMaxKg, convertedKg, effectiveRepsAt, stepShare } from './prescription.ts';

const near = (actual: number, expected: number, within = 5e-4) =>
  assert.ok(Math.abs(actual - expected) <= within, `${actual} against ${expected}`);

describe('the index that loads are prescribed from', () => {
  it('is the lower of the two formulas: five reps give 1.125 times the load', () => {
    near(cautiousMaxKg(100, 5), 112.5);
    near(cautiousMaxKg(100, 1), 100);
    near(cautiousMaxKg(100, 10), 133.33, 0.01);
  });

  it('is never above the index of the trend, and counts no more than ten reps', () => {
    for (let reps = 1; reps <= 10; reps += 1)
      assert.ok(cautiousMaxKg(100, reps) <= estimateMaxKg(100, reps)! + 1e-9, `${reps}`);
    assert.equal(cautiousMaxKg(100, 25), cautiousMaxKg(100, 10));
  });
});

describe('the share of a step', () => {
  it('is the chart up to ten reps and close to Epley beyond', () => {
    for (let reps = 1; reps <= 10; reps += 1) assert.equal(stepShare(reps), shareOfMax(reps));
    for (const reps of [12, 15]) near(stepShare(reps), 1 / (1 + reps / 30), 0.006);
  });

  it('lets 6 % on for eight reps with two left where six are asked for', () => {
    near(convertedKg(100, 10, 8), 106.36, 0.01);
    near(convertedKg(100, 12, 8), 110.75, 0.01);
    assert.equal(convertedKg(100, 8, 8), 100);
  });

  it('grows with the reps done and falls with the reps wanted', () => {
    const reps = fc.integer({ min: 1, max: 19 });
    fc.assert(
      fc.property(reps, reps, (done, wanted) => {
        assert.ok(convertedKg(50, done + 1, wanted) > convertedKg(50, done, wanted));
        assert.ok(convertedKg(50, done, wanted + 1) < convertedKg(50, done, wanted));
      }),
    );
  });

  it('gives back the reps at the whole load, and more at less of it', () => {
    for (let reps = 1; reps <= 20; reps += 1) near(effectiveRepsAt(1, reps), reps, 1e-9);
    near(effectiveRepsAt(0.786 / 0.837, 6), 8, 1e-9);
    near(effectiveRepsAt(1.02, 8), 8 - (0.02 * 0.786) / (0.811 - 0.786), 1e-9);
  });
});
