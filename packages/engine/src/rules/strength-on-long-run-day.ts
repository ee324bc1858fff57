import { shortfall } from '../domain/index.ts';
import { defineRule } from '../rule.ts';
import { isLong } from '../runs/run-kinds.ts';
import { isLegStrength, liftOnRunDay, type SameDaySubject, sameDayFacts } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';

/** Sharing the day at all, and the more the closer a lift comes before the run (ours). */
const sharedDay = 0.5;

const missed = ({ gap, liftFirst }: SameDaySubject, minHours: number): number =>
  liftFirst ? sharedDay + (1 - sharedDay) * (shortfall(gap, minHours) ?? 0) : sharedDay;

export default defineRule({
  id: 'strength-on-long-run-day',
  family: 'schedule',
  level: 'prefer',
  statement:
    'Keep leg strength off the day of the long run; if it must be that day, leave {minHours} h or more between heavy leg work and the run.',
  why: 'The long run is one of the most tiring sessions of the week. Strength after it meets tired legs; strength before it sends tired legs a long way.',
  message: 'Strength {when} a long run{unsure}',
  remedy: 'Move the strength session to an easy day. Upper-body work and a few minutes of holds can stay.',
  sources: [
    cite('article-four-mistakes', 'No strength on the day of the long run.'),
    cite('ours', 'We have read no study of it; 8 h from heavy leg work to a long run is our number.'),
  ],
  params: {
    minHours: { is: 'Least gap from heavy leg work to the long run', unit: 'h', default: 8, min: 0, max: 16 },
  },
  over: liftOnRunDay(isLegStrength, (run) => isLong(run.type)),
  check: (subject, { minHours }) => {
    const { lift, run, liftFirst, gap } = subject;
    const heavyJustBefore = lift.heavyLegs.is === true && liftFirst === true && gap.hours < minHours;
    return {
      ...(heavyJustBefore ? { level: 'should' } : {}),
      excess: missed(subject, minHours),
      facts: sameDayFacts(subject),
      sessions: [lift.session, run],
    };
  },
});
