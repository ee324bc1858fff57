import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planSeason } from './plan-season.ts';
import { requestOf, season } from './season/test/requests.ts';
import { whyOn } from './why-at.ts';

describe('the reasons of a day', () => {
  it('leave out what the menu says of a number that this session changes', () => {
    const plan = planSeason(requestOf(season(8), { gym: { equipment: ['barbell', 'plate', 'bench'] } }));
    const planned = plan.weeks.find(({ deload }) => deload)!.sessions[0]!;
    const item = planned.items.find(({ entry, reserve = 0 }) => reserve > (entry.reserve ?? reserve))!;
    const said = whyOn(plan, planned.session.at.day)
      .filter(({ about, why }) => about.endsWith(item.entry.exercise.name) && why.of === 'reserve')
      .map(({ why }) => why.says);
    assert.equal(said.length, 1);
    assert.match(said[0]!, new RegExp(`^${item.reserve} in reserve`));
  });

  it('count the weeks of a block as the plan shows them', () => {
    const plan = planSeason(requestOf(season(8)));
    const first = plan.weeks.filter(({ block }) => block === plan.weeks[0]!.block);
    const { facts } = plan.weeks[0]!.why.find(({ facts: each }) => each?.weeksOfBlock !== undefined)!;
    assert.deepEqual([facts!.weekOfBlock, facts!.weeksOfBlock], [1, first.length]);
  });
});
