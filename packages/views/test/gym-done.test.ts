import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate, formatDay } from '@carryover/engine';
import { acceptedBody, planFrom, type SessionDone, sessionDone } from '../src/index.ts';
import { type Begun, begin, type Floor, floorOf, sessionsAhead, sessionWith } from './gym-floor.ts';
import { entriesOfExamples } from './journal-of-files.ts';

const examples = entriesOfExamples('Activities.csv', 'hevy.csv');
const today = dayFromDate(2026, 11, 9);

const accepted = (): Floor => {
  const here = floorOf(examples, today);
  here.tell('plan-accepted', acceptedBody(planFrom(here.state(), today).plan));
  return here;
};

/** Ticks the whole session; squats as they are given. */
const train = (here: Floor, squats: { readonly reps?: number; readonly rir?: number } = {}): Begun => {
  const session = begin(here, sessionWith(here, 'squat-back'));
  for (let { next } = session.view(); next; { next } = session.view()) {
    const { exercise, rows } = session.at(next.place);
    const isSquat = exercise === 'squat-back' && rows[next.row]!.role === 'work';
    session.tick(isSquat ? squats : {});
  }
  return session;
};

const exerciseOf = (done: SessionDone | undefined, id: string) =>
  done!.exercises.find(({ exercise }) => exercise === id)!;

describe('a session that was done', () => {
  test('as planned says what was done, and leaves the next squats as they were planned', () => {
    const here = accepted();
    const session = train(here);
    here.tell('correction', { target: session.id, of: 'session-done', change: { durationMinutes: 41 } });
    const done = sessionDone(here.context(), session.id)!;
    assert.deepEqual(
      [done.title, done.date, done.minutes, done.sets, done.contacts],
      ['Strength A', formatDay(today), 41, 8, 10],
    );
    assert.ok(done.hardSets > 0 && done.hardSets <= done.sets);
    assert.equal(
      done.exercises.reduce((sum, { sets }) => sum + sets.length, 0),
      done.sets,
    );
    const squat = exerciseOf(done, 'squat-back');
    assert.deepEqual(squat.sets[0], { loadKg: 47.5, reps: 8, rir: 3 });
    assert.equal(squat.next?.was, undefined);
    assert.deepEqual(done.changes, []);
  });

  test('with far too little left asks for less next time, beside what would have been asked for', () => {
    const here = accepted();
    const would = sessionsAhead(here).filter(({ items }) =>
      items.some(({ entry }) => entry.exercise.id === 'squat-back'),
    )[1]!;
    const session = train(here, { reps: 5, rir: 0 });
    const { next } = exerciseOf(sessionDone(here.context(), session.id), 'squat-back');
    const was = would.items.find(({ entry }) => entry.exercise.id === 'squat-back')!;
    assert.equal(next?.date, formatDay(would.session.at.day));
    assert.ok(next.asks.loadKg! < was.loadKg!);
    assert.equal(next.was, `${was.sets} × ${was.reps}, ${was.loadKg} kg, leave ${was.reserve} in reserve.`);
    assert.ok(next.why.some(({ says }) => says.includes('5 × 47.5 kg')));
    // The same numbers as the plan itself has for that day.
    const planned = sessionsAhead(here).find(({ session: each }) => each.id === would.session.id)!;
    const item = planned.items.find(({ entry }) => entry.exercise.id === 'squat-back')!;
    assert.deepEqual([next.asks.sets, next.asks.reps, next.asks.loadKg], [item.sets, item.reps, item.loadKg]);
  });

  test('tells the same numbers where no plan was accepted', () => {
    const here = floorOf(examples, today);
    const session = train(here, { reps: 5, rir: 0 });
    const done = sessionDone(here.context(), session.id)!;
    const { next } = exerciseOf(done, 'squat-back');
    assert.ok(next?.was !== undefined);
    assert.equal(done.next?.title, 'Strength B');
  });

  test('with sets that were taken back counts what is left', () => {
    const here = accepted();
    const session = begin(here, sessionWith(here, 'squat-back'));
    const kept = session.tick();
    here.tell('withdrawal', { target: session.tick() });
    assert.equal(sessionDone(here.context(), session.id)?.sets, 1);
    here.tell('withdrawal', { target: kept });
    const empty = sessionDone(here.context(), session.id);
    assert.deepEqual([empty?.sets, empty?.exercises], [0, []]);
  });

  test('says loads in pounds where these are wanted, and nothing of a session that is not there', () => {
    const here = accepted();
    const session = train(here, { reps: 5, rir: 0 });
    const done = sessionDone({ ...here.context(), unit: 'lb' }, session.id);
    assert.match(exerciseOf(done, 'squat-back').next!.says, / lb,/);
    assert.equal(sessionDone(here.context(), 'no-such-session'), undefined);
  });
});
