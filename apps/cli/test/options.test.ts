import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { auditJson, folderWith, legsBeforeSpeed, run } from './support.ts';

const count = (report: Awaited<ReturnType<typeof auditJson>>, rule: string): number =>
  report.findings.find((each) => each.rule === rule)?.count ?? 0;

const answerTo = (report: Awaited<ReturnType<typeof auditJson>>, rule: string): string => {
  if (report.passed.some((each) => each.rule === rule)) return 'passed';
  return report.unchecked.some((each) => each.rule === rule) ? 'unchecked' : 'found';
};

describe('--from and --to', () => {
  test('bound what is looked at, both days included', async () => {
    const report = await auditJson([legsBeforeSpeed, '--from', '2027-01-11', '--to', '2027-01-12']);
    assert.deepEqual(report.window, { from: '2027-01-11', to: '2027-01-12' });
    assert.equal(count(report, 'heavy-legs-before-quality-run'), 1);
  });

  test('reach no further than the log, as more weeks would thin out what is found', async () => {
    const { window } = await auditJson([legsBeforeSpeed, '--from', '2014-01-01', '--to', '2040-01-01']);
    assert.deepEqual(window, { from: '2027-01-04', to: '2027-01-24' });
  });

  test('leave out what is old, and say how to see it', async () => {
    const { out } = await run(['audit', legsBeforeSpeed, '--from', '2027-01-18']);
    assert.doesNotMatch(out, /[0-9] {2}warning {2}heavy-legs-before-quality-run/);
    assert.match(out, /The files go back to 4 Jan 2027; --from 2027-01-04 looks at all of it\./);
  });
});

describe('--preset', () => {
  test('lets another school judge', async () => {
    const report = await auditJson([legsBeforeSpeed, '--preset', 'form-first']);
    assert.equal(report.preset, 'form-first');
    const rules = [...report.findings, ...report.passed, ...report.unchecked].map(({ rule }) => rule);
    assert.ok(!rules.includes('no-strength'));
  });
});

describe('--title', () => {
  const runs = [
    'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Pace,Total Ascent,Avg Stride Length,Elapsed Time',
    'Running,2027-01-05 07:00:00,false,"Berlin Running","8.00","500","00:45:00","150","166","172","5:37","10","1.16","00:45:00"',
    'Running,2027-01-07 07:00:00,false,"Madrid Running","8.00","500","00:45:00","150","166","172","5:37","10","1.16","00:45:00"',
    'Running,2027-01-09 07:00:00,false,"Lunch a=b","8.00","500","00:45:00","150","166","172","5:37","10","1.16","00:45:00"',
    '',
  ].join('\n');

  test('is asked for once a pattern', async (context) => {
    const cwd = folderWith(context, { 'Activities.csv': runs });
    const { titleQuestions } = await auditJson(['Activities.csv'], { cwd });
    assert.deepEqual(
      titleQuestions.map(({ pattern, count: times }) => [pattern, times]),
      [
        ['… Running', 2],
        ['Lunch a=b', 1],
      ],
    );
    const { out } = await run(['audit', 'Activities.csv'], { cwd });
    assert.equal(out.split('What kind of run is it?').length, 2);
    assert.match(out, /"… Running" \(2 runs, such as "Berlin Running"\)/);
  });

  test('answers for a pattern, for dots typed by hand, and for a title with = in it', async (context) => {
    const cwd = folderWith(context, { 'Activities.csv': runs });
    for (const pattern of ['… Running', '... running'])
      assert.deepEqual(
        (
          await auditJson(
            ['Activities.csv', '--title', `${pattern}=intervals`, '--title', 'Lunch a=b=easy'],
            {
              cwd,
            },
          )
        ).titleQuestions,
        [],
      );
  });

  const races = [
    runs.split('\n')[0],
    ...['04', '06', '08', '11'].map(
      (day) =>
        `Running,2027-01-${day} 07:00:00,false,"Berlin Running","8.00","500","00:45:00","150","166","172","5:37","10","1.16","00:45:00"`,
    ),
    'Running,2027-01-13 07:00:00,false,"Canal loop","8.00","500","00:45:00","150","166","172","5:37","10","1.16","00:45:00"',
    'Running,2027-01-17 09:00:00,false,"Half Marathon Race","21.10","1500","01:35:00","172","181","178","4:30","40","1.25","01:35:00"',
    'Running,2027-01-24 08:00:00,false,"Berlin Running","30.00","1900","02:50:00","140","150","170","5:40","60","1.16","02:50:00"',
    '',
  ].join('\n');

  const drawn = async (context: TestContext, ...titles: readonly string[]): Promise<string> => {
    const cwd = folderWith(context, { 'Activities.csv': races });
    const args = titles.flatMap((title) => ['--title', title]);
    const { out } = await run(['audit', 'Activities.csv', ...args], { cwd });
    const [, letters = ''] = /\nruns [^\n]*\n([^\n]*)\n/.exec(out) ?? [];
    return letters.replace(/[ │]/g, '');
  };

  test("fills only what nothing else tells for a watch's title, and wins over all for a person's own", async (context) => {
    const before = await drawn(context);
    assert.equal(before, '?????XL');
    assert.equal(await drawn(context, '… Running=easy'), 'EEEE?XL');
    assert.equal(await drawn(context, 'Berlin Running=easy'), 'EEEE?XL');
    assert.equal(await drawn(context, 'Canal loop=intervals', 'Half Marathon Race=easy'), '????IEL');
  });

  test('says so when no run has the title', async (context) => {
    const cwd = folderWith(context, { 'Activities.csv': runs });
    const { code, err } = await run(['audit', 'Activities.csv', '--title', 'Paris Running=easy'], { cwd });
    assert.equal(code, 0);
    assert.match(err, /--title "Paris Running": no run has this title, so it changed nothing/);
  });
});

describe('--map', () => {
  test('says which exercise a name means, and when no set has the name', async () => {
    const before = await auditJson(['hostile.csv']);
    assert.ok(before.unknownNames.some(({ name }) => name === 'constructor'));
    const after = await auditJson(['hostile.csv', '--map', 'constructor=squat-back']);
    assert.ok(after.unknownNames.every(({ name }) => name !== 'constructor'));
    const { err } = await run(['audit', 'hostile.csv', '--map', 'Sqat=squat-back']);
    assert.match(err, /--map "Sqat": no set is logged under this name/);
  });

  test('is explained where a name is unknown', async () => {
    const { out } = await run(['audit', 'hostile.csv']);
    assert.match(out, /Which exercise is it\?\n {2}Say it as in --map "/);
  });
});

describe('--no-lifting', () => {
  const weeks = [0, 1, 2, 3].map(
    (index) =>
      `Running,2027-01-${String(4 + index * 7).padStart(2, '0')} 07:00:00,false,"Easy run","8.00","500","00:45:00","140","150","172","5:37","10","1.16","00:45:00"`,
  );
  const runs = [
    'Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Avg Run Cadence,Avg Pace,Total Ascent,Avg Stride Length,Elapsed Time',
    ...weeks,
    '',
  ].join('\n');

  test('turns silence about lifts into no lifts', async (context) => {
    const cwd = folderWith(context, { 'Activities.csv': runs });
    assert.equal(answerTo(await auditJson(['Activities.csv'], { cwd }), 'no-strength'), 'unchecked');
    assert.equal(
      answerTo(await auditJson(['Activities.csv', '--no-lifting'], { cwd }), 'no-strength'),
      'found',
    );
  });
});

describe('what only the athlete knows', () => {
  test('--experience makes a rule checkable', async () => {
    assert.equal(answerTo(await auditJson([legsBeforeSpeed]), 'novice-too-heavy'), 'unchecked');
    const told = await auditJson([legsBeforeSpeed, '--experience', 'novice']);
    assert.notEqual(answerTo(told, 'novice-too-heavy'), 'unchecked');
  });

  test('--week-start draws weeks from that day on', async () => {
    const { out } = await run(['audit', legsBeforeSpeed, '--week-start', 'Sunday']);
    assert.match(out, /\n {7}3 Jan {3}10 Jan {2}17 Jan {2}24 Jan\n/);
  });

  test('--zone places the clocks of files that name an instant', async (context) => {
    const event = ['UID:1', 'DTSTART:20270105T233000Z', 'DTEND:20270106T001500Z', 'SUMMARY:Easy run 8km'];
    const lines = ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''];
    const cwd = folderWith(context, { 'plan.ics': lines.join('\r\n') });
    const dayIn = async (zone: string) =>
      (await auditJson(['plan.ics', '--zone', zone], { cwd })).window.from;
    assert.equal(await dayIn('Europe/Madrid'), '2027-01-06');
    assert.equal(await dayIn('America/New_York'), '2027-01-05');
  });
});
