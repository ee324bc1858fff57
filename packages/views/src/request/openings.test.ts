import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Half, halves, type Opening, type Weekday } from '@carryover/engine';
import { longestOpening, openWeekdays } from './openings.ts';

const everyHalf = ([0, 1, 2, 3, 4, 5, 6] as const).flatMap((weekday) =>
  halves.map((half) => ({ weekday, half })),
);

/** All is shut but what is named. */
const only = (...open: readonly (readonly [Weekday, Half, number?])[]): { readonly openings: Opening[] } => ({
  openings: everyHalf.map(({ weekday, half }) => {
    const named = open.find(([day, part]) => day === weekday && part === half);
    if (!named) return { weekday, half, minutes: 0 };
    const [, , minutes] = named;
    return { weekday, half, ...(minutes === undefined ? {} : { minutes }) };
  }),
});

test('a weekday is open where one of its halves leaves the minutes', () => {
  const week = only([0, 'pm', 60], [3, 'pm'], [5, 'am', 20]);
  assert.deepEqual([openWeekdays(week, 10), openWeekdays(week, 30)], [3, 2]);
  assert.equal(longestOpening(week, 45), 60);
});

test('a half that was named without minutes leaves the usual ones', () => {
  const week = only([1, 'pm'], [5, 'am', 30]);
  assert.deepEqual([openWeekdays(week, 45), longestOpening(week, 45)], [1, 45]);
  assert.equal(longestOpening({}, 45), 45);
});

test('a week without any opening has none', () => {
  assert.deepEqual([openWeekdays(only(), 10), longestOpening(only(), 45)], [0, 0]);
});
