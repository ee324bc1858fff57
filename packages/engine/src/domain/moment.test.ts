import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Day } from './day.ts';
import { dayFromDate, parseDay } from './day.ts';
import type { Gap, Moment } from './moment.ts';
import { gapBetween, minuteOf, shortfall } from './moment.ts';

const day: Day = parseDay('2027-01-04')!;
const at = (offset: number, rest: Omit<Moment, 'day'> = {}): Moment => ({ day: day + offset, ...rest });
const clock = (hours: number, minutes = 0) => ({ minuteOfDay: hours * 60 + minutes });

/** As a watch gives it: wall clock and instant. */
const zoned = (text: string, zone: string): Moment => {
  const time = Temporal.PlainDateTime.from(text).toZonedDateTime(zone);
  return {
    day: dayFromDate(time.year, time.month, time.day),
    minuteOfDay: time.hour * 60 + time.minute,
    instant: { epochMinutes: time.epochMilliseconds / 60_000, zone },
  };
};

test('halves of the day have nominal hours, and a clock time outweighs them', () => {
  assert.equal(minuteOf(at(0, { half: 'am' })), 7 * 60);
  assert.equal(minuteOf(at(0, { half: 'pm' })), 18 * 60);
  assert.equal(minuteOf(at(0, { half: 'pm', ...clock(12, 30) })), 750);
  assert.equal(minuteOf(at(0)), undefined);
});

test('a gap is as precise as the less precise of its ends', () => {
  const gaps: [Moment, Moment, Gap][] = [
    [at(0, clock(18)), at(1, clock(6, 30)), { hours: 12.5, days: 1, precision: 'clock' }],
    [at(0, { half: 'pm' }), at(1, clock(6)), { hours: 12, days: 1, precision: 'half' }],
    [at(0, { half: 'am' }), at(0, { half: 'pm' }), { hours: 11, days: 0, precision: 'half' }],
    [at(0, { half: 'pm' }), at(2), { hours: 48, days: 2, precision: 'day' }],
    [at(0), at(0), { hours: 0, days: 0, precision: 'day' }],
    [at(1, clock(6)), at(0, clock(18)), { hours: -12, days: -1, precision: 'clock' }],
  ];
  for (const [first, then, gap] of gaps) assert.deepEqual(gapBetween(first, then), gap);
});

test('with instants a gap is elapsed time, whatever the clocks on the wall did', () => {
  const noon = (date: string): Moment => zoned(`${date}T12:00`, 'Europe/Berlin');
  const elapsed = (from: string, to: string): number => gapBetween(noon(from), noon(to)).hours;
  assert.equal(elapsed('2027-03-26', '2027-03-27'), 24);
  assert.equal(elapsed('2027-03-27', '2027-03-28'), 23);
  assert.equal(elapsed('2027-10-30', '2027-10-31'), 25);
  assert.equal(gapBetween(noon('2027-03-27'), noon('2027-03-28')).days, 1);
});

test('the short night of spring misses a limit of 24 h that the wall clock would keep', () => {
  const before = zoned('2027-03-27T18:00', 'Europe/Berlin');
  const after = zoned('2027-03-28T18:00', 'Europe/Berlin');
  assert.equal(shortfall(gapBetween(before, after), 24), 1 - 23 / 24);
  const { instant: _, ...wallClock } = after;
  assert.equal(shortfall(gapBetween(before, wallClock), 24), 0);
});

test('a flight between zones does not stretch the time between two sessions', () => {
  const gap = gapBetween(
    zoned('2027-01-04T18:00', 'Europe/Madrid'),
    zoned('2027-01-04T18:00', 'America/New_York'),
  );
  assert.deepEqual(gap, { hours: 6, days: 0, precision: 'instant' });
});

test('how much of a limit is missed', () => {
  const monday = at(0);
  const table: [name: string, first: Moment, then: Moment, limit: number, missed: number | undefined][] = [
    ['clock, kept to the minute', at(0, clock(18)), at(1, clock(18)), 24, 0],
    ['clock, half of it', at(0, clock(6)), at(0, clock(18)), 24, 0.5],
    ['clock, none of it', at(0, clock(18)), at(0, clock(18)), 24, 1],
    ['clock, well over', at(0, clock(18)), at(5, clock(18)), 24, 0],
    ['halves, evening to evening', at(0, { half: 'pm' }), at(1, { half: 'pm' }), 24, 0],
    ['days only, consecutive', monday, at(1), 24, 0.5],
    ['days only, two apart', monday, at(2), 24, 0],
    ['days only, 48 h', monday, at(2), 48, 0],
    ['days only, 49 h asks for three', monday, at(2), 49, 1 - 2 / 3],
    ['days only, 72 h, two apart', monday, at(2), 72, 1 - 2 / 3],
    ['days only, 72 h, three apart', monday, at(3), 72, 0],
    ['days only, same day', monday, at(0), 24, 1],
    ['days only, same day, under 24 h', monday, at(0), 6, undefined],
    ['days only, next day, under 24 h', monday, at(1), 6, 0],
    ['a limit of nothing is always kept', monday, at(0), 0, 0],
    ['one end known, same day, under 24 h', at(0, clock(7)), at(0), 6, undefined],
  ];
  for (const [name, first, then, limit, missed] of table)
    assert.equal(shortfall(gapBetween(first, then), limit), missed, name);
});
