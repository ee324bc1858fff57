import assert from 'node:assert/strict';
import test from 'node:test';
import type { Run } from '../domain/index.ts';
import { findRunSpikes } from './spikes.ts';

const run = (day: number, distanceKm?: number, durationMinutes?: number): Run => ({
  kind: 'run',
  id: `run-${day}-${distanceKm}-${durationMinutes}`,
  at: { day },
  status: 'done',
  type: 'unknown',
  typeConfidence: 0,
  typeEvidence: [],
  ...(distanceKm === undefined ? {} : { distanceKm }),
  ...(durationMinutes === undefined ? {} : { durationMinutes }),
});

const found = (...runs: readonly Run[]): string[] =>
  findRunSpikes(runs).map(
    (spike) => `${spike.run.at.day} ${spike.measure} ${spike.ratio.toFixed(2)} of ${spike.longest}`,
  );

test('a run over 10 % longer than the longest of 30 days is a spike', () => {
  assert.deepEqual(found(run(1, 10), run(20, 13)), ['20 distance 1.30 of 10']);
  assert.deepEqual(found(run(1, 10), run(20, 11)), []);
  assert.deepEqual(found(run(1, 10), run(20, 11.01)), ['20 distance 1.10 of 10']);
});

test('the window is the 30 days before', () => {
  assert.deepEqual(found(run(1, 20), run(15, 10), run(31, 15)), []);
  assert.deepEqual(found(run(1, 20), run(15, 10), run(32, 15)), ['32 distance 1.50 of 10']);
});

test('without runs in the window there is nothing to compare with', () => {
  assert.deepEqual(found(run(1, 10), run(40, 30)), []);
});

test('two runs of one day are not compared', () => {
  assert.deepEqual(found(run(1, 10), run(2, 3), run(2, 8)), []);
});

test('durations serve where distances are not known', () => {
  assert.deepEqual(found(run(1, undefined, 60), run(2, 20, 90)), ['2 duration 1.50 of 60']);
  assert.deepEqual(found(run(1), run(2)), []);
});
