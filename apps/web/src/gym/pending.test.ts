import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isSettled, type Pending, restAfter, withPending } from './pending.ts';
import type { SessionExercise, SessionView } from './session-view.ts';

const exercise = (place: number, more: Partial<SessionExercise> = {}): SessionExercise => ({
  place,
  exercise: `exercise-${place}`,
  name: `Exercise ${place}`,
  eachSide: false,
  timed: false,
  says: '',
  why: [],
  restSeconds: 120,
  cues: [],
  isSkipped: false,
  rows: [
    { role: 'work', aim: { reps: 6, loadKg: 60 } },
    { role: 'work', aim: { reps: 6, loadKg: 60 } },
  ],
  ...more,
});

const viewOf = (...exercises: readonly SessionExercise[]): SessionView => ({
  id: 'session',
  title: 'Strength A',
  minutes: 40,
  exercises,
  next: { place: 0, row: 0 },
  setsDone: 0,
  setsPlanned: 4,
});

const tick = (place: number, row: number): Pending => ({
  kind: 'tick',
  entry: `set ${place} ${row}`,
  place,
  row,
  done: { reps: 6, loadKg: 60 },
});

const nextAfter = (view: SessionView, ...pending: readonly Pending[]) => withPending(view, pending).next;

describe('what was tapped and is not known yet', () => {
  test('shows as done, counts, and moves what is next', () => {
    const shown = withPending(viewOf(exercise(0), exercise(1)), [tick(0, 0)]);
    assert.deepEqual(shown.exercises[0]?.rows[0]?.done, { entry: 'set 0 0', reps: 6, loadKg: 60 });
    assert.deepEqual([shown.setsDone, shown.next], [1, { place: 0, row: 1 }]);
  });

  test('leaves the view alone once it is known', () => {
    const known = withPending(viewOf(exercise(0)), [tick(0, 0)]);
    assert.equal(isSettled(known, tick(0, 0)), true);
    assert.equal(withPending(known, [tick(0, 0)]), known);
  });

  test('is taken back and corrected in the same way', () => {
    const known = withPending(viewOf(exercise(0)), [tick(0, 0)]);
    const correction = { kind: 'correct', entry: 'set 0 0', done: { reps: 5, loadKg: 60, rir: 0 } } as const;
    const corrected = withPending(known, [correction]);
    assert.deepEqual(corrected.exercises[0]?.rows[0]?.done, {
      entry: 'set 0 0',
      reps: 5,
      loadKg: 60,
      rir: 0,
    });
    assert.equal(isSettled(corrected, correction), true);
    const undone = withPending(known, [{ kind: 'untick', entry: 'set 0 0' }]);
    assert.deepEqual([undone.setsDone, undone.next], [0, { place: 0, row: 0 }]);
  });

  test('of a pair leads to the partner, and of the last set to nothing', () => {
    const pair = viewOf(exercise(0, { group: 'A' }), exercise(1, { group: 'A' }), exercise(2));
    assert.deepEqual(nextAfter(pair, tick(0, 0)), { place: 1, row: 0 });
    assert.deepEqual(nextAfter(pair, tick(0, 0), tick(1, 0)), { place: 0, row: 1 });
    const one = viewOf(exercise(0));
    assert.equal(nextAfter(one, tick(0, 0), tick(0, 1)), undefined);
  });

  test('passes over what is skipped, and over warm-up sets once the work has begun', () => {
    const skipped = viewOf(exercise(0), exercise(1, { isSkipped: true }), exercise(2));
    assert.deepEqual(nextAfter(skipped, tick(0, 0), tick(0, 1)), { place: 2, row: 0 });
    const warm = exercise(0, { rows: [{ role: 'warmup', aim: { reps: 5 } }, ...exercise(0).rows] });
    assert.deepEqual(nextAfter(viewOf(warm), tick(0, 1)), { place: 0, row: 2 });
  });
});

describe('the rest that is due', () => {
  test('is the exercise’s, a short one after a warm-up set, none before a partner and none at the end', () => {
    const warm = exercise(0, { rows: [{ role: 'warmup', aim: { reps: 5 } }, ...exercise(0).rows] });
    assert.equal(restAfter(viewOf(warm), 0, 1), 120);
    assert.equal(restAfter(viewOf(warm), 0, 0), 60);
    assert.equal(restAfter(viewOf(exercise(0, { restSeconds: 0 })), 0, 0), undefined);
    const pair = viewOf(exercise(0, { group: 'A' }), exercise(1, { group: 'A' }));
    assert.equal(restAfter(withPending(pair, [tick(0, 0)]), 0, 0), undefined);
    assert.equal(restAfter(withPending(pair, [tick(0, 0), tick(1, 0)]), 1, 0), 120);
    const { next: _, ...done } = viewOf(exercise(0));
    assert.equal(restAfter(done, 0, 1), undefined);
  });
});
