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
  const runs = 3000;
  // For each window in weeks, the share of 3,000 simulated lifters who were told of a plateau, by true slope.
  const slopes = [1, 0.5, 0, -0.5] as const;
  const shares = [
    [6, [0, 0.03, 0.18, 0.52]],
    [8, [0, 0.03, 0.36, 0.89]],
    [12, [0, 0.01, 0.7, 1]],
  ] as const;
  for (const [weeks, row] of shares)
    for (const [index, expected] of row.entries()) {
      const slope = slopes[index]!;
      it(`${weeks} weeks at ${slope} % a week: about ${Math.round(expected * 100)} %`, () => {
        const share = plateauShare(weeks, slope, runs);
        // Four standard errors, and half a percent for the rounding of the expected shares.
        const margin = 4 * Math.sqrt(Math.max(expected * (1 - expected), 0.01) / runs) + 0.005;
        assert.ok(Math.abs(share - expected) <= margin, `${share} against ${expected} ± ${margin}`);
      });
    }
});

/** The rule of thumb that is not ours: three sessions in a row without a new best are a plateau. */
const callsPlateauByBests = (kgs: readonly number[]): boolean => {
  let best = Number.NEGATIVE_INFINITY;
  let without = 0;
  for (const kg of kgs) {
    without = kg > best ? 0 : without + 1;
    best = Math.max(best, kg);
    if (without >= 3) return true;
  }
  return false;
};

describe('"no best in three sessions"', () => {
  for (const noise of [2, 3, 4.2])
    it(`alarms nearly everybody who gains 1 % a week, with ${noise} % of noise`, () => {
      const random = randomFrom(noise * 100 + 1);
      const gauss = () => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
      const runs = 4000;
      let alarms = 0;
      for (let run = 0; run < runs; run += 1)
        if (callsPlateauByBests(series(8, (at) => 100 + at + noise * gauss()).map(({ kg }) => kg)))
          alarms += 1;
      // 93 % in 4,000 runs, less four standard errors of these.
      assert.ok(alarms / runs >= 0.93 - 4 * Math.sqrt((0.93 * 0.07) / runs), `${alarms / runs}`);
    });
});
