// Two articles print a week of their own. A plan under the preset of each finds the days that its author chose, or says
// why its author's rule would not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDay, parseDay, planSeason, weekdayName } from '../src/index.ts';
import { requestFor } from './plans.ts';

const monday = parseDay('2027-01-04')!;

const weeks = (lines: string): string =>
  Array.from({ length: 4 }, (_, week) => `${formatDay(monday + 7 * week)}\n${lines}`).join('\n\n');

const strengthDays = (preset: string, lines: string): string[] =>
  planSeason(requestFor(weeks(lines), { preset })).weeks.map(({ sessions }) =>
    sessions.map(({ session }) => weekdayName(session.at.day)).join(' '),
  );

describe('the weeks that articles print', () => {
  it('four-mistakes: easy Monday and the free Thursday between speed and the long run', () => {
    const runs = `Mon  run easy 40m ?
Tue  run easy 40m ?
Wed  run intervals 50m ?
Fri  run easy 30m ?
Sat  run long 90m ?`;
    assert.deepEqual(strengthDays('four-mistakes', runs), ['Mon Thu', 'Mon Thu', 'Mon Thu', 'Mon Thu']);
  });

  it('strong-and-explosive: never its own Monday, which is the day before its Tuesday intervals', () => {
    const runs = `Mon  run easy 40m ?
Tue  run intervals 50m ?
Thu  run easy 40m ?
Sat  run long 90m ?`;
    for (const days of strengthDays('strong-and-explosive', runs)) assert.doesNotMatch(days, /Mon|Tue/);
  });

  it('hard-days-hard: after the hard run of the day, six hours later', () => {
    const runs = `Mon  run easy 40m ?
Tue  am run intervals 50m ?
Wed  run easy 40m ?
Fri  am run threshold 45m ?
Sat  run easy 30m ?`;
    assert.deepEqual(strengthDays('hard-days-hard', runs), ['Tue Fri', 'Tue Fri', 'Tue Fri', 'Tue Fri']);
  });
});
