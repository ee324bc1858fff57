import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { requestFor, runningPlans } from '../../test/plans.ts';
import { exerciseById } from '../catalog/index.ts';
import { rules } from '../rules/index.ts';
import type { LiftReading } from '../strength/reading.ts';
import { viewOf } from '../view.ts';
import { planSeason } from './plan-season.ts';

const plan = planSeason(requestFor(runningPlans.get('marathon-seven-runs-doubles')!));

describe('what rules about days see of a session', () => {
  it('is not how long it takes, nor how many sets it has in all', () => {
    const unseen = (): never => assert.fail('A rule about days looked at it.');
    const blind = (lift: LiftReading): LiftReading =>
      Object.defineProperties(
        { ...lift },
        {
          minutes: { get: unseen },
          minutesFrom: { get: unseen },
          workSets: { get: unseen },
          hardSets: { get: unseen },
        },
      );
    const view = viewOf(plan.log, plan.window, exerciseById);
    const lifts = view.lifts.map(blind);
    const liftOf = new Map(lifts.map((lift) => [lift.session, lift]));
    const weeks = view.weeks.map((week) => ({
      ...week,
      lifts: week.lifts.map((lift) => liftOf.get(lift.session)!),
    }));
    for (const rule of rules)
      if (rule.scope.decidedAt === 'placement') rule.judge({ ...view, lifts, liftOf, weeks });
  });

  it('is the same in the conflicts as in the plan', () => {
    const planned = new Map(
      plan.weeks.flatMap(({ sessions }) => sessions.map(({ session }) => [session.id, session])),
    );
    for (const { breaches } of plan.conflicts)
      for (const { breach } of breaches)
        for (const { id, ...session } of breach.sessions)
          if (planned.has(id)) assert.deepEqual({ id, ...session }, planned.get(id));
  });
});
