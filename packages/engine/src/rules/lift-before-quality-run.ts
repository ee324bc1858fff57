import { shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isQuality } from '../runs/run-kinds.ts';
import { isLegStrength, liftOnRunDay, sameDayFacts } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

export default defineRule({
  id: 'lift-before-quality-run',
  family: 'schedule',
  level: 'should',
  statement:
    'When leg strength and a quality run share a day, run first; do not lift in the {minHours} h before it.',
  why: 'The session that comes second gets the tired legs, and a quality run needs fresh ones. In the trial of both orders that we read, the next day’s running suffered more too when the lift came first.',
  message: 'Strength {when} a quality run, where {minHours} h are wanted',
  remedy: 'Swap the two: run first and lift later in the day. Or move the lift to another day.',
  sources: [
    cite(
      'doma-deakin-2013',
      'With both on one day, the next day’s run to exhaustion lasted 238 s after lifting first and 275 s after running first, against 335 s.',
    ),
    cite('article-four-mistakes', 'No strength on the day of speed work.'),
    cite('ours', 'The limit of 8 h: the trial compared orders, not limits.'),
  ],
  dissent: [
    cite(
      'eddens-2018',
      'Whoever wants strength most may lift first: dynamic strength gained 6.9 % more that way.',
    ),
  ],
  params: {
    minHours: { is: 'Least gap from the lift to the run', unit: 'h', default: 8, min: 3, max: 16 },
  },
  over: liftOnRunDay(isLegStrength, (run) => isQuality(run.type)),
  check: (subject, { minHours }) => {
    const { lift, run, gap, liftFirst } = subject;
    if (liftFirst === undefined) return cannot('clock-times');
    if (!liftFirst) return undefined;
    return {
      excess: shortfall(gap, minHours) ?? 0,
      facts: sameDayFacts(subject),
      sessions: [lift.session, run],
    };
  },
});
