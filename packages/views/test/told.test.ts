import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate } from '@carryover/engine';
import {
  entriesOfSessionDeletion,
  entriesOfSetChange,
  plannedInstead,
  sessionDone,
  sessionSets,
  toldView,
} from '../src/index.ts';
import { begin, type Floor, floorOf, sessionsAhead } from './gym-floor.ts';
import { entriesOfExamples } from './journal-of-files.ts';

const examples = entriesOfExamples('Activities.csv', 'hevy.csv');
const today = dayFromDate(2026, 11, 9);

type ToTell = ReturnType<typeof entriesOfSetChange>[number];

const tellAll = (here: Floor, entries: readonly ToTell[]): readonly string[] =>
  entries.map(({ kind, body }) => here.tell(kind, body as never));

const setsOf = (here: Floor, id: string) =>
  sessionSets(here.entries(), here.state(), id)!.exercises.flatMap(({ sets }) => sets);

const liftsOf = (here: Floor): readonly string[] =>
  here
    .state()
    .log.sessions.flatMap(({ id, kind, status }) => (kind === 'strength' && status === 'done' ? [id] : []));

describe('the sets of a session that was done', () => {
  test('ticked in the gym are corrected and taken out one by one', () => {
    const here = floorOf(examples, today);
    const session = begin(here, sessionsAhead(here)[0]!);
    session.tick();
    session.tick({ role: 'work', loadKg: 50, restSeconds: 90 });
    const [first, second] = setsOf(here, session.id);
    const numbers = { loadKg: 52.5, reps: 4, rir: 1 };
    tellAll(
      here,
      entriesOfSetChange(here.entries(), session.id, second!.spot, { kind: 'change', numbers, unit: 'kg' }),
    );
    const done = sessionDone(here.context(), session.id)!;
    assert.deepEqual(done.exercises.at(-1)!.sets.at(-1), numbers);
    const corrected = here.state().log.sessions.find(({ id }) => id === session.id);
    assert.ok(corrected?.kind === 'strength');
    assert.equal(corrected.exercises.at(-1)!.sets.at(-1)!.restSeconds, 90);
    tellAll(here, entriesOfSetChange(here.entries(), session.id, first!.spot, { kind: 'delete' }));
    assert.deepEqual(
      setsOf(here, session.id).map(({ reps, spot }) => [reps, spot]),
      [[4, second!.spot]],
    );
    assert.deepEqual(entriesOfSetChange(here.entries(), session.id, first!.spot, { kind: 'delete' }), []);
  });

  test('out of a file are corrected in the session, and as they were once that is taken back', () => {
    const here = floorOf(examples, today);
    const id = liftsOf(here).at(-1)!;
    const before = setsOf(here, id);
    assert.equal(sessionSets(here.entries(), here.state(), id)!.isImported, true);
    const numbers = { loadKg: 77, reps: 2 };
    const asked = { kind: 'change', numbers, unit: 'kg' } as const;
    const [correction] = tellAll(here, entriesOfSetChange(here.entries(), id, before[1]!.spot, asked));
    const { role, eachSide, spot } = before[1]!;
    assert.deepEqual(setsOf(here, id), before.with(1, { ...numbers, role, eachSide, spot }));
    tellAll(here, entriesOfSetChange(here.entries(), id, before[0]!.spot, { kind: 'delete' }));
    assert.equal(setsOf(here, id).length, before.length - 1);
    tellAll(here, [{ kind: 'withdrawal', body: { target: here.entries().at(-1)!.entry.id } }]);
    tellAll(here, [{ kind: 'withdrawal', body: { target: correction! } }]);
    assert.deepEqual(setsOf(here, id), before);
  });

  test('go with their session, and come back with it', () => {
    const here = floorOf(examples, today);
    const before = liftsOf(here);
    const id = before.at(-1)!;
    const withdrawals = tellAll(here, entriesOfSessionDeletion(here.entries(), id));
    assert.deepEqual(liftsOf(here), before.slice(0, -1));
    assert.equal(sessionSets(here.entries(), here.state(), id), null);
    tellAll(
      here,
      withdrawals.map((target) => ({ kind: 'withdrawal', body: { target } })),
    );
    assert.deepEqual(liftsOf(here), before);
    assert.deepEqual(entriesOfSessionDeletion(here.entries(), 'no-such-session'), []);
  });

  test('are deleted with what another source told of the same session', () => {
    const here = floorOf(examples, today);
    const before = liftsOf(here);
    const last = here.state().log.sessions.find(({ id }) => id === before.at(-1))!;
    assert.ok(last.kind === 'strength');
    const { id: _id, kind: _kind, status: _status, origins: _origins, ...body } = last;
    here.tell('session-done', { ...body, exercises: body.exercises.slice(0, 1) });
    assert.equal(liftsOf(here).length, before.length, 'both are one session');
    const id = liftsOf(here).at(-1)!;
    assert.equal(tellAll(here, entriesOfSessionDeletion(here.entries(), id)).length, 2);
    assert.deepEqual(liftsOf(here), before.slice(0, -1));
  });
});

describe('all that was told', () => {
  test('stands in words, the newest first, with a file and a session each in one', () => {
    const here = floorOf(examples, today);
    here.tell('race', { day: today + 40, title: 'City 10K' });
    const session = begin(here, sessionsAhead(here)[0]!);
    const set = session.tick();
    here.tell('correction', { target: session.id, of: 'session-done', change: { durationMinutes: 41 } });
    here.tell('complaint', { day: today, complaint: 'My calves are sore' });
    const { told, takenBack, older } = toldView(here.entries());
    assert.deepEqual(told.map(({ says, count }) => [says.replace(/,.*/, ''), count]).slice(0, 3), [
      ['My calves are sore', 0],
      ['Strength A', 2],
      ['City 10K on 2026-12-19', 0],
    ]);
    const gym = told[1]!;
    assert.deepEqual(
      gym.holds.map(({ says, entry }) => [says.replace(/: .*/, ''), entry === set]),
      [
        ['A correction of the minutes', false],
        [gym.holds[1]!.says.replace(/: .*/, ''), true],
      ],
    );
    assert.match(gym.holds[1]!.says, /^A set of Two-leg pogo hops: 10$/);
    const files = told.slice(3);
    assert.deepEqual(files.map(({ says }) => says).sort(), [
      'The import of Activities.csv',
      'The import of hevy.csv',
    ]);
    assert.ok(files.every(({ count, holds }) => count >= holds.length && holds.length > 0));
    assert.deepEqual([takenBack, older], [[], 0]);
  });

  test('names what was taken back, until that is taken back itself', () => {
    const here = floorOf([], today);
    const race = here.tell('race', { day: today + 40, title: 'City 10K' });
    const first = here.tell('withdrawal', { target: race });
    const second = here.tell('withdrawal', { target: race });
    const gone = toldView(here.entries());
    assert.deepEqual(gone.told, []);
    assert.deepEqual(
      gone.takenBack.map(({ entry, by }) => [entry, by]),
      [[race, [second, first]]],
    );
    tellAll(
      here,
      gone.takenBack[0]!.by.map((target) => ({ kind: 'withdrawal', body: { target } })),
    );
    const back = toldView(here.entries());
    assert.deepEqual([back.told.length, back.takenBack.length], [1, 0]);
  });

  test('shows the last hundred and says how many there are before, loads in the unit that is wanted', () => {
    const here = floorOf([], today);
    for (let index = 0; index < 103; index += 1)
      here.tell('complaint', { day: today, complaint: `${index} kg` });
    const { told, older } = toldView(here.entries(), 'lb');
    assert.deepEqual([told.length, older], [100, 3]);
    assert.match(told[0]!.says, /^225 lb/);
  });
});

test('a swap for good is named on both its sides, with all that has to go so that it ends', () => {
  const here = floorOf([], today);
  const wanted = (exerciseId: string): string =>
    here.tell('exercise-preference', { exerciseId, inPlaceOf: 'squat-back' });
  const by = [wanted('leg-press'), wanted('squat-goblet')];
  const insteadOf = (id: string) => plannedInstead(here.entries(), here.state(), id);
  assert.deepEqual(insteadOf('leg-press'), []);
  assert.deepEqual(insteadOf('squat-back'), insteadOf('squat-goblet'));
  const [pair] = insteadOf('squat-back');
  assert.deepEqual([pair?.exercise, pair?.inPlaceOfName, pair?.by], ['squat-goblet', 'Back squat', by]);
  tellAll(
    here,
    by.map((target) => ({ kind: 'withdrawal', body: { target } })),
  );
  assert.deepEqual(insteadOf('squat-back'), []);
});
