import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { evidence } from '../presets/evidence.ts';
import { rules } from '../rules/index.ts';
import { planSeason } from './plan-season.ts';
import { requestOf, running, weeksOf } from './season/test/requests.ts';

const planOf = (weeks: number) =>
  planSeason(
    requestOf(
      weeksOf(weeks, () => running),
      { minutes: 15, options: { preset: evidence, rules } },
    ),
  );

/** What is said to be out of reach, as the plan's advice names it. */
const saidOf = ({ advice }: ReturnType<typeof planOf>) =>
  advice.filter(({ says }) => says.startsWith('The sessions cannot keep')).map(({ why }) => why[0]!.ruleId!);

describe('a rule that no menu can keep', () => {
  for (const weeks of [1, 4])
    it(`is told of once, and only where a plan of ${weeks} breaks it`, () => {
      const plan = planOf(weeks);
      const said = saidOf(plan);
      const broken = new Set(plan.breaches.map(({ rule }) => rule.id));
      assert.equal(new Set(said).size, said.length);
      assert.deepEqual(
        said.filter((id) => !broken.has(id)),
        [],
      );
    });

  it('is told of at all', () => {
    assert.ok(saidOf(planOf(4)).includes('area-neglected'));
  });
});
