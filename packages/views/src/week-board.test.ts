import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromDate, formatDay, type JournalState, parseWeeks } from '@carryover/engine';
import { emptyState } from '../test/states.ts';
import { planFrom } from './plan/index.ts';
import { weekBoard } from './week-board.ts';

const monday = dayFromDate(2027, 1, 4);
const state = (text: string): JournalState => ({
  ...emptyState,
  log: {
    athlete: {},
    sessions: parseWeeks(`2027-01-04\n${text}`).weeks.flatMap(({ sessions }) => sessions),
    coverage: {},
  },
});

test('a board holds each session of the week once, on its day, with what was done and what was missed', () => {
  const told = state('Mon run easy 45m\nTue run intervals 60m ?\nThu run easy 45m ?\nSat run long 100m ?');
  const { days } = weekBoard(told, monday + 2);
  const shown = days.map(({ items }) =>
    items.filter(({ kind }) => kind === 'run').map(({ status, isMissed }) => (isMissed ? 'missed' : status)),
  );
  assert.deepEqual(shown, [['done'], ['missed'], [], ['planned'], [], ['planned'], []]);
  assert.deepEqual(
    days.map(({ isOver, isToday }) => (isToday ? 'today' : isOver ? 'over' : 'ahead')),
    ['over', 'over', 'today', 'ahead', 'ahead', 'ahead', 'ahead'],
  );
});

test('sessions of the plan stand on it with every set, and the marks name those that break a rule', () => {
  const full = state(
    'Mon run intervals 60m ?\nTue run threshold 60m ?\nWed run intervals 60m ?\nThu run threshold 60m ?\nFri run intervals 60m ?\nSat run long-quality 150m ?\nSun run threshold 60m ?',
  );
  const { plan } = planFrom(full, monday);
  const { days, marks } = weekBoard(full, monday);
  const items = days.flatMap((day) => day.items);
  const ours = items.filter(({ planned }) => planned !== undefined);
  assert.deepEqual(
    ours.map(({ id, date }) => [id, date]).sort(),
    plan.weeks[0]!.sessions.map(({ session }) => [session.id, formatDay(session.at.day)]).sort(),
  );
  assert.ok(ours.every(({ planned }) => planned!.items.length > 0));
  assert.ok(marks.length > 0);
  for (const { number, sessions } of marks)
    assert.deepEqual(
      items
        .filter((item) => item.marks.includes(number))
        .map(({ id }) => id)
        .sort(),
      items
        .filter(({ id }) => sessions.includes(id))
        .map(({ id }) => id)
        .sort(),
    );
});

test('a week that is over shows what the journal tells of it and no plan', () => {
  const told = state('Mon run easy 45m\nTue run intervals 60m ?');
  const { days, marks } = weekBoard(told, monday + 10, monday);
  assert.deepEqual(marks, []);
  assert.deepEqual(
    days.flatMap(({ items }) => items.map(({ date, isMissed }) => [date, isMissed])),
    [
      ['2027-01-04', false],
      ['2027-01-05', true],
    ],
  );
});
