// One real runner's whole way, with files as their apps wrote them. Each expected fact was read off the files by eye
// before the audit was asked; the numbers beside it say where.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import type { JsonReport } from '../src/report/json.ts';
import { auditJson, fixtures, run } from './support.ts';

const cwd = join(fixtures, 'real');
const files = ['strong.csv', 'Activities.csv'] as const;

describe('a real runner', () => {
  let report: JsonReport;
  const finding = (rule: string) => report.findings.find((each) => each.rule === rule);
  const datesOf = (rule: string) => finding(rule)?.breaches.map(({ dates }) => dates.join(' ')) ?? [];

  before(async () => {
    report = await auditJson([...files, '--unit', 'kg'], { cwd });
  });

  test('is asked for the unit that the lifting log does not name', async () => {
    const { code, out, err } = await run(['audit', ...files], { cwd });
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^carryover: strong\.csv: .*--unit kg\|lb/);
  });

  test('has every row read: 250 sets in 15 sessions, 150 runs, nothing left out', () => {
    assert.deepEqual(
      report.read.map(({ file, format, sessions, sets, runs, skipped }) => [
        file,
        format,
        sessions,
        sets,
        runs,
        skipped.length,
      ]),
      [
        ['strong.csv', 'strong-csv', 15, 250, 0, 0],
        ['Activities.csv', 'garmin-activities-csv', 150, 0, 150, 0],
      ],
    );
    assert.deepEqual([report.unread, report.unknownNames, report.duplicates], [[], [], 0]);
  });

  test('is looked at for the 26 weeks up to the last run, of 4 January 2026', () => {
    assert.deepEqual(report.window, { from: '2025-07-07', to: '2026-01-04' });
  });

  test('gets an answer to most rules', () => {
    assert.ok(report.findings.length + report.passed.length >= 25);
  });

  test('hears what the files cannot tell, and how to tell it', () => {
    const missing = new Map(report.unchecked.map((each) => [each.rule, each.missing]));
    // Strong wrote no rests, the RPE column is empty, and no file knows how long somebody has lifted.
    assert.deepEqual(missing.get('short-rests'), ['rest-times']);
    assert.deepEqual(missing.get('to-failure'), ['reserve']);
    assert.deepEqual(missing.get('novice-too-heavy'), ['experience']);
    assert.ok(report.unchecked.every(({ how }) => how.every((each) => each.endsWith('.'))));
  });

  test('sees the six sessions of more than an hour without a run in them', () => {
    // Durations 1h 19m, 1h 5m, 1h 1m, 1h 8m, 1h 8m, 1h 6m and 1h 15m; no other begins with 1h. In the
    // last minutes of the one of 29 September (1h 6m from 17:28) the run of 18:28 had begun.
    assert.deepEqual(datesOf('session-too-long'), [
      '2025-09-05',
      '2025-09-09',
      '2025-09-11',
      '2025-09-15',
      '2025-09-23',
      '2025-10-08',
    ]);
    assert.match(finding('session-too-long')!.message, /79 minutes/);
  });

  test('sees the eight exercises of 5 September', () => {
    const breaches = finding('too-many-exercises')?.breaches ?? [];
    const september = breaches.find(({ dates }) => dates.includes('2025-09-05'));
    assert.equal(september?.line, 78);
    assert.match(september.message, /^8 exercises/);
  });

  test('sees the months without lifting up to 19 August, from 28 November on', () => {
    // 29 November 2024 to 18 August 2025 are 263 days.
    assert.ok(finding('no-strength')?.breaches.some(({ message }) => /\b263 days\b/.test(message)));
  });

  test('sees the week in which each day had a run, 17 to 23 November', () => {
    assert.ok(datesOf('no-rest-day').some((dates) => dates.includes('2025-11-17')));
  });

  test('is asked once for each title that tells nothing, the most frequent first', () => {
    const patterns = report.titleQuestions.map(({ pattern }) => pattern);
    assert.equal(new Set(patterns).size, patterns.length);
    assert.equal(patterns[0], '… Running');
    assert.ok(patterns.includes('Treadmill Running'));
  });

  test('answers for a title, and the finding no longer rests on a guess', async () => {
    // Heavy legs on Friday 29 August at 13:15, an ultra of 30.88 km on Saturday at 07:09.
    const told = await auditJson([...files, '--unit', 'kg', '--title', '… Ultra Running=long'], { cwd });
    assert.ok(told.titleQuestions.every(({ pattern }) => pattern !== '… Ultra Running'));
    const before = told.findings.find(({ rule }) => rule === 'heavy-legs-before-long-run');
    const ultra = before?.breaches.find(({ dates }) => dates.join(' ') === '2025-08-29 2025-08-30');
    assert.match(ultra?.message ?? '', /17 h before a long run/);
    assert.ok(!before?.guessed.includes('run-types'));
  });

  test('reads it all on a screen of 80 columns, without a stack trace', async () => {
    const { code, out, err } = await run(['audit', ...files, '--unit', 'kg'], { cwd });
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /strong\.csv: 15 strength sessions, 250 sets\./);
    assert.match(out, /Activities\.csv: 150 runs\./);
    assert.match(out, /The files go back to 28 Nov 2024; --from 2024-11-28 looks at all of it\./);
  });
});
