import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLog, audit, presets, rules } from '@carryover/engine';
import { type FileReading, readSource } from '../../src/index.ts';
import { activityFile, type WrittenActivity } from '../fit/write-activity.ts';
import { gpxOf, tcxOf } from '../xml/write-track.ts';
import { type Files, stravaCsv, zipOf } from './pack.ts';

const on = (day: number): string => `2026-09-${String(day).padStart(2, '0')}`;

const runOn = (day: number): WrittenActivity => ({
  start: `${on(day)}T05:30:00Z`,
  sessions: [{ sport: 'running', elapsedSeconds: 1800, metres: 5400 }],
  laps: [{ startSeconds: 0, elapsedSeconds: 1800, metres: 5400 }],
  samples: [0, 600, 1200, 1800].map((seconds) => ({
    seconds,
    metres: seconds * 3,
    latitude: 50 + seconds * 0.000027,
    longitude: 8,
  })),
});

const liftOn = (day: number): WrittenActivity => ({
  start: `${on(day)}T17:00:00Z`,
  sessions: [{ sport: 'training', subSport: 'strength', elapsedSeconds: 2400 }],
  sets: [1, 2, 3].map((set) => ({
    startSeconds: set * 300,
    seconds: 40,
    type: 'active',
    reps: 5,
    weightKg: 80,
    categories: [28],
    names: [6],
  })),
});

const runDays = [1, 5, 9, 13, 17, 21, 25, 29];

const recordedAs: Readonly<Record<string, (activity: WrittenActivity) => string | Uint8Array>> = {
  fit: activityFile,
  tcx: tcxOf,
  gpx: (activity) => gpxOf(activity, { type: 'running' }),
};

const runsAs = (format: string): Files =>
  Object.fromEntries(runDays.map((day) => [`activities/${day}.${format}`, recordedAs[format]!(runOn(day))]));

const read = async (files: Files): Promise<FileReading> => readSource(await zipOf(files), 'export.zip');

/** What the audit says of strength work in the record: found wanting, in order, or not to be told. */
const answerOf = (reading: FileReading): string => {
  const { log } = assembleLog([reading], {});
  const { findings, passed } = audit(log, { preset: presets[0]!, rules });
  const isAmong = (list: readonly { readonly rule: { readonly id: string } }[]): boolean =>
    list.some(({ rule }) => rule.id === 'no-strength');
  return isAmong(findings) ? 'found' : isAmong(passed) ? 'passed' : 'could not check';
};

const strava = stravaCsv(
  runDays.map((day) => ({
    'Activity ID': `${day}`,
    'Activity Date': `Sep ${day}, 2026, 5:30:00 AM`,
    'Activity Name': 'Morning run',
    'Activity Type': 'Run',
    'Elapsed Time': '1800',
    Distance: '5.4',
    Filename: `activities/${day}.fit`,
  })),
);

for (const format of Object.keys(recordedAs)) {
  test(`runs alone in ${format} tell nothing of lifts, one by one and in a heap`, async () => {
    const one = await readSource(new Blob([recordedAs[format]!(runOn(5)) as string]), `5.${format}`);
    const day = one.sessions[0]!.at.day;
    assert.deepEqual(one.coverage, { runs: { from: day, to: day } });
    const heap = await read(runsAs(format));
    assert.deepEqual(heap.coverage, { runs: { from: day - 4, to: day + 24 } });
    assert.equal(answerOf(heap), 'could not check');
  });

  test(`a lift of a watch beside runs in ${format} shows that lifts would be seen, over the whole of them`, async () => {
    const heap = await read({ ...runsAs(format), 'activities/l.fit': activityFile(liftOn(2)) });
    assert.deepEqual(heap.coverage.lifts, heap.coverage.runs);
    assert.equal(answerOf(heap), 'found');
  });
}

test('an export of Strava with runs alone says nothing of lifts, with or without its recordings', async () => {
  for (const files of [
    { 'activities.csv': strava },
    { 'activities.csv': strava, ...runsAs('fit') },
  ] as const) {
    const reading = await read(files);
    assert.equal(reading.counts.runs, runDays.length);
    assert.equal(reading.coverage.lifts, undefined);
    assert.equal(answerOf(reading), 'could not check');
  }
  const lift = { 'activities/2.fit': activityFile(liftOn(2)) };
  assert.equal(answerOf(await read({ 'activities.csv': strava, ...runsAs('fit'), ...lift })), 'found');
});

test('lifts alone tell nothing of runs', async () => {
  const days = [1, 8, 15];
  const heap = await read(Object.fromEntries(days.map((day) => [`${day}.fit`, activityFile(liftOn(day))])));
  assert.deepEqual(Object.keys(heap.coverage), ['lifts']);
});
