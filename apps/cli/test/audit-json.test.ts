import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { needs, presets, rules } from '@carryover/engine';
import { bytesReaders, readers } from '@carryover/formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { auditJson, folderWith, legsBeforeSpeed, root, run } from './support.ts';

const schema = JSON.parse(readFileSync(join(root, 'docs/schemas/audit-report.schema.json'), 'utf8'));
const validate = new Ajv2020({ allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } }).compile(
  schema,
);

const assertValid = (report: unknown): void => {
  assert.ok(validate(report), JSON.stringify(validate.errors, null, 2));
};

describe('carryover audit --format json', () => {
  test('tells the finding that the fixture was written for', async () => {
    const report = await auditJson([legsBeforeSpeed]);
    assertValid(report);
    const finding = report.findings.find(({ rule }) => rule === 'heavy-legs-before-quality-run');
    assert.ok(finding);
    assert.equal(finding.level, 'warning');
    assert.equal(finding.count, 2);
    assert.deepEqual(finding.dates, ['2027-01-04', '2027-01-05', '2027-01-11', '2027-01-12']);
    assert.equal(finding.facts.gapHours, 13);
    assert.match(finding.message, /13 h before a quality run/);
    assert.match(finding.remedy, /Lift/);
    assert.ok(finding.sources.length > 0 && finding.dissent.length > 0);
    assert.deepEqual(
      finding.breaches.map(({ file, line, dates }) => [file, line, ...dates]),
      [
        [legsBeforeSpeed, 3, '2027-01-04', '2027-01-05'],
        [legsBeforeSpeed, 8, '2027-01-11', '2027-01-12'],
      ],
    );
  });

  test('tells what was read and the window that was looked at', async () => {
    const { read, window, unread } = await auditJson([legsBeforeSpeed]);
    assert.deepEqual(read, [
      {
        file: legsBeforeSpeed,
        format: 'week-notation',
        sessions: 12,
        sets: 27,
        runs: 9,
        skipped: [],
        notes: [],
      },
    ]);
    assert.deepEqual(window, { from: '2027-01-04', to: '2027-01-24' });
    assert.deepEqual(unread, []);
  });

  test('gives each rule one answer, and says what an unchecked one lacks and how to mend that', async () => {
    const { findings, passed, unchecked } = await auditJson([legsBeforeSpeed]);
    const answered = [...findings, ...passed, ...unchecked].map(({ rule }) => rule);
    const speaking = rules.filter(({ id }) => presets[0]!.rules[id] !== 'off').map(({ id }) => id);
    assert.deepEqual([...new Set(answered)].sort(), speaking.sort());
    assert.equal(new Set(answered).size, answered.length);
    for (const { rule, missing, how } of unchecked) {
      assert.ok(missing.length > 0, rule);
      assert.ok(
        missing.every((need) => need in needs),
        rule,
      );
      assert.equal(how.length, missing.length, rule);
    }
  });

  test('offers the weekday that clears the finding, as it was tried', async () => {
    const { findings } = await auditJson([legsBeforeSpeed]);
    const fix = findings.find(({ rule }) => rule === 'heavy-legs-before-quality-run')?.fix;
    assert.ok(fix);
    assert.deepEqual([fix.moves, fix.from, fix.clears, fix.of], ['lifts', 'Mon', 2, 2]);
  });

  test('is the same whatever the terminal', async () => {
    const plain = await run(['audit', legsBeforeSpeed, '--format', 'json']);
    const rich = await run(['audit', legsBeforeSpeed, '--format', 'json'], {
      isTerminal: true,
      columns: 200,
      env: { FORCE_COLOR: '1' },
    });
    assert.deepEqual(rich, plain);
  });
});

/** One whole file of each format, from the fixtures of its reader. */
test('counts the sets by how well their names were understood, as the text does', async (context) => {
  const cwd = folderWith(context, {
    'my.week':
      '2027-01-04\nMon  lift full: squat-back 3x5 80kg; "Sideways Machine Row" 2x10; "Qwrtzp" 1x10\nTue  run easy 45m\n',
  });
  assert.deepEqual((await auditJson(['my.week'], { cwd })).names, { resolved: 3, other: 2, unknown: 1 });
  const { out } = await run(['audit', 'my.week'], { cwd });
  assert.match(out, /6 sets: 50 % known exercises, 33 % known by kind, 17 % unknown\./);
});

const samples: Readonly<Record<string, readonly string[]>> = {
  'calendar-hack-yaml': ['three-weeks-to-ten-km/input.yaml', '--race', '2027-05-02:10k'],
  'hevy-csv': ['kg/input.csv'],
  'strong-csv': ['a-without-notes/input.csv', '--unit', 'kg'],
  'strava-activities-csv': ['en-duplicate-headers/input.csv'],
  'garmin-activities-csv': ['en-decimal-comma/input.csv'],
  icalendar: ['runna-pattern/input.ics'],
  'carryover-json': ['small/input.json'],
  'week-notation': ['planned-and-done/input.week'],
  fit: ['run-with-pause/input.fit'],
  tcx: ['run-with-laps/input.tcx'],
  gpx: ['run-with-heart-rate-and-power/input.gpx'],
  'fitnotes-csv': ['commas-and-comments/input.csv'],
  'liftosaur-csv': ['current/input.csv'],
  'garmin-summarized-activities-json': ['account/input.json'],
  'intervals-activities-json': ['weeks/input.json'],
};

describe('carryover audit reads', () => {
  const folder = join(root, 'packages/formats/fixtures');

  test('every format that there is', () => {
    // Files of nothing but days have no session to audit.
    const known = [...readers, ...bytesReaders]
      .map(({ id }) => id)
      .filter((id) => !id.endsWith('-wellness-json'));
    assert.deepEqual(Object.keys(samples).sort(), known.sort());
  });

  for (const [format, args] of Object.entries(samples)) {
    test(format, async () => {
      const report = await auditJson(args, { cwd: join(folder, format) });
      assertValid(report);
      assert.deepEqual(
        report.read.map((each) => each.format),
        [format],
      );
      assert.ok(report.read[0]!.sessions > 0);
    });
  }

  test('a folder of several formats as one log', async () => {
    const report = await auditJson(
      ['hevy-csv/kg', 'garmin-activities-csv/da/input.csv', 'icalendar/runna-pattern'],
      {
        cwd: folder,
      },
    );
    assertValid(report);
    assert.deepEqual(report.read.map(({ format }) => format).sort(), [
      'garmin-activities-csv',
      'hevy-csv',
      'icalendar',
    ]);
    assert.ok(report.unread.every(({ file }) => file.endsWith('expected.json')));
  });
});
