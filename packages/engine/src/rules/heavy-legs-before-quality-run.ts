import { shortfall } from '../domain/index.ts';
import { defineRule } from '../rule.ts';
import { isQuality } from '../runs/cost.ts';
import { isHeavyLegs, liftBeforeRun } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { LiftReading } from '../strength/reading.ts';

const longestProtectionHours = 72;

/** More sets, new exercises and sets to the very end cost the legs longer. */
const hoursNeeded = (
  lift: LiftReading,
  params: { minHours: number; moreHours: number; manySets: number },
): number => {
  const reasons = [
    lift.heavyLowerSets > params.manySets,
    lift.novelLegs,
    lift.lowestLowerReserve === 0,
  ].filter(Boolean).length;
  return Math.min(longestProtectionHours, params.minHours + params.moreHours * reasons);
};

export default defineRule({
  id: 'heavy-legs-before-quality-run',
  family: 'schedule',
  level: 'should',
  statement: 'Leave {minHours} h or more between heavy leg work and the next quality run.',
  why: 'Heavy leg work slows hard running for a day or two: legs that carry it into intervals run less fast for the same effort, so both sessions lose.',
  message: 'Heavy legs {gapHours} h before a quality run that wants {neededHours} h',
  remedy: 'Lift after the quality run or on the next easy day, or at least {neededHours} h before it.',
  blindSpot: 'How sore you were: people used to the lifts suffer less than the people in the trials.',
  sources: [
    cite(
      'doma-deakin-2013',
      'The day after lifting, time to exhaustion fell from 335 s to 238 s (lift first) or 275 s (run first).',
    ),
    cite('doma-2017', 'Lifting raised the cost of running for 24 to 48 h in people new to it.'),
    cite('article-four-mistakes', 'No strength on the day before speed work.'),
    cite('article-strong-and-explosive', 'Do not lift heavy before speed days.'),
    cite(
      'ours',
      '24 h, and 12 h more each for over 10 hard leg sets, for new exercises and for sets to failure, at most 72 h.',
    ),
  ],
  dissent: [
    cite(
      'article-strong-and-explosive',
      'Its own sample week lifts on Monday and runs intervals on Tuesday.',
    ),
  ],
  params: {
    minHours: { is: 'Least gap from the lift to the run', unit: 'h', default: 24, min: 6, max: 72 },
    moreHours: {
      is: 'Added for each reason that the legs need longer',
      unit: 'h',
      default: 12,
      min: 0,
      max: 24,
    },
    manySets: {
      is: 'Heavy leg sets above which they need longer',
      unit: 'sets',
      default: 10,
      min: 4,
      max: 30,
    },
  },
  over: liftBeforeRun(isHeavyLegs, (run) => isQuality(run.type), longestProtectionHours),
  check: ({ lift, run, gap }, params) => {
    const neededHours = hoursNeeded(lift, params);
    const excess = shortfall(gap, neededHours);
    if (excess === undefined) return { cannot: 'clock-times' };
    return {
      excess,
      facts: { gapHours: gap.hours, neededHours, timesKnown: gap.precision === 'day' ? 'no' : 'yes' },
      sessions: [lift.session, run],
    };
  },
});
