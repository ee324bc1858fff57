import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunSample } from '@carryover/engine';
import { containerOf } from '../../src/fit/container.ts';
import { decode, timeOf } from '../../src/fit/decode.ts';
import { samplesOf } from '../../src/fit/samples.ts';
import { sift } from '../../src/fit/sift.ts';
import { pausesOf } from '../../src/fit/timer.ts';
import { activityFile, type WrittenActivity, type WrittenSample } from './write-activity.ts';

const start = '2026-10-04T05:30:00Z';

const samplesIn = (
  samples: readonly WrittenSample[],
  timerSeconds?: number,
  more: Partial<WrittenActivity> = {},
): readonly RunSample[] => {
  const session = { sport: 'running', elapsedSeconds: samples.at(-1)!.seconds } as const;
  const bytes = activityFile({ start, sessions: [session], samples, ...more });
  const messages = decode(sift(containerOf(bytes, 'a.fit').parts[0]!).bytes, 'a.fit');
  const startsAt = timeOf(messages.session?.[0], 'start_time')!;
  return samplesOf(messages.record ?? [], pausesOf(messages.event ?? []), startsAt, timerSeconds);
};

const pairs = (samples: readonly RunSample[]) => samples.map(({ seconds, metres }) => [seconds, metres]);

test('what lies in a pause is left out, and the timer goes on where it stopped', () => {
  const samples = samplesIn(
    [
      { seconds: 0, metres: 0 },
      { seconds: 10, metres: 30 },
      { seconds: 15, metres: 31 },
      { seconds: 40, metres: 33 },
      { seconds: 50, metres: 63 },
    ],
    undefined,
    { pauses: [[10, 40]] },
  );
  assert.deepEqual(pairs(samples), [
    [0, 0],
    [10, 33],
    [20, 63],
  ]);
});

test('a silence that the timer did not count is a pause', () => {
  const written = [0, 5, 10, 110, 115].map((seconds) => ({
    seconds,
    metres: seconds < 100 ? seconds : seconds - 90,
  }));
  assert.equal(samplesIn(written, 20).at(-1)?.seconds, 20);
  assert.equal(samplesIn(written, 115).at(-1)?.seconds, 115);
});

test('a distance never shrinks and never leaps', () => {
  const metres = [0, 3, 6, 4_000_000, 12, 15, 10, 13];
  const samples = samplesIn(metres.map((each, seconds) => ({ seconds, metres: each })));
  const far = samples.map((sample) => sample.metres);
  assert.deepEqual(
    far,
    [...far].sort((a, b) => a - b),
  );
  // 15 m up to the step back, and 3 m after it.
  assert.equal(far.at(-1), 18);
});

test('without a distance the speed counts, and without a speed the places', () => {
  const bySpeed = samplesIn([0, 10, 20].map((seconds) => ({ seconds, metresPerSecond: 3 })));
  assert.equal(bySpeed.at(-1)?.metres, 60);
  // A hundredth of a degree of latitude is 1111.9 m.
  const byPlaces = samplesIn(
    Array.from({ length: 101 }, (_, index) => ({
      seconds: index * 4,
      latitude: 52 + index / 10_000,
      longitude: 13,
    })),
  );
  assert.ok(Math.abs(byPlaces.at(-1)!.metres - 1112) < 1, String(byPlaces.at(-1)?.metres));
  assert.ok(byPlaces.every((sample) => !('latitude' in sample)));
});

test('a record without a distance lies evenly between its neighbours', () => {
  const samples = samplesIn([
    { seconds: 0, metres: 0 },
    { seconds: 5 },
    { seconds: 10, metres: 40 },
    { seconds: 12 },
  ]);
  assert.deepEqual(pairs(samples), [
    [0, 0],
    [5, 20],
    [10, 40],
    [12, 40],
  ]);
});

test("a foot pod's watts are read, and the watch's own count first", () => {
  const samples = samplesIn([
    { seconds: 0, metres: 0, footPodWatts: 250 },
    { seconds: 1, metres: 3, watts: 260, footPodWatts: 250 },
  ]);
  assert.deepEqual(
    samples.map(({ watts }) => watts),
    [250, 260],
  );
});

test('numbers beyond what a body can are not said', () => {
  const [sample] = samplesIn([
    { seconds: 0, metres: 0, heartRate: 254, watts: 60_000, altitudeMetres: 12_000 },
  ]);
  assert.deepEqual(sample, { seconds: 0, metres: 0 });
});
