import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LoggedSet } from './bodies.ts';
import { setsOfSession } from './session-sets.ts';
import { entry, id, kept } from './test/made-journal.ts';

const session = (number: number) => entry(number, 'session-done', { at: { day: 20_824 }, exercises: [] });
const set = (number: number, of: number, reps: number, place = 0) =>
  entry(number, 'set-logged', {
    session: id(of),
    place,
    exercise: { name: 'Back squat', exerciseId: 'squat-back' },
    set: { role: 'work', reps },
  });
const withdrawn = (number: number, target: number) => entry(number, 'withdrawal', { target: id(target) });
const corrected = (number: number, target: number, change: Partial<LoggedSet>) =>
  entry(number, 'correction', {
    target: id(target),
    of: 'set-logged',
    change: JSON.parse(JSON.stringify(change)),
  });

const setsOf = (of: number, ...entries: Parameters<typeof kept>[0]) =>
  setsOfSession(kept([session(1), session(2), ...entries]), id(of)).map(({ entry: each, set: { reps } }) => [
    each,
    reps,
  ]);

test('the sets of a session stand in the order of the journal, with their entries', () => {
  assert.deepEqual(setsOf(1, set(3, 1, 8), set(4, 2, 5), set(5, 1, 7)), [
    [id(3), 8],
    [id(5), 7],
  ]);
});

test('corrections are heard, and a set may go to another session by one', () => {
  const told = [set(3, 1, 8), corrected(4, 3, { set: { role: 'work', reps: 6 } })];
  assert.deepEqual(setsOf(1, ...told), [[id(3), 6]]);
  const moved = [...told, corrected(5, 3, { session: id(2) })];
  assert.deepEqual([setsOf(1, ...moved), setsOf(2, ...moved)], [[], [[id(3), 6]]]);
});

test('what was withdrawn is left out, and comes back with the withdrawal of that', () => {
  assert.deepEqual(setsOf(1, set(3, 1, 8), withdrawn(4, 3)), []);
  assert.deepEqual(setsOf(1, set(3, 1, 8), withdrawn(4, 3), withdrawn(5, 4)), [[id(3), 8]]);
  const uncorrected = [set(3, 1, 8), corrected(4, 3, { set: { role: 'work', reps: 6 } }), withdrawn(5, 4)];
  assert.deepEqual(setsOf(1, ...uncorrected), [[id(3), 8]]);
});

test('a set that this device alone has comes after those that the journal has placed', () => {
  const placed = kept([session(1), set(4, 1, 7)]);
  const own = { entry: set(3, 1, 8), readable: true };
  assert.deepEqual(
    setsOfSession([own, ...placed], id(1)).map(({ set: { reps } }) => reps),
    [7, 8],
  );
});
