import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { formatDay, type Session } from '@carryover/engine';
import { type FileReading, readFolder, readSource } from '../../src/index.ts';
import { type MadeUpActivity, type MadeUpFile, madeUpExport } from '../made-up-strava/index.ts';
import { gzipOf, stravaCsv, zipOf } from './pack.ts';

const size = { activities: 60, years: 5, seed: 11, secondsApart: 60 };
const { activities, files } = madeUpExport(size);
const all: readonly MadeUpFile[] = [...files()];
const archiveOf = (some: readonly MadeUpFile[]): Promise<Blob> =>
  zipOf(Object.fromEntries(some.map(({ name, content }) => [name, content])));
const options = { assumedZone: 'America/Los_Angeles' };

const sessionOf = ({ sessions }: FileReading, { startEpochMilliseconds }: MadeUpActivity): Session => {
  const minute = Math.floor(startEpochMilliseconds / 60_000);
  const [found, ...more] = sessions.filter(
    ({ at }) => Math.abs((at.instant?.epochMinutes ?? 0) - minute) <= 1,
  );
  assert.ok(found && more.length === 0, `one session at ${minute}`);
  return found;
};

const withoutFiles = ({ sessions }: FileReading) =>
  sessions.map(({ origins, ...session }) => ({
    ...session,
    origins: origins?.map(({ file }) => file.replace(/^[^/]+\/|\.gz$/g, '')),
  }));

const kinds = { run: 'run', ride: 'cross', strength: 'strength' } as const;

test('five years on Strava become one session an activity: words from the list, figures from the recording', async () => {
  const reading = await readSource(await archiveOf(all), 'export_1.zip', options);
  assert.equal(reading.format, 'strava-export');
  assert.equal(reading.sessions.length, activities.length);
  assert.deepEqual(reading.skipped, []);
  for (const activity of activities) {
    const session = sessionOf(reading, activity);
    assert.equal(session.kind, kinds[activity.sport]);
    assert.equal(session.title, activity.title);
    assert.equal(session.note, activity.note || undefined);
    assert.equal(session.sessionRpe, activity.effort || undefined);
    assert.ok(Math.abs((session.durationMinutes ?? 0) - activity.seconds / 60) < 1.5);
    if (session.kind === 'run') {
      assert.ok(
        Math.abs((session.distanceKm ?? 0) - activity.metres / 1000) < (0.01 * activity.metres) / 1000 + 0.3,
      );
      if (activity.isRace) assert.equal(session.type, 'race');
      // Strava's list has no heart rate here: it can only come from the recording.
      if (activity.format !== undefined)
        assert.ok(Math.abs((session.averageHeartRate ?? 0) - activity.heartRate) <= 6);
    }
    const recording = `export_1.zip/activities/${activity.id}.${activity.format}.gz`;
    assert.deepEqual(
      session.origins?.map(({ file }) => file),
      [...(activity.format === undefined ? [] : [recording]), 'export_1.zip/activities.csv'],
    );
  }
  assert.ok(activities.some(({ format }) => format === undefined) && activities.some(({ isRace }) => isRace));
});

test('the same folder unpacked gives the same sessions, also where .gz was unpacked', async () => {
  const zip = await readSource(await archiveOf(all), 'export_1.zip', options);
  const folder = await readFolder(
    all.map(({ name, content }) =>
      name.endsWith('.fit.gz')
        ? { name: name.slice(0, -3), open: async () => new Blob([new Uint8Array(gunzipSync(content))]) }
        : { name, open: async () => new Blob([new Uint8Array(content)]) },
    ),
    'export_1',
    options,
  );
  assert.deepEqual(withoutFiles(folder), withoutFiles(zip));
  assert.deepEqual([folder.coverage, folder.counts, folder.notes], [zip.coverage, zip.counts, zip.notes]);
});

test('a row without its recording stays, and so does a recording without its row', async () => {
  const [first, second] = activities.filter(({ format }) => format === 'fit');
  assert.ok(first && second);
  const lacksFirst = all.filter(({ name }) => !name.includes(String(first.id)));
  const rowOnly = await readSource(await archiveOf(lacksFirst), 'x.zip', options);
  assert.equal(rowOnly.sessions.length, activities.length);
  assert.deepEqual(
    sessionOf(rowOnly, first).origins?.map(({ file }) => file),
    ['x.zip/activities.csv'],
  );
  assert.ok(rowOnly.notes.some((note) => note.startsWith('1 row names a recording that is not here')));

  const noList = all.filter(({ name }) => name !== 'activities.csv');
  const filesOnly = await readSource(await archiveOf(noList), 'x.zip', options);
  assert.equal(filesOnly.format, 'archive');
  assert.equal(filesOnly.sessions.length, activities.filter(({ format }) => format !== undefined).length);
});

test('a recording that is damaged costs its figures only', async () => {
  const [first] = activities.filter(({ format }) => format === 'tcx');
  assert.ok(first);
  const damaged = all.map((file) =>
    file.name.includes(String(first.id)) ? { ...file, content: file.content.slice(0, 50) } : file,
  );
  const reading = await readSource(await archiveOf(damaged), 'x.zip', options);
  assert.equal(reading.sessions.length, activities.length);
  assert.equal(sessionOf(reading, first).title, first.title);
  assert.deepEqual(
    reading.skipped.map(({ place }) => place),
    [`activities/${first.id}.tcx.gz`],
  );
});

const rowAt = (id: string, date: string, more: Readonly<Record<string, string>> = {}) => ({
  'Activity ID': id,
  'Activity Date': date,
  'Activity Name': `No ${id}`,
  'Activity Type': 'Run',
  'Elapsed Time': '3600',
  'Moving Time': '3600',
  Distance: '10',
  ...more,
});
const gpxAt = (start: string, end: string, type = 'running'): string => `<?xml version="1.0"?>
<gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><trk><type>${type}</type><trkseg>
<trkpt lat="40" lon="0"><time>${start}</time></trkpt><trkpt lat="40.09" lon="0"><time>${end}</time></trkpt>
</trkseg></trk></gpx>`;

test("where the recordings show that the list tells the athlete's own time, rows without one are read so", async () => {
  const days = [4, 5, 6] as const;
  // 07:00 in Los Angeles is 14:00 in world time.
  const list = stravaCsv([
    ...days.map((day) =>
      rowAt(String(day), `Oct ${day}, 2026, 7:00:00 AM`, { Filename: `activities/${day}.gpx` }),
    ),
    rowAt('9', 'Oct 9, 2026, 7:00:00 AM'),
  ]);
  const recordings = days.map((day) => [
    `activities/${day}.gpx`,
    gpxAt(`2026-10-0${day}T14:00:00Z`, `2026-10-0${day}T15:00:00Z`),
  ]);
  const { sessions, notes } = await readSource(
    await zipOf({ 'activities.csv': list, ...Object.fromEntries(recordings) }),
    'x.zip',
    options,
  );
  assert.deepEqual(
    sessions.map(({ at, title }) => [title, formatDay(at.day), at.minuteOfDay]),
    [4, 5, 6, 9].map((day) => [`No ${day}`, `2026-10-0${day}`, 420]),
  );
  assert.ok(notes.some((note) => note.startsWith("Strava's list tells your own time")));
});

test('German headers name the recordings, too, and what the athlete corrected on Strava holds', async () => {
  const list = `Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Dateiname,Verstrichene Zeit,Distanz,Bewegungszeit
1,"04.10.2026, 05:30:00",Berg,Wanderung,activities/1.gpx.gz,3600,10,3600
`;
  const { sessions } = await readSource(
    await zipOf({
      'export/activities.csv': list,
      'export/activities/1.gpx.gz': gzipOf(gpxAt('2026-10-04T05:30:00Z', '2026-10-04T06:30:00Z')),
    }),
    'x.zip',
    options,
  );
  assert.equal(sessions.length, 1);
  const [session] = sessions;
  assert.ok(session?.kind === 'cross' && session.sport === 'hike' && session.title === 'Berg');
  assert.equal(session.origins?.length, 2);
});

test('recordings that were swapped are read by their own day, and the days that differ are told', async () => {
  const file = (name: string) => ({ Filename: `activities/${name}.gpx` });
  const { sessions, notes } = await readSource(
    await zipOf({
      'activities.csv': stravaCsv([
        rowAt('1', 'Oct 4, 2026, 7:00:00 AM', file('b')),
        rowAt('2', 'Oct 9, 2026, 7:00:00 AM', file('a')),
        rowAt('3', 'Oct 12, 2026, 7:00:00 AM', file('c')),
      ]),
      'activities/a.gpx': gpxAt('2026-10-04T07:00:00Z', '2026-10-04T08:00:00Z'),
      'activities/b.gpx': gpxAt('2026-10-09T07:00:00Z', '2026-10-09T08:00:00Z'),
      // A watch whose clock is two days off is no swap.
      'activities/c.gpx': gpxAt('2026-10-14T07:00:00Z', '2026-10-14T08:00:00Z'),
    }),
    'x.zip',
    { zone: 'UTC' },
  );
  assert.deepEqual(
    sessions.map(({ title, at }) => [title, formatDay(at.day)]),
    [
      ['No 2', '2026-10-04'],
      ['No 1', '2026-10-09'],
      ['No 3', '2026-10-14'],
    ],
  );
  assert.deepEqual(
    notes.filter((note) => note.includes('swapped')),
    [
      "2 recordings are of another day than the row of Strava's list that names them: activities/b.gpx is of 2026-10-09, and its row of 2026-10-04. Files may have been swapped; the recording's day was taken.",
    ],
  );
});
