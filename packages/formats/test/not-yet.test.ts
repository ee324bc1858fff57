import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDay } from '@carryover/engine';
import { readSource } from '../src/index.ts';
import { zipBytesOf } from './archive/pack.ts';
import { activityFile } from './fit/write-activity.ts';
import { gpxOf, tcxOf } from './xml/write-track.ts';

const today = parseDay('2026-11-22')!;

const runOf = (start: string) => ({
  start,
  sessions: [{ sport: 'running', elapsedSeconds: 1800, metres: 5000 } as const],
  laps: [{ startSeconds: 0, elapsedSeconds: 1800, metres: 5000 }],
  samples: Array.from({ length: 61 }, (_, index) => ({
    seconds: 30 * index,
    metres: 83 * index,
    latitude: 50 + index * 0.00075,
    longitude: 8,
  })),
});

const hevyRows = (...days: readonly string[]): string =>
  [
    '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"',
    ...days.map(
      (day) => `"Legs","${day}, 18:00","${day}, 18:50","","Squat (Barbell)",,"",0,"normal",80,5,,0,`,
    ),
  ].join('\n');

const files: readonly (readonly [name: string, content: string | Uint8Array<ArrayBuffer>])[] = [
  ['late.fit', activityFile(runOf('2098-05-01T06:00:00Z'))],
  ['late.tcx', tcxOf(runOf('2098-05-01T06:00:00Z'))],
  ['late.gpx', gpxOf(runOf('2098-05-01T06:00:00Z'))],
  ['late.csv', hevyRows('15 Sep 2098')],
];

for (const [name, content] of files)
  test(`${name}: what was done on a day that is still to come is left out, and the clock is named`, async () => {
    const options = { today, zone: 'UTC' };
    const { sessions, skipped, coverage } = await readSource(new Blob([content]), name, options);
    assert.deepEqual([sessions, coverage], [[], {}]);
    assert.match(skipped[0]?.reason ?? '', /2098-\d\d-\d\d, which is still to come; set the clock/);
    const { sessions: untold } = await readSource(new Blob([content]), name, { zone: 'UTC' });
    assert.equal(untold.length, 1);
  });

test('one late row shortens no coverage of the others, and somewhere it is tomorrow already', async () => {
  const text = hevyRows('20 Nov 2026', '23 Nov 2026', '24 Nov 2026');
  const { sessions, skipped, coverage } = await readSource(new Blob([text]), 'a.csv', { today });
  assert.deepEqual([sessions.length, skipped.length], [2, 1]);
  assert.deepEqual(coverage.lifts, { from: today - 2, to: today + 1 });
});

test('in an archive it costs only its member', async () => {
  const bytes = await zipBytesOf({
    'a.fit': activityFile(runOf('2026-05-01T06:00:00Z')),
    'b.fit': activityFile(runOf('2098-05-01T06:00:00Z')),
  });
  const { sessions, skipped, coverage } = await readSource(new Blob([new Uint8Array(bytes)]), 'a.zip', {
    today,
    zone: 'UTC',
  });
  assert.equal(sessions.length, 1);
  assert.equal(skipped[0]?.place, 'b.fit');
  assert.equal(coverage.runs?.to, sessions[0]?.at.day);
});

test('a week that somebody types may lie ahead', async () => {
  const week = '2027-01-04\nMon run easy 45m\n';
  const { sessions } = await readSource(new Blob([week]), 'my.week', { today });
  assert.equal(sessions.length, 1);
});
