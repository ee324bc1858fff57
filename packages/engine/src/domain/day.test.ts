import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Day, Weekday } from './day.ts';
import {
  dateOfDay,
  dayFromDate,
  formatDay,
  parseDay,
  weekdayName,
  weekdayNames,
  weekdayOf,
  weekStartOf,
} from './day.ts';

const millisecondsInDay = 86_400_000;

/** Years of four digits, which is what ISO text holds. */
const anyDay: fc.Arbitrary<Day> = fc.integer({ min: dayFromDate(0, 1, 1), max: dayFromDate(9999, 12, 31) });
const anyWeekday = fc.integer({ min: 0, max: 6 }).map((value) => value as Weekday);

test('days agree with the platform in date, text and weekday', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * millisecondsInDay);
      assert.equal(formatDay(day), date.toISOString().slice(0, 10));
      assert.equal(weekdayOf(day), (date.getUTCDay() + 6) % 7);
      assert.deepEqual(dateOfDay(day), {
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        dayOfMonth: date.getUTCDate(),
      });
    }),
    { numRuns: 1000 },
  );
});

test('text and day are each other’s inverse', () => {
  fc.assert(fc.property(anyDay, (day) => assert.equal(parseDay(formatDay(day)), day)));
});

test('1970-01-01 is day 0, a Thursday', () => {
  assert.equal(parseDay('1970-01-01'), 0);
  assert.equal(weekdayName(0), 'Thu');
  assert.equal(weekdayName(-1), 'Wed');
});

test('the year ends between two neighbouring days', () => {
  for (const year of [1999, 2024, 2026, 2027])
    assert.equal(parseDay(`${year + 1}-01-01`)! - parseDay(`${year}-12-31`)!, 1);
});

test('leap years: every fourth, but not a century, but every fourth century', () => {
  const daysIn = (year: number): number => dayFromDate(year + 1, 1, 1) - dayFromDate(year, 1, 1);
  assert.deepEqual([1900, 2000, 2024, 2027, 2100].map(daysIn), [365, 366, 366, 365, 365]);
});

test('dates that do not exist, and text that is no date, are refused', () => {
  const refused = [
    ...['2027-02-29', '2027-02-30', '1900-02-29', '2027-04-31', '2027-13-01', '2027-00-10', '2027-01-00'],
    ...[
      '',
      '2027-1-4',
      '27-01-04',
      '04-01-2027',
      '2027/01/04',
      '2027-01-04T00:00',
      ' 2027-01-04',
      '2027-01-04\n',
    ],
  ];
  for (const text of refused) assert.equal(parseDay(text), undefined, JSON.stringify(text));
  assert.notEqual(parseDay('2028-02-29'), undefined);
});

test('a week starts on its weekday, at most six days back', () => {
  fc.assert(
    fc.property(anyDay, anyWeekday, (day, startsOn) => {
      const start = weekStartOf(day, startsOn);
      assert.equal(weekdayOf(start), startsOn);
      assert.ok(start <= day && day - start <= 6);
    }),
  );
});

test('the week of a Wednesday, by where weeks start', () => {
  const wednesday = parseDay('2027-01-06')!;
  const starts = weekdayNames.map((_, startsOn) => formatDay(weekStartOf(wednesday, startsOn as Weekday)));
  assert.deepEqual(starts, [
    ...['2027-01-04', '2027-01-05', '2027-01-06'],
    ...['2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
  ]);
  assert.equal(formatDay(weekStartOf(wednesday)), '2027-01-04');
});
