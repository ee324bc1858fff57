import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayFromDate, halves, type JournalState, planSeason, type Run } from '@carryover/engine';
import { emptyState } from '../../test/states.ts';
import { loadUnitOf, planRequestFrom } from './from-journal.ts';

const today = dayFromDate(2027, 1, 6);
const stateWith = (told: Partial<JournalState>): JournalState => ({ ...emptyState, ...told });

describe('what a journal tells of the season', () => {
  test('of an empty journal all is assumed, and all of it is said', () => {
    const { request, assumed } = planRequestFrom(emptyState, today);
    assert.deepEqual(
      [request.start, request.weeks, request.sessionsPerWeek, request.minutes],
      [today, 12, 2, 45],
    );
    assert.match(assumed.join('\n'), /^Runs: none were told.*\nEquipment: none was told/);
    assert.doesNotMatch(assumed.join(), /--/);
  });

  test('a race that is over is none of the season, and of two on a day the last one told counts', () => {
    const races = [
      { id: 'a', day: today - 1, title: 'Ten miles', distanceKm: 16.1 },
      { id: 'b', day: today + 30, title: 'Half marathon', distanceKm: 21.1 },
      { id: 'c', day: today + 30, title: 'Ten kilometres', distanceKm: 10 },
    ];
    const { request, assumed } = planRequestFrom(stateWith({ races }), today);
    const raced = request.log.sessions.filter(({ kind }) => kind === 'run');
    assert.deepEqual(
      raced.map(({ title }) => title),
      ['Ten kilometres'],
    );
    assert.match(assumed.join(), /two are told for 2027-02-05, so the half marathon/);
  });

  test('a race that was run this morning is not planned once more', () => {
    const races = [{ id: 'a', day: today, title: 'Ten kilometres', distanceKm: 10 }];
    const run: Run = {
      kind: 'run',
      id: 'run',
      at: { day: today, half: 'am' },
      status: 'done',
      type: 'race',
      typeConfidence: 1,
      typeEvidence: [],
    };
    const racesWith = (sessions: readonly Run[]) =>
      planRequestFrom(stateWith({ races, log: { ...emptyState.log, sessions } }), today)
        .request.log.sessions.filter((each) => each.kind === 'run' && each.type === 'race')
        .map(({ status }) => status);
    assert.deepEqual(racesWith([]), ['planned']);
    assert.deepEqual(racesWith([run]), ['done']);
  });

  test('a usual week that cannot be read is said and changes nothing', () => {
    const { request, assumed } = planRequestFrom(stateWith({ wishes: { template: 'Mon esy 45m' } }), today);
    const usual = planRequestFrom(emptyState, today).request;
    assert.deepEqual(request, usual);
    assert.match(assumed.join(), /"Mon esy 45m" cannot be read/);
  });

  test('no half of the week for strength gives a season without sessions', () => {
    const openings = ([0, 1, 2, 3, 4, 5, 6] as const).flatMap((weekday) =>
      halves.map((half) => ({ weekday, half, minutes: 0 })),
    );
    const { request, assumed } = planRequestFrom(stateWith({ availability: { openings } }), today);
    assert.equal(request.sessionsPerWeek, 0);
    assert.match(assumed.join(), /no half of your week leaves 10 minutes/);
    assert.deepEqual(
      planSeason(request).weeks.flatMap(({ sessions }) => sessions),
      [],
    );
  });

  test('of trips that share a day the last one told counts', () => {
    const gym = { equipment: ['band'] as const };
    const trips = [
      { id: 'a', days: { from: today + 9, to: today + 12 }, gym },
      { id: 'b', days: { from: today + 12, to: today + 14 }, gym },
      { id: 'c', days: { from: today + 1, to: today + 2 }, gym },
    ];
    const { request, assumed } = planRequestFrom(stateWith({ trips }), today);
    assert.deepEqual(
      request.trips?.map(({ days }) => days.from - today),
      [1, 12],
    );
    assert.match(assumed.join(), /2027-01-15..2027-01-18 shares days/);
  });

  test('a gym keeps the weights that were told and gets the usual ones for the rest', () => {
    const gym = { equipment: ['dumbbell', 'barbell'] as const, dumbbellsKg: [8, 10] };
    const { request, assumed } = planRequestFrom(stateWith({ gym }), today);
    assert.deepEqual([request.gym.dumbbellsKg, request.gym.barKg], [[8, 10], 20]);
    assert.match(assumed.join(), /pairs of plates of 20, 10/);
  });

  test('weights are assumed and shown in the unit that was told, else in that of the loads', () => {
    const gym = { equipment: ['barbell'] as const };
    const inPounds = stateWith({ gym, wishes: { loadUnit: 'lb' } });
    assert.equal(loadUnitOf(inPounds, today), 'lb');
    assert.match(planRequestFrom(inPounds, today).assumed.join(), /45, 25, 10, 5, 2.5 lb/);
    assert.equal(loadUnitOf(stateWith({ gym }), today), 'kg');
  });

  test('rules and presets that this Carryover does not know change nothing, and are named', () => {
    const rulebook = {
      preset: 'none-such',
      rules: {
        'no-such-rule': 'off',
        'session-too-long': { params: { nonsense: 3 } },
        'no-rest-day': 'off',
      },
    } as const;
    const { request, assumed } = planRequestFrom(stateWith({ rulebook }), today);
    assert.deepEqual(request.options.settings, { 'session-too-long': { params: {} }, 'no-rest-day': 'off' });
    assert.equal(request.options.preset.id, 'evidence');
    for (const name of ['none-such', 'no-such-rule', 'nonsense'])
      assert.match(assumed.join('\n'), new RegExp(name));
  });
});
