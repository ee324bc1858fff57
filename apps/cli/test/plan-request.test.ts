import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { type PlanRequest, parseDay, type Run } from '@carryover/engine';
import { writePlanJson } from '@carryover/formats';
import { UsageError } from '../src/errors.ts';
import { readPlanArgs } from '../src/plan/plan-options.ts';
import { runPlan } from '../src/plan/run-plan.ts';
import { fullPlanText } from '../src/report/plan/full.ts';
import { pageFor } from '../src/terminal/page.ts';
import { plainStyle } from '../src/terminal/style.ts';
import { examplePlan } from './example-plan.ts';
import { fixtures, folderWith, root, stillIo } from './support.ts';

const page = pageFor(plainStyle(false), 80);
const today = parseDay('2026-11-09')!;
const zone = 'Europe/Madrid';

interface Asked {
  readonly request: PlanRequest;
  readonly assumed: readonly string[];
}

/** What the planner would be asked by these words. */
const ask = async (argv: readonly string[], cwd: string = fixtures): Promise<Asked> => {
  let request: PlanRequest | undefined;
  const { assumed } = await runPlan(readPlanArgs(argv), { ...stillIo, cwd, today, zone }, (asked) => {
    request = asked;
    return examplePlan();
  });
  return { request: request!, assumed };
};

const refuses = (argv: readonly string[], says: RegExp): Promise<void> =>
  assert.rejects(
    () => ask(argv),
    (error) => error instanceof UsageError && says.test(error.message),
  );

describe('a plan without files', () => {
  test('starts today, for twelve weeks of a plain runner, and says what it assumed', async () => {
    const { request, assumed } = await ask([]);
    assert.deepEqual(
      [request.start, request.weeks, request.sessionsPerWeek, request.minutes],
      [today, 12, 2, 45],
    );
    assert.deepEqual(request.gym, { equipment: ['none', 'wall'] });
    assert.deepEqual(
      request.template?.map(({ type }) => type),
      ['intervals', 'easy', 'easy', 'long'],
    );
    assert.match(
      assumed.join('\n'),
      /^Runs: none were told.*Tue intervals 50m; .*\nEquipment: none was told/,
    );
  });

  test('reaches two weeks past its last race', async () => {
    const { request } = await ask(['--race', '2026-12-06:10k:B', '--race', '2027-01-03:half']);
    assert.equal(request.weeks, 10);
    const races = request.log.sessions.filter((session): session is Run => session.kind === 'run');
    assert.deepEqual(
      races.map(({ type, distanceKm, priority }) => [type, distanceKm, priority]),
      [
        ['race', 10, 'B'],
        ['race', 21.1, 'A'],
      ],
    );
  });

  test('takes what was told, and assumes nothing of it', async () => {
    const { request, assumed } = await ask([
      ...['--start', '2026-11-16', '--weeks', '4', '--sessions', '1', '--minutes', '30'],
      ...['--equipment', 'barbell:20 plates:20,10,5', '--template', 'Tue easy 40m', '--mobility'],
      ...['--pain', 'achilles:3', '--trip', '2026-11-20..2026-11-25:bands', '--age', '52'],
    ]);
    assert.deepEqual([request.weeks, request.sessionsPerWeek, request.minutes], [4, 1, 30]);
    assert.deepEqual(request.gym.platePairsKg, [20, 10, 5]);
    assert.deepEqual(request.log.pains, [{ day: today, site: 'achilles', during: 3 }]);
    assert.deepEqual(request.trips?.[0]?.gym.equipment, ['none', 'wall', 'band']);
    assert.deepEqual(
      [request.wishes, request.log.athlete.ageYears],
      [{ mobility: true, balance: false }, 52],
    );
    assert.deepEqual(assumed, []);
  });
});

describe('a plan from files', () => {
  const log = 'examples/runner-26-weeks.week';

  test('goes on with the runs of the last weeks, and with what the lifts took', async () => {
    const { request, assumed } = await ask([log], root);
    assert.ok((request.template?.length ?? 0) >= 3);
    assert.match(
      assumed.join('\n'),
      /last run in the log is of 2026-10-25, so the four weeks up to then go on: .*long/,
    );
    assert.match(assumed.join('\n'), /Equipment: what your logged lifts took \(.*barbell/);
    assert.ok(request.log.sessions.length > 100);
  });

  test('reaches as far as the runs are planned', async (context) => {
    const cwd = folderWith(context, {
      'plan.week':
        '2026-11-09\nTue run intervals 50m ?\nSun run long 80m ?\n\n2026-12-14\nTue run easy 40m ?\n',
    });
    const { request } = await ask(['plan.week'], cwd);
    assert.equal(request.weeks, 6);
    assert.equal((await ask(['plan.week', '--weeks', '2'], cwd)).request.weeks, 2);
    const { request: none, assumed } = await ask(['plan.week', '--no-running'], cwd);
    assert.deepEqual([none.notRunning, none.template, none.log.sessions], [true, [], []]);
    assert.match(assumed.join('\n'), /3 planned runs are left out/);
  });

  test('and from the configuration, which what is typed outweighs', async (context) => {
    const config = {
      gym: ['dumbbells:8,10', 'bands'],
      availability: { days: ['Mon Wed'], busy: [], open: ['Mon pm 40m'] },
      season: {
        races: ['2026-10-04:10k', '2027-03-07:half'],
        sessions: 3,
        minutes: 60,
        template: 'Sun long 90m',
      },
    };
    const cwd = folderWith(context, { 'carryover.config.json': JSON.stringify(config) });
    const { request, assumed } = await ask([], cwd);
    assert.deepEqual(request.gym.dumbbellsKg, [8, 10]);
    assert.deepEqual([request.weeks, request.template?.length], [19, 1]);
    assert.deepEqual(assumed, ['Sessions: 3 were asked for, and only 2 weekdays are open; so there are 2.']);
    const { request: typed } = await ask(
      ['--equipment', 'none', '--sessions', '1', '--race', '2026-12-06:5k'],
      cwd,
    );
    assert.deepEqual([typed.gym.dumbbellsKg, typed.sessionsPerWeek, typed.weeks], [undefined, 1, 6]);
  });
});

describe('a plan from today on', () => {
  test('begins no earlier, and ends where it would have', async () => {
    const asked = { ...readPlanArgs(['--start', '2026-10-26', '--weeks', '6']), fromToday: true as const };
    let request: PlanRequest | undefined;
    await runPlan(asked, { ...stillIo, cwd: fixtures, today, zone }, (given) => {
      request = given;
      return examplePlan();
    });
    assert.deepEqual([request?.start, request?.weeks], [today, 4]);
  });
});

describe('a plan against an older one', () => {
  const older = examplePlan();
  const folder = (context: TestContext): string =>
    folderWith(context, { 'old.json': writePlanJson(older), 'log.json': '{}' });
  const argv = ['--against', 'old.json'];

  test('hands it to the planner and tells what changes', async (context) => {
    const [first, ...rest] = older.weeks;
    const newer = { ...older, weeks: [{ ...first!, sessions: first!.sessions.slice(1) }, ...rest] };
    const report = await runPlan(
      readPlanArgs(argv),
      { ...stillIo, cwd: folder(context), today, zone },
      (_, { before } = {}) => {
        assert.deepEqual(before?.window, older.window);
        return newer;
      },
    );
    assert.deepEqual(
      report.changes?.map(({ says }) => says),
      ['Mon 22 Mar: Strength A is dropped.'],
    );
    assert.match(
      fullPlanText(report, page),
      /\nWhat changes \(1\)\n {2}Mon 22 Mar: Strength A is dropped\.\n/,
    );
  });

  test('tells that nothing changes, too', async (context) => {
    const report = await runPlan(
      readPlanArgs(argv),
      { ...stillIo, cwd: folder(context), today, zone },
      () => older,
    );
    assert.match(fullPlanText(report, page), /\nWhat changes \(0\)\n {2}Nothing: the older plan holds\.\n/);
  });

  test('refuses what is no plan', async (context) => {
    const cwd = folder(context);
    const read = (file: string) => () => ask(['--against', file], cwd);
    await assert.rejects(read('none.json'), /--against none\.json: there is no such file/);
    await assert.rejects(read('log.json'), /log\.json: this is no plan of Carryover/);
  });
});

describe('what cannot be is said', () => {
  const table: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no weeks', ['--weeks', '0'], /--weeks 0: expected a number from 1 to 104/],
    ['half a week', ['--weeks', '1.5'], /--weeks 1\.5: expected a whole number/],
    ['four sessions', ['--sessions', '4'], /--sessions 4: expected 0 to 3; .* no easy day/],
    ['half a session', ['--sessions', '1.5'], /--sessions 1\.5: expected 0 to 3\./],
    ['five minutes', ['--minutes', '5'], /--minutes 5: expected a number from 10/],
    ['a race that is over', ['--race', '2026-11-01:half'], /lies before the first planned day, 2026-11-09/],
    ['two races on a day', ['--race', '2027-03-07:half', '--race', '2027-03-07:5k'], /two races are told/],
    ['no such day', ['--start', '2026-11-31'], /--start 2026-11-31: expected a date/],
    ['no such equipment', ['--equipment', 'kettelbells'], /Did you mean kettlebells\?/],
    ['no such format', ['--format', 'pdf'], /--format pdf: expected full, json/],
    ['no time at all', ['--busy', 'Mon Tue Wed Thu Fri Sat Sun'], /No half of your week leaves 10 minutes/],
    [
      'too little time',
      ['--days', 'Mon', '--open', 'Mon am 5m', '--open', 'Mon pm 5m'],
      /No half of your week/,
    ],
    [
      'two trips at once',
      ['--trip', '2026-11-20..2026-11-25:none', '--trip', '2026-11-25..2026-11-27:bands'],
      /--trip 2026-11-25: another trip takes this day/,
    ],
    ['no such file', ['none.csv'], /none\.csv: there is no such file/],
    ['no such option', ['--races', '2027-03-07:half'], /There is no option --races\. Did you mean --race\?/],
  ];
  for (const [name, argv, says] of table) test(name, () => refuses(argv, says));

  test('a race that nobody runs is no end of a season, and that is said', async () => {
    const { request, assumed } = await ask(['--no-running', '--race', '2027-03-07:half']);
    assert.deepEqual([request.log.sessions, request.weeks], [[], 12]);
    assert.match(assumed.join('\n'), /not counted back to the half marathon of 2027-03-07/);
  });

  test('a race after the weeks that were asked for is told of, with the weeks that reach it', async () => {
    const { request, assumed } = await ask(['--weeks', '4', '--race', '2027-03-07:half']);
    assert.equal(request.weeks, 4);
    assert.match(
      assumed.join('\n'),
      /the half marathon of 2027-03-07 lies after the 4 asked for; --weeks 17/,
    );
  });

  test('minutes that no half of the week leaves become the most that one does', async () => {
    const { request, assumed } = await ask(['--days', 'Mon', '--open', 'Mon am 20m', '--open', 'Mon pm 30m']);
    assert.equal(request.minutes, 30);
    assert.match(assumed.join('\n'), /no half of your week leaves 45, so sessions are of 30 at most/);
  });
});
