import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measured } from './distance.ts';
import { inTimeOrder, type TrackPoint, totalsOf } from './track.ts';

const metresPerDegree = 111_195.08;

/** A point of a way due north. */
const pointAt = (seconds: number, metres: number, more: Partial<TrackPoint> = {}): TrackPoint => ({
  epochMilliseconds: seconds * 1000,
  latitude: metres / metresPerDegree,
  longitude: 0,
  resumes: false,
  ...more,
});

const everySecond = (from: number, to: number, metresAt: (seconds: number) => number): TrackPoint[] =>
  Array.from({ length: to - from + 1 }, (_, nth) => pointAt(from + nth, metresAt(from + nth)));

const lengthOf = (points: readonly TrackPoint[], most = 12.5): number =>
  Math.round(totalsOf(measured(points, most)).metres ?? Number.NaN);

test('a degree along a meridian is as long as on a sphere of the mean radius', () => {
  assert.equal(lengthOf([pointAt(0, 0), pointAt(100_000, metresPerDegree)]), 111_195);
});

test('a point out of place adds nothing, and a way that goes on elsewhere goes on from there', () => {
  const steady = everySecond(0, 100, (seconds) => 3 * seconds);
  assert.equal(lengthOf(steady), 300);
  assert.equal(lengthOf(steady.with(50, pointAt(50, 5000))), 300);
  const moved = steady.map((point, nth) => (nth < 50 ? point : pointAt(nth, 3 * nth + 5000)));
  // Only the leap itself is missing.
  assert.equal(lengthOf(moved), 297);
  assert.equal(
    lengthOf(
      everySecond(0, 100, (seconds) => 20 * seconds),
      40,
    ),
    2000,
  );
});

test('what is covered in a pause is not run', () => {
  const first = everySecond(0, 100, (seconds) => 3 * seconds);
  const second = everySecond(400, 500, (seconds) => 800 + 3 * (seconds - 400));
  const stated = totalsOf(
    measured([...first, { ...pointAt(400, 800), resumes: true }, ...second.slice(1)], 12.5),
  );
  assert.deepEqual(
    [stated.movingSeconds, Math.round(stated.metres ?? 0), stated.elapsedSeconds],
    [200, 600, 500],
  );
  const still = everySecond(400, 500, (seconds) => 302 + 3 * (seconds - 400));
  assert.equal(totalsOf(measured([...first, ...still], 12.5)).movingSeconds, 200);
  // A tunnel: nothing was written for five minutes, and the runner came far.
  const tunnel = everySecond(400, 500, (seconds) => 3 * seconds);
  assert.equal(totalsOf(measured([...first, ...tunnel], 12.5)).movingSeconds, 500);
});

test('a clock that is off for a point, or goes back, costs that point only', () => {
  const points = everySecond(1_000_000, 1_000_100, (seconds) => 3 * (seconds - 1_000_000));
  const odd = [
    ...points.slice(0, 50),
    pointAt(4_000_000_000, 150),
    { ...pointAt(999_990, 150), resumes: true },
    ...points.slice(50),
  ];
  const ordered = inTimeOrder(odd);
  assert.equal(ordered.length, points.length);
  // The pause that the lost point ended is kept.
  assert.equal(ordered[50]?.resumes, true);
});

test('a climb is measured from low to high, and a restless altitude on the flat climbs nothing', () => {
  const climb = (altitudes: readonly number[]) =>
    totalsOf(altitudes.map((altitudeMetres, nth) => pointAt(nth, 0, { altitudeMetres }))).ascentMetres;
  assert.equal(climb([]), undefined);
  assert.equal(climb([10, 14, 10, 14, 10, 13]), 0);
  assert.equal(climb([10, 12, 14, 16, 18]), 8);
  assert.equal(climb([10, 30, 12, 40, 38, 41]), 20 + 29);
  assert.equal(climb([30, 10, 14, 20]), 10);
});

test('mean heart rate counts by time, not by point', () => {
  const points = [
    pointAt(0, 0, { heartRate: 100 }),
    pointAt(10, 30, { heartRate: 120 }),
    pointAt(40, 120, { heartRate: 160 }),
  ];
  assert.equal(totalsOf(measured(points, 12.5)).averageHeartRate, 150);
});
