import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate, type Gym } from '@carryover/engine';
import { kgOfPound } from '@carryover/formats';
import { type Begun, begin, floorOf, sessionsAhead, sessionWith, usualSessionWith } from './gym-floor.ts';
import { entriesOfExamples } from './journal-of-files.ts';

const examples = entriesOfExamples('Activities.csv', 'hevy.csv');
/** A Monday, after the last day of the example's files. */
const today = dayFromDate(2026, 11, 9);
const floor = () => floorOf(examples, today);

const placeOf = (session: Begun, id: string): number =>
  session.view().exercises.find(({ exercise }) => exercise === id)!.place;
/** The aims of the work sets of a place, loads and repetitions. */
const aims = (session: Begun, place: number) =>
  session
    .at(place)
    .rows.filter(({ role }) => role === 'work')
    .map(({ aim }) => [aim.reps ?? aim.seconds, aim.loadKg]);

describe('the session of a runner who lifted before', () => {
  test('begins with what was planned, last time above it, and the plates of the bar', () => {
    const here = floor();
    const session = begin(here, sessionWith(here, 'squat-back'));
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
    const explained = new Set(squat.why.map(({ of }) => of));
    for (const number of ['sets', 'reps', 'load', 'reserve', 'rest'] as const)
      assert.ok(explained.has(number), `${number} has a reason of its own`);
    assert.deepEqual([next, setsDone, setsPlanned], [{ place: 0, row: 0 }, 0, 8]);
  });

  test('is ticked set by set to its end, each set with the entry that takes it back', () => {
    const here = floor();
    const session = begin(here, sessionWith(here, 'squat-back'));
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

  test('aims the next set by the last one, and again once that is corrected or taken back', () => {
    const here = floor();
    const session = begin(here, usualSessionWith(here, 'squat-back'));
    const place = placeOf(session, 'squat-back');
    const [reps, loadKg] = aims(session, place)[0] as [number, number];
    const hard = session.log(place, { role: 'work', reps: reps - 2, loadKg, rir: 0 });
    const [, second, third] = session.at(place).rows.filter(({ role }) => role === 'work');
    assert.ok(second!.aim.loadKg! < loadKg);
    assert.deepEqual(third!.aim, second!.aim);
    assert.match(second!.changed!.says, /^Next .* kg: you did .* with 0 left, where .* were asked for\.$/);
    assert.deepEqual(
      second!.changed!.sources.map(({ source }) => source),
      ['rts-chart', 'ours'],
    );
    here.tell('correction', {
      target: hard,
      of: 'set-logged',
      change: { set: { role: 'work', reps, loadKg, rir: 8 } },
    });
    assert.ok(aims(session, place)[1]![1]! > loadKg);
    here.tell('withdrawal', { target: hard });
    assert.deepEqual(aims(session, place)[1], [reps, loadKg]);
  });

  test('of a lighter week is never asked for more', () => {
    const here = floor();
    const session = begin(here, sessionWith(here, 'squat-back'));
    const place = placeOf(session, 'squat-back');
    session.log(place, { role: 'work', reps: 8, loadKg: 47.5, rir: 9 });
    assert.deepEqual(aims(session, place)[1], [8, 47.5]);
    assert.equal(session.at(place).rows.at(-1)!.changed, undefined);
  });

  test('of a day that asks for less is never asked for more', () => {
    const here = floorOf(examples, today);
    const planned = usualSessionWith(here, 'squat-back');
    const why = {
      of: 'minutes',
      says: 'You slept little.',
      method: 'decision of the day',
      sources: [{ source: 'ours', says: 'Less on such a day.' }],
    } as const;
    const session = begin(here, { ...planned, why: [why] });
    const place = placeOf(session, 'squat-back');
    const [reps, loadKg] = aims(session, place)[0] as [number, number];
    session.log(place, { role: 'work', reps, loadKg, rir: 9 });
    assert.deepEqual(aims(session, place)[1], [reps, loadKg]);
  });

  test('is skipped, taken up again, and has sets more or fewer', () => {
    const here = floor();
    const session = begin(here, sessionWith(here, 'squat-back'));
    session.change({ kind: 'skip', place: 0 });
    assert.deepEqual(session.view().next, { place: 1, row: 0 });
    assert.equal(session.view().setsPlanned, 7);
    session.change({ kind: 'unskip', place: 0 });
    assert.deepEqual(session.view().next, { place: 0, row: 0 });
    session.change({ kind: 'add-set', place: 1 });
    assert.equal(aims(session, 1).length, 3);
    for (let times = 0; times < 5; times += 1) session.change({ kind: 'remove-set', place: 1 });
    assert.equal(aims(session, 1).length, 1);
  });

  test('goes on with what was begun out of turn, and then with what was left', () => {
    const here = floor();
    const session = begin(here, sessionWith(here, 'squat-back'));
    session.log(3, { role: 'work', reps: 11, rir: 3 });
    assert.deepEqual(session.view().next, { place: 3, row: 1 });
    session.tick();
    assert.deepEqual(session.view().next, { place: 0, row: 0 });
    // Whoever lifts at once needs no warm-up any more.
    session.log(1, { role: 'work', reps: 8, loadKg: 47.5 });
    assert.deepEqual(session.view().next, { place: 1, row: 4 });
  });
});

const short = (gym: Gym) => {
  const here = floorOf(examples, dayFromDate(2026, 10, 26));
  here.tell('equipment', gym);
  here.tell('season-wishes', { minutes: 25 });
  return here;
};

describe('two exercises in turns', () => {
  test('alternate, warm-up sets first, and share one rest', () => {
    const here = short({ equipment: ['barbell', 'bench'], platePairsKg: [20, 10, 5, 2.5, 1.25] });
    const session = begin(here, sessionWith(here, 'squat-back'));
    const [first, second] = session.view().exercises;
    assert.deepEqual([first?.group, second?.group], ['a', 'a']);
    assert.deepEqual([first?.restSeconds, second?.restSeconds], [120, 120]);
    const order: string[] = [];
    while (session.view().next) {
      const { place, row } = session.view().next!;
      order.push(`${place} ${session.at(place).rows[row]!.role}`);
      session.tick();
    }
    assert.deepEqual(order.slice(0, 7), [
      '0 warmup',
      '0 warmup',
      '0 warmup',
      '0 work',
      '1 work',
      '0 work',
      '1 work',
    ]);
  });
});

describe('every kind of gym', () => {
  const pounds = (...weights: readonly number[]) => weights.map((lb) => lb * kgOfPound);
  const gyms = {
    kilograms: {
      equipment: ['barbell', 'dumbbell', 'bench', 'box'],
      barKg: 20,
      platePairsKg: [20, 20, 10, 5, 2.5, 1.25],
      dumbbellsKg: [5, 10, 15],
    },
    pounds: {
      equipment: ['barbell', 'dumbbell', 'bench', 'box'],
      barKg: 45 * kgOfPound,
      platePairsKg: pounds(45, 45, 25, 10, 5, 2.5),
      dumbbellsKg: pounds(10, 15, 20, 25, 30),
    },
    'dumbbells at home': { equipment: ['dumbbell'], dumbbellsKg: [4, 8, 12] },
    'nothing at all': { equipment: [] },
  } as const satisfies Readonly<Record<string, Gym>>;

  for (const [name, gym] of Object.entries(gyms))
    test(`${name}: what is aimed at can be made, and the session can be ended`, () => {
      const here = floor();
      here.tell('equipment', gym);
      if (name === 'pounds') here.tell('season-wishes', { loadUnit: 'lb' });
      const all = sessionsAhead(here);
      for (const planned of [all[0]!, all.find(({ frame }) => !frame.frozen)!]) {
        const session = begin(here, planned);
        for (let ticks = 0; session.view().next; ticks += 1) {
          assert.ok(ticks < 60, 'the session has no end');
          session.tick(ticks % 2 === 0 ? {} : { rir: 0 });
        }
        const { exercises, setsDone, setsPlanned } = session.view();
        assert.equal(setsDone, setsPlanned);
        for (const { makeableKg = [], rows } of exercises)
          for (const { aim, load } of rows) {
            if (aim.loadKg === undefined) continue;
            assert.ok(makeableKg.includes(aim.loadKg), `${aim.loadKg} kg cannot be made`);
            assert.ok(load === undefined || Math.abs(load.madeKg - aim.loadKg) < 0.1);
          }
      }
    });

  test('pounds are said in pounds', () => {
    const here = floor();
    here.tell('equipment', gyms.pounds);
    here.tell('season-wishes', { loadUnit: 'lb' });
    const session = begin(here, sessionWith(here, 'squat-back'));
    const squat = session.at(placeOf(session, 'squat-back'));
    assert.match(squat.says, /^2 × 8, 10\d lb, /);
    assert.ok(squat.why.every(({ says }) => !/\bkg\b/.test(says)));
    const { load } = squat.rows.at(-1)!;
    const side = load!.perSideKg!.map((kg) => Math.round((kg / kgOfPound) * 2) / 2);
    const total = 45 + 2 * side.reduce((sum, lb) => sum + lb, 0);
    assert.equal(Math.round(load!.madeKg / kgOfPound), total);
  });
});
