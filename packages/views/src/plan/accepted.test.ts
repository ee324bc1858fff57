import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  dayFromDate,
  type JournalState,
  type Plan,
  type PlanChange,
  parseWeeks,
  planSeason,
  replan,
} from '@carryover/engine';
import { emptyState } from '../../test/states.ts';
import { acceptedBody, planOf } from './accepted.ts';
import { planFrom } from './plan-from.ts';

const today = dayFromDate(2027, 1, 4);
const { weeks } = parseWeeks('2027-01-04\nTue run intervals 60m ?\nThu run easy 45m ?\nSun run long 100m ?');

/** Forty-five weeks to a half marathon, with three sessions in each. */
const state: JournalState = {
  ...emptyState,
  log: {
    athlete: { experience: 'intermediate' },
    sessions: weeks.flatMap(({ sessions }) => sessions),
    coverage: {},
  },
  races: [{ id: 'race', day: today + 42 * 7 + 6, title: 'Half marathon', distanceKm: 21.1 }],
  gym: { equipment: ['barbell', 'bench', 'dumbbell', 'box', 'step', 'band'] },
  wishes: { sessionsPerWeek: 3, minutes: 60 },
};
const first = planFrom(state, today);
const body = acceptedBody(first.plan);
const accepted: JournalState = { ...state, accepted: { ...body, id: 'accepted' } };

/** That a session stays where it was can be said only of a second plan. */
const withoutDayReasons = ({ weeks }: Plan) =>
  weeks.map(({ sessions, ...week }) => ({
    ...week,
    sessions: sessions.map(({ why, ...session }) => ({
      ...session,
      why: why.filter(({ of }) => of !== 'day'),
    })),
  }));

const said = (changes: readonly PlanChange[] | undefined) => changes?.map(({ day, says }) => [day, says]);

describe('an accepted plan', () => {
  test('of three sessions a week for 45 weeks is kept in less than 300 KB', () => {
    assert.equal(first.plan.weeks.length, 45);
    assert.ok(JSON.stringify(body).length < 300_000, `${JSON.stringify(body).length} bytes`);
  });

  test('is the same plan again when nothing changed', () => {
    const again = planFrom(accepted, today);
    assert.deepEqual(again.changes, []);
    assert.deepEqual(again.plan.breaches, first.plan.breaches);
    assert.deepEqual(again.plan.penalty, first.plan.penalty);
    assert.deepEqual(withoutDayReasons(again.plan), withoutDayReasons(first.plan));
  });

  test('is planned on as the plan itself would be, reasons and all', () => {
    for (const days of [0, 3, 40]) {
      const { request, plan, changes } = planFrom(accepted, today + days);
      const itself = replan(first.plan, request);
      assert.deepEqual(plan.weeks, itself.plan.weeks);
      assert.deepEqual(said(changes), said(itself.diff.changes));
    }
  });

  test('is kept as JSON that survives a journey', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(body)), body);
    assert.deepEqual(planOf(JSON.parse(JSON.stringify(body))), planOf(body));
  });

  test('is what a later plan is set beside: a run that moved is told as a change', () => {
    const sessions = accepted.log.sessions.map((session, index) =>
      index === 0 ? { ...session, at: { ...session.at, day: session.at.day + 1 } } : session,
    );
    const moved = planFrom({ ...accepted, log: { ...accepted.log, sessions } }, today);
    assert.match(moved.changes!.map(({ says }) => says).join('\n'), /Tue 5 Jan.*Wed 6 Jan|Wed 6 Jan/);
    assert.equal(moved.plan.weeks.length, first.plan.weeks.length);
  });

  test('that cannot be read is no end: a new plan is made, and that is said', () => {
    for (const plan of [
      null,
      {},
      { weeks: [], reasons: [], entries: [] },
      { ...(body.plan as object), version: 99 },
    ]) {
      const { plan: made, assumed } = planFrom(
        { ...state, accepted: { id: 'a', start: today, plan } },
        today,
      );
      assert.deepEqual(made, planSeason(first.request));
      assert.match(assumed[0]!, /^Plan: .*A new one is made from scratch/);
    }
  });
});
