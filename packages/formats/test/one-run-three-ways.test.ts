import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLog, type Run } from '@carryover/engine';
import { type FileReading, type ReadOptions, readSource } from '../src/index.ts';
import { activityFile, type WrittenActivity, type WrittenSample } from './fit/write-activity.ts';
import { gpxOf, tcxOf } from './xml/write-track.ts';

// As one real run stood in three exports: FIT and TCX agree on 14 km in 4989 s, the positions of the GPX make 1.1 %
// more of it, and the TCX says that it began 23 s earlier.
const metres = 14_004.85;
const timerSeconds = 4989;
const pause = [2400, 2520] as const;
const elapsedSeconds = timerSeconds + pause[1] - pause[0];
const metresPerSecond = metres / timerSeconds;

const movingAt = (seconds: number): number => Math.min(seconds, pause[0]) + Math.max(0, seconds - pause[1]);

const stepSeconds = 5;
const metresPerDegree = 111_195.08;
/** Sideways, left and right in turn: it makes a way of 1.1 % more. */
const swayMetres = (metresPerSecond * stepSeconds * Math.sqrt(1.011 ** 2 - 1)) / 2;

const sampleAt = (seconds: number): WrittenSample => {
  const far = movingAt(seconds) * metresPerSecond;
  const side = Math.round(seconds / stepSeconds) % 2 === 0 ? 1 : -1;
  return {
    seconds,
    metres: Math.round(far * 100) / 100,
    altitudeMetres: Math.round(50 + 20 * Math.sin(seconds / 400)),
    heartRate: 135 + Math.round(seconds / 300),
    latitude: far / metresPerDegree,
    longitude: (side * swayMetres) / metresPerDegree,
  };
};

const times = Array.from(
  { length: Math.floor(elapsedSeconds / stepSeconds) + 1 },
  (_, nth) => nth * stepSeconds,
)
  .filter((seconds) => seconds <= pause[0] || seconds >= pause[1])
  .concat(elapsedSeconds);

const lapEnds = [1500, 3000, 4200, elapsedSeconds];
const laps = lapEnds.map((end, nth) => {
  const start = lapEnds[nth - 1] ?? 0;
  const timer = movingAt(end) - movingAt(start);
  return {
    startSeconds: start,
    elapsedSeconds: end - start,
    timerSeconds: timer,
    metres: Math.round(timer * metresPerSecond * 100) / 100,
    averageHeartRate: 140 + nth,
  };
});

const run: WrittenActivity = {
  start: '2026-10-04T05:30:00.000Z',
  offsetMinutes: 120,
  sessions: [
    {
      sport: 'running',
      elapsedSeconds,
      timerSeconds,
      metres,
      averageHeartRate: 143,
      maxHeartRate: 152,
      ascentMetres: 101,
    },
  ],
  samples: times.map(sampleAt),
  laps,
  pauses: [pause],
};

const blobs: Readonly<Record<string, Blob>> = {
  'run.fit': new Blob([activityFile(run)]),
  'run.tcx': new Blob([tcxOf(run, { id: '2026-10-04T05:29:37.000Z' })]),
  'run.gpx': new Blob([gpxOf(run, { title: 'Sunday along the river', type: 'running' })]),
};

const readAll = (options: (file: string) => ReadOptions): Promise<readonly FileReading[]> =>
  Promise.all(Object.entries(blobs).map(([file, blob]) => readSource(blob, file, options(file))));

const runOf = ({ sessions, skipped }: FileReading): Run => {
  assert.deepEqual(skipped, []);
  const [session, ...others] = sessions;
  assert.deepEqual(others, []);
  assert.ok(session?.kind === 'run');
  return session;
};

const orders = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

const assembled = (readings: readonly FileReading[]): readonly Run[] =>
  orders.map((order) => {
    const { log, duplicates } = assembleLog(order.map((place) => readings[place]!));
    assert.equal(duplicates, 2);
    const [session, ...others] = log.sessions;
    assert.deepEqual(others, []);
    assert.ok(session?.kind === 'run');
    return session;
  });

const formatsOf = ({ origins }: Run) => origins?.map(({ format }) => format).sort();

test('one run as FIT, TCX and GPX: each file tells it as well as it can', async () => {
  const [fit, tcx, gpx] = (await readAll(() => ({ assumedZone: 'Europe/Oslo' }))).map(runOf);
  assert.ok(fit && tcx && gpx);
  assert.equal(fit.distanceKm, 14.005);
  assert.equal(tcx.distanceKm, 14.005);
  const longer = (gpx.distanceKm ?? 0) / 14.005;
  assert.ok(longer > 1.01 && longer < 1.012, `${longer} times as long`);
  for (const { durationMinutes } of [fit, tcx, gpx]) {
    assert.ok(Math.abs((durationMinutes ?? 0) - timerSeconds / 60) < 0.1, `${durationMinutes} min`);
  }
  assert.deepEqual(
    tcx.recording?.laps?.map((lap) => [lap.seconds, lap.metres, lap.averageHeartRate]),
    laps.map((lap) => [lap.timerSeconds, Math.round(lap.metres), lap.averageHeartRate]),
  );
  assert.equal(gpx.recording?.laps, undefined);
  assert.deepEqual(
    [fit, tcx, gpx].map(({ at }) => at.minuteOfDay),
    [7 * 60 + 30, 7 * 60 + 29, 7 * 60 + 30],
  );
});

test('one run as FIT, TCX and GPX is one session with the best of each, in every order', async () => {
  const readings = await readAll(() => ({ assumedZone: 'Europe/Oslo' }));
  const [fit] = readings.map(runOf);
  const runs = assembled(readings);
  for (const session of runs) {
    assert.deepEqual(formatsOf(session), ['fit', 'gpx', 'tcx']);
    assert.equal(session.distanceKm, fit?.distanceKm);
    assert.equal(session.durationMinutes, fit?.durationMinutes);
    assert.equal(session.averageHeartRate, 143);
    assert.equal(session.ascentMetres, 101);
    assert.deepEqual(session.recording?.laps, fit?.recording?.laps);
    assert.deepEqual(session.at, fit?.at);
    assert.equal(session.title, 'Sunday along the river');
    assert.deepEqual({ ...session, origins: [] }, { ...runs[0], origins: [] });
  }
});

test('files whose clocks are shown in different zones still tell of one run', async () => {
  const zones: Readonly<Record<string, ReadOptions>> = {
    'run.fit': {},
    'run.tcx': { zone: 'America/Los_Angeles' },
    'run.gpx': { zone: 'Pacific/Auckland' },
  };
  const readings = await readAll((file) => zones[file] ?? {});
  assert.equal(new Set(readings.map((reading) => runOf(reading).at.minuteOfDay)).size, 3);
  for (const session of assembled(readings)) {
    assert.deepEqual(formatsOf(session), ['fit', 'gpx', 'tcx']);
    assert.equal(session.at.minuteOfDay, 7 * 60 + 30);
  }
});

test('another run of the day, as long and told by one file, stays a run of its own', async () => {
  const readings = await readAll(() => ({ assumedZone: 'Europe/Oslo' }));
  const evening = { ...run, start: '2026-10-04T16:30:00.000Z' };
  const second = await readSource(new Blob([tcxOf(evening)]), 'evening.tcx', { assumedZone: 'Europe/Oslo' });
  const { log, duplicates } = assembleLog([...readings, second]);
  assert.equal(duplicates, 2);
  assert.equal(log.sessions.length, 2);
});
