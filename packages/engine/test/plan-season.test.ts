import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { audit, planSeason, presets, rules } from '../src/index.ts';
import { requestFor, runningPlans } from './plans.ts';

describe('thirty whole plans', () => {
  it('are there', () => {
    assert.equal(runningPlans.size, 30);
  });

  for (const [name, weeks] of runningPlans) {
    it(`${name}: an audit of the plan finds what the plan says, and no more`, () => {
      const request = requestFor(weeks);
      const plan = planSeason(request);
      const report = audit(plan.log, { ...request.options, window: plan.window });
      const found = report.findings
        .flatMap(({ rule, breaches }) => breaches.map((breach) => ({ rule, breach })))
        .filter(
          ({ breach }) => breach.level !== 'note' && breach.days.some((day) => day >= plan.window.from),
        );
      const inOrder = (each: typeof found) =>
        each.map(({ rule, breach }) => JSON.stringify([rule.id, breach])).sort();
      assert.deepEqual(inOrder(plan.breaches as typeof found), inOrder(found));
      assert.ok(plan.proven);
    });
  }

  it('come out the same, byte for byte, each time', () => {
    const [weeks] = runningPlans.values();
    for (const preset of presets) {
      const request = requestFor(weeks!, { preset: preset.id });
      assert.equal(JSON.stringify(planSeason(request)), JSON.stringify(planSeason(request)));
    }
    assert.ok(rules.length > 0);
  });
});
