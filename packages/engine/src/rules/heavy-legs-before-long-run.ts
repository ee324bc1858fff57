import { shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isLong } from '../runs/cost.ts';
import { gapFacts, isHeavyLegs, liftBeforeRun } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

const farthestHours = 48;

export default defineRule({
  id: 'heavy-legs-before-long-run',
  family: 'schedule',
  level: 'prefer',
  statement: 'Leave {minHours} h or more between heavy leg work and the next long run.',
  why: 'Heavy leg work raises what running costs for a day or two. A long run on such legs feels longer than it is, and both lose quality.',
  message: 'Heavy legs {gap} before a long run{unsure}',
  remedy: 'Lift earlier in the week, {minHours} h or more before the long run.',
  blindSpot: 'How used to the lifts you are: legs that know them tire less.',
  sources: [
    cite(
      'article-four-mistakes',
      'Lifting too close to the most tiring runs, the long one first, means heavy legs.',
    ),
    cite('doma-deakin-2013', 'The day after lifting, a run to exhaustion ended sooner.'),
    cite('ours', '24 h before a long run: the studies looked at hard runs, not at long ones.'),
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
    return {
      excess,
      facts: gapFacts(gap),
      sessions: [lift.session, run],
    };
  },
});
