import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inOrder, type StrengthSession } from '../src/domain/index.ts';
import {
  exerciseById,
  halves,
  type Plan,
  type PlanRequest,
  planSeason,
  presets,
  viewOf,
} from '../src/index.ts';
import { momentsAround, penaltyOf } from '../src/planner/placement/index.ts';
import { breachesInText, foundInText, isSmaller } from './judged.ts';
import { requestFor, runningPlans } from './plans.ts';

/** Every third week is tried: a plan of strength changes slowly. */
const everyThird = 3;

/** The plan with each session of one week on every other half of that week, the others where they are. */
const withOneMoved = function* (plan: Plan, { options }: PlanRequest) {
  const own = new Set(plan.weeks.flatMap(({ sessions }) => sessions.map(({ session }) => session.id)));
  const others = plan.log.sessions.filter(({ id }) => !own.has(id));
  const momentOf = momentsAround({ ...plan.log, sessions: others });
  const placed = plan.log.sessions.filter(({ id }) => own.has(id)) as readonly StrengthSession[];
  for (const [index, week] of plan.weeks.entries()) {
    if (index % everyThird !== 0) continue;
    const taken = new Set(week.sessions.map(({ session }) => session.at.day));
    for (const { session } of week.sessions) {
      for (let slot = 0; slot < 14; slot += 1) {
        const day = week.start + (slot >> 1);
        if (day < plan.window.from || (taken.has(day) && day !== session.at.day)) continue;
        const at = momentOf({ day, half: halves[slot & 1]! });
        const moved = placed.map((each) => (each.id === session.id ? { ...each, at } : each));
        const log = { ...plan.log, sessions: inOrder([...others, ...moved]) };
        yield penaltyOf(viewOf(log, plan.window, exerciseById), options);
      }
    }
  }
};

describe('thirty whole plans', () => {
  it('are there', () => {
    assert.equal(runningPlans.size, 30);
  });

  for (const [name, weeks] of runningPlans) {
    describe(name, () => {
      const request = requestFor(weeks);
      const plan = planSeason(request);

      it('is audited as it says of itself, and is proven', () => {
        assert.deepEqual(breachesInText(plan), foundInText(plan, request));
        assert.ok(plan.proven);
      });

      it('has no session that stands better elsewhere in its week', () => {
        for (const penalty of withOneMoved(plan, request))
          assert.ok(!isSmaller(penalty, plan.penalty), JSON.stringify({ penalty, plan: plan.penalty }));
      });

      it('comes out the same, byte for byte', () => {
        assert.equal(JSON.stringify(planSeason(request)), JSON.stringify(plan));
      });
    });
  }

  it('come out the same under every preset', () => {
    const [weeks] = runningPlans.values();
    for (const preset of presets) {
      const request = requestFor(weeks!, { preset: preset.id });
      assert.equal(JSON.stringify(planSeason(request)), JSON.stringify(planSeason(request)));
    }
  });
});
