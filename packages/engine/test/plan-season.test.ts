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

type Slots = readonly number[];

/** Every way to spread so many sessions over the halves of a week, one a day. */
const waysOf = (count: number, taken: Slots = []): readonly Slots[] =>
  count === 0
    ? [taken]
    : Array.from({ length: 14 }, (_, slot) => slot)
        .filter((slot) => taken.every((other) => other >> 1 !== slot >> 1))
        .flatMap((slot) => waysOf(count - 1, [...taken, slot]));

/** What the plan would cost with the sessions of one week in every other way, the others where they are. */
const withOneWeekPlaced = function* (plan: Plan, { options }: PlanRequest) {
  const own = new Set(plan.weeks.flatMap(({ sessions }) => sessions.map(({ session }) => session.id)));
  const others = plan.log.sessions.filter(({ id }) => !own.has(id));
  const momentOf = momentsAround({ ...plan.log, sessions: others });
  for (const [index, week] of plan.weeks.entries()) {
    if (index % everyThird !== 0) continue;
    const placed = week.sessions.map(({ session }) => session);
    const ids = new Set(placed.map(({ id }) => id));
    const rest = plan.log.sessions.filter(({ id }) => !ids.has(id));
    for (const slots of waysOf(placed.length)) {
      const moved = placed.map((session, at): StrengthSession => {
        const slot = slots[at]!;
        return { ...session, at: momentOf({ day: week.start + (slot >> 1), half: halves[slot & 1]! }) };
      });
      const log = { ...plan.log, sessions: inOrder([...rest, ...moved]) };
      yield penaltyOf(viewOf(log, plan.window, exerciseById), options);
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

      it('has no week whose sessions would stand better in any other way', () => {
        for (const penalty of withOneWeekPlaced(plan, request))
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
