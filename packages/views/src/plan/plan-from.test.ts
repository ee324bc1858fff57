import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayFromDate } from '@carryover/engine';
import { emptyState } from '../../test/states.ts';
import { seasonView, todayView, weekView } from '../index.ts';
import { planFrom } from './plan-from.ts';

const today = dayFromDate(2027, 1, 4);

test('the plan of a folded journal is made once a day, whichever view asks for it', () => {
  const state = { ...emptyState, wishes: { weeks: 2 } };
  const { plan } = planFrom(state, today);
  for (const view of [todayView, weekView, seasonView]) view(state, today);
  assert.equal(planFrom(state, today).plan, plan);
  assert.notEqual(planFrom(state, today + 1).plan, plan);
  assert.notEqual(planFrom({ ...state }, today).plan, plan);
});

test('what is asked for once is neither remembered nor answered from memory', () => {
  const state = { ...emptyState, wishes: { weeks: 2 } };
  const usual = planFrom(state, today).plan;
  assert.equal(planFrom(state, today, { start: today + 7 }).plan.window.from, today + 7);
  assert.equal(planFrom(state, today).plan, usual);
});
