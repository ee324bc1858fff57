import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate, exerciseById, type Gym, type PlannedSession } from '@carryover/engine';
import { acceptedBody, planFrom, swapOptions } from '../src/index.ts';
import { type Begun, begin, type Floor, floorOf, sessionsAhead, sessionWith } from './gym-floor.ts';
import { entriesOfExamples } from './journal-of-files.ts';

const examples = entriesOfExamples('Activities.csv', 'hevy.csv');
const today = dayFromDate(2026, 11, 9);
const floor = () => floorOf(examples, today);

const begun = (here: Floor) => {
  const session = begin(here, sessionWith(here, 'squat-back'));
  const { place } = session.view().exercises.find(({ exercise }) => exercise === 'squat-back')!;
  return { session, place };
};
const optionsOf = (here: Floor, session: Begun, place: number) =>
  swapOptions(here.context(), session.open(), place);
const holds = (id: string) => (session: PlannedSession) =>
  session.items.some(({ entry }) => entry.exercise.id === id);
const squatsOf = (here: Floor) =>
  sessionsAhead(here).filter((session) => holds('squat-back')(session) || holds('leg-press')(session));

describe('what can be done in place of the squat', () => {
  test('is the same movement, what is known first, with a load of its own history', () => {
    const here = floor();
    const { session, place } = begun(here);
    const { exercise, options } = optionsOf(here, session, place);
    assert.equal(exercise, 'squat-back');
    assert.ok(options.length > 2);
    for (const option of options) {
      assert.equal(exerciseById(option.exercise)?.pattern, 'squat');
      assert.match(option.why[0]!.says, /^In place of the back squat: the same movement/);
    }
    const [first] = options;
    assert.equal(first?.exercise, 'leg-press');
    assert.equal(first.says, '2 × 8, 85 kg, leave 3 in reserve.');
    const press = here
      .state()
      .log.sessions.flatMap((each) => (each.kind === 'strength' ? each.exercises : []))
      .findLast(({ exerciseId }) => exerciseId === 'leg-press');
    assert.deepEqual(
      first.last?.sets.map(({ loadKg }) => loadKg),
      press?.sets.filter(({ role }) => role !== 'warmup').map(({ loadKg }) => loadKg),
    );
    const unknown = options.find(({ exercise: id }) => id === 'squat-front');
    assert.equal(unknown?.says, '2 × 6, leave 3 in reserve.');
    assert.match(unknown.why[0]!.says, /new to you, so its load is found by feel/);
  });

  test('needs nothing that is not there', () => {
    const here = floor();
    here.tell('equipment', { equipment: ['dumbbell'], dumbbellsKg: [4, 8, 12] });
    const session = begin(here, sessionsAhead(here)[0]!);
    for (const { place } of session.view().exercises)
      for (const { exercise } of optionsOf(here, session, place).options)
        for (const item of exerciseById(exercise)!.equipment)
          assert.ok(['none', 'wall', 'dumbbell'].includes(item), `${exercise} needs ${item}`);
  });

  test('loads no place that hurts', () => {
    const here = floor();
    const { session, place } = begun(here);
    const before = optionsOf(here, session, place).options;
    here.tell('pain', { day: today, site: 'knee-front', during: 6 });
    const after = optionsOf(here, session, place).options;
    assert.ok(before.some(({ exercise }) => exerciseById(exercise)!.avoidIf.includes('knee-front')));
    assert.ok(after.every(({ exercise }) => !exerciseById(exercise)!.avoidIf.includes('knee-front')));
  });

  test('is never what the session holds already', () => {
    const here = floor();
    const session = begin(here, sessionWith(here, 'squat-back'));
    const held = session.view().exercises.map(({ exercise }) => exercise);
    for (const { place } of session.view().exercises)
      assert.ok(optionsOf(here, session, place).options.every(({ exercise }) => !held.includes(exercise)));
  });

  test('of hops stays with hops', () => {
    const here = floor();
    const session = begin(here, sessionWith(here, 'squat-back'));
    const { options } = optionsOf(here, session, 0);
    assert.ok(options.length > 0);
    assert.ok(options.every(({ exercise }) => exerciseById(exercise)!.impact <= 1));
  });
});

describe('a swap for today', () => {
  test('stands in the place with its own numbers, last time and sets; going back undoes it', () => {
    const here = floor();
    const { session, place } = begun(here);
    session.change({ kind: 'swap', place, exercise: 'leg-press' });
    const press = session.at(place);
    assert.deepEqual(
      [press.exercise, press.swappedFrom, press.says],
      ['leg-press', 'Back squat', '2 × 8, 85 kg, leave 3 in reserve.'],
    );
    assert.equal(press.last?.sets[0]?.loadKg, 110);
    assert.ok(press.rows.every(({ load }) => load === undefined));
    session.log(place, { role: 'work', reps: 8, loadKg: 85, rir: 3 });
    const done = session.at(place).rows.filter((row) => row.done);
    assert.deepEqual(
      done.map(({ role }) => role),
      ['work'],
    );
    const [logged] = here.state().log.sessions.flatMap((each) => (each.id === session.id ? [each] : []));
    assert.equal(logged?.kind === 'strength' && logged.exercises[0]?.exerciseId, 'leg-press');
    session.change({ kind: 'swap', place, exercise: 'squat-back' });
    assert.equal(session.at(place).swappedFrom, undefined);
  });

  test('keeps the sets of what stood there before, named as what they were', () => {
    const here = floor();
    const { session, place } = begun(here);
    session.log(place, { role: 'work', reps: 8, loadKg: 47.5, rir: 3 });
    session.change({ kind: 'swap', place, exercise: 'leg-press' });
    const { rows } = session.at(place);
    assert.equal(rows[0]?.done?.as, 'Back squat');
    assert.equal(rows.filter(({ done }) => done).length, 1);
  });

  test('leaves the plan as it is', () => {
    const here = floor();
    const { session, place } = begun(here);
    session.change({ kind: 'swap', place, exercise: 'leg-press' });
    assert.ok(sessionsAhead(here).some(holds('squat-back')));
  });
});

describe('a swap for good', () => {
  const always = { exerciseId: 'leg-press', inPlaceOf: 'squat-back' };
  const accept = (here: Floor) =>
    here.tell('plan-accepted', acceptedBody(planFrom(here.state(), today).plan));

  for (const isAccepted of [false, true])
    test(`is in every session of the ${isAccepted ? 'accepted' : 'next'} plan, which says why; taken back, it is not`, () => {
      const here = floor();
      if (isAccepted) accept(here);
      const told = here.tell('exercise-preference', always);
      const squats = squatsOf(here);
      assert.ok(squats.length > 5);
      for (const session of squats) {
        assert.ok(!holds('squat-back')(session));
        const item = session.items.find(({ entry }) => entry.exercise.id === 'leg-press');
        assert.equal(item?.entry.why[0]?.says, 'In place of the back squat: you asked for it.');
        assert.ok(item.loadKg !== undefined && item.loadKg > 70, 'its own load is asked for');
      }
      // Somebody who takes that plan and then thinks again has the squat again.
      if (isAccepted) accept(here);
      here.tell('withdrawal', { target: told });
      assert.ok(squatsOf(here).every(holds('squat-back')));
    });

  test('may lead on to another one, and back', () => {
    const here = floor();
    here.tell('exercise-preference', always);
    here.tell('exercise-preference', { exerciseId: 'squat-front', inPlaceOf: 'leg-press' });
    assert.ok(sessionsAhead(here).some(holds('squat-front')));
    assert.ok(!sessionsAhead(here).some(holds('leg-press')));
    here.tell('exercise-preference', { exerciseId: 'squat-back', inPlaceOf: 'squat-front' });
    assert.ok(sessionsAhead(here).some(holds('squat-back')));
  });

  test('waits where the place has not got it, or where it would hurt', () => {
    const atHome: Gym = { equipment: ['barbell', 'bench'] };
    const here = floor();
    here.tell('exercise-preference', always);
    here.tell('equipment', atHome);
    assert.ok(!sessionsAhead(here).some(holds('leg-press')));
    const other = floor();
    other.tell('exercise-preference', { exerciseId: 'deadlift', inPlaceOf: 'deadlift-romanian' });
    assert.ok(sessionsAhead(other).some(holds('deadlift')));
    other.tell('pain', { day: today, site: 'low-back', during: 4 });
    assert.ok(!holds('deadlift')(sessionsAhead(other)[0]!) && !holds('deadlift')(sessionsAhead(other)[1]!));
  });

  test('of what is no other movement, or of no exercise at all, changes nothing', () => {
    const here = floor();
    const plain = sessionsAhead(here);
    here.tell('exercise-preference', { exerciseId: 'pull-up', inPlaceOf: 'squat-back' });
    here.tell('exercise-preference', { exerciseId: 'of-a-newer-catalogue', inPlaceOf: 'squat-back' });
    assert.deepEqual(sessionsAhead(here), plain);
  });
});
