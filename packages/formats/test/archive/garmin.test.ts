import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../../src/index.ts';
import { activityFile } from '../fit/write-activity.ts';
import { zipBytesOf, zipOf } from './pack.ts';

const start = '2026-10-04T05:30:00Z';
const run = activityFile({
  start,
  offsetMinutes: 120,
  sessions: [{ sport: 'running', elapsedSeconds: 3600, metres: 12_000, averageHeartRate: 150 }],
  samples: Array.from({ length: 61 }, (_, minute) => ({
    seconds: minute * 60,
    metres: minute * 200,
    heartRate: 150,
  })),
});
const summaries = [
  {
    summarizedActivitiesExport: [
      {
        activityId: 1,
        name: 'Madrid Running',
        activityType: 'running',
        beginTimestamp: Date.parse(start),
        startTimeGmt: Date.parse(start),
        startTimeLocal: Date.parse(start) + 2 * 3_600_000,
        duration: 3_600_000,
        elapsedDuration: 3_600_000,
        distance: 1_200_000,
        avgHr: 150,
      },
    ],
  },
];
const days = [
  { calendarDate: '2026-10-04', restingHeartRate: 48, wellnessStartTimeGmt: '2026-10-03T22:00:00.0' },
];

for (const folder of ['DI-Connect-Uploaded-Files', 'DI-Connect-Fitness-Uploaded-Files'])
  test(`Garmin's export is one reading: recordings in the archive in ${folder}, its list and its days`, async () => {
    const uploaded = await zipBytesOf({
      'x_1.fit': run,
      // A watch also uploads what is no activity.
      'x_2.fit': activityFile({ start, sessions: [], fileType: 32 }),
    });
    const archive = await zipOf({
      'DI_CONNECT/DI-Connect-Fitness/a_0_summarizedActivities.json': JSON.stringify(summaries),
      'DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-10-01_2026-12-31.json': JSON.stringify(days),
      [`DI_CONNECT/${folder}/UploadedFiles_0-_Part1.zip`]: uploaded,
      'DI_CONNECT/DI-Connect-User/user_profile.json': '{"userName":"x"}',
      'customer_data/customer.json': '{}',
    });
    const reading = await readSource(archive, 'garmin.zip', { assumedZone: 'Europe/Madrid' });
    const { sessions, checkIns, notes, format } = reading;
    assert.equal(format, 'garmin-export');
    assert.equal(sessions.length, 1);
    assert.match(sessions[0]?.title ?? '', /Madrid Running/);
    assert.deepEqual(
      new Set(sessions[0]?.origins?.map(({ file }) => file.split('/').at(-1))),
      new Set(['x_1.fit', 'a_0_summarizedActivities.json']),
    );
    assert.equal(checkIns?.[0]?.restingHeartRate, 48);
    assert.ok(notes.includes('1 session was told by more than one file, and counts once.'));
    assert.ok(
      notes.some((note) => note.startsWith('2 files of no format that is read were passed over: .json (2)')),
    );
    assert.match(reading.skipped[0]?.reason ?? '', /steps of a day/);
  });
