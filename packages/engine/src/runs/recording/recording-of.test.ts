import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import type { Lap, RunRecording, RunSample } from '../../domain/index.ts';
import { recordingOf } from './recording-of.ts';

interface Part {
  readonly seconds: number;
  readonly speed: number;
  readonly slope?: number;
}

/** A sample a second, without error. */
const sampled = (parts: readonly Part[], height?: number): RunSample[] => {
  let [seconds, metres, altitudeMetres] = [0, 0, height ?? 0];
  const samples: RunSample[] = [];
  const add = (): unknown =>
    samples.push({ seconds, metres, ...(height === undefined ? {} : { altitudeMetres }) });
  add();
  for (const part of parts)
    for (let second = 0; second < part.seconds; second += 1) {
      seconds += 1;
      metres += part.speed;
      altitudeMetres += part.speed * (part.slope ?? 0);
      add();
    }
  return samples;
};

const recorded = (samples: readonly RunSample[], laps: readonly Lap[] = []): RunRecording =>
  recordingOf({ samples, laps }) ?? {};
const shown = ({ stretches = [] }: RunRecording): string =>
  stretches.map((each) => `${each.seconds} s at ${each.flatMetresPerSecond}`).join(', ');

test('an even run is one stretch', () => {
  const { stretches, paceVariation, bestEfforts } = recorded(sampled([{ seconds: 1900, speed: 3 }]));
  assert.deepEqual(stretches, [{ seconds: 1900, flatMetresPerSecond: 3 }]);
  assert.equal(paceVariation, 0);
  assert.deepEqual(bestEfforts, [
    { seconds: 180, flatMetres: 540 },
    { seconds: 300, flatMetres: 900 },
    { seconds: 600, flatMetres: 1800 },
    { seconds: 1200, flatMetres: 3600 },
    { seconds: 1800, flatMetres: 5400 },
  ]);
});

test('bouts of 15 s and more are found where they were', () => {
  const jog: Part = { seconds: 60, speed: 2.5 };
  const parts = [
    { seconds: 600, speed: 2.5 },
    { seconds: 16, speed: 4.5 },
    jog,
    { seconds: 30, speed: 4 },
    jog,
  ];
  assert.equal(
    shown(recorded(sampled(parts))),
    '600 s at 2.5, 16 s at 4.5, 60 s at 2.5, 30 s at 4, 60 s at 2.5',
  );
});

test('a slip of the receiver is no stretch', () => {
  const samples = sampled([{ seconds: 1200, speed: 3 }]).map((sample) =>
    sample.seconds === 600 ? { ...sample, metres: sample.metres + 9 } : sample,
  );
  assert.equal(recorded(samples).stretches?.length, 1);
});

test('uphill counts as faster, downhill as slower, by what the slope costs', () => {
  const hill = recorded(
    sampled(
      [
        { seconds: 600, speed: 3 },
        { seconds: 300, speed: 2, slope: 0.1 },
        { seconds: 600, speed: 3 },
      ],
      100,
    ),
  );
  // 5.97 J against 3.6 J for a metre.
  const climb = hill.stretches?.[1];
  assert.ok(climb && Math.abs(climb.flatMetresPerSecond - 3.3) < 0.06 && climb.gradePercent! > 9);
  const even = recorded(
    sampled(
      [
        { seconds: 600, speed: 3 },
        { seconds: 400, speed: (3 * 3.6) / 5.97, slope: 0.1 },
      ],
      100,
    ),
  );
  assert.ok(even.paceVariation! < 0.05, 'the same effort up a hill is an even run');
});

test('a height that jumps at the start or on the way is no hill', () => {
  const flat = sampled([{ seconds: 1800, speed: 3 }], 100);
  const jumps: readonly ((seconds: number) => number)[] = [
    (seconds) => (seconds < 1 ? 40 : 100),
    (seconds) => (seconds < 10 ? 40 + 6 * seconds : 100),
    (seconds) => (seconds < 900 ? 100 : 115),
  ];
  for (const heightAt of jumps) {
    const { stretches = [] } = recorded(
      flat.map((sample) => ({ ...sample, altitudeMetres: heightAt(sample.seconds) })),
    );
    assert.deepEqual(stretches, [{ seconds: 1800, flatMetresPerSecond: 3 }]);
  }
});

test('heart rates belong to their stretch, and missing ones to none', () => {
  const samples = sampled([
    { seconds: 600, speed: 2.5 },
    { seconds: 300, speed: 4 },
  ]).map((sample) => (sample.seconds < 600 ? { ...sample, heartRate: 140 } : sample));
  const [first, second] = recorded(samples).stretches ?? [];
  assert.equal(first?.averageHeartRate, 140);
  assert.equal(second?.averageHeartRate, undefined);
});

test('laps of whole kilometres or miles are left out, those of a workout stay', () => {
  const samples = sampled([{ seconds: 60, speed: 3 }]);
  const lap = (metres: number, more: Partial<Lap> = {}): Lap => ({ seconds: 300, metres, ...more });
  const kilometres = [lap(1000), lap(1003), lap(998), lap(400)];
  assert.equal(recorded(samples, kilometres).laps, undefined);
  assert.equal(recorded(samples, [lap(1609), lap(1610), lap(20)]).laps, undefined);
  assert.equal(recorded(samples, [lap(1200)]).laps, undefined);
  assert.equal(recorded(samples, [lap(400), lap(200), lap(400)]).laps?.length, 3);
  const guided = [
    lap(1000, { intent: 'work' }),
    lap(1000, { intent: 'rest' }),
    lap(1000, { intent: 'work' }),
  ];
  assert.equal(recorded(samples, guided).laps?.length, 3);
});

test('nothing worth keeping is nothing', () => {
  assert.equal(recordingOf({ samples: [], laps: [] }), undefined);
  assert.equal(recordingOf({ samples: [{ seconds: 0, metres: 0 }], laps: [{ seconds: 60 }] }), undefined);
  assert.deepEqual(recordingOf({ samples: [], laps: [], averageWatts: 251.4 }), { averageWatts: 251 });
});

const anyParts = fc.array(
  fc.record({
    seconds: fc.integer({ min: 5, max: 600 }),
    // Fractions that sum without error.
    speed: fc.integer({ min: 0, max: 28 }).map((quarters) => quarters / 4),
    slope: fc.integer({ min: -3, max: 3 }).map((parts) => parts / 64),
  }),
  { minLength: 1, maxLength: 12 },
);
const anyNumber = fc.oneof(fc.double(), fc.double({ min: -10, max: 5000 }), fc.constantFrom(1e300, -0, 0));
const anySamples = fc.array(
  fc.record(
    { seconds: anyNumber, metres: anyNumber, altitudeMetres: anyNumber, heartRate: anyNumber },
    { requiredKeys: ['seconds', 'metres'] },
  ),
  { maxLength: 60 },
);
const anyLaps = fc.array(
  fc.record(
    { seconds: anyNumber, metres: anyNumber, averageHeartRate: anyNumber, ascentMetres: anyNumber },
    { requiredKeys: ['seconds'] },
  ),
  { maxLength: 250 },
);

const numbersIn = (value: unknown): number[] =>
  typeof value === 'number'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(numbersIn)
      : [];

test('whatever comes, every number is finite and every speed one of a runner', () => {
  fc.assert(
    fc.property(anySamples, anyLaps, anyNumber, (samples, laps, averageWatts) => {
      const kept = recordingOf({ samples, laps, averageWatts }) ?? {};
      assert.ok(numbersIn(kept).every(Number.isFinite));
      assert.ok((kept.stretches?.length ?? 0) <= 80 && (kept.laps?.length ?? 0) <= 200);
      for (const { seconds, flatMetresPerSecond } of kept.stretches ?? [])
        assert.ok(seconds > 0 && flatMetresPerSecond >= 0 && flatMetresPerSecond <= 12);
    }),
  );
});

test('stretches are the whole run, and 80 at most', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const samples = sampled(parts, 4000);
      const { stretches = [] } = recorded(samples);
      if (stretches.length === 0) return;
      const sum = stretches.reduce((total, { seconds }) => total + seconds, 0);
      assert.equal(sum, Math.round(samples.at(-1)!.seconds));
    }),
    { numRuns: 60 },
  );
  const restless = Array.from({ length: 400 }, (_, at) => ({ seconds: 30, speed: at % 2 ? 4.5 : 2.5 }));
  const { stretches = [] } = recorded(sampled(restless));
  assert.equal(stretches.length, 80);
  assert.equal(
    stretches.reduce((total, { seconds }) => total + seconds, 0),
    12_000,
  );
});

test('when and where it started changes nothing', () => {
  fc.assert(
    fc.property(
      anyParts,
      fc.integer({ min: 0, max: 4000 }),
      fc.integer({ min: 0, max: 400 }),
      (parts, by, up) => {
        const samples = sampled(parts, 4000);
        const moved = samples.map(({ seconds, metres, altitudeMetres }) => ({
          seconds: seconds + by,
          metres: metres + by,
          altitudeMetres: altitudeMetres! + up,
        }));
        const plain = recorded(samples);
        const after = recorded(moved);
        assert.equal(after.stretches?.length, plain.stretches?.length);
        for (const [at, effort] of (after.bestEfforts ?? []).entries())
          assert.ok(Math.abs(effort.flatMetres - plain.bestEfforts![at]!.flatMetres) <= 1);
      },
    ),
    { numRuns: 60 },
  );
});

test('a watch that records every other second tells the same run', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      const even = parts.map((part) => ({ ...part, seconds: 2 * part.seconds }));
      const samples = sampled(even);
      const fewer = samples.filter(({ seconds }) => seconds % 2 === 0);
      assert.deepEqual(recorded(fewer).stretches, recorded(samples).stretches);
    }),
    { numRuns: 60 },
  );
});

test('errors of a receiver make no hard parts of an even run', () => {
  // Up to 0.3 m/s off, each error lasting some seconds.
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), { minLength: 360, maxLength: 360 }),
      (errors) => {
        let metres = 0;
        const samples = errors.flatMap((error, at) =>
          Array.from({ length: 5 }, (_, second) => {
            metres += 3 + error;
            return { seconds: 5 * at + second, metres };
          }),
        );
        for (const { flatMetresPerSecond } of recorded(samples).stretches ?? [])
          assert.ok(Math.abs(flatMetresPerSecond - 3) < 0.45);
      },
    ),
    { numRuns: 30 },
  );
});

test("an hour's run with six reps keeps less than 3 kB", () => {
  const reps = Array.from({ length: 6 }, () => [
    { seconds: 180, speed: 4.12, slope: 0.01 },
    { seconds: 120, speed: 2.41, slope: -0.01 },
  ]).flat();
  const samples = sampled([{ seconds: 900, speed: 2.83 }, ...reps, { seconds: 900, speed: 2.71 }], 300).map(
    (sample) => ({ ...sample, heartRate: 151 }),
  );
  assert.ok(JSON.stringify(recorded(samples)).length < 3000);
});
