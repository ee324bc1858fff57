import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { evidence } from '../presets/evidence.ts';
import { rules } from '../rules/index.ts';
import type { Plan } from './plan.ts';
import { planSeason } from './plan-season.ts';
import type { Pin, PlanRequest } from './request.ts';
import { requestOf, season } from './season/test/requests.ts';

const request: PlanRequest = {
  ...requestOf(season(3)),
  gym: { equipment: ['barbell', 'bench', 'dumbbell', 'box', 'step', 'band'] },
  options: { preset: evidence, rules },
};
const before = planSeason(request);
const { start, sessions } = before.weeks[1]!;
const [first, second] = sessions.map(({ session }) => session.id) as [string, string];

const planWith = (pins: readonly Pin[], asked: Partial<PlanRequest> = {}): Plan =>
  planSeason({ ...request, ...asked, pins }, { before });

const placeOf = (plan: Plan, id: string) => {
  const found = plan.weeks.flatMap((week) => week.sessions).find(({ session }) => session.id === id);
  return found && [found.session.at.day, found.session.at.half];
};

/** The day before intervals: no plan would put heavy legs there by itself. */
const bad = { day: start, half: 'pm' } as const;

describe('a session that was put somewhere by hand', () => {
  test('stands there although a rule speaks against it, and both are said', () => {
    const plan = planWith([{ session: first, slot: bad }]);
    assert.notDeepEqual(placeOf(before, first), [bad.day, bad.half]);
    assert.deepEqual(placeOf(plan, first), [bad.day, bad.half]);
    assert.ok(plan.penalty.should > before.penalty.should);
    const held = plan.weeks[1]!.sessions.find(({ session }) => session.id === first)!;
    const [byHand, against] = held.why.filter(({ of }) => of === 'day');
    assert.match(byHand!.says, /Monday evening: you put it here\./);
    assert.match(against!.says, /It breaks a rule there: /);
    assert.ok(plan.conflicts.some(({ week }) => week === start));
  });

  test('leaves its day to it alone: the other session of that day goes elsewhere', () => {
    const [day, half] = placeOf(before, second)! as [number, 'am' | 'pm'];
    const plan = planWith([{ session: first, slot: { day, half } }]);
    assert.deepEqual(placeOf(plan, first), [day, half]);
    assert.notEqual(placeOf(plan, second)![0], day);
  });

  test('follows the last word, on itself and on a day', () => {
    const other = { day: start + 2, half: 'am' } as const;
    const twice = planWith([
      { session: first, slot: bad },
      { session: first, slot: other },
    ]);
    assert.deepEqual(placeOf(twice, first), [other.day, other.half]);
    const both = planWith([
      { session: first, slot: bad },
      { session: second, slot: bad },
    ]);
    assert.deepEqual(placeOf(both, second), [bad.day, bad.half]);
    assert.notDeepEqual(placeOf(both, first), [bad.day, bad.half]);
  });

  test('is placed as ever where the word cannot be kept: no room, another week, no such session', () => {
    const monday = { openings: [{ weekday: 0 as const, half: 'pm' as const, minutes: 0 }] };
    const plain = (asked: Partial<PlanRequest> = {}) =>
      planWith([], asked).weeks.flatMap((week) => week.sessions.map(({ session }) => session.at));
    const placed = (pin: Pin, asked: Partial<PlanRequest> = {}) =>
      planWith([pin], asked).weeks.flatMap((week) => week.sessions.map(({ session }) => session.at));
    const closed = { availability: monday };
    assert.deepEqual(placed({ session: first, slot: bad }, closed), plain(closed));
    assert.deepEqual(placed({ session: first, slot: { day: start + 7, half: 'am' } }), plain());
    assert.deepEqual(placed({ session: 'strength-1999-01-04-A', slot: bad }), plain());
  });
});
