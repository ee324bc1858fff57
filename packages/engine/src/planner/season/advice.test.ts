import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDay } from '../../domain/index.ts';
import { type Asked, framed, lifting, running, season, weeksOf } from './test/requests.ts';

const says = (text: string, asked?: Asked): string =>
  framed(text, asked)
    .advice.map((advice) => advice.says)
    .join('\n');

const chestPain = { symptoms: [{ day: parseDay('2027-01-04')!, kind: 'chest-pain' }] } as const;

describe('advice', () => {
  const cases: readonly (readonly [on: string, text: string, asked: Asked, says: RegExp])[] = [
    ['weeks that are none', season(2), { weeks: -1 }, /^-1 weeks cannot be planned; 0 weeks were taken/m],
    ['parts of weeks', season(2), { weeks: 1.5 }, /^1\.5 weeks cannot be planned; 1 week was taken/m],
    [
      'four sessions a week',
      season(2),
      { sessionsPerWeek: 4 },
      /^4 sessions a week cannot be planned: 0 to 3 can/m,
    ],
    ['no session at all', season(2), { sessionsPerWeek: 0 }, /^No session a week was asked for/m],
    [
      'three short sessions',
      season(2),
      { sessionsPerWeek: 3, minutes: 20 },
      /^Three sessions of 20 minutes/m,
    ],
    ['minutes for nothing', season(2), { minutes: 5 }, /^5 minutes are too few/m],
    [
      'a race before the start',
      season(3, { 1: 'Sun race A 10km ?' }),
      { start: '2027-01-18', weeks: 1 },
      /^The race on Sun 10 Jan lies before the plan's start/m,
    ],
    ['a race today', season(2, { 1: 'Mon race A 42.2km ?' }), {}, /^The marathon on Mon 4 Jan is today/m],
    [
      'a race in five days',
      season(2, { 1: 'Sat race A 21.1km ?' }),
      {},
      /^The half marathon on Sat 9 Jan is 5 days away/m,
    ],
    [
      'a plan that ends before its race',
      season(15, { 15: 'Sun race A 42.2km ?' }),
      { weeks: 10 },
      /ends before the marathon on Sun 18 Apr.*15 weeks would reach it/m,
    ],
    [
      'two A races a week apart',
      season(9, { 8: 'Sun race A 42.2km ?', 9: 'Sun race A 42.2km ?' }),
      {},
      /^The marathon on Sun 7 Mar stands within two weeks of another A race/m,
    ],
    [
      'a shorter A race right before the goal',
      season(9, { 8: 'Sun race A 10km ?', 9: 'Sun race A 42.2km ?' }),
      {},
      /^The race on Sun 28 Feb stands within two weeks/m,
    ],
    [
      'a season without an A race',
      season(9, { 9: 'Sun race 10km ?' }),
      {},
      /^No A race is told\. The race on Sun 7 Mar is a B race/m,
    ],
    [
      'a race of somebody who does not run',
      season(9, { 9: 'Sun race A 42.2km ?' }),
      { notRunning: true },
      /yet you do not run for now/,
    ],
    ['children', season(2), { athlete: { ageYears: 12 } }, /^Under 13 this plan holds no loads/m],
    ['the young', season(2), { athlete: { ageYears: 15 } }, /^Under 16, lift with somebody qualified/m],
    [
      'a pregnancy',
      season(2),
      { athlete: { pregnant: true } },
      /^No plan of ours fits a pregnancy\. Ask your midwife/m,
    ],
    [
      'a warning sign',
      season(2),
      { log: chestPain },
      /^You told of chest pain on 2027-01-04\. See a clinician now/m,
    ],
    [
      'a long pause',
      weeksOf(13, (week) => (week < 3 ? lifting : running)),
      { start: '2027-03-22', weeks: 3 },
      /^10 weeks lie between the last session/m,
    ],
    [
      'experience that nobody told',
      season(2),
      { athlete: {} },
      /^Your experience of lifting is not told\. The log shows few sessions/m,
    ],
    ['a log without lifts', season(2), {}, /^The log shows no lifting/m],
    ['a year without a race', season(2), { weeks: 52 }, /^Without a race 52 weeks are a sketch/m],
  ];
  for (const [on, text, asked, expected] of cases)
    it(`is given on ${on}`, () => assert.match(says(text, asked), expected));

  it('tells somebody who does not run when running, jumps and fast running come back: by criteria, not dates', () => {
    const told = says(season(3), { notRunning: true });
    for (const expected of [
      /not by a date/,
      /10 hops on each leg are free of pain/,
      /Fast running comes last/,
      /Plan anew as soon as you run again/,
    ])
      assert.match(told, expected);
    assert.doesNotMatch(told, /\d{4}-\d\d-\d\d/);
    assert.doesNotMatch(says(season(3), {}), /hops/);
  });

  it('goes with a season without sessions where a clinician or midwife has the word', () => {
    const weeks = (text: string, asked: Asked) =>
      framed(text, asked).weeks.flatMap(({ sessions }) => sessions);
    assert.ok(weeks(season(2), {}).length > 0);
    assert.deepEqual(weeks(season(2), { athlete: { pregnant: true } }), []);
    assert.deepEqual(weeks(season(2), { log: chestPain }), []);
  });

  it('is none for somebody who lifts and told all of it', () => {
    const text = weeksOf(20, (week) => (week < 5 ? lifting : week === 20 ? 'Sun race A 42.2km ?' : running));
    assert.equal(says(text, { start: '2027-02-01', weeks: 16 }), '');
  });
});
