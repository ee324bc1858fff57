import { type Gap, shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isQuality } from '../runs/run-kinds.ts';
import { gapFacts, isLegStrength, liftBeforeRun, missingFor } from '../scopes/index.ts';
import { cite, runningAfterLifting } from '../sources/index.ts';
import { type LegHours, legHoursNeeded, longestLegHours, tiringReasons } from '../strength/leg-hours.ts';
import type { LiftReading } from '../strength/reading.ts';

interface Params extends LegHours {
  readonly anyStrength: number;
}

const hoursNeeded = (lift: LiftReading, params: Params): number | undefined =>
  params.anyStrength && !lift.heavyLegs.is ? params.minHours : legHoursNeeded(lift, params);

/** A miss of a day, but a run on the very same legs: at least three quarters of it. */
const missed = (gap: Gap, neededHours: number, closeHours: number): number | undefined => {
  const miss = shortfall(gap, neededHours);
  const close = gap.precision !== 'day' && gap.hours < closeHours && closeHours < neededHours;
  return close ? Math.max(miss ?? 0, 1 - gap.hours / (4 * closeHours)) : miss;
};

const workOf = (lift: LiftReading): string => {
  if (lift.heavyLegs.is) return 'Heavy leg work';
  return lift.hasPower ? 'Jumps' : 'Strength';
};

export default defineRule({
  id: 'heavy-legs-before-quality-run',
  family: 'schedule',
  level: 'should',
  statement:
    'Leave {minHours} h or more between heavy leg work and the next quality run (intervals, threshold, hills or a race).',
  why: 'Heavy leg work can slow hard running for a day or two, most of all when it is new to you. Legs that carry it into intervals run less fast for the same effort.',
  message: '{work} {gap} before a quality run, where {neededHours} h are wanted{after}{unsure}',
  remedy: 'Lift after the quality run or on the next easy day, or at least {neededHours} h before it.',
  blindSpot:
    'How sore you were: most of the trials tested people who were new to lifting, and legs that know the lifts suffer less.',
  sources: [
    cite(
      'doma-deakin-2013',
      'The day after lifting, time to exhaustion fell from 335 s to 238 s (lift first) or 275 s (run first).',
    ),
    ...runningAfterLifting,
    cite(
      'marcora-bosio-2007',
      'Two days after 100 drop jumps a 30-minute time trial was 4 % worse, at an unchanged economy.',
    ),
    cite(
      'muscle-damage-meta-2023',
      'After work that damages muscle, running above 75 % of maximal oxygen uptake suffers at 24 and 48 h.',
    ),
    cite('article-four-mistakes', 'No strength on the day before speed work.'),
    cite('article-strong-and-explosive', 'Do not lift heavy before speed days.'),
    cite(
      'ours',
      '24 h, and 12 h more each for over 10 heavy leg sets, for new exercises and for sets to failure, at most 72 h; 12 h after up to 60 contacts of jumps.',
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
    jumpHours: { is: 'Least gap after a few jumps and no lifting', unit: 'h', default: 12, min: 0, max: 48 },
    fewContacts: {
      is: 'Ground contacts up to which jumps are few',
      unit: 'contacts',
      default: 60,
      min: 20,
      max: 120,
    },
    closeHours: {
      is: 'Gap below which the miss counts as a large one',
      unit: 'h',
      default: 12,
      min: 0,
      max: 24,
    },
    anyStrength: {
      is: '1 where light strength for the legs counts as well as heavy, 0 where it does not',
      unit: '',
      default: 0,
      min: 0,
      max: 1,
    },
  },
  over: liftBeforeRun(isLegStrength, (run) => isQuality(run.type), longestLegHours),
  check: ({ lift, run, gap }, params) => {
    const neededHours = hoursNeeded(lift, params);
    if (neededHours === undefined) return cannot(missingFor(lift));
    const excess = missed(gap, neededHours, params.closeHours);
    if (excess === undefined) return cannot('clock-times');
    if (excess === 0) return undefined;
    const reasons = lift.heavyLegs.is ? tiringReasons(lift, params.manySets) : [];
    return {
      excess,
      facts: {
        ...gapFacts(gap),
        work: workOf(lift),
        neededHours,
        after: reasons.length > 0 ? ` after ${reasons.join(' and ')}` : '',
      },
      sessions: [lift.session, run],
    };
  },
});
