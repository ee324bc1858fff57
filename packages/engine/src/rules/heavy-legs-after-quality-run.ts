import { shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isQuality } from '../runs/run-kinds.ts';
import { gapFacts, isHeavyLegs, liftAfterRun } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

const farthestHours = 48;

export default defineRule({
  id: 'heavy-legs-after-quality-run',
  family: 'schedule',
  level: 'prefer',
  statement: 'After a quality run, leave {minHours} h or more before heavy leg work on another day.',
  why: 'Legs are often still tired on the day after hard running. Heavy sets get less out of them then, and the easy day that follows the run is gone.',
  message: 'Heavy leg work {gap} after a quality run, where {minHours} h are wanted{unsure}',
  remedy: 'Move the heavy session a day later, or keep the day after the quality run for light work.',
  blindSpot: 'How hard the run was for you: a short tempo run asks for less than a long set of intervals.',
  sources: [
    cite(
      'article-four-mistakes',
      'Speed and threshold runs are among the most fatiguing: strength too close to them brings tired legs.',
    ),
    cite(
      'ours',
      '24 h after threshold runs, intervals, hills and races: we have read no trial of it. After a race the race rules ask for more.',
    ),
  ],
  dissent: [
    cite('article-four-mistakes', 'Its own sample week lifts on the Thursday after speed work on Wednesday.'),
  ],
  params: {
    minHours: { is: 'Least gap from the quality run to the lift', unit: 'h', default: 24, min: 6, max: 48 },
  },
  over: liftAfterRun(isHeavyLegs, (run) => isQuality(run.type), farthestHours),
  check: ({ lift, run, gap }, { minHours }) => {
    // Both on one day is the matter of strength-on-quality-day.
    if (gap.days === 0) return undefined;
    const excess = shortfall(gap, minHours);
    if (excess === undefined) return cannot('clock-times');
    if (excess === 0) return undefined;
    return { excess, facts: gapFacts(gap), sessions: [run, lift.session] };
  },
});
