import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decode } from '../../src/fit/decode.ts';
import { fit } from '../../src/read/fit.ts';
import { withoutPlaces } from './without-places.ts';
import { activityFile } from './write-activity.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/fit', import.meta.url));
const real = readdirSync(fixtures).filter((name) => name.startsWith('real-run-'));

const fieldsOf = (bytes: Uint8Array<ArrayBuffer>, message: string): ReadonlySet<string> =>
  new Set(decode(bytes, 'a.fit')[message]?.flatMap((each) => Object.keys(each)));

const ofPlaceOrPerson = /lat|long|serial|product|name|weight|age|gender|temperature/;

test('two real runs are kept, and neither places nor devices nor people in them', () => {
  assert.equal(real.length, 2);
  for (const name of real) {
    const bytes = new Uint8Array(readFileSync(join(fixtures, name, 'input.fit')));
    assert.ok(fieldsOf(bytes, 'record').has('distance'), name);
    for (const message of ['file_id', 'record', 'lap', 'session', 'activity'])
      for (const field of fieldsOf(bytes, message)) assert.doesNotMatch(field, ofPlaceOrPerson, message);
    for (const message of ['device_info', 'user_profile', 'hrv'])
      assert.equal(fieldsOf(bytes, message).size, 0, message);
  }
});

test('a run without its places reads as it did with them', () => {
  const samples = Array.from({ length: 121 }, (_, index) => ({
    seconds: 5 * index + (index > 60 ? 90 : 0),
    metres: 15.25 * index,
    altitudeMetres: 200 + (index % 7),
    heartRate: 130 + (index % 20),
    footPodWatts: 250,
    latitude: 52 + index / 10_000,
    longitude: 13,
  }));
  const bytes = activityFile({
    start: '2026-10-04T05:30:00Z',
    offsetMinutes: 120,
    sessions: [{ sport: 'running', elapsedSeconds: 690, timerSeconds: 600, metres: 1830, ascentMetres: 9 }],
    samples,
    laps: [
      { startSeconds: 0, elapsedSeconds: 250, metres: 762.5, averageHeartRate: 139 },
      { startSeconds: 250, elapsedSeconds: 440, timerSeconds: 350, metres: 1067.5 },
    ],
    pauses: [[300, 390]],
  });
  assert.ok(fieldsOf(bytes, 'record').has('position_lat'));
  const bare = withoutPlaces(bytes, 'a.fit');
  assert.ok(!fieldsOf(bare, 'record').has('position_lat'));
  assert.deepEqual(fit.readBytes(bare, 'a.fit', {}), fit.readBytes(bytes, 'a.fit', {}));
});
