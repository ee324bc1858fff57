import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bodies } from './bodies.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { entry, id, kept } from './test/made-journal.ts';

const monday = 20_824;

const easyRun: Bodies['run-done'] = {
  at: { day: monday },
  type: 'easy',
  typeConfidence: 1,
  typeEvidence: ['said by the athlete'],
  durationMinutes: 45,
};
const legs: Bodies['session-done'] = { at: { day: monday + 1 }, focus: 'legs', exercises: [] };
const squat = { name: 'squat-back', exerciseId: 'squat-back' };
const setOf = (session: number, place: number, reps: number): Bodies['set-logged'] => ({
  session: id(session),
  place,
  exercise: squat,
  set: { role: 'work', reps, loadKg: 80 },
});

const stateOf = (...entries: readonly Entry[]) => fold(kept(entries));
const idsOf = ({ log }: ReturnType<typeof fold>) => log.sessions.map((session) => session.id);

describe('what an entry tells', () => {
  test('is in the log under the id of the entry', () => {
    const { log } = stateOf(entry(1, 'run-done', easyRun), entry(2, 'session-done', legs));
    assert.deepEqual(log.sessions, [
      { kind: 'run', id: id(1), status: 'done', ...easyRun },
      { kind: 'strength', id: id(2), status: 'done', ...legs },
    ]);
  });

  test('makes a run of the day of a told race that race, until the race is withdrawn', () => {
    const race = entry(2, 'race', { day: monday, title: 'Town run', priority: 'B' });
    const typeOf = (...more: readonly Entry[]) => {
      const [run] = stateOf(entry(1, 'run-done', easyRun), ...more).log.sessions;
      return run?.kind === 'run' && [run.type, run.priority];
    };
    assert.deepEqual(typeOf(race), ['race', 'B']);
    assert.deepEqual(typeOf(race, entry(3, 'withdrawal', { target: id(2) })), ['easy', undefined]);
  });

  test('is kept and left unread where its kind or version is a newer one', () => {
    const newer = { ...entry(2, 'run-done', easyRun), kind: 'mood' };
    const state = fold([...kept([entry(1, 'run-done', easyRun)]), { entry: newer, seq: 2, readable: false }]);
    assert.deepEqual([state.unread, idsOf(state), state.dangling], [1, [id(1)], []]);
  });

  test('counts once when it is there twice', () => {
    assert.deepEqual(idsOf(stateOf(entry(1, 'run-done', easyRun), entry(1, 'run-done', easyRun))), [id(1)]);
  });
});

describe('a correction', () => {
  const corrected = (
    number: number,
    target: number,
    change: Bodies['correction']['change'],
    of = 'run-done',
  ) => entry(number, 'correction', { target: id(target), of, change });

  test('gives single fields a new value, the last word on each', () => {
    const { log } = stateOf(
      entry(1, 'run-done', easyRun),
      corrected(2, 1, { durationMinutes: 50, title: 'Round the lake' }),
      corrected(3, 1, { durationMinutes: 52 }),
    );
    const [run] = log.sessions;
    assert.deepEqual([run?.durationMinutes, run?.title], [52, 'Round the lake']);
  });

  test('takes a field away with null, and gives it back when it is withdrawn', () => {
    const told = [entry(1, 'run-done', easyRun), corrected(2, 1, { durationMinutes: null })];
    assert.ok(!('durationMinutes' in stateOf(...told).log.sessions[0]!));
    const back = stateOf(...told, entry(3, 'withdrawal', { target: id(2) }));
    assert.equal(back.log.sessions[0]!.durationMinutes, 45);
  });

  test('dangles where its target is missing, of another kind, unread, or a correction', () => {
    const run = entry(1, 'run-done', easyRun);
    const change = { durationMinutes: 1 };
    const { dangling, log } = stateOf(
      run,
      corrected(2, 9, change),
      corrected(3, 1, change, 'session-done'),
      corrected(4, 3, { of: 'run-done' }, 'correction'),
    );
    assert.deepEqual([dangling, log.sessions[0]!.durationMinutes], [[id(2), id(3), id(4)], 45]);
    const newer = { entry: { ...run, version: 3 }, seq: 1, readable: false };
    const state = fold([newer, { entry: corrected(2, 1, change), seq: 2, readable: true }]);
    assert.deepEqual([state.dangling, state.unread], [[id(2)], 1]);
  });

  test('may come before its target', () => {
    const { log, dangling } = stateOf(corrected(2, 1, { title: 'Late' }), entry(1, 'run-done', easyRun));
    assert.deepEqual([log.sessions[0]!.title, dangling], ['Late', []]);
  });
});

describe('a withdrawal', () => {
  const withdrawn = (number: number, target: number) => entry(number, 'withdrawal', { target: id(target) });
  const run = entry(1, 'run-done', easyRun);

  test('makes an entry as if it had never been told, until it is withdrawn itself', () => {
    assert.deepEqual(idsOf(stateOf(run, withdrawn(2, 1))), []);
    assert.deepEqual(idsOf(stateOf(run, withdrawn(2, 1), withdrawn(3, 2))), [id(1)]);
    assert.deepEqual(idsOf(stateOf(run, withdrawn(2, 1), withdrawn(3, 2), withdrawn(4, 3))), []);
  });

  test('of itself, in a ring, or of a later withdrawal changes nothing and dangles', () => {
    const state = stateOf(run, withdrawn(2, 2), withdrawn(3, 4), withdrawn(4, 3), withdrawn(5, 99));
    assert.deepEqual([idsOf(state), state.dangling], [[id(1)], [id(2), id(5)]]);
  });

  test('of a session takes its sets and corrections along without a word', () => {
    const told = [entry(1, 'session-done', legs), entry(2, 'set-logged', setOf(1, 0, 5)), withdrawn(3, 1)];
    const { log, dangling } = stateOf(...told);
    assert.deepEqual([log.sessions, dangling], [[], []]);
    const back = stateOf(...told, withdrawn(4, 3)).log.sessions[0];
    assert.equal(back?.kind === 'strength' && back.exercises[0]?.sets.length, 1);
  });
});

describe('sets logged one by one', () => {
  test('make exercises by place, after those that the session has itself', () => {
    const session: Bodies['session-done'] = { ...legs, exercises: [{ name: 'plank', sets: [] }] };
    const bridge = { ...setOf(1, 0, 12), exercise: { name: 'glute-bridge' } };
    const { log } = stateOf(
      entry(3, 'set-logged', setOf(1, 1, 5)),
      entry(1, 'session-done', session),
      entry(2, 'set-logged', bridge),
      entry(4, 'set-logged', setOf(1, 1, 4)),
    );
    const [lift] = log.sessions;
    assert.ok(lift?.kind === 'strength');
    assert.deepEqual(
      lift.exercises.map(({ name, sets }) => [name, sets.map(({ reps }) => reps)]),
      [
        ['plank', []],
        ['glute-bridge', [12]],
        ['squat-back', [5, 4]],
      ],
    );
  });

  test('wait for a session that is not there', () => {
    const set = entry(2, 'set-logged', setOf(1, 0, 5));
    assert.deepEqual(stateOf(set).dangling, [id(2)]);
    const { log, dangling } = stateOf(set, entry(1, 'session-done', legs));
    assert.deepEqual([log.sessions.length, dangling], [1, []]);
  });

  test('of two devices at one place are two exercises where they are called so', () => {
    const curl = { ...setOf(1, 0, 12), exercise: { name: 'curl' } };
    const { log } = stateOf(
      entry(1, 'session-done', legs),
      entry(2, 'set-logged', setOf(1, 0, 5)),
      entry(3, 'set-logged', curl),
      entry(4, 'set-logged', setOf(1, 0, 5)),
    );
    const [lift] = log.sessions;
    assert.ok(lift?.kind === 'strength');
    assert.deepEqual(
      lift.exercises.map(({ sets }) => sets.length),
      [2, 1],
    );
  });
});
