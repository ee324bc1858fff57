import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assembleLog,
  classifyRuns,
  formatDay,
  parseDay,
  type Run,
  type Session,
  windowOf,
} from '@carryover/engine';
import { readText } from '../src/index.ts';

interface Event {
  readonly day: string;
  readonly clock?: string;
  readonly title: string;
}

const compact = (day: string): string => day.replaceAll('-', '');

const calendar = (...events: readonly Event[]) =>
  readText(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      ...events.flatMap(({ day, clock, title }, index) => [
        'BEGIN:VEVENT',
        `UID:${index}`,
        clock ? `DTSTART:${compact(day)}T${clock}00` : `DTSTART;VALUE=DATE:${compact(day)}`,
        `SUMMARY:${title}`,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
    'plan.ics',
  );

interface Row {
  readonly day: string;
  readonly clock?: string;
  readonly type?: string;
  readonly title?: string;
  readonly km?: string;
}

const watch = (...rows: readonly Row[]) =>
  readText(
    `Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Total Ascent,Elapsed Time\n${rows
      .map(
        ({ day, clock = '07:00', type = 'Running', title = 'Leeds Running', km = '10.00' }) =>
          `${type},${day} ${clock}:00,false,${title},"${km}",700,00:50:00,150,170,--,00:52:00\n`,
      )
      .join('')}`,
    'watch.csv',
    { distanceUnit: 'km' },
  );

const week = (text: string) => readText(`2026-05-04\n${text}\n`, 'log.week');

const told = ({ at, status, title }: Session): string =>
  `${formatDay(at.day)} ${status} ${title ?? ''}`.trim();

const runsOf = (sessions: readonly Session[]): Run[] =>
  sessions.filter((session): session is Run => session.kind === 'run');

const spring = watch({ day: '2026-05-01' }, { day: '2026-05-05' }, { day: '2026-05-08' });

describe('a plan beside the runs that were done', () => {
  const plan = calendar(
    { day: '2026-05-05', title: 'Run 6 x 800 m' },
    { day: '2026-05-07', title: 'Tempo run' },
    { day: '2026-05-08', title: 'Easy run' },
    { day: '2026-05-12', title: 'Long run' },
  );
  const { log, unrunPlans, duplicates } = assembleLog([plan, spring]);

  test('gives way on the days that the runs cover, and stays after them', () => {
    assert.deepEqual(log.sessions.map(told), [
      '2026-05-01 done Leeds Running',
      '2026-05-05 done Leeds Running',
      '2026-05-08 done Leeds Running',
      '2026-05-12 planned Long run',
    ]);
    assert.equal(unrunPlans, 1);
    assert.equal(duplicates, 2);
  });

  test('tells what a run was whose own title says nothing, and that is no guess', () => {
    const [before, intervals, today] = classifyRuns(runsOf(log.sessions));
    assert.deepEqual([before!.type, intervals!.type, today!.type], ['unknown', 'intervals', 'easy']);
    assert.equal(intervals!.typeConfidence, 0.75);
    assert.deepEqual(intervals!.typeEvidence, ['the plan said "Run 6 x 800 m"']);
    assert.deepEqual(
      intervals!.origins!.map(({ file }) => file),
      ['watch.csv', 'plan.ics'],
    );
  });

  test('stays where it is later on the last day of the log', () => {
    const day = '2026-05-08';
    const early = calendar(
      { day, clock: '0600', title: 'Easy run' },
      { day, clock: '0715', title: 'Easy run' },
    );
    assert.equal(assembleLog([early, spring]).unrunPlans, 1);
    const late = calendar(
      { day, clock: '0700', title: 'Easy run' },
      { day, clock: '1800', title: 'Tempo run' },
    );
    const today = assembleLog([late, spring]);
    assert.equal(today.unrunPlans, 0);
    assert.equal(today.log.sessions.at(-1)!.title, 'Tempo run');
  });

  test('does not reach into the audit unless asked', () => {
    const last = parseDay('2026-05-08');
    assert.equal(windowOf(log).to, last);
    assert.deepEqual(log.coverage.runs, { from: parseDay('2026-05-01'), to: last });
    assert.equal(log.ahead?.after, last);
    assert.equal(log.ahead?.coverage.runs?.to, parseDay('2026-05-12'));
  });

  test('says nothing of a run that says itself what it was, or that was another one', () => {
    const typeOf = (row: Omit<Row, 'day'>, title: string): string => {
      const runs = assembleLog([
        calendar({ day: '2026-05-05', title }),
        watch({ day: '2026-05-05', ...row }),
      ]);
      return runsOf(classifyRuns(runsOf(runs.log.sessions)))
        .map(({ type }) => type)
        .join();
    };
    assert.equal(typeOf({ title: 'Tempo' }, 'Run 6 x 800 m'), 'threshold');
    assert.equal(typeOf({ km: '3.00' }, 'Long run 20 km'), 'unknown');
    assert.equal(typeOf({ km: '18.00' }, 'Long run 20 km'), 'long');
    assert.equal(typeOf({}, 'Run'), 'unknown');
  });

  test('pairs the runs of a day by the clock, else by length', () => {
    const twice = (...events: readonly Omit<Event, 'day'>[]) => {
      const runs = watch(
        { day: '2026-05-05', clock: '07:00', km: '5.00' },
        { day: '2026-05-05', clock: '18:00', km: '12.00' },
      );
      const { log: both } = assembleLog([
        calendar(...events.map((event) => ({ day: '2026-05-05', ...event }))),
        runs,
      ]);
      return classifyRuns(runsOf(both.sessions)).map(({ type }) => type);
    };
    assert.deepEqual(twice({ clock: '1800', title: 'Tempo run' }), ['unknown', 'threshold']);
    assert.deepEqual(twice({ clock: '1730', title: 'Tempo run' }, { clock: '1630', title: 'Easy run' }), [
      'easy',
      'threshold',
    ]);
    assert.deepEqual(twice({ title: '12 km tempo run' }, { title: '5 km easy run' }), ['easy', 'threshold']);
  });
});

describe('a plan of strength sessions', () => {
  const gym = { type: 'Strength Training', title: 'Strength', km: '0.00' } as const;
  const plan = calendar(
    { day: '2026-05-02', title: 'Strength training' },
    { day: '2026-05-04', title: 'Strength training' },
    { day: '2026-05-09', title: 'Strength training' },
  );

  test('gives way where lifts are logged', () => {
    const { log, unrunPlans } = assembleLog([
      plan,
      watch({ day: '2026-05-02', ...gym }, { day: '2026-05-05', ...gym }),
    ]);
    assert.deepEqual(log.sessions.map(told), [
      '2026-05-02 done Strength',
      '2026-05-05 done Strength',
      '2026-05-09 planned Strength training',
    ]);
    assert.equal(unrunPlans, 1);
  });

  test('stays where only runs are logged', () => {
    const { log, unrunPlans } = assembleLog([plan, spring]);
    assert.equal(log.sessions.filter(({ kind }) => kind === 'strength').length, 3);
    assert.equal(unrunPlans, 0);
    // It stands in for what no log tells, up to the last day done.
    assert.deepEqual(log.coverage.lifts, { from: parseDay('2026-05-02'), to: parseDay('2026-05-08') });
  });
});

describe('plans in a week that tells of things done too', () => {
  test('stay unless another file tells of the session', () => {
    const mixed = week('Mon  lift legs 40m\nTue  run intervals 60m ?\nThu  run easy 40m ?');
    const { log, unrunPlans, duplicates } = assembleLog([mixed, spring]);
    assert.deepEqual(
      log.sessions.map((session) => `${told(session)} ${session.kind === 'run' ? session.type : ''}`.trim()),
      [
        '2026-05-01 done Leeds Running unknown',
        '2026-05-04 done',
        '2026-05-05 done Leeds Running intervals',
        '2026-05-07 planned easy',
        '2026-05-08 done Leeds Running unknown',
      ],
    );
    assert.deepEqual([unrunPlans, duplicates], [0, 1]);
  });

  test('keep their sets, as no result, where a watch knows only that there was a session', () => {
    const mixed = week('Mon  run easy 40m\nTue  lift legs: split-squat 3x6/side 40kg ?');
    const gym = watch({ day: '2026-05-05', type: 'Strength Training', title: 'Strength', km: '0.00' });
    const [, lift] = assembleLog([mixed, gym]).log.sessions;
    assert.ok(lift?.kind === 'strength');
    assert.equal(lift.exercises[0]?.sets.length, 3);
    assert.equal(lift.status, 'planned');
    assert.equal(lift.at.minuteOfDay, 7 * 60);
  });

  test('never fulfil each other', () => {
    const { log } = assembleLog([week('Mon  am run easy 40m | pm run easy 40m ?')]);
    assert.equal(log.sessions.length, 2);
  });
});

test('a plan alone is audited as it stands', () => {
  const { log, unrunPlans } = assembleLog([
    calendar({ day: '2026-05-05', title: 'Tempo run' }, { day: '2026-06-02', title: 'Long run' }),
  ]);
  assert.equal(unrunPlans, 0);
  assert.deepEqual(windowOf(log), { from: parseDay('2026-05-05'), to: parseDay('2026-06-02') });
});
