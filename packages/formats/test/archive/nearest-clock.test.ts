import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDay } from '@carryover/engine';
import { readSource } from '../../src/index.ts';
import { activityFile } from '../fit/write-activity.ts';
import { zipOf } from './pack.ts';

const runAt = (start: string, offsetMinutes?: number): Uint8Array<ArrayBuffer> =>
  activityFile({
    start,
    ...(offsetMinutes === undefined ? {} : { offsetMinutes }),
    sessions: [{ sport: 'running', elapsedSeconds: 1800, metres: 5000 }],
  });

const read = async (files: Readonly<Record<string, Uint8Array<ArrayBuffer>>>, zone?: string) => {
  const reading = await readSource(await zipOf(files), 'x.zip', {
    assumedZone: 'Europe/Madrid',
    ...(zone === undefined ? {} : { zone }),
  });
  return {
    ...reading,
    shown: reading.sessions.map(({ id, at }) => [id, formatDay(at.day), at.minuteOfDay, at.instant?.zone]),
  };
};

const tokyo = { 'a.fit': runAt('2026-10-04T22:00:00.000Z', 540) };
const near = { 'b.fit': runAt('2026-10-05T22:00:00.000Z') };
const far = { 'c.fit': runAt('2026-10-20T22:00:00.000Z') };
const rowNear = ['fit/2026-10-06T07:00', '2026-10-06', 420, 'Etc/GMT-9'];

test('a recording without the clock of its watch is shown by that of the recording nearest in time', async () => {
  const { shown, notes, assumedZone } = await read({ ...tokyo, ...near });
  assert.deepEqual(shown, [['fit/2026-10-05T07:00', '2026-10-05', 420, 'Etc/GMT-9'], rowNear]);
  assert.equal(assumedZone, undefined);
  assert.deepEqual(
    notes.filter((note) => note.includes('clock')),
    ["1 recording does not state the watch's clock; it is shown by that of the recording nearest in time."],
  );
});

test('one that is weeks from all others is shown in the zone of the machine, and that is said', async () => {
  const { shown, notes, assumedZone } = await read({ ...tokyo, ...near, ...far });
  assert.deepEqual(shown.slice(1), [rowNear, ['fit/2026-10-21T00:00', '2026-10-21', 0, 'Europe/Madrid']]);
  assert.equal(assumedZone, 'Europe/Madrid');
  assert.ok(notes.some((note) => note.includes('they are shown as in Europe/Madrid')));
});

test('a zone that was said is the zone of all', async () => {
  const { shown } = await read({ ...tokyo, ...near }, 'Europe/London');
  assert.deepEqual(
    shown.map(([, , , zone]) => zone),
    ['Europe/London', 'Europe/London'],
  );
});
