import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleLog } from '@carryover/engine';
import { readText } from '../src/index.ts';

const garmin = (rows: string): string =>
  `Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Total Ascent,Elapsed Time\n${rows}`;
const strava = (rows: string): string =>
  `Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Elapsed Time,Moving Time,Distance,Long Run\n${rows}`;
const hevy = (rows: string): string =>
  `title,start_time,end_time,exercise_title,set_index,set_type,weight_kg,reps\n${rows}`;

const watch = readText(
  garmin(
    'Running,2026-05-01 18:00:10,false,Leeds Running,"10.02",700,00:50:00,150,170,55,00:52:00\n' +
      'Running,2026-05-03 08:00:00,false,Leeds Running,"20.10",1400,01:50:00,145,165,--,01:52:00\n' +
      'Strength Training,2026-05-02 18:02:00,false,Strength,"0.00",200,00:30:00,100,130,--,00:50:00\n',
  ),
  'garmin.csv',
  { distanceUnit: 'km' },
);

test('a run of a watch and of the service that it feeds is one run with the best of both', () => {
  const service = readText(
    strava(
      '1,"May 1, 2026, 6:00:33 PM",6 x 800 m,Run,3120,10.0,3120,2985,10060,0\n' +
        '2,"May 3, 2026, 8:00:00 AM",Sunday,Run,6700,20.1,6700,6590,20110,1\n' +
        '3,"May 3, 2026, 5:00:00 PM",Shake out,Run,1200,3.0,1200,1200,3000,0\n',
    ),
    'strava.csv',
  );
  for (const order of [
    [watch, service],
    [service, watch],
  ]) {
    const { log, duplicates } = assembleLog(order);
    assert.equal(duplicates, 2);
    const runs = log.sessions.filter((session) => session.kind === 'run');
    assert.equal(runs.length, 3);
    const [intervals, long] = runs;
    assert.equal(intervals!.averageHeartRate, 150);
    assert.equal(intervals!.distanceKm, 10.02);
    assert.match(intervals!.title!, /6 x 800 m/);
    assert.deepEqual(intervals!.origins!.map((origin) => origin.file).sort(), ['garmin.csv', 'strava.csv']);
    assert.equal(long!.type, 'long');
    assert.equal(long!.typeConfidence, 1);
  }
});

test('two runs of one file stay two, and so do runs that differ', () => {
  const rows = 'Running,2026-05-01 18:00:00,false,A,"5.00",300,00:25:00,150,170,--,00:25:00\n';
  const twice = readText(garmin(rows + rows), 'garmin.csv');
  assert.equal(assembleLog([twice]).log.sessions.length, 2);
  assert.equal(assembleLog([twice, twice]).log.sessions.length, 2);
  const other = readText(
    garmin('Running,2026-05-01 18:30:00,false,A,"5.00",300,00:25:00,150,170,--,00:25:00\n'),
    'b.csv',
  );
  assert.equal(assembleLog([readText(garmin(rows), 'a.csv'), other]).log.sessions.length, 2);
});

test('a strength activity that overlaps a log is the session of the log', () => {
  const lifts = readText(
    hevy(
      'Legs,"2 May 2026, 18:00","2 May 2026, 18:55",Squat (Barbell),0,normal,80,5\n' +
        'Legs,"4 May 2026, 18:00","4 May 2026, 18:55",Zorble Deluxe,0,normal,80,5\n',
    ),
    'hevy.csv',
  );
  const { log, duplicates, unknownNames } = assembleLog([watch, lifts]);
  assert.equal(duplicates, 1);
  const [session, ...others] = log.sessions.filter((each) => each.kind === 'strength');
  assert.equal(others.length, 1);
  assert.equal(session!.exercises[0]!.sets.length, 1);
  assert.equal(session!.durationMinutes, 55);
  assert.ok(session!.exercises[0]!.exerciseId);
  assert.deepEqual(unknownNames, [{ name: 'Zorble Deluxe', sets: 1 }]);
  const mapped = assembleLog([lifts], { mapping: new Map([['Zorble Deluxe', 'pogo-hops']]) });
  assert.deepEqual(mapped.unknownNames, []);
});

test('clocks that differ by whole hours are found out by the runs that they share', () => {
  const days = [4, 6, 8, 11];
  const local = days.map(
    (day, index) =>
      `Running,2026-05-${String(day).padStart(2, '0')} 0${6 + index}:0${index}:00,false,Run,"${8 + index}.10",500,00:4${index}:00,150,170,--,00:4${index}:00\n`,
  );
  const universal = days.map(
    (day, index) =>
      `${day},"May ${day}, 2026, ${4 + index}:0${index}:20 AM",Run,Run,1,1,${2400 + 60 * index},${2400 + 60 * index},${8100 + 1000 * index},0\n`,
  );
  const shifted = readText(strava(universal.join('')), 'strava.csv');
  const told = assembleLog([readText(garmin(local.join('')), 'garmin.csv'), shifted]);
  assert.equal(told.duplicates, 4);
  assert.equal(told.log.sessions.length, 4);
  assert.equal(told.log.sessions[0]!.at.minuteOfDay, 6 * 60);
  // Two coincidences prove nothing: they may be two equal runs on a day.
  const two = readText(garmin(local.slice(0, 2).join('')), 'garmin.csv');
  assert.equal(assembleLog([two, shifted]).duplicates, 0);
});

test('coverage joins files that meet, and leaves out what lies before a long hole', () => {
  const at = (date: string): string => `A,"${date}, 18:00","${date}, 18:30",Squat,0,normal,80,5\n`;
  const reading = (from: string, to: string) => readText(hevy(at(from) + at(to)), `${from}.csv`);
  const old = reading('1 Jan 2020', '1 Jun 2020');
  const spring = reading('1 Mar 2026', '1 Apr 2026');
  const may = reading('20 Apr 2026', '1 Jun 2026');
  const { coverage, sessions } = assembleLog([may, old, spring]).log;
  assert.deepEqual(coverage, {
    lifts: { from: spring.coverage.lifts!.from, to: may.coverage.lifts!.to },
  });
  assert.equal(sessions.length, 6);
});

test('ids are unique and the athlete of the command line wins', () => {
  const one = readText(hevy('A,"1 Mar 2026, 18:00","1 Mar 2026, 18:30",Squat,0,normal,80,5\n'), 'a.csv');
  const later = readText(hevy('B,"1 Mar 2026, 18:00","1 Mar 2026, 18:30",Squat,0,normal,80,5\n'), 'b.csv');
  const planned = {
    ...later,
    sessions: later.sessions.map((each) => ({
      ...each,
      at: { ...each.at, day: each.at.day + 1 },
      status: 'planned' as const,
    })),
  };
  const { log } = assembleLog([{ ...one, athlete: { ageYears: 30, bodyMassKg: 60 } }, planned], {
    athlete: { ageYears: 40 },
  });
  assert.equal(new Set(log.sessions.map((session) => session.id)).size, 2);
  assert.deepEqual(log.athlete, { ageYears: 40, bodyMassKg: 60 });
});

test('rests and reserve that one log of a lift has fill the other, exercise by exercise', () => {
  const row = (name: string, index: number, weight: number) =>
    `Legs,"2 May 2026, 18:00","2 May 2026, 18:50",${name},${index},normal,${weight},5\n`;
  const app = readText(
    hevy(
      [0, 1, 2].map((index) => row('Squat (Barbell)', index, 80)).join('') +
        [0, 1].map((index) => row('Leg Press', index, 120)).join(''),
    ),
    'hevy.csv',
  );
  const typed = readText(
    '2026-04-27\nSat  18:00 lift: squat-back 3x5 75kg rir2 rest150s; leg-press 1x5 rest60s\n',
    'my.week',
  );
  for (const order of [
    [app, typed],
    [typed, app],
  ]) {
    const { log, duplicates } = assembleLog(order);
    assert.equal(duplicates, 1);
    const [lift] = log.sessions;
    assert.ok(lift?.kind === 'strength');
    const told = lift.exercises.map(({ exerciseId, sets }) => [
      exerciseId,
      sets.map(({ restSeconds }) => restSeconds),
    ]);
    assert.deepEqual(told, [
      ['squat-back', [150, 150, 150]],
      // One set there and two here: nobody can tell which is which.
      ['leg-press', [undefined, undefined]],
    ]);
    assert.equal(lift.exercises[0]!.sets[0]!.loadKg, 80);
    assert.equal(lift.exercises[0]!.sets[0]!.rir, 2);
  }
});

test('what two files tell of the days beside the sessions is all in the log', () => {
  const diary = readText(
    '2026-05-04\nMon check sleep5h | pain achilles 4/5/3\nTue symptom fever',
    'diary.week',
  );
  const gym = readText('2026-05-11\nMon shoes firm | lift legs heavy\nTue check sore6', 'gym.week');
  const { log } = assembleLog([gym, diary]);
  assert.deepEqual(assembleLog([diary, gym]).log, log);
  const { checkIns, pains, symptoms, footwear } = log;
  assert.deepEqual(
    checkIns?.map(({ sleepHours, soreness }) => [sleepHours, soreness]),
    [
      [5, undefined],
      [undefined, 6],
    ],
  );
  assert.deepEqual([pains?.length, symptoms?.[0]?.kind, footwear?.[0]?.sole], [1, 'fever', 'firm']);
});
