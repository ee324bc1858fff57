import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromDate, formatDay, type JournalState, weekStartOf } from '@carryover/engine';
import { exampleState } from '../test/journal-of-files.ts';
import { acceptedBody, planFrom } from './plan/index.ts';
import { progressView } from './progress/index.ts';
import { seasonBoard } from './season-board.ts';

/** A Monday, after the last day of the example's files. */
const today = dayFromDate(2026, 11, 9);
const race = {
  id: 'race',
  day: today + 70,
  title: 'Half marathon',
  distanceKm: 21.1,
  priority: 'A' as const,
};
const state: JournalState = { ...exampleState(), races: [race] };

test('a season holds the weeks before with what was done, and those ahead with what is planned', () => {
  const { weeks, races, changes } = seasonBoard(state, today);
  const { plan } = planFrom(state, today);
  assert.equal(weeks.length, 8 + plan.weeks.length);
  const before = weeks.slice(0, 8);
  assert.ok(before.every(({ planned, block }) => planned === undefined && block === undefined));
  const known = new Map(progressView(state, today).weeks.map(({ start, hardSets }) => [start, hardSets]));
  for (const { start, done } of before) assert.equal(done!.hardSets, known.get(start));
  assert.ok(before.some(({ done }) => done!.hardSets > 0 && done!.runMinutes > 0));
  for (const [index, week] of weeks.slice(8).entries()) {
    const { runs, block, start } = plan.weeks[index]!;
    assert.equal(week.start, formatDay(start));
    assert.equal(week.block, block);
    assert.equal(
      week.planned!.runMinutes,
      runs.reduce((sum, { durationMinutes = 0 }) => sum + durationMinutes, 0),
    );
    assert.equal(week.isNow, index === 0);
    assert.equal(week.done === undefined, index > 0);
  }
  assert.deepEqual(
    races.map(({ entry, date, isBeyond }) => [entry, date, isBeyond]),
    [['race', formatDay(race.day), false]],
  );
  assert.deepEqual(changes, []);
});

test('weeks that were planned and are over keep what the accepted plan asked of them', () => {
  const accepted = { id: 'plan', ...acceptedBody(planFrom(state, today).plan) };
  const later = today + 15;
  const { weeks, changes } = seasonBoard({ ...state, accepted }, later);
  const asked = new Map(seasonBoard(state, today).weeks.map((week) => [week.start, week.planned]));
  const past = weeks.filter(({ start, planned }) => planned && start < formatDay(weekStartOf(later)));
  assert.equal(past.length, 2);
  for (const { start, planned } of past) assert.deepEqual(planned, asked.get(start));
  assert.ok(changes.some((says) => says.includes('was missed')));
});
