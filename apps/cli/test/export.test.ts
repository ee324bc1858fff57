// A journal with an accepted plan, written out for a watch, a calendar, a service and other apps; and back.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseDay } from '@carryover/engine';
import { readText } from '@carryover/formats';
import { plural } from '../src/report/words.ts';
import { fixtures, type Ran, run } from './support.ts';

const season = [
  ...['--race', '2027-03-14:half', '--equipment', 'barbell:20 plates:20,10,5,2.5,1.25 bench box bands'],
  ...['--template', 'Tue intervals 60m; Wed easy 45m; Fri easy 40m; Sun long 100m', '--weeks', '4'],
];
const logged = [
  '2027-01-02 lift legs heavy 45m: squat-back 5 40kg warmup, 3x5 60kg rir2; split-squat 3x6/side 20kg',
  'run easy 45m',
];

describe('a journal is written out', () => {
  let folder: string;
  const on = (argv: readonly string[], data = 'data', date = '2027-01-04'): Promise<Ran> =>
    run(argv, { cwd: folder, today: parseDay(date)!, env: { CARRYOVER_DATA: join(folder, data) } });
  const exported = async (...argv: readonly string[]): Promise<Ran> => {
    const ran = await on(['export', ...argv]);
    assert.equal(ran.code, 0, ran.err);
    return ran;
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'carryover-export-'));
    for (const line of logged) assert.equal((await on(['log', line])).code, 0, line);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('asks for a plan where none was accepted', async () => {
    for (const format of ['fit', 'ics', 'intervals']) {
      const { code, out, err } = await on(['export', '--format', format]);
      assert.deepEqual([code, out], [2, ''], format);
      assert.match(err, /No plan is yours yet\. .* carryover plan --accept/, format);
    }
    assert.equal((await on(['plan', ...season, '--accept'])).code, 0);
  });

  test('fit: a workout a session of the next seven days, each in its file', async () => {
    const { out, err } = await exported('--format', 'fit', '--output-dir', 'watch');
    const names = readdirSync(join(folder, 'watch')).sort();
    assert.deepEqual(
      out
        .split('\n')
        .map((line) => line.split('  ')[0])
        .filter(Boolean),
      names.map((name) => join('watch', name)),
    );
    assert.match(err, /GARMIN\/NewFiles/);
    assert.ok(
      err.includes(`${plural(names.length, 'workout is', 'workouts are')} in ${join(folder, 'watch')}. `),
    );
    assert.ok(names.length >= 1 && names.length <= 3);
    for (const name of names) {
      assert.match(name, /^2027-01-(?:0[4-9]|10)-strength-[ABC]\.fit$/);
      const bytes = readFileSync(join(folder, 'watch', name));
      assert.equal(bytes.toString('latin1', 8, 12), '.FIT');
      assert.equal(bytes.readUInt32LE(4) + 16, bytes.length, 'header, data and checksum');
    }
  });

  test('fit: again changes nothing, on another day neither; what differs is written over only when asked', async () => {
    const file = () => {
      const [name = ''] = readdirSync(join(folder, 'watch')).sort();
      return join(folder, 'watch', name);
    };
    const first = readFileSync(file());
    assert.match((await exported('--format', 'fit', '--output-dir', 'watch')).out, /\(as it was\)/);
    const [last = ''] = readdirSync(join(folder, 'watch')).sort().slice(-1);
    const day = last.slice(0, 10);
    const later = ['export', '--format', 'fit', '--from', day, '--to', day, '--output-dir', 'watch'];
    assert.match((await on(later, 'data', '2027-01-05')).out, /\(as it was\)/);
    writeFileSync(file(), 'mine');
    const { code, out, err } = await on(['export', '--format', 'fit', '--output-dir', 'watch']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /1 file is there already and differs: .*\.fit\. Nothing was written\./);
    assert.equal(readFileSync(file(), 'utf8'), 'mine');
    await exported('--format', 'fit', '--output-dir', 'watch', '--replace');
    assert.deepEqual(readFileSync(file()), first);
  });

  test('fit: a week, and days in which there is none', async () => {
    const { out } = await exported('--format', 'fit', '--week', '2027-01-13', '--output-dir', 'later');
    for (const line of out.trim().split('\n')) assert.match(line, /^later\/2027-01-1[1-7]-strength/);
    const none = await on(['export', '--format', 'fit', '--from', '2029-01-01']);
    assert.equal(none.code, 2);
    assert.match(
      none.err,
      /No strength session is planned from 2029-01-01 to 2029-01-07\. The plan is of 2027-/,
    );
  });

  test('ics and intervals: the same names for the same sessions', async () => {
    const { out: calendar } = await exported('--format', 'ics');
    assert.match(calendar, /^BEGIN:VCALENDAR\r\n/);
    const { out } = await exported('--format', 'intervals', '--from', '2027-01-04', '--to', '2027-01-24');
    const events: { external_id: string; start_date_local: string; filename: string }[] = JSON.parse(out);
    assert.ok(events.length >= 3);
    for (const { external_id, start_date_local, filename } of events) {
      assert.ok(calendar.includes(`UID:${external_id}\r\n`), external_id);
      assert.match(start_date_local, /^2027-01-\d\dT\d\d:\d\d:00$/);
      assert.equal(filename.slice(0, 10), start_date_local.slice(0, 10));
    }
  });

  test('what was planned is no log, and is known for what it is', async () => {
    const { out: events } = await exported('--format', 'intervals');
    writeFileSync(join(folder, 'events.json'), events);
    for (const file of ['events.json', join(fixtures, 'plan.json')]) {
      const { code, err } = await on(['import', file]);
      assert.equal(code, 2);
      assert.match(err, /: this is a plan that Carryover wrote, and no log; hand over the exports/);
    }
  });

  test('strong and hevy: the sets that were done, in either unit', async () => {
    const { out, err } = await exported('--format', 'strong');
    assert.match(out, /\n2027-01-02 12:00:00;[^;]*;Squat \(Barbell\);W;40;kg;5;/);
    assert.match(err, /1 session has no hour; 12:00 was written/);
    const { sessions } = readText(out, 'strong.csv', {});
    assert.equal(sessions.length, 1);
    await exported('--format', 'hevy', '--unit', 'lb', '--output-file', 'hevy.csv');
    assert.match(readFileSync(join(folder, 'hevy.csv'), 'utf8'), /weight_lbs/);
    const none = await on(['export', '--format', 'hevy', '--from', '2027-01-03']);
    assert.equal(none.code, 2);
    assert.match(none.err, /no set of these days/);
  });

  test('journal: taken into an empty place it makes the same state', async () => {
    await exported('--output-file', 'journal.jsonl');
    const taken = await on(['import', 'journal.jsonl'], 'other');
    assert.equal(taken.code, 0, taken.err);
    const again = await on(['export'], 'other');
    assert.equal(again.out, readFileSync(join(folder, 'journal.jsonl'), 'utf8'));
    const plan = (data: string) => on(['plan', '--format', 'json'], data);
    assert.equal((await plan('other')).out, (await plan('data')).out);
    const logs = await Promise.all(['data', 'other'].map((data) => on(['export', '--format', 'json'], data)));
    assert.equal(logs[1]?.out, logs[0]?.out);
  });

  test('json: the log that it makes reads back as the same log', async () => {
    const { out } = await exported('--format', 'json', '--output-file', 'log.json').then(async () =>
      exported('--format', 'json'),
    );
    assert.equal(readFileSync(join(folder, 'log.json'), 'utf8'), out);
    assert.equal((await on(['import', 'log.json'], 'third')).code, 0);
    const sessionsIn = (text: string): unknown => {
      const sessions: Record<string, unknown>[] = JSON.parse(text).sessions;
      return sessions.map(({ id: _, origins: _origins, ...session }) => session);
    };
    assert.deepEqual(sessionsIn((await on(['export', '--format', 'json'], 'third')).out), sessionsIn(out));
  });

  test('an option that says nothing of the format is refused, with what it is for', async () => {
    const refused: readonly (readonly [readonly string[], RegExp])[] = [
      [['--format', 'fit', '--output-file', 'x'], /--output-dir DIR says where they go/],
      [['--format', 'ics', '--from', '2027-01-04'], /A calendar holds the whole season/],
      [['--replace'], /It is for --format fit/],
      [['--format', 'garmin'], /expected journal, json, fit, ics, intervals, strong, hevy/],
      [
        ['--format', 'fit', '--week', '2027-01-04', '--to', '2027-01-06'],
        /leave out --from and --to, or --week/,
      ],
      [['--format', 'fit', '--from', '2027-01-09', '--to', '2027-01-06'], /lies before 2027-01-09/],
    ];
    for (const [argv, message] of refused) {
      const { code, out, err } = await on(['export', ...argv]);
      assert.deepEqual([code, out], [2, ''], argv.join(' '));
      assert.match(err, message);
    }
  });

  test('nothing is left behind where nothing was written', () => {
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.fit')),
      [],
    );
  });
});
