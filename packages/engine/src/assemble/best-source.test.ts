import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Run, StrengthSession } from '../domain/index.ts';
import { assembleLog } from './assemble.ts';

const day = 20_800;

/** One run of an evening in Madrid, in summer time, as each of its sources tells it. */
const told = (format: string, more: Partial<Run>): Run => ({
  kind: 'run',
  id: format,
  at: { day, minuteOfDay: 1083 },
  status: 'done',
  type: 'unknown',
  typeConfidence: 0,
  typeEvidence: [],
  origins: [{ file: `${format}.file`, format }],
  ...more,
});

const instant = { epochMinutes: day * 1440 + 963, zone: 'Etc/GMT-2' };
const laps = [{ seconds: 300 }, { seconds: 300 }];

const fit = told('fit', {
  at: { day, minuteOfDay: 1083, instant },
  distanceKm: 14.005,
  durationMinutes: 83.15,
  ascentMetres: 64,
  averageHeartRate: 148,
  maxHeartRate: 171,
  recording: { laps },
});
const tcx = told('tcx', {
  at: { day, minuteOfDay: 1082, instant: { epochMinutes: instant.epochMinutes - 1, zone: 'Europe/Madrid' } },
  distanceKm: 14.005,
  durationMinutes: 83.15,
  averageHeartRate: 148,
});
const gpx = told('gpx', {
  at: { day, minuteOfDay: 1083, instant },
  title: 'Round the lake',
  distanceKm: 14.153,
  durationMinutes: 84.9,
  ascentMetres: 91,
  recording: {},
});
const strava = told('strava-activities-csv', {
  at: { day, minuteOfDay: 1083, instant: { ...instant, zone: 'Europe/Madrid' } },
  title: 'Tempo by the lake',
  distanceKm: 14.1,
  durationMinutes: 82.5,
  sessionRpe: 7,
  note: 'windy',
});
const garmin = told('garmin-activities-csv', {
  title: 'Madrid Running',
  distanceKm: 14.01,
  durationMinutes: 83.2,
  ascentMetres: 65,
  averageHeartRate: 149,
});

const logOf = (runs: readonly Run[]) =>
  assembleLog(runs.map((run) => ({ file: run.id, sessions: [run], coverage: {} })));

test('a run that five sources tell of is one, with each figure from who measures it best', () => {
  const { log, duplicates } = logOf([fit, tcx, gpx, strava, garmin]);
  assert.equal(duplicates, 4);
  const [run, ...others] = log.sessions;
  assert.deepEqual(others, []);
  assert.ok(run?.kind === 'run');
  const { distanceKm, durationMinutes, ascentMetres, averageHeartRate, sessionRpe, note, recording, at } =
    run;
  assert.deepEqual(
    { distanceKm, durationMinutes, ascentMetres, averageHeartRate, sessionRpe, note, at },
    {
      distanceKm: 14.005,
      durationMinutes: 83.15,
      ascentMetres: 64,
      averageHeartRate: 148,
      sessionRpe: 7,
      note: 'windy',
      at: fit.at,
    },
  );
  assert.deepEqual(recording?.laps, laps);
  assert.equal(run.origins?.length, 5);
  for (const title of ['Tempo by the lake', 'Round the lake', 'Madrid Running'])
    assert.ok(run.title?.includes(title), title);
});

test('figures that the best source lacks come from the next one', () => {
  const { maxHeartRate: _, ascentMetres: __, ...bare } = fit;
  const [run] = logOf([bare, gpx, garmin]).log.sessions;
  assert.ok(run?.kind === 'run');
  assert.equal(run.ascentMetres, 65);
  assert.equal(run.maxHeartRate, undefined);
});

test('how the files are called changes no figure', () => {
  const all = [fit, tcx, gpx, strava, garmin];
  const figuresOf = (runs: readonly Run[]) => {
    const readings = runs.map((run, index) => ({ file: `${index}.file`, sessions: [run], coverage: {} }));
    const { sessions } = assembleLog(readings).log;
    return sessions.map((session) => {
      const { id: _, title: __, origins = [], ...figures } = session;
      return { ...figures, formats: origins.map(({ format }) => format).sort() };
    });
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 5 }), (some) => {
      assert.deepEqual(figuresOf(some), figuresOf(all));
    }),
  );
});

test('a list in world time that does not say so is known by its length', () => {
  const silent = { ...strava, at: { day, minuteOfDay: 963 } };
  assert.equal(logOf([fit, silent]).log.sessions.length, 1);
  assert.equal(logOf([fit, { ...silent, distanceKm: 6, durationMinutes: 40 }]).log.sessions.length, 2);
  const { distanceKm: _, durationMinutes: __, ...unclear } = silent;
  assert.equal(logOf([fit, unclear]).log.sessions.length, 2);
});

test('a lift keeps the start and the length of who told its sets', () => {
  const lift = (format: string, more: Partial<StrengthSession>): StrengthSession => ({
    kind: 'strength',
    id: format,
    at: { day, minuteOfDay: 1080 },
    status: 'done',
    exercises: [],
    origins: [{ file: format, format }],
    ...more,
  });
  const sets = [{ role: 'work', reps: 5, loadKg: 80 }] as const;
  const sessions = [
    lift('fit', { at: { day, minuteOfDay: 1070, instant }, durationMinutes: 70 }),
    lift('hevy-csv', { durationMinutes: 55, exercises: [{ name: 'Squat (Barbell)', sets }] }),
  ];
  const { log } = assembleLog(sessions.map((each) => ({ file: each.id, sessions: [each], coverage: {} })));
  assert.deepEqual(
    log.sessions.map(({ at, durationMinutes }) => [at.minuteOfDay, durationMinutes]),
    [[1080, 55]],
  );
});
