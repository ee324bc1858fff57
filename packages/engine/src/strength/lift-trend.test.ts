import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { liftTrend } from './lift-trend.ts';
import { trendOf } from './trend.ts';

const seriesOf = fc
  .array(
    fc.record({ gap: fc.integer({ min: 1, max: 10 }), kg: fc.double({ min: 20, max: 200, noNaN: true }) }),
    {
      minLength: 3,
      maxLength: 40,
    },
  )
  .map((steps) => {
    let day = 20000;
    return steps.map(({ gap, kg }) => {
      day += gap;
      return { day, kg, weight: 1 };
    });
  });

describe('the trend of a lift', () => {
  it('has a band about its line for every session, and the slope of the verdict', () => {
    fc.assert(
      fc.property(seriesOf, (points) => {
        const trend = liftTrend(points)!;
        assert.equal(trend.band.length, points.length);
        for (const { kg, lowKg, highKg } of trend.band) assert.ok(lowKg < kg && kg < highKg);
        assert.equal(trend.slopePercentPerWeek, trendOf(points)!.mean);
        const [low, high] = trend.slopeInterval;
        assert.ok(low < trend.slopePercentPerWeek && trend.slopePercentPerWeek < high);
      }),
    );
  });

  it('is widest where the sessions end', () => {
    const points = Array.from({ length: 20 }, (_, at) => ({
      day: at * 4,
      kg: 50 + at / 2 + (at % 3),
      weight: 1,
    }));
    const widths = liftTrend(points)!.band.map(({ lowKg, highKg, kg }) => (highKg - lowKg) / kg);
    assert.ok(widths[0]! > widths[10]! && widths.at(-1)! > widths[10]!);
  });

  it('is called with the verdict of the rule, and not called at all on two sessions', () => {
    const steady = Array.from({ length: 24 }, (_, at) => ({ day: at * 3.5, kg: 60, weight: 1 }));
    assert.equal(liftTrend(steady)!.verdict, 'plateau');
    assert.equal(liftTrend(steady.slice(0, 2)), undefined);
  });
});
