import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromDate, formatDay, type JournalState, type Run } from '@carryover/engine';
import { exampleState } from '../test/journal-of-files.ts';
import { triedMoves } from './move-trial.ts';
import { acceptedBody, planFrom } from './plan/index.ts';
import { weekBoard } from './week-board.ts';

/** A Monday, after the last day of the example's files. */
const today = dayFromDate(2026, 11, 9);
const example: JournalState = {
  ...exampleState(),
  wishes: { template: 'Tue intervals 60m; Wed easy 50m; Thu threshold 50m; Sun long 90m' },
  gym: { equipment: ['barbell', 'bench', 'dumbbell', 'box', 'step', 'band'] },
};
const first = planFrom(example, today).plan;
const accepted: JournalState = { ...example, accepted: { id: 'plan', ...acceptedBody(first) } };

/** The example runner's second week with its runs told, one of them elsewhere. */
const withRuns = (moved?: { readonly run: string; readonly at: Run['at'] }): JournalState => ({
  ...accepted,
  log: {
    ...accepted.log,
    sessions: [
      ...accepted.log.sessions,
      ...first.weeks[1]!.runs.map((run) => (run.id === moved?.run ? { ...run, at: moved.at } : run)).sort(
        (a, b) => a.at.day - b.at.day,
      ),
    ],
  },
});

test("every place of the example runner's week answers as the plan that is made anew with the run there", () => {
  const told = withRuns();
  const start = formatDay(first.weeks[1]!.start);
  for (const { id } of planFrom(told, today).plan.weeks[1]!.runs) {
    const { places } = triedMoves(told, today, { run: id });
    assert.equal(places.length, 14);
    for (const { date, part, at, sessions, marks } of places) {
      const anew = weekBoard(withRuns({ run: id, at }), today, first.weeks[1]!.start);
      const ours = anew.days.flatMap(({ items }) => items.filter(({ planned }) => planned));
      const where = `${id} on ${date} ${part}, week of ${start}`;
      assert.deepEqual(
        sessions.map((each) => `${each.id} ${each.date} ${each.part}`).sort(),
        ours.map((each) => `${each.id} ${each.date} ${each.part}`).sort(),
        where,
      );
      assert.deepEqual(
        marks.map(({ rule, says }) => `${rule}: ${says}`).sort(),
        anew.marks.map(({ rule, says }) => `${rule}: ${says}`).sort(),
        where,
      );
    }
  }
});

test('the place where it stands is said to be it, and the nearest clean one is another', () => {
  const [week] = first.weeks.slice(1);
  const session = week!.sessions[0]!.session;
  const { places, nearestClean } = triedMoves(accepted, today, { session: session.id });
  const [now, ...others] = places.filter(({ isNow }) => isNow);
  assert.deepEqual([now?.date, others], [formatDay(session.at.day), []]);
  assert.equal(now!.verdict, 'clean');
  const clean = places.find(({ date, part }) => date === nearestClean?.date && part === nearestClean.part);
  assert.deepEqual([clean?.verdict, clean?.isNow], ['clean', false]);
  assert.ok(places.some(({ verdict, added }) => verdict === 'warning' && added[0]!.says !== ''));
});

test('what is not in the plan has no places', () => {
  assert.deepEqual(triedMoves(accepted, today, { run: 'nobody' }), { places: [] });
});
