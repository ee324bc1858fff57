import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { examplePlan } from '../test/plan-fixture.ts';
import { UnreadableFile } from './read/errors.ts';
import { readPlanJson } from './read-plan-json.ts';
import { writePlanJson } from './write/plan-json.ts';

interface Told {
  readonly weeks: readonly { readonly breaches: readonly unknown[] }[];
}

/** What an older plan is asked for: all of its weeks but their breaches. */
const weeksOf = (json: string): unknown =>
  JSON.parse(json, (key, value) => (key === 'breaches' ? undefined : value)).weeks;

describe('a plan that was written as JSON', () => {
  test('comes back with its weeks, their runs, every set and every reason', () => {
    const json = writePlanJson(examplePlan());
    const again = writePlanJson(readPlanJson(json, 'plan.json'));
    assert.ok((JSON.parse(json) as Told).weeks.length > 0);
    assert.deepEqual(weeksOf(again), weeksOf(json));
  });

  test('is refused when it is something else', () => {
    for (const text of ['', '{', '[]', '{"format":"carryover-audit"}'])
      assert.throws(() => readPlanJson(text, 'x.json'), UnreadableFile);
  });

  test('is refused when an exercise is gone from the catalogue', () => {
    const json = writePlanJson(examplePlan()).replaceAll('squat-back', 'squat-sideways');
    assert.throws(() => readPlanJson(json, 'x.json'), /no exercise "squat-sideways"/);
  });
});
