import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Availability, dayFromDate, type Gym, parseDay } from '@carryover/engine';
import { longestOpening } from '@carryover/views';
import { UsageError } from '../src/errors.ts';
import { readGym } from '../src/plan/equipment.ts';
import { readHours } from '../src/plan/openings.ts';
import { readTemplate } from '../src/plan/read-template.ts';
import { readPain, readTrip } from '../src/plan/season-options.ts';

import { type AskedRace, assertRaces, readRace } from '../src/settings/races.ts';
import { fixtures, folderWith } from './support.ts';

const refuses = (read: () => unknown, says: RegExp): void => {
  assert.throws(read, (error) => error instanceof UsageError && says.test(error.message));
};

describe('a race as typed', () => {
  const table: readonly (readonly [string, number, AskedRace['priority']])[] = [
    ['2027-10-03:half', 21.1, 'A'],
    ['2027-10-03:Half Marathon:b', 21.1, 'B'],
    ['2027-10-03:marathon:C', 42.2, 'C'],
    ['2027-10-03:5k', 5, 'A'],
    ['2027-10-03:10km', 10, 'A'],
    ['2027-10-03:5000m', 5, 'A'],
    ['2027-10-03:100mi', 160.9, 'A'],
    ['2027-10-03:mile', 1.6, 'A'],
  ];
  for (const [text, km, priority] of table)
    test(text, () => {
      const race = readRace('--race', text);
      assert.equal(race.day, dayFromDate(2027, 10, 3));
      assert.deepEqual([Math.round(race.distanceKm * 10) / 10, race.priority], [km, priority]);
    });

  const bad: readonly (readonly [string, RegExp])[] = [
    ['2027-10-03', /expected DATE:DISTANCE, as in 2027-10-03:half/],
    ['half', /expected DATE:DISTANCE/],
    ['2027-02-30:half', /the calendar has no 2027-02-30/],
    ['2027-10-03:maraton', /Did you mean marathon/],
    ['2027-10-03:ten', /expected DATE:DISTANCE/],
    ['2027-10-03:10k:D', /A, B or C/],
    ['2027-10-03:10k:A:B', /A, B or C/],
    ['2027-10-03:9000k', /0\.4 to 500 km/],
  ];
  for (const [text, says] of bad)
    test(`${text} is refused`, () => refuses(() => readRace('--race', text), says));

  test('of a day that is over, or of a day that has one, is refused', () => {
    const race = readRace('--race', '2027-10-03:half');
    refuses(() => assertRaces([race], race.day + 1), /lies before the first planned day, 2027-10-04/);
    refuses(() => assertRaces([race, readRace('--race', '2027-10-03:10k')], 0), /two races are told/);
    assertRaces([race], race.day);
  });
});

describe('equipment as typed', () => {
  const has = (text: string, unit?: 'kg' | 'lb'): Gym => readGym('--equipment', [text], unit).gym;

  test('floor and wall are always there', () => {
    for (const text of ['none', 'bodyweight']) assert.deepEqual(has(text), { equipment: ['none', 'wall'] });
  });

  test('weights follow a colon, and commas part weights or kinds', () => {
    const gym = has('barbell:15, plates:5,20,10 bands; Dumbbell:8,12.5,10 kettlebells:12-20/4');
    assert.deepEqual(gym, {
      equipment: ['none', 'wall', 'barbell', 'plate', 'band', 'dumbbell', 'kettlebell'],
      barKg: 15,
      platePairsKg: [20, 10, 5],
      dumbbellsKg: [8, 10, 12.5],
      kettlebellsKg: [12, 16, 20],
    });
  });

  test('pounds are kept to the gram', () => {
    assert.deepEqual(has('dumbbells:10lb,20lb').dumbbellsKg?.map(Math.round), [5, 9]);
    assert.deepEqual(has('dumbbells:10,20', 'lb'), has('dumbbells:10lb,20lb'));
  });

  test('weights that nobody told are assumed, and said', () => {
    const { gym, assumed } = readGym('--equipment', ['barbell']);
    assert.deepEqual([gym.barKg, gym.platePairsKg], [20, [20, 10, 5, 2.5, 1.25]]);
    assert.deepEqual(assumed, [
      'Weights: none were told, so these are assumed: pairs of plates of 20, 10, 5, 2.5, 1.25 kg.',
    ]);
    assert.ok(readGym('--equipment', ['gym']).gym.equipment.includes('machine'));
  });

  const bad: readonly (readonly [string, RegExp])[] = [
    ['barbel', /"barbel" is no equipment\. Did you mean barbell\?/],
    ['spaceship', /Known are: none, bodyweight, gym/],
    ['none bands', /it is none or equipment, not both/],
    ['dumbbells:', /expected weights after the colon/],
    ['dumbbells:heavy', /expected weights after the colon/],
    ['dumbbells:0', /expected weights/],
    ['bench:20', /weights are told for dumbbells/],
  ];
  for (const [text, says] of bad) test(`${text} is refused`, () => refuses(() => has(text), says));
});

describe('hours as typed', () => {
  const hours = (told: Partial<Parameters<typeof readHours>[0]>): Availability =>
    readHours({ days: [], busy: [], open: [], ...told });
  const minutesOn = ({ openings = [] }: Availability, weekday: number, half: string): number | undefined =>
    openings.find((each) => each.weekday === weekday && each.half === half)?.minutes;

  test('what is busy is closed, and all else stays as it is', () => {
    const week = hours({ busy: ['Tue pm', 'wed'] });
    assert.deepEqual(
      [
        minutesOn(week, 1, 'pm'),
        minutesOn(week, 1, 'am'),
        minutesOn(week, 2, 'am'),
        minutesOn(week, 2, 'pm'),
      ],
      [0, undefined, 0, 0],
    );
  });

  test('days close the others; an opening says how long, on a day beside them too', () => {
    const week = hours({ days: ['Mon Thu pm'], open: ['Sat am 20m', 'Mon pm 60 min'] });
    assert.deepEqual(
      [
        minutesOn(week, 0, 'am'),
        minutesOn(week, 0, 'pm'),
        minutesOn(week, 3, 'am'),
        minutesOn(week, 3, 'pm'),
      ],
      [undefined, 60, 0, undefined],
    );
    assert.deepEqual([minutesOn(week, 5, 'am'), minutesOn(week, 5, 'pm')], [20, 0]);
    assert.equal(longestOpening(week, 45), 60);
  });

  const at = ({ openings = [] }: Availability, weekday: number): (string | number | undefined)[][] =>
    openings
      .filter((each) => each.weekday === weekday)
      .map(({ half, minutes, minuteOfDay }) => [half, minutes, minuteOfDay]);

  test('an hour says when strength begins, and nothing of how long it may be', () => {
    const week = hours({ days: ['Tue 20:30', 'Thu 6:15'], open: ['Sat 9:00 30m'] });
    assert.deepEqual(at(week, 1), [
      ['am', 0, undefined],
      ['pm', undefined, 20 * 60 + 30],
    ]);
    assert.deepEqual(at(week, 3), [
      ['pm', 0, undefined],
      ['am', undefined, 6 * 60 + 15],
    ]);
    assert.deepEqual(at(week, 5), [
      ['pm', 0, undefined],
      ['am', 30, 9 * 60],
    ]);
    assert.equal(longestOpening(week, 45), 45);
  });

  test('hours that are taken leave what comes after them, or close the half, or leave it as it is', () => {
    const week = hours({ busy: ['Tue 17:00-20:00', 'Wed 17:00 - 23:00', 'weekdays 8:00-17:00'] });
    assert.deepEqual(at(week, 1), [['pm', undefined, 20 * 60]]);
    assert.deepEqual(at(week, 2), [['pm', 0, undefined]]);
    assert.deepEqual(at(week, 0), []);
    const both = hours({ days: ['Mon pm'], busy: ['Tue 17:00-20:00'] });
    assert.deepEqual(minutesOn(both, 1, 'pm'), 0);
  });

  test('weekdays, the weekend and a range of days are days', () => {
    const closedOf = (days: string) =>
      [0, 1, 2, 3, 4, 5, 6].filter((weekday) => minutesOn(hours({ days: [days] }), weekday, 'pm') === 0);
    assert.deepEqual(closedOf('weekdays pm'), [5, 6]);
    assert.deepEqual(closedOf('weekend'), [0, 1, 2, 3, 4]);
    assert.deepEqual(closedOf('Mon - Wed'), [3, 4, 5, 6]);
    assert.deepEqual(closedOf('Fri-Mon'), [1, 2, 3]);
    assert.deepEqual(closedOf('Tuesdays, thurs pm'), [0, 2, 4, 5, 6]);
  });

  test('dates are appointments', () => {
    const from = parseDay('2027-03-01')!;
    assert.deepEqual(hours({ busy: ['2027-03-01..2027-03-07', '2027-03-09 am'] }), {
      appointments: [
        { days: { from, to: from + 6 } },
        { days: { from: from + 8, to: from + 8 }, half: 'am' },
      ],
    });
  });

  const bad: readonly (readonly [Parameters<typeof hours>[0], RegExp])[] = [
    [{ busy: ['Someday'] }, /--busy "Someday": "Someday" is no weekday/],
    [{ busy: ['pm'] }, /"pm" is no weekday/],
    [{ days: ['Mondy'] }, /"Mondy" is no weekday. Did you mean monday\?/],
    [{ days: ['Mon 25:00'] }, /"25:00" is no weekday/],
    [{ busy: ['Tue 17:00'] }, /taken until when\? Write it as in "Tue 17:00-20:00"/],
    [{ busy: ['Tue 20:00-17:00'] }, /expected two hours of one day/],
    [{ busy: ['2027-03-07..2027-03-01'] }, /the last day lies before the first/],
    [{ busy: ['2027-02-30'] }, /expected a date or two/],
    [{ open: ['Mon pm'] }, /expected when and for how long/],
    [{ busy: ['Mon'], open: ['Mon pm 45m'] }, /Mon pm is told as taken and as open/],
  ];
  for (const [told, says] of bad)
    test(`${JSON.stringify(told)} is refused`, () => refuses(() => hours(told), says));
});

describe('a usual week as typed', () => {
  const read = (text: string, weekStartsOn: 0 | 6 = 0) =>
    readTemplate('--template', text, fixtures, weekStartsOn);

  test('the word run may be left out, and days count from the first of the week', () => {
    const text = 'Mon am easy 45m; Tue 18:00 run intervals 60m | pm easy 20m; Sun long 20km';
    const days = (weekStartsOn: 0 | 6) => read(text, weekStartsOn).map(({ at, type }) => `${at.day} ${type}`);
    assert.deepEqual(days(0), ['0 easy', '1 intervals', '1 easy', '6 long']);
    assert.deepEqual(days(6), ['0 long', '1 easy', '2 intervals', '2 easy']);
  });

  test('is the first week of a file', (context) => {
    const cwd = folderWith(context, { 'usual.week': '2027-01-06\nWed run easy 40m\nTue run long 80m\n' });
    assert.deepEqual(
      readTemplate('--template', 'usual.week', cwd, 0).map(({ at }) => at.day),
      [2, 1],
    );
  });

  const bad: readonly (readonly [string, RegExp])[] = [
    ['Mon esy 45m', /Did you mean "easy"/],
    ['Someday easy 45m', /is none/],
    ['Mon lift legs', /holds no run/],
    ['none.week', /cannot be opened \(ENOENT\)/],
  ];
  for (const [text, says] of bad) test(`${text} is refused`, () => refuses(() => read(text), says));
});

describe('pain and trips as typed', () => {
  test('a site and a number', () => {
    assert.deepEqual(readPain('--pain', 'achilles:3'), { site: 'achilles', score: 3 });
    refuses(() => readPain('--pain', 'achiles:3'), /Did you mean achilles/);
    refuses(() => readPain('--pain', 'achilles'), /expected a number from 0 to 10/);
    refuses(() => readPain('--pain', 'achilles:11'), /expected a number from 0 to 10/);
  });

  test('days and what is there', () => {
    const trip = readTrip('--trip', '2027-03-01..2027-03-07:bands dumbbells:10');
    assert.equal(trip.days.to - trip.days.from, 6);
    assert.deepEqual(trip.gym.dumbbellsKg, [10]);
    refuses(() => readTrip('--trip', '2027-03-01..2027-03-07'), /expected FROM\.\.TO:EQUIPMENT/);
  });
});
