// The same runner keeps a journal: from the files to an accepted plan, to a session logged in one line, to the next
// session that it changes; and nothing of it is lost when the journal's file is.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parseDay } from '@carryover/engine';
import type { planSchema } from '@carryover/formats';
import { activityFile, readByParser, tcxOf, type WrittenActivity } from '@carryover/formats/test';
import type * as z from 'zod';
import { fixtures, type Ran, run } from './support.ts';

const cwd = join(fixtures, 'real');
const files = ['strong.csv', 'Activities.csv'];
const season = [
  ...['--race', '2026-04-12:marathon', '--equipment', 'gym', '--minutes', '60'],
  ...['--template', 'Tue intervals 60m; Wed easy 45m; Fri easy 40m; Sun long 120m'],
];

type JsonPlan = z.infer<typeof planSchema>;

/** Six times three minutes fast and two slow, after ten easy minutes and before twenty. */
const tuesday: WrittenActivity = (() => {
  const speedAt = (second: number): number => {
    if (second < 600 || second >= 2400) return 2.7;
    return (second - 600) % 300 < 180 ? 4.3 : 2.1;
  };
  let metres = 0;
  const samples = Array.from({ length: 3601 }, (_, seconds) => {
    if (seconds > 0) metres += speedAt(seconds - 1);
    return { seconds, metres };
  });
  return {
    start: '2026-01-13T17:00:00Z',
    offsetMinutes: 0,
    sessions: [{ sport: 'running', elapsedSeconds: 3600, metres }],
    samples,
  };
})();

describe('a real runner keeps a journal', () => {
  let folder: string;
  const journal = (): string => join(folder, 'data', 'journal.sqlite');
  const on = (date: string, argv: readonly string[], data = 'data'): Promise<Ran> =>
    run(argv, { cwd, today: parseDay(date)!, env: { CARRYOVER_DATA: join(folder, data) } });
  const squats = (plan: JsonPlan) =>
    plan.weeks.flatMap(({ sessions }) =>
      sessions.flatMap(({ date, items }) =>
        items.filter(({ exercise }) => exercise === 'squat-back').map((item) => ({ date, ...item })),
      ),
    );
  const planOf = async (date: string, argv: readonly string[] = []): Promise<JsonPlan> =>
    JSON.parse((await on(date, ['plan', ...argv, '--format', 'json'])).out);

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'carryover-way-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('is asked for files first, as there is no journal yet', async () => {
    for (const command of ['audit', 'review', 'export', 'backup', 'check']) {
      const { code, err } = await on('2026-01-05', [command]);
      assert.equal(code, 2, command);
      assert.match(err, /carryover import FILES…/, command);
    }
  });

  test('imports the files, and the audit of the journal is that of the files', async () => {
    const imported = await on('2026-01-05', ['import', ...files, '--unit', 'kg']);
    assert.deepEqual([imported.code, imported.err], [0, '']);
    const ofFiles = await on('2026-01-05', ['audit', ...files, '--unit', 'kg', '--format', 'json']);
    const ofJournal = await on('2026-01-05', ['audit', '--format', 'json']);
    const { read: filesRead, ...expected } = JSON.parse(ofFiles.out);
    const { read: journalRead, ...found } = JSON.parse(ofJournal.out);
    assert.deepEqual(found, expected);
    assert.ok(found.findings.length > 10);
    assert.deepEqual([filesRead.length, journalRead.length], [2, 1]);
    assert.deepEqual([journalRead[0].sessions, journalRead[0].sets], [165, 250]);
  });

  test('plans as from the files, and takes the plan with all that was typed for it', async () => {
    const ofFiles = await on('2026-01-05', ['plan', ...files, '--unit', 'kg', ...season, '--format', 'json']);
    const accepted = await on('2026-01-05', ['plan', ...season, '--accept', '--format', 'json']);
    assert.equal(accepted.code, 0, accepted.err);
    assert.deepEqual(squats(JSON.parse(accepted.out)), squats(JSON.parse(ofFiles.out)));
    assert.match(accepted.err, /Kept: Marathon on 2026-04-12/);
    assert.match(accepted.err, /Kept: the plan from 2026-01-05 on/);
    // 70 % of 40 kg is 28 kg, and the plates make 27.5 kg of it.
    assert.deepEqual(
      squats(JSON.parse(accepted.out))
        .slice(0, 1)
        .map(({ date, loadKg }) => [date, loadKg]),
      [['2026-01-07', 27.5]],
    );
  });

  test('asks for today without a word more, and sees the accepted session', async () => {
    const { code, out, err } = await on('2026-01-07', ['today']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Back squat +2 × 7 +27\.5 kg/);
  });

  test('accepts the same plan again, and nothing is kept twice', async () => {
    const { out: before } = await on('2026-01-05', ['export']);
    await on('2026-01-05', ['plan', ...season, '--accept']);
    const { out } = await on('2026-01-05', ['export']);
    assert.ok(out === before, `${before.split('\n').length} lines became ${out.split('\n').length}`);
  });

  test('puts the session on the watch, with the loads that the plates make', async () => {
    const watch = join(folder, 'watch');
    const { code, err } = await on('2026-01-07', ['export', '--format', 'fit', '--output-dir', watch]);
    assert.equal(code, 0, err);
    const [file] = readdirSync(watch);
    assert.match(file ?? '', /^2026-01-07-strength-.\.fit$/);
    const { steps } = readByParser(Uint8Array.from(readFileSync(join(watch, file!))));
    const [squat] = steps.filter(({ category, intensity }) => category === 'squat' && intensity === 'active');
    assert.deepEqual([squat?.duration, squat?.durationValue, squat?.weightKg], ['reps', 7, 27.5]);
  });

  test('logs the session in one line as planned, and the next one goes on upwards', async () => {
    const logged = await on('2026-01-07', ['log', '18:00 squat-back 8 20kg warmup, 2x7 27.5kg rir3 rest2m']);
    assert.deepEqual([logged.code, logged.err], [0, '']);
    const [next] = squats(await planOf('2026-01-12'));
    assert.equal(next?.date, '2026-01-14');
    assert.ok(next.loadKg! > 27.5, `${next.loadKg} kg`);
  });

  test('takes the line back and says that it was less and harder, and the next one asks for less', async () => {
    const undone = await on('2026-01-12', ['log', '--undo']);
    assert.match(undone.out, /^Taken back: Wed 2026-01-07 {2}18:00 lift: squat-back/);
    await on('2026-01-12', ['log', 'Wed 18:00 squat-back 8 20kg warmup, 2x7 25kg rir1 rest2m']);
    const [next] = squats(await planOf('2026-01-12'));
    assert.ok(next!.loadKg! < 27.5, `${next?.loadKg} kg`);
    assert.ok(next?.why.some(({ says }) => says.includes('25 kg on 2026-01-07')));
    assert.match((await on('2026-01-12', ['plan'])).out, /What changes/);
  });

  test('tells how the day is, once, and every later question knows it', async () => {
    const told = await on('2026-01-14', ['today', '--sleep', '4', '--sore', '8', '--energy', '2']);
    assert.match(told.err, /Kept: Wed 2026-01-14 {2}check sleep4h sore8 energy2/);
    const later = await on('2026-01-14', ['today']);
    assert.equal(later.out, told.out);
    assert.equal(later.err, '');
    const again = await on('2026-01-14', ['today', '--sleep', '4', '--sore', '8', '--energy', '2']);
    assert.deepEqual([again.out, again.err], [told.out, '']);
  });

  test('reads the run of the watch twice, as one, and knows what kind of run it was', async () => {
    const given = { 'tuesday.fit': activityFile(tuesday), 'tuesday.tcx': tcxOf(tuesday) };
    for (const [name, content] of Object.entries(given)) writeFileSync(join(folder, name), content);
    const log = async () => JSON.parse((await on('2026-01-14', ['export', '--format', 'json'])).out);
    const { sessions: before } = await log();
    for (const name of Object.keys(given)) {
      const { code, out, err } = await on('2026-01-14', ['import', join(folder, name)]);
      assert.deepEqual([code, err], [0, '']);
      assert.match(out, /: 1 run\./);
    }
    const { sessions } = await log();
    assert.equal(sessions.length, before.length + 1);
    const run = sessions.find(
      ({ kind, day }: { kind: string; day: string }) => kind === 'run' && day === '2026-01-13',
    );
    assert.deepEqual([run.type, run.origins.length], ['intervals', 2]);
    assert.match(run.typeEvidence.join(), /6 /);
  });

  test('may ask without keeping what is typed', async () => {
    const { out: before } = await on('2026-01-15', ['export']);
    const { out } = await on('2026-01-16', ['today', '--symptom', 'chest-pain', '--no-keep']);
    assert.match(out, /clinician|doctor/i);
    assert.ok((await on('2026-01-16', ['export'])).out === before);
    assert.equal((await on('2026-01-16', ['today'])).code, 0);
  });

  test('with files named hears of the files alone, byte for byte, and nothing is kept', async () => {
    const { out: before } = await on('2026-01-14', ['export']);
    for (const argv of [
      ['today', ...files, '--unit', 'kg', '--sleep', '4', ...season],
      ['week', ...files, '--unit', 'kg', ...season],
      ['review', ...files, '--unit', 'kg'],
    ]) {
      const here = await on('2026-01-14', argv);
      const elsewhere = await on('2026-01-14', argv, 'nowhere');
      assert.deepEqual(here, elsewhere, argv.join(' '));
    }
    assert.ok((await on('2026-01-14', ['export'])).out === before);
  });

  test('looks back on the week with the accepted plan beside it', async () => {
    const { code, out } = await on('2026-01-12', ['review', '--week', '2026-01-07']);
    assert.equal(code, 0);
    assert.match(out, /^5 Jan to 11 Jan 2026/);
    assert.match(out, /Strength B|missed|planned/);
  });

  test('loses the file, restores the backup, and every answer is the same', async () => {
    const backup = join(folder, 'backup.sqlite');
    const questions = [['today'], ['audit', '--format', 'json'], ['export'], ['week']];
    const answers = async (data?: string) =>
      Promise.all(questions.map(async (argv) => (await on('2026-01-14', argv, data)).out));
    const known = await answers();
    assert.equal((await on('2026-01-14', ['backup', backup])).code, 0);
    const bytes = readFileSync(journal());
    bytes.fill(0x5a, 4096);
    writeFileSync(journal(), bytes);
    const damaged = await on('2026-01-14', ['today']);
    assert.equal(damaged.code, 2);
    assert.match(damaged.err, /journal\.sqlite.*carryover restore/);
    assert.equal((await on('2026-01-14', ['restore', backup])).code, 0);
    for (const [index, out] of (await answers()).entries())
      assert.ok(out === known[index], `${questions[index]} answers otherwise after the restore`);
  });

  test('takes the journal to an empty folder, and every answer is the same there', async () => {
    const file = join(folder, 'journal.jsonl');
    await on('2026-01-14', ['export', '--output-file', file]);
    const imported = await on('2026-01-14', ['import', file], 'elsewhere');
    assert.equal(imported.code, 0, imported.err);
    for (const argv of [['export'], ['today'], ['audit', '--format', 'json'], ['plan', '--format', 'json']]) {
      const here = await on('2026-01-14', argv);
      const there = await on('2026-01-14', argv, 'elsewhere');
      assert.ok(here.out === there.out, `${argv} answers otherwise in the other folder`);
    }
  });
});
