import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planSeason } from './plan-season.ts';
import { requestOf, running, weeksOf } from './season/test/requests.ts';

const gym = { equipment: ['barbell', 'plate', 'bench', 'dumbbell', 'box'] } as const;
const physio = 'Wed pm lift: squat-back 3x5 60kg ?';

const planOf = (weeks: readonly number[]) =>
  planSeason(
    requestOf(
      weeksOf(3, (week) => (weeks.includes(week) ? `${running}\n${physio}` : running)),
      { gym },
    ),
  );

const squats = (plan: ReturnType<typeof planOf>, week: number) =>
  plan.weeks[week]!.sessions.flatMap(({ items }) => items).filter(
    ({ entry }) => entry.exercise.id === 'squat-back',
  );

describe('lifts of sessions of others', () => {
  it('are not done twice in their week', () => {
    assert.ok(squats(planOf([]), 0).length > 0);
    const plan = planOf([1, 2, 3]);
    assert.deepEqual(
      [0, 1, 2].flatMap((week) => squats(plan, week)),
      [],
    );
    const says = plan.weeks[0]!.sessions.flatMap(({ items }) =>
      items.flatMap(({ entry }) => entry.why.map((each) => each.says)),
    );
    assert.ok(says.some((each) => each.startsWith('In place of the back squat, which another session')));
  });

  it('say where to begin with the same lift in other weeks', () => {
    const plan = planOf([1]);
    assert.deepEqual(squats(plan, 0), []);
    const [first] = squats(plan, 1);
    assert.match(first!.note!, /about half of the 60 kg that another session plans/);
  });
});
