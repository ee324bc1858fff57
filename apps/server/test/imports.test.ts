import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { entriesOfReading, fold, parseDay, uuidv7 } from '@carryover/engine';
import { readText, writeJournal } from '@carryover/formats';
import { activityFile, gzipOf, stravaCsv, zipBytesOf } from '@carryover/formats/test';
import type { Database } from '@carryover/store/node';
import { auditView } from '@carryover/views';
import type { ImportJson } from '../src/imports/import-schema.ts';
import { threadReader, usualReaderLimits } from '../src/imports/import-thread.ts';
import { importerFor } from '../src/imports/importer-of.ts';
import { usualLimits } from '../src/limits.ts';
import { importsPath as path, serverFor } from './imports/serving.ts';
import { athlete, emptyDatabase, entry, stranger, testDeps } from './support.ts';

const examples = new URL('../../../examples/', import.meta.url);
const example = (name: string): string => readFileSync(new URL(name, examples), 'utf8');

const kept = async ({ journal }: Database) => fold(await journal.entries(athlete));

test('the example files are read, kept once, and taken back whole', async (t) => {
  const { read, undo, app, deps } = await serverFor(t);
  const hevy = await read('hevy.csv', example('hevy.csv'));
  assert.equal(hevy.state, 'done', JSON.stringify(hevy.problem));
  assert.equal(hevy.progress, 1);
  assert.equal(hevy.result?.format, 'hevy-csv');
  assert.equal(hevy.result.added, hevy.result.sessions.strength);
  assert.ok(hevy.result.added > 20);
  assert.deepEqual([hevy.result.known, hevy.result.changed, hevy.result.sameFile], [0, 0, false]);
  assert.deepEqual(hevy.counts, { entries: hevy.result.added + 1, kept: hevy.result.added + 1 });

  const again = await read('hevy (1).csv', example('hevy.csv'));
  assert.deepEqual(
    [again.result?.added, again.result?.known, again.result?.sameFile, again.canUndo],
    [0, hevy.result.added, true, false],
  );

  const garmin = await read('Activities.csv', example('Activities.csv'));
  assert.ok((garmin.result?.sessions.runs ?? 0) > 50);
  const notation = await read('runner.week', example('runner-26-weeks.week'));
  assert.equal(notation.state, 'done');
  assert.ok((notation.result?.added ?? 0) > 50);

  const { log } = await kept(deps.database);
  assert.equal((await undo(garmin.id)).status, 200);
  const undone = (await (await undo(garmin.id)).json()) as ImportJson;
  assert.deepEqual([undone.undone, undone.canUndo], [true, false]);
  assert.equal((await undo(notation.id)).status, 200);
  const after = await kept(deps.database);
  assert.ok(log.sessions.some(({ kind }) => kind === 'run'));
  assert.deepEqual([...new Set(after.log.sessions.map(({ kind }) => kind))], ['strength']);
  assert.equal(after.imports.length, 1);
  const back = await read('Activities.csv', example('Activities.csv'));
  assert.equal(back.result?.added, garmin.result?.added);
  assert.equal(back.result?.sameFile, false);

  const nothing = await undo(again.id);
  assert.equal(nothing.status, 409);
  const listed = (await (await app.request(path)).json()) as { imports: ImportJson[] };
  assert.equal(listed.imports.length, 5);
  assert.equal((await app.request(`${path}/never-was`)).status, 404);
  assert.equal((await app.request(`/api/v1/athletes/${stranger}/imports`)).status, 404);
});

test('the audit of what was uploaded is the audit of the files', async (t) => {
  const { read, app } = await serverFor(t);
  const names = ['Activities.csv', 'hevy.csv'];
  const teller = {
    device: stranger,
    told: { epochMilliseconds: 0, zone: 'UTC' },
    nextId: () => uuidv7(0, crypto.getRandomValues(new Uint8Array(10))),
  };
  let all: Parameters<typeof fold>[0] = [];
  for (const name of names) {
    await read(name, example(name));
    const told = entriesOfReading(readText(example(name), name), all, teller).entries;
    all = [
      ...all,
      ...told.map((each, index) => ({ entry: each, seq: all.length + index + 1, readable: true })),
    ];
  }
  const day = '2026-11-22';
  const response = await app.request(`/api/v1/athletes/${athlete}/audit?day=${day}`);
  const view = (await response.json()) as { findings: unknown[] };
  assert.ok(view.findings.length > 0);
  const expected: unknown = JSON.parse(JSON.stringify(auditView(fold(all), parseDay(day)!, {})));
  assert.deepEqual(view, expected);
});

/** As an app of ten years writes it: 15,600 sets in 1,040 sessions. */
const longHevy = (): string => {
  const [header = ''] = example('hevy.csv').split('\n');
  const columns = header.split(',').map((name) => name.replaceAll('"', ''));
  const rows = Array.from({ length: 15_600 }, (_, index) => {
    const session = Math.floor(index / 15);
    const day = new Date(Date.UTC(2016, 0, 1 + session * 3));
    const date = `${day.getUTCDate()} ${day.toLocaleString('en', { month: 'short', timeZone: 'UTC' })} ${day.getUTCFullYear()}`;
    const cells: Readonly<Record<string, string>> = {
      title: 'Legs',
      start_time: `"${date}, 18:00"`,
      end_time: `"${date}, 18:50"`,
      exercise_title: index % 15 < 8 ? 'Squat (Barbell)' : 'Wobble Board Dance',
      set_index: String(index % 15),
      set_type: 'normal',
      weight_kg: String(60 + (index % 7)),
      reps: '5',
    };
    return columns.map((name) => cells[name] ?? '').join(',');
  });
  return [header, ...rows, ''].join('\n');
};

test('of a long file the progress is seen moving, and other requests are answered meanwhile', async (t) => {
  const database = await emptyDatabase();
  const looked = new Set<number>();
  let look: () => Promise<void> = async () => {};
  // Between two writes the test looks, so that it need not be quick.
  const append: Database['journal']['append'] = async (who, entries) => {
    await look();
    return database.journal.append(who, entries);
  };
  const slow = { ...database, journal: { ...database.journal, append } };
  const { upload, idOf, find, finished, app } = await serverFor(t, { database: slow });
  const id = await idOf(await upload('workouts.csv', longHevy()));
  look = async () => {
    const { state, progress } = await find(id);
    assert.equal(state, 'reading');
    looked.add(progress);
    assert.equal((await app.request(`/api/v1/athletes/${athlete}/today`)).status, 200);
  };
  const done = await finished(id);
  assert.equal(done.result?.sessions.sets, 15_600, JSON.stringify(done));
  assert.equal(done.result.added, 1040);
  assert.deepEqual(done.result.unknownNames, ['Wobble Board Dance']);
  const seen = [...looked];
  assert.ok(seen.length >= 10, seen.join(' '));
  assert.deepEqual(
    seen,
    seen.toSorted((a, b) => a - b),
  );
  assert.equal((await kept(database)).log.sessions.length, 1040);
});

const bad: readonly (readonly [string, string, string | Uint8Array, RegExp])[] = [
  ['an empty file', 'hevy.csv', '', /hevy\.csv: the file is empty/],
  ['garbage', 'hevy.csv', 'some words\nthat are no log\n', /hevy\.csv: this is none of the formats/],
  [
    'a ZIP archive cut short',
    'export.zip',
    new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0]),
    /export\.zip: .*not copied whole/,
  ],
  [
    'a FIT file cut short',
    'run.fit',
    new Uint8Array([14, 32, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54, 0]),
    /run\.fit: the FIT file ends within its header/,
  ],
  ['random bytes', 'a.csv', crypto.getRandomValues(new Uint8Array(50_000)), /a\.csv: /],
  ['a damaged journal', 'j.jsonl', '{"format":"carryover-journal","version":99}\n', /version 99/],
];

for (const [name, file, bytes, detail] of bad)
  test(`${name} fails by itself, and says why`, async (t) => {
    const { read, deps } = await serverFor(t);
    const failed = await read(file, bytes);
    assert.equal(failed.state, 'failed');
    assert.equal(failed.problem?.kind, 'unreadable');
    assert.match(failed.problem.detail, detail);
    assert.equal(failed.canUndo, false);
    assert.equal((await deps.database.journal.head(athlete)).seq, 0);
    const good = await read('hevy.csv', example('hevy.csv'));
    assert.equal(good.state, 'done');
  });

test('an export of Strava is read whole, and what is wrong with a part of it costs that part', async (t) => {
  const { read } = await serverFor(t);
  const run = activityFile({
    start: '2026-09-01T16:30:00Z',
    offsetMinutes: 120,
    sessions: [{ sport: 'running', elapsedSeconds: 2400, metres: 7000, averageHeartRate: 141 }],
  });
  const row = {
    'Activity ID': '1',
    'Activity Date': 'Sep 1, 2026, 4:30:00 PM',
    'Activity Name': 'Round the lake',
    'Activity Type': 'Run',
    'Moving Time': '2400',
    Filename: 'activities/1.fit.gz',
  };
  const archive = await zipBytesOf({
    'activities.csv': stravaCsv([row]),
    'activities/1.fit.gz': gzipOf(run),
    'activities/2.fit.gz': gzipOf('no recording'),
  });
  const done = await read('export_1.zip', archive);
  assert.equal(done.state, 'done', JSON.stringify(done));
  assert.equal(done.result?.format, 'strava-export');
  assert.deepEqual([done.result.sessions.runs, done.result.added], [1, 1]);
  const [leftOut] = done.result.leftOut.first;
  assert.equal(leftOut?.place, 'activities/2.fit.gz');
  assert.equal(done.canUndo, true);
  const again = await read('export_1.zip', archive);
  assert.deepEqual([again.result?.added, again.result?.known], [0, 1]);
});

test('what a file leaves open is asked for in the words of the API, and a row that is wrong costs itself', async (t) => {
  const { read, upload } = await serverFor(t);
  const strong = [
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    '2025-01-06 18:00:00,"Legs",50m,"Squat (Barbell)",1,100,5,0,0,"","",',
    '2025-01-06 18:00:00,"Legs",50m,"Squat (Barbell)",2,many,5,0,0,"","",',
    '',
  ].join('\n');
  const asked = await read('strong.csv', strong);
  assert.equal(asked.problem?.kind, 'needs-option');
  assert.match(asked.problem.detail, /the parameter unit \(kg\|lb\)/);
  assert.doesNotMatch(asked.problem.detail, /--/);
  const told = await read('strong.csv', strong, '?unit=lb&zone=Europe/Berlin');
  assert.equal(told.state, 'done', JSON.stringify(told));
  assert.equal(told.result?.leftOut.count, 1);
  assert.equal(told.result.leftOut.first[0]?.line, 3);
  assert.equal((await upload('strong.csv', strong, '?unit=stone')).status, 400);
  assert.equal((await upload('strong.csv', strong, '?zone=Middle-earth')).status, 400);
});

test('a file that was not copied whole is kept up to its end, and the outcome says where that is', async (t) => {
  const { read } = await serverFor(t);
  const fixtures = new URL('../../../packages/formats/fixtures/', import.meta.url);
  const cut: Readonly<Record<string, RegExp>> = {
    'fit/cut-short/input.fit': /^The file ends after 522 of 1043 bytes/,
    'tcx/cut-in-half/input.tcx': /^The file ends in the middle of line 99/,
    'gpx/cut-in-half/input.gpx': /^The file ends in the middle of line 65/,
  };
  for (const [path, says] of Object.entries(cut)) {
    const { state, result } = await read(path.slice(-9), readFileSync(new URL(path, fixtures)));
    assert.equal(state, 'done', path);
    assert.equal(result?.sessions.runs, 1);
    assert.match(result.cutShort ?? '', says);
  }
});

test('a journal that was exported is taken in entry by entry', async (t) => {
  const { read, deps } = await serverFor(t);
  const entries = [1, 2, 3].map((number) => entry(number));
  const text = writeJournal(entries.map((each, index) => ({ entry: each, seq: index + 1, readable: true })));
  const first = await read('carryover-journal.jsonl', text);
  assert.deepEqual([first.state, first.result?.added, first.canUndo], ['done', 3, false]);
  assert.equal((await read('carryover-journal.jsonl', text)).result?.known, 3);
  assert.deepEqual(
    (await deps.database.journal.entries(athlete)).map((each) => each.entry),
    entries,
  );
});

test('a body over the limit, of another kind or without a name is refused', async (t) => {
  const { app, upload, deps } = await serverFor(t, { limits: { ...usualLimits, importBytes: 1000 } });
  const tooLarge = await upload('big.csv', 'x'.repeat(1001));
  assert.equal(tooLarge.status, 413);
  // Without a length the bytes are counted as they come in.
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(400)),
  });
  const headers = { 'content-type': 'application/octet-stream', 'x-file-name': 'endless.csv' };
  const streamed = new Request(`http://localhost${path}`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  assert.equal((await app.request(streamed)).status, 413);
  const { 'x-file-name': _, ...unnamed } = headers;
  assert.equal((await app.request(path, { method: 'POST', headers: unnamed, body: 'x' })).status, 400);
  const odd = { ...headers, 'x-file-name': '%E0%A4' };
  assert.equal((await app.request(path, { method: 'POST', headers: odd, body: 'x' })).status, 400);
  const form = new FormData();
  form.set('file', 'x');
  assert.equal((await app.request(path, { method: 'POST', body: form })).status, 415);
  assert.deepEqual(await importerFor(deps).list(athlete), []);
  // What was refused gave its place back.
  for (let index = 0; index < usualLimits.importsOfAthlete; index += 1)
    assert.equal((await upload('small.csv', 'x')).status, 202);
});

const helper = (name: string): URL => new URL(`./imports/${name}.ts`, import.meta.url);

/** A server whose reader of files does something else. */
const withReader = async (t: TestContext, name: string, limits = usualReaderLimits) => {
  const database = await emptyDatabase();
  return serverFor(t, { database, uploadReader: threadReader(database.journal, limits, helper(name)) });
};

test('a reader that hangs is ended, and the next file has its turn', async (t) => {
  const limits = { ...usualReaderLimits, readMilliseconds: 300 };
  const { upload, idOf, finished, app } = await withReader(t, 'hanging-worker', limits);
  const [first, second] = [await idOf(await upload('a.csv', 'x')), await idOf(await upload('b.csv', 'x'))];
  assert.equal((await app.request(`/api/v1/athletes/${athlete}/today`)).status, 200);
  for (const id of [first, second]) {
    const ended = await finished(id);
    assert.equal(ended.problem?.kind, 'took-too-long');
    assert.match(ended.problem.detail, /Split the export/);
  }
});

test('a reader that eats memory is ended, and the server lives', async (t) => {
  const limits = { ...usualReaderLimits, memoryMegabytes: 32 };
  const { read, app } = await withReader(t, 'greedy-worker', limits);
  const ended = await read('a.csv', 'x');
  assert.equal(ended.problem?.kind, 'too-much-memory');
  assert.equal((await app.request('/health/ready')).status, 200);
});

test('a reader that breaks is told to the log, without what the file holds', async (t) => {
  const { read, lines } = await withReader(t, 'broken-worker');
  const ended = await read('my knee.csv', 'a word of the athlete');
  assert.equal(ended.problem?.kind, 'internal');
  const logged = lines.join('\n');
  assert.match(logged, /"event":"import"/);
  assert.doesNotMatch(logged, /knee|a word/);
});

test('files of one athlete are read one after the other; one too many is told to wait', async (t) => {
  const { upload, idOf, finished, deps } = await serverFor(t);
  const answers = await Promise.all([1, 2, 3, 4].map(() => upload('hevy.csv', example('hevy.csv'))));
  const statuses = answers.map(({ status }) => status);
  assert.deepEqual(statuses.toSorted(), [202, 202, 202, 429]);
  const refused = answers.find(({ status }) => status === 429);
  assert.equal(refused?.headers.get('retry-after'), '10');
  const taken = answers.filter(({ status }) => status === 202);
  const done = await Promise.all(taken.map(async (each) => finished(await idOf(each))));
  const added = done.map(({ result }) => result?.added ?? -1).toSorted((a, b) => a - b);
  assert.deepEqual(added.slice(0, 2), [0, 0]);
  assert.ok(added[2]! > 0);
  assert.equal((await kept(deps.database)).imports.length, 1);
});

test('a server that stops tells so, and one that went away is missed', async (t) => {
  const database = await emptyDatabase();
  let time = 1_790_000_000_000;
  const first = await serverFor(t, {
    database,
    now: () => time,
    uploadReader: threadReader(database.journal, usualReaderLimits, helper('hanging-worker')),
  });
  const id = await first.idOf(await first.upload('hevy.csv', example('hevy.csv')));
  const second = await testDeps({ database, now: () => time });
  const state = async (): Promise<ImportJson> =>
    (await (await second.app.request(`${path}/${id}`)).json()) as ImportJson;
  assert.notEqual((await state()).state, 'failed');
  time += 3_600_000;
  assert.deepEqual([(await state()).state, (await state()).problem?.kind], ['failed', 'interrupted']);
  time -= 3_600_000;
  await importerFor(first.deps).close();
  assert.deepEqual([(await state()).state, (await state()).problem?.kind], ['failed', 'interrupted']);
  assert.equal((await first.upload('hevy.csv', 'x')).status, 429);
});

test('an athlete who is deleted meanwhile gets nothing written any more', async (t) => {
  const database = await emptyDatabase();
  const append: Database['journal']['append'] = async (who, entries) => {
    const answers = await database.journal.append(who, entries);
    await database.journal.forget(athlete);
    await database.tables.deleteFrom('imports').where('athlete_id', '=', athlete).execute();
    return answers;
  };
  const { upload, idOf, deps } = await serverFor(t, {
    database: { ...database, journal: { ...database.journal, append } },
  });
  await idOf(await upload('workouts.csv', longHevy()));
  await importerFor(deps).idle();
  assert.equal((await database.journal.head(athlete)).seq, 0);
  assert.deepEqual(await importerFor(deps).list(athlete), []);
});
