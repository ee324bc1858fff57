import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate } from '@carryover/engine';
import { begin, floorOf, sessionsAhead } from './gym-floor.ts';
import { entriesOfExamples } from './journal-of-files.ts';

const examples = entriesOfExamples('Activities.csv', 'hevy.csv');
/** A Monday, after the last day of the example's files. */
const today = dayFromDate(2026, 11, 9);
const floor = () => floorOf(examples, today);

describe('the session of a runner who lifted before', () => {
  test('begins with what was planned, last time above it, and the plates of the bar', () => {
    const here = floor();
    const session = begin(here, sessionsAhead(here)[0]!);
    const { exercises, next, setsDone, setsPlanned } = session.view();
    const squat = exercises.find(({ exercise }) => exercise === 'squat-back')!;
    assert.equal(squat.says, '2 × 8, 47.5 kg, leave 3 in reserve.');
    assert.deepEqual(squat.last, {
      date: '2026-10-12',
      sets: Array.from({ length: 3 }, () => ({ loadKg: 60, reps: 8, rir: 3 })),
    });
    assert.deepEqual(
      squat.rows.map(({ role, load }) => [role, load?.madeKg, load?.perSideKg]),
      [
        ['warmup', 20, []],
        ['warmup', 22.5, [1.25]],
        ['warmup', 35, [5, 2.5]],
        ['work', 47.5, [10, 2.5, 1.25]],
        ['work', 47.5, [10, 2.5, 1.25]],
      ],
    );
    assert.ok(squat.why.some(({ says }) => /lay-off|weeks without/.test(says)));
    assert.deepEqual([next, setsDone, setsPlanned], [{ place: 0, row: 0 }, 0, 8]);
  });

  test('is ticked set by set to its end, each set with the entry that takes it back', () => {
    const here = floor();
    const session = begin(here, sessionsAhead(here)[0]!);
    const ids: string[] = [];
    while (session.view().next) ids.push(session.tick());
    const { setsDone, setsPlanned, exercises } = session.view();
    assert.equal(setsDone, setsPlanned);
    const rows = exercises.flatMap((exercise) => exercise.rows);
    assert.deepEqual(
      rows.map(({ done }) => done?.entry),
      ids,
    );
    assert.deepEqual(
      rows.filter(({ changed }) => changed),
      [],
    );
    here.tell('withdrawal', { target: ids.at(-1)! });
    assert.equal(session.view().setsDone, setsPlanned - 1);
  });
});
