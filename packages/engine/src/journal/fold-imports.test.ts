import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bodies } from './bodies.ts';
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { entry, id, kept } from './test/made-journal.ts';

const monday = 20_824;
const stateOf = (...entries: readonly Entry[]) => fold(kept(entries));
const idsOf = ({ log }: ReturnType<typeof fold>) => log.sessions.map((session) => session.id);
const withdrawn = (number: number, target: number) => entry(number, 'withdrawal', { target: id(target) });

const runOn = (day: number, more: Partial<Bodies['run-done']> = {}): Bodies['run-done'] => ({
  at: { day, minuteOfDay: 420 },
  type: 'easy',
  typeConfidence: 1,
  typeEvidence: [],
  durationMinutes: 45,
  ...more,
});
const file = (number: number, more: Partial<Bodies['import']> = {}) =>
  entry(number, 'import', {
    file: 'watch.csv',
    format: 'watch',
    coverage: { runs: { from: monday, to: monday + 6 } },
    ...more,
  });
const lift = (day: number, more: Partial<Bodies['session-done']> = {}): Bodies['session-done'] => ({
  at: { day },
  exercises: [
    { name: 'squat-back', exerciseId: 'squat-back', sets: [{ role: 'work', reps: 5, loadKg: 80 }] },
  ],
  ...more,
});

describe('an import', () => {
  const told = [
    file(1),
    entry(2, 'run-done', runOn(monday, { import: id(1) })),
    entry(3, 'run-done', runOn(monday + 2, { import: id(1) })),
  ];

  test('is a source with its own coverage, and says how many sessions it brought', () => {
    const { log, imports } = stateOf(...told);
    assert.deepEqual(log.coverage, { runs: { from: monday, to: monday + 6 } });
    assert.deepEqual(
      imports.map(({ id: of, sessions }) => [of, sessions]),
      [[id(1), 2]],
    );
  });

  test('is undone whole by its withdrawal, and comes back whole', () => {
    const undone = stateOf(...told, withdrawn(4, 1));
    assert.deepEqual([idsOf(undone), undone.imports, undone.log.coverage, undone.dangling], [[], [], {}, []]);
    assert.deepEqual(idsOf(stateOf(...told, withdrawn(4, 1), withdrawn(5, 4))), [id(2), id(3)]);
  });

  test('that is not there leaves what names it standing, and dangling', () => {
    const { log, dangling } = stateOf(...told.slice(1));
    assert.deepEqual([log.sessions.length, log.coverage, dangling], [2, {}, [id(2), id(3)]]);
  });

  test('with no session left no longer tells that its days had none', () => {
    const { log } = stateOf(...told, withdrawn(4, 2), withdrawn(5, 3));
    assert.deepEqual(log.coverage, {});
  });
});

describe('what takes the place of something', () => {
  const first = entry(2, 'run-done', runOn(monday, { import: id(1) }));
  const second = entry(4, 'run-done', runOn(monday, { import: id(3), replaces: id(2), durationMinutes: 50 }));
  const third = entry(6, 'run-done', runOn(monday, { import: id(5), replaces: id(4), durationMinutes: 55 }));
  const told = [file(1), first, file(3), second, file(5), third];

  test('hides it while it stands', () => {
    assert.deepEqual(idsOf(stateOf(...told)), [id(6)]);
    assert.deepEqual(idsOf(stateOf(...told.slice(0, 4))), [id(4)]);
    assert.deepEqual(idsOf(stateOf(...told.slice(0, 4), withdrawn(7, 3))), [id(2)]);
  });

  test('hides it also by way of one that was withdrawn', () => {
    assert.deepEqual(idsOf(stateOf(...told, withdrawn(7, 3))), [id(6)]);
    assert.deepEqual(idsOf(stateOf(...told, withdrawn(7, 3), withdrawn(8, 5))), [id(2)]);
  });

  test('never does so in a ring', () => {
    const ring = [
      entry(1, 'run-done', runOn(monday, { replaces: id(2) })),
      entry(2, 'run-done', runOn(monday, { replaces: id(1) })),
      entry(3, 'run-done', runOn(monday + 1, { replaces: id(3) })),
    ];
    assert.deepEqual(idsOf(stateOf(...ring)), [id(2), id(3)]);
  });

  test('takes over corrections of what it tells unchanged, and sets', () => {
    const correction = entry(7, 'correction', {
      target: id(2),
      of: 'run-done',
      change: { type: 'race', durationMinutes: 44 },
    });
    const [run] = stateOf(...told, correction).log.sessions;
    assert.deepEqual([run?.kind === 'run' && run.type, run?.durationMinutes], ['race', 55]);
    const lifts = stateOf(
      entry(1, 'session-done', lift(monday)),
      entry(2, 'session-done', lift(monday, { replaces: id(1), title: 'Legs' })),
      entry(3, 'set-logged', {
        session: id(1),
        place: 0,
        exercise: { name: 'plank' },
        set: { role: 'work', seconds: 60 },
      }),
    );
    const [session] = lifts.log.sessions;
    assert.equal(session?.kind === 'strength' && session.exercises.length, 2);
    assert.deepEqual(lifts.dangling, []);
  });
});

describe('one export that two devices read', () => {
  const [phone, laptop] = [file(1, { format: 'week' }), file(10, { format: 'week' })];
  const told = [
    phone,
    entry(2, 'session-done', lift(monday, { import: id(1) })),
    entry(3, 'session-done', lift(monday, { import: id(1) })),
    laptop,
    entry(11, 'session-done', lift(monday, { import: id(10) })),
    entry(12, 'session-done', lift(monday, { import: id(10) })),
    entry(13, 'session-done', lift(monday + 1, { import: id(10) })),
  ];

  test('counts once, and two sessions of it that are alike stay two', () => {
    assert.deepEqual(idsOf(stateOf(...told)), [id(2), id(3), id(13)]);
  });

  test('is taken back by either withdrawal, and undone import by import', () => {
    assert.deepEqual(idsOf(stateOf(...told, withdrawn(20, 11))), [id(3), id(13)]);
    assert.deepEqual(idsOf(stateOf(...told, withdrawn(20, 1))), [id(11), id(12), id(13)]);
    assert.deepEqual(idsOf(stateOf(...told, withdrawn(20, 10))), [id(2), id(3)]);
  });

  test('keeps what was corrected and logged on either', () => {
    const title = { target: id(12), of: 'session-done', change: { title: 'Legs' } };
    const { log, dangling } = stateOf(...told, entry(20, 'correction', title));
    assert.deepEqual(
      [log.sessions.map((each) => each.title), dangling],
      [[undefined, 'Legs', undefined], []],
    );
  });
});

describe('what is told by hand', () => {
  test('covers each kind from its first to its last day', () => {
    const { log } = stateOf(
      entry(1, 'run-done', runOn(monday)),
      entry(2, 'session-done', lift(monday + 1)),
      entry(3, 'session-done', lift(monday + 15)),
      entry(4, 'run-done', runOn(monday + 9)),
    );
    assert.deepEqual(log.coverage, {
      runs: { from: monday, to: monday + 9 },
      lifts: { from: monday + 1, to: monday + 15 },
    });
  });

  test('tells nothing of what lies before a month of silence', () => {
    const before = [entry(1, 'session-done', lift(monday)), entry(2, 'session-done', lift(monday + 4))];
    const after = [entry(3, 'session-done', lift(monday + 40)), entry(4, 'run-done', runOn(monday + 41))];
    assert.deepEqual(stateOf(...before, ...after).log.coverage.lifts, { from: monday + 40, to: monday + 40 });
    const checkIn = entry(5, 'check-in', { day: monday + 20, energy: 4 });
    assert.deepEqual(stateOf(...before, ...after, checkIn).log.coverage.lifts, {
      from: monday,
      to: monday + 40,
    });
  });

  test('is one session with what a file tells of it', () => {
    const hand = entry(1, 'run-done', runOn(monday, { type: 'threshold' }));
    const watch = [
      file(2),
      entry(3, 'run-done', runOn(monday, { import: id(2), type: 'unknown', typeConfidence: 0 })),
    ];
    const { log, duplicates } = stateOf(hand, ...watch);
    const [run] = log.sessions;
    assert.deepEqual([log.sessions.length, duplicates], [1, 1]);
    assert.equal(run?.kind === 'run' && run.type, 'threshold');
  });
});

describe('a plan told by hand', () => {
  const plan = (day: number) => entry(50 + day - monday, 'run-planned', runOn(day));

  test('gives way to what was done, and is left out where runs are told and none was run', () => {
    const done = [entry(1, 'run-done', runOn(monday)), entry(2, 'run-done', runOn(monday + 4))];
    const { log, duplicates } = stateOf(plan(monday), plan(monday + 2), plan(monday + 6), ...done);
    assert.deepEqual(
      log.sessions.map(({ id: of, status }) => [of, status]),
      [
        [id(1), 'done'],
        [id(2), 'done'],
        [id(56), 'planned'],
      ],
    );
    assert.equal(duplicates, 1);
    assert.deepEqual(log.coverage.runs, { from: monday, to: monday + 4 });
    assert.deepEqual(log.ahead?.coverage.runs, { from: monday, to: monday + 6 });
  });

  test('is fulfilled by the session that names it, on whichever day that was', () => {
    const planned = entry(1, 'session-planned', lift(monday));
    const named = lift(monday + 2, { exercises: [], planned: id(1) });
    const { log } = stateOf(planned, entry(2, 'session-done', named));
    const [session] = log.sessions;
    assert.deepEqual(idsOf({ log } as never), [id(2)]);
    assert.equal(session?.kind === 'strength' && session.exercises[0]?.name, 'squat-back');
    const back = stateOf(planned, entry(2, 'session-done', named), withdrawn(3, 2));
    assert.deepEqual(idsOf(back), [id(1)]);
  });
});

describe('facts, wishes and answers', () => {
  test('of the athlete outweigh those of a file, also where they take one back', () => {
    const { athlete, log } = stateOf(
      file(1, { athlete: { ageYears: 40, bodyMassKg: 70, zone: 'Europe/Paris' } }),
      entry(2, 'athlete-facts', { ageYears: 41, pregnant: true }),
      entry(3, 'athlete-facts', { bodyMassKg: null, pregnant: null }),
    );
    assert.deepEqual([athlete, log.athlete], [{ ageYears: 41, zone: 'Europe/Paris' }, athlete]);
  });

  test('hold as last told, each in its own way', () => {
    const gym = { equipment: ['barbell'] } as const;
    const state = stateOf(
      entry(1, 'race', { day: monday + 60, title: 'Half', distanceKm: 21.1 }),
      entry(2, 'season-wishes', { minutes: 40, weeks: 12 }),
      entry(3, 'season-wishes', { minutes: 30 }),
      entry(4, 'rulebook-settings', { preset: 'evidence' }),
      entry(5, 'rulebook-settings', { rules: { 'short-rests': 'off' } }),
      entry(6, 'equipment', { equipment: [] }),
      entry(7, 'equipment', gym),
      entry(8, 'trip', { days: { from: monday, to: monday + 3 }, gym }),
      entry(9, 'availability', { openings: [] }),
      entry(10, 'plan-accepted', { start: monday, plan: { weeks: 1 } }),
      entry(11, 'plan-accepted', { start: monday, plan: { weeks: 2 } }),
      withdrawn(12, 11),
    );
    assert.deepEqual(state.races, [{ id: id(1), day: monday + 60, title: 'Half', distanceKm: 21.1 }]);
    assert.deepEqual(state.wishes, { minutes: 30, weeks: 12 });
    assert.deepEqual(state.rulebook, { rules: { 'short-rests': 'off' } });
    assert.deepEqual([state.gym, state.trips[0]?.id, state.availability], [gym, id(8), { openings: [] }]);
    assert.deepEqual(state.accepted, { id: id(10), start: monday, plan: { weeks: 1 } });
  });

  test('say what a logged name and a title mean', () => {
    const odd = { name: 'Zorble', sets: [{ role: 'work', reps: 5 }] } as const;
    const told = [
      entry(1, 'session-done', { at: { day: monday }, exercises: [odd] }),
      entry(2, 'run-done', runOn(monday, { type: 'unknown', typeConfidence: 0, title: 'Club night' })),
    ];
    assert.deepEqual(stateOf(...told).unknownNames, [{ name: 'Zorble', sets: 1 }]);
    const { log, unknownNames, mapping } = stateOf(
      ...told,
      entry(3, 'exercise-mapping', { name: 'Zorble', exerciseId: 'squat-back' }),
      entry(4, 'exercise-mapping', { name: 'Plonk', exerciseId: 'of-a-newer-catalogue' }),
      entry(5, 'run-title', { title: 'Club night', type: 'intervals' }),
    );
    const [run, session] = log.sessions[0]?.kind === 'run' ? log.sessions : [...log.sessions].reverse();
    assert.equal(run?.kind === 'run' && run.type, 'intervals');
    assert.equal(session?.kind === 'strength' && session.exercises[0]?.exerciseId, 'squat-back');
    assert.deepEqual([unknownNames, [...mapping]], [[], [['Zorble', 'squat-back']]]);
  });
});
