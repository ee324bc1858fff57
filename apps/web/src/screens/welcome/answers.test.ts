import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Bodies, type EntryKind, fold, newEntry, parseDay, uuidv7 } from '@carryover/engine';
import { readEntry } from '@carryover/formats';
import { planFrom, readTemplateLine } from '@carryover/views';
import { type Answers, type Locality, templateOf, toldBy } from './answers.ts';

const here: Locality = {
  today: parseDay('2026-11-23')!,
  zone: 'Europe/Berlin',
  weekStartsOn: 0,
  loadUnit: 'kg',
};

let last: string | undefined;
const nextId = (): string => {
  last = uuidv7(1_800_000_000_000, new Uint8Array(10), last);
  return last;
};
const device = '00000000-0000-4000-8000-000000000001';
const told = { epochMilliseconds: 1_800_000_000_000, zone: 'UTC' };

const stateOf = (answers: Answers, locality = here) =>
  fold(
    toldBy(answers, locality).map(({ kind, body }) => {
      const entry = newEntry(kind, body as Bodies[EntryKind], { nextId, device, told });
      const read = readEntry(JSON.parse(JSON.stringify(entry)));
      assert.ok('entry' in read, `${kind}: ${'problem' in read ? read.problem : ''}`);
      return read;
    }),
  );

describe('what onboarding tells', () => {
  test('the week is written in the notation that the planner reads, whatever day it starts on', () => {
    const template = templateOf(['-', 'I', 'E', 'T', '-', 'E', 'L']);
    for (const weekStartsOn of [0, 5, 6] as const) {
      const { runs, problems } = readTemplateLine(template, weekStartsOn);
      assert.deepEqual(problems, []);
      assert.deepEqual(runs.map(({ type }) => type).sort(), [
        'easy',
        'easy',
        'intervals',
        'long',
        'threshold',
      ]);
    }
  });

  test('every answer passes the door of the journal and counts in the plan', () => {
    const state = stateOf({
      week: ['-', 'I', 'E', '-', '-', '-', 'L'],
      race: { date: '2027-04-11', distance: 'half' },
      sessionsPerWeek: 3,
      minutes: 30,
      liftDays: [0, 2, 4],
      gym: { equipment: ['barbell', 'plate'], platePairsKg: [20, 10] },
      experience: 'novice',
      pains: [{ site: 'achilles', level: 2 }],
      symptoms: [],
    });
    const { request, plan } = planFrom(state, here.today);
    assert.equal(request.sessionsPerWeek, 3);
    assert.equal(request.minutes, 30);
    assert.equal(state.athlete.experience, 'novice');
    assert.equal(state.races[0]?.distanceKm, 21.1);
    assert.deepEqual(
      request.log.pains?.map(({ site, during }) => [site, during]),
      [['achilles', 2]],
    );
    const days = new Set(
      plan.weeks.flatMap(({ sessions }) => sessions.map(({ session }) => (session.at.day + 3) % 7)),
    );
    assert.ok(
      [...days].every((weekday) => [0, 2, 4].includes(weekday)),
      [...days].join(),
    );
  });

  test('skipping everything still makes a plan, and says what it assumed', () => {
    const { plan, assumed } = planFrom(stateOf({}), here.today);
    assert.ok(plan.weeks.some(({ sessions }) => sessions.length > 0));
    assert.ok(assumed.some((says) => says.startsWith('Runs: none were told')));
    assert.ok(assumed.some((says) => says.startsWith('Equipment: none was told')));
  });

  test('a week without a run is somebody who does not run for now', () => {
    const state = stateOf({ week: ['-', '-', '-', '-', '-', '-', '-'] });
    assert.equal(state.wishes.notRunning, true);
  });

  test('a warning sign plans nothing', () => {
    const { plan } = planFrom(stateOf({ symptoms: ['chest-pain'] }), here.today);
    assert.ok(plan.weeks.every(({ sessions }) => sessions.length === 0));
  });
});
