import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { runner } from './runner.ts';
import { fixtures } from './support.ts';

const runs = join(fixtures, 'real', 'Activities.csv');
const lifts = join(fixtures, 'real', 'strong.csv');
/** The day of the world that stands still. */
const day = '2026-11-09';
const lines = ['Sat run long 90m', 'Sun split-squat 3x6/side 20kg rir3', 'Tue run intervals 60m'];
const short = ['--weeks', '2', '--experience', 'intermediate'];

const config = (settings: object): Record<string, string> => ({
  'carryover.config.json': JSON.stringify(settings),
});

/** Where somebody types: the journal keeps the names of files without their folders. */
const exportsHere = { 'strong.csv': readFileSync(lifts), 'Activities.csv': readFileSync(runs) };
const namesHere = Object.keys(exportsHere);

describe('a command without files', () => {
  test('where no journal is goes by what was typed alone, and makes no journal', async (context) => {
    const { carryover, data } = runner(context);
    for (const command of ['plan', 'week', 'today']) {
      const { code, out } = await carryover([command, ...short, '--equipment', 'none']);
      assert.equal(code, 0, command);
      assert.notEqual(out, '');
    }
    const bare = await carryover(['today']);
    assert.equal(bare.code, 0);
    assert.match(
      bare.err,
      /There is no journal yet, so all of this is assumed\. Begin with carryover import/,
    );
    assert.ok(!existsSync(data));
  });

  test('where the journal is empty says what to do first', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', 'run easy 45m']);
    await carryover(['log', '--undo']);
    for (const command of ['audit', 'review']) {
      const { code, err } = await carryover([command]);
      assert.equal(code, 2, command);
      assert.match(err, /Your journal holds no session yet\. Begin with carryover import/, command);
    }
    assert.equal((await carryover(['today'])).code, 0);
    assert.match((await carryover(['log', '--list'])).out, /Nothing was logged yet/);
  });

  test('goes by the journal, then by the configuration, then by what is typed', async (context) => {
    const minutes = async (carryover: ReturnType<typeof runner>['carryover'], ...typed: string[]) => {
      const { out, err, code } = await carryover(['plan', ...short, ...typed, '--format', 'json']);
      assert.equal(code, 0, err);
      const { weeks } = JSON.parse(out);
      return Math.max(
        ...weeks.flatMap(({ sessions }: { sessions: { minutes: number }[] }) =>
          sessions.map((session) => session.minutes),
        ),
      );
    };
    const equipment = ['--equipment', 'gym'];
    const plain = runner(context);
    await plain.carryover(['log', ...lines]);
    await plain.carryover(['plan', ...short, '--minutes', '20', ...equipment, '--accept']);
    assert.ok((await minutes(plain.carryover)) <= 20);
    assert.ok((await minutes(plain.carryover, '--minutes', '60')) > 20);
    assert.ok((await minutes(plain.carryover)) <= 20, 'what was typed once is not kept');

    const configured = runner(context, config({ season: { minutes: 60 } }));
    await configured.carryover(['log', ...lines]);
    await configured.carryover(['plan', ...short, '--minutes', '20', ...equipment, '--accept']);
    assert.ok((await minutes(configured.carryover)) > 20);
    assert.ok((await minutes(configured.carryover, '--minutes', '20')) <= 20);
    const { out } = await configured.carryover(['export']);
    const wishes = out.split('\n').filter((line) => line.includes('"kind":"season-wishes"'));
    assert.equal(wishes.length, 1);
    assert.match(wishes[0]!, /"minutes":20/, 'the configuration stays in its file');
  });

  test('takes the preset and the numbers of rules from the configuration too', async (context) => {
    const rules = { 'session-too-long': 'off', 'too-many-exercises': { level: 'note' } };
    const { carryover } = runner(context, { ...exportsHere, ...config({ preset: 'four-mistakes', rules }) });
    await carryover(['import', ...namesHere, '--unit', 'kg']);
    const ofFiles = await carryover(['audit', ...namesHere, '--unit', 'kg', '--format', 'json']);
    const ofJournal = await carryover(['audit', '--format', 'json']);
    const { read: _files, ...expected } = JSON.parse(ofFiles.out);
    const { read: _journal, ...found } = JSON.parse(ofJournal.out);
    assert.deepEqual(found, expected);
    assert.equal(found.preset, 'four-mistakes');
  });

  test('answers for titles and names for this once, as it does of files', async (context) => {
    const { carryover } = runner(context, exportsHere);
    await carryover(['import', ...namesHere, '--unit', 'kg']);
    const typed = ['--title', '… Ultra Running=long', '--age', '41', '--format', 'json'];
    const ofFiles = await carryover(['audit', ...namesHere, '--unit', 'kg', ...typed]);
    const ofJournal = await carryover(['audit', ...typed]);
    const { read: _files, ...expected } = JSON.parse(ofFiles.out);
    const { read: _journal, ...found } = JSON.parse(ofJournal.out);
    assert.deepEqual(found, expected);
    assert.doesNotMatch((await carryover(['export'])).out, /"run-title"/);
  });

  test('refuses what cannot be, as with files', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', ...lines]);
    for (const [argv, says] of [
      [['plan', '--race', '2026-01-01:10k'], /lies before the first planned day/],
      [['plan', '--preset', 'four-mistake'], /Did you mean four-mistakes\?/],
      [['plan', '--trip', `${day}..2026-11-12:none`, '--trip', '2026-11-11..2026-11-15:none'], /two places/],
      [['plan', '--days', 'Mon', '--open', 'Mon 5m'], /No half of your week leaves/],
      [['audit', '--from', '2030-01-01'], /no session lies there/],
      [['audit', '--map', 'Squat=squat-bak'], /there is no exercise "squat-bak"/],
      [['plan', 'none.csv', '--accept'], /carryover import none\.csv, then carryover plan --accept/],
    ] as const) {
      const { code, err } = await carryover(argv);
      assert.equal(code, 2, argv.join(' '));
      assert.match(err, says);
    }
  });
});

describe('carryover plan --accept', () => {
  test('makes a journal for a newcomer who has none, and today goes on from it', async (context) => {
    const { carryover } = runner(context);
    const season = ['--template', 'Tue intervals 60m; Sun long 90m', '--equipment', 'dumbbells:8,10'];
    const accepted = await carryover(['plan', ...short, ...season, '--accept']);
    assert.equal(accepted.code, 0, accepted.err);
    for (const kept of [
      /about you: experience of lifting intermediate/,
      /equipment: dumbbell/,
      /the plan from/,
    ])
      assert.match(accepted.err, kept);
    const today = await carryover(['today', '--today', '2026-11-12']);
    assert.deepEqual([today.code, today.err], [0, '']);
    assert.doesNotMatch(today.out, /assumed/);
  });

  test('keeps the unit of loads, so that today shows them in it', async (context) => {
    const { carryover } = runner(context);
    const season = ['--template', 'Tue intervals 60m; Sun long 90m', '--equipment', 'gym', '--unit', 'lb'];
    await carryover(['plan', ...short, ...season, '--accept']);
    assert.match((await carryover(['export'])).out, /"loadUnit":"lb"/);
    const week = (await carryover(['week', '--today', '2026-11-09'])).out;
    assert.match(week, /\d lb/);
    assert.doesNotMatch(week, /\d kg/);
    const once = (await carryover(['week', '--today', '2026-11-09', '--unit', 'kg'])).out;
    assert.match(once, /\d kg/);
  });

  test('keeps the week of a file as words, as the file may be gone tomorrow', async (context) => {
    const { carryover } = runner(context, {
      'my.week': '2026-11-02\nTue run intervals 60m\nSun run long 90m\n',
    });
    await carryover(['plan', ...short, '--template', 'my.week', '--equipment', 'none', '--accept']);
    assert.match((await carryover(['export'])).out, /"template":"Tue intervals 1h; Sun long 1h30m"/);
  });

  test('puts a race in the place of another on its day, and adds those of other days', async (context) => {
    const { carryover } = runner(context);
    const accept = async (...races: readonly string[]) =>
      carryover(['plan', ...races.flatMap((race) => ['--race', race]), '--equipment', 'none', '--accept']);
    await accept('2027-01-10:10k:B');
    await accept('2027-01-10:half', '2027-01-31:10k:B');
    const kept = (await carryover(['export'])).out
      .split('\n')
      .filter((line) => line.includes('"kind":"race"'));
    assert.equal(kept.length, 3);
    const { out, err } = await carryover(['plan']);
    assert.match(out, /Sun 10 Jan {2}Half marathon/);
    assert.match(out, /Sun 31 Jan {2}10k race/);
    assert.doesNotMatch(out + err, /two are told/);
  });

  test('tells what was kept, and each of it can be taken back', async (context) => {
    const { carryover } = runner(context);
    const { err } = await carryover(['plan', ...short, '--no-running', '--equipment', 'none', '--accept']);
    const [, id] = /wishes for the season: .*\((\w{8})\)/.exec(err) ?? assert.fail(err);
    assert.match((await carryover(['log', '--undo', id!])).out, /Taken back: wishes for the season/);
    assert.doesNotMatch((await carryover(['plan', '--format', 'json'])).err, /no-running/);
  });
});

describe('carryover today', () => {
  test('keeps what is told of the day once, with what hurts, and leaves the rest', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', ...lines]);
    const told = ['today', '--sleep', '6', '--pain', 'achilles:3', '--minutes', '30', '--equipment', 'none'];
    const first = await carryover(told);
    assert.match(first.err, /Kept: .*pain achilles 3/);
    assert.match(first.err, /Kept: .*check sleep6h/);
    assert.doesNotMatch(first.err, /wishes|equipment/);
    const again = await carryover(told);
    assert.doesNotMatch(again.err, /Kept/);
    assert.equal(again.out, first.out);
  });

  test('stops for a warning sign that was logged, until it is cleared', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', ...lines, 'symptom chest-pain']);
    assert.equal((await carryover(['today'])).code, 1);
    await carryover(['log', '--today', '2026-11-10', 'symptom chest-pain cleared']);
    assert.equal((await carryover(['today', '--today', '2026-11-10'])).code, 0);
  });

  test('as on another day keeps it for that day', async (context) => {
    const { carryover } = runner(context);
    await carryover(['log', ...lines]);
    const { err } = await carryover(['today', '--today', '2026-11-11', '--energy', '4']);
    assert.match(err, /Kept: Wed 2026-11-11 {2}check energy4/);
  });
});
