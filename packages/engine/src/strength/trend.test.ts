import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { normalBelow, type TrendPoint, trendOf, trendVerdict } from './trend.ts';

/** Two sessions a week at equal distances, as in the simulation that the rates below come from. */
const series = (weeks: number, kgAt: (weeksIn: number) => number, weight = 1): TrendPoint[] =>
  Array.from({ length: weeks * 2 }, (_, index) => ({ day: index * 3.5, kg: kgAt(index / 2), weight }));

const verdictOf = (points: TrendPoint[]) => trendVerdict(trendOf(points));

describe('the normal distribution function', () => {
  it('gives the values of the tables', () => {
    for (const [z, below] of [
      [0, 0.5],
      [1, 0.841345],
      [-1.96, 0.024998],
      [3, 0.99865],
    ] as const)
      assert.ok(Math.abs(normalBelow(z) - below) < 1e-5, `${z}`);
  });
});

describe('a trend', () => {
  it('is a plateau when the load stands still for three months', () => {
    assert.equal(verdictOf(series(12, () => 100)), 'plateau');
  });

  it('is progress when a percent is gained each week', () => {
    assert.equal(verdictOf(series(12, (weeks) => 100 * 1.01 ** weeks)), 'progressing');
  });

  it('is a plateau when strength falls', () => {
    assert.equal(verdictOf(series(8, (weeks) => 100 * 0.99 ** weeks)), 'plateau');
  });

  it('is not enough evidence with 11 sessions, or with 12 in five weeks', () => {
    assert.equal(verdictOf(series(8, () => 100).slice(0, 11)), 'not enough evidence');
    const crowded = Array.from({ length: 12 }, (_, index) => ({
      day: index * 3,
      kg: 100 - index,
      weight: 1,
    }));
    assert.equal(verdictOf(crowded), 'not enough evidence');
  });

  it('has none in fewer than three sessions or on a single day', () => {
    assert.equal(trendOf(series(1, () => 100)), undefined);
    assert.equal(trendOf([0, 0, 0].map((day) => ({ day, kg: 100, weight: 1 }))), undefined);
  });

  it('does not depend on the unit of the loads or on the date', () => {
    const points = series(8, (weeks) => 60 + Math.sin(weeks * 9));
    const moved = points.map(({ day, kg, weight }) => ({ day: day + 20000, kg: kg * 2.2046, weight }));
    const [first, second] = [trendOf(points)!, trendOf(moved)!];
    assert.ok(Math.abs(first.stillProbability - second.stillProbability) < 1e-9);
  });

  it('is less sure when its sets count less', () => {
    const sure = trendOf(series(10, () => 100))!;
    const vague = trendOf(series(10, () => 100, 0.4))!;
    assert.ok(vague.stillProbability < sure.stillProbability && vague.sd > sure.sd);
  });
});

/** A small linear congruential generator: the same numbers on every run. */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 4294967296;
  };
};

const plateauShare = (weeks: number, slope: number, runs: number): number => {
  const random = randomFrom(weeks * 1000 + slope * 10 + 7);
  const gauss = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  let plateaus = 0;
  for (let run = 0; run < runs; run += 1) {
    const verdict = verdictOf(series(weeks, (at) => 100 + slope * at + 3 * gauss()));
    if (verdict === 'plateau') plateaus += 1;
  }
  return plateaus / runs;
};

describe('how often a plateau is called, with 3 % of noise from session to session', () => {
  const runs = 400;
  // Weeks, true slope in % a week, and the share of 3,000 simulated lifters who were told of a plateau.
  for (const [weeks, slope, expected] of [
    [6, 1, 0],
    [6, 0, 0.18],
    [8, 0.5, 0.03],
    [8, 0, 0.36],
    [8, -0.5, 0.89],
    [12, 0.5, 0.01],
    [12, 0, 0.7],
    [12, -0.5, 1],
  ] as const) {
    it(`${weeks} weeks at ${slope} % a week: about ${expected * 100} %`, () => {
      const share = plateauShare(weeks, slope, runs);
      // Four standard errors, and half a percent for the rounding of the expected shares.
      const margin = 4 * Math.sqrt(Math.max(expected * (1 - expected), 0.01) / runs) + 0.005;
      assert.ok(Math.abs(share - expected) <= margin, `${share} against ${expected} ± ${margin}`);
    });
  }
});
