import { shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isLong } from '../runs/run-kinds.ts';
import { gapFacts, isHeavyLegs, liftBeforeRun } from '../scopes/index.ts';
import { cite, runningAfterLifting } from '../sources/index.ts';

const farthestHours = 48;

export default defineRule({
  id: 'heavy-legs-before-long-run',
  family: 'schedule',
  level: 'prefer',
  statement: 'Leave {minHours} h or more between heavy leg work and the next long run.',
  why: 'For a day or two after heavy leg work the same pace can cost more. A long run on such legs is harder than it was meant to be.',
  message: 'Heavy leg work {gap} before a long run, where {minHours} h are wanted{unsure}',
  remedy: 'Lift earlier in the week, {minHours} h or more before the long run, or make that session light.',
  blindSpot: 'How used to the lifts you are: legs that know them tire less.',
  sources: [
    cite(
      'article-four-mistakes',
      'Strength too close to the most tiring runs, the long one among them, brings heavy, tired legs.',
    ),
    ...runningAfterLifting,
    cite('ours', '24 h before a long run: the studies did not look at long runs.'),
  ],
  params: {
    minHours: { is: 'Least gap from the lift to the long run', unit: 'h', default: 24, min: 6, max: 48 },
  },
  over: liftBeforeRun(isHeavyLegs, (run) => isLong(run.type), farthestHours),
  check: ({ lift, run, gap }, { minHours }) => {
    // Both on one day is the matter of strength-on-long-run-day.
    if (gap.days === 0) return undefined;
    const excess = shortfall(gap, minHours);
    if (excess === undefined) return cannot('clock-times');
    if (excess === 0) return undefined;
    return {
      excess,
      facts: gapFacts(gap),
      sessions: [lift.session, run],
    };
  },
});
