import { gapBetween } from '../domain/index.ts';
import { isHardSession, negativesAt, usualLimits } from '../readiness/negatives.ts';
import { type Breach, type Cannot, cannot, defineRule, type Values } from '../rule.ts';
import { type CheckedLiftSubject, eachCheckedLift, hoursInWords, listed } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { LiftReading } from '../strength/reading.ts';
import { usualWorkSets } from '../strength/usual-sets.ts';

const params = {
  afterRunHours: {
    is: 'Hours after a hard session in which nobody should lift unfed',
    unit: 'h',
    default: 3,
    min: 0,
    max: 12,
  },
  leastSigns: { is: 'Signs of tiredness that call for less', unit: 'signs', default: 2, min: 2, max: 5 },
  mostSetShare: {
    is: 'Share of the usual sets that is less enough',
    unit: '%',
    default: 50,
    min: 20,
    max: 100,
  },
  leastSleepHours: {
    is: 'Hours of sleep below which it is a sign',
    unit: 'h',
    default: usualLimits.leastSleepHours,
    min: 3,
    max: 9,
  },
  soreFrom: {
    is: 'Soreness from which it is a sign',
    unit: 'of 10',
    default: usualLimits.soreFrom,
    min: 2,
    max: 10,
  },
  lowEnergyTo: {
    is: 'Energy up to which it is a sign',
    unit: 'of 10',
    default: usualLimits.lowEnergyTo,
    min: 0,
    max: 6,
  },
  hardFromRpe: {
    is: 'Rating of a session from which it was hard, whatever it was',
    unit: 'RPE',
    default: usualLimits.hardFromRpe,
    min: 6,
    max: 10,
  },
} as const;

type Params = Values<typeof params>;

const gentleByWord = ({ session }: LiftReading): boolean =>
  session.focus === 'mobility' || session.effort === 'light' || session.effort === 'stability';

const isGentle = (lift: LiftReading): boolean =>
  lift.microDose || (lift.hasSets ? lift.hardSets === 0 && !lift.hasPower : gentleByWord(lift));

/** Done with much less than usual: what the rule asks for. */
const wasCut = (lift: LiftReading, before: readonly LiftReading[], mostSetShare: number): boolean => {
  const usual = usualWorkSets(before);
  if (!lift.hasSets || usual === undefined) return false;
  return lift.workSets <= Math.ceil((usual * mostSetShare) / 100);
};

const lackOf = ({ lift, byDay }: CheckedLiftSubject): string => {
  const { fuelled, hydrated } = byDay.get(lift.day) ?? {};
  return listed([...(fuelled === false ? ['food'] : []), ...(hydrated === false ? ['water'] : [])]);
};

/** A lift soon after a hard session without enough food or water. */
const depleted = (subject: CheckedLiftSubject, p: Params): Breach | Cannot | undefined => {
  const lacking = lackOf(subject);
  if (lacking === '' || p.afterRunHours === 0) return undefined;
  const { lift, near } = subject;
  let unsure = false;
  for (const session of near) {
    if (session === lift.session || !isHardSession(session, p)) continue;
    const { hours, days, precision } = gapBetween(session.at, lift.session.at);
    if (precision === 'day' && days === 0) unsure = true;
    if (precision === 'day' || hours <= 0 || hours >= p.afterRunHours) continue;
    return {
      level: 'should',
      excess: 1 - hours / p.afterRunHours,
      facts: { when: `${hoursInWords(hours)} after a hard session, without enough ${lacking}` },
      sessions: [session, lift.session],
    };
  }
  return unsure ? cannot('clock-times') : undefined;
};

const tired = ({ lift, byDay, near, before }: CheckedLiftSubject, p: Params): Breach | undefined => {
  const signs = negativesAt(lift.session.at, { byDay, sessions: near }, p);
  if (signs.length < p.leastSigns || wasCut(lift, before, p.mostSetShare)) return undefined;
  return {
    excess: Math.min(1, signs.length / (2 * p.leastSigns)),
    facts: { when: `in full with ${listed(signs.map(({ says }) => says))}` },
    sessions: [lift.session],
  };
};

export default defineRule({
  id: 'trained-while-exhausted',
  family: 'readiness',
  level: 'prefer',
  statement:
    'With {leastSigns} or more signs of tiredness do half of the session or move it, and do not lift within {afterRunHours} h of a hard session without enough food or water.',
  why: 'Strength wants quality: on an empty tank the sets get sloppy and the next run pays. One bad night is no reason to stop, several signs at once are a reason to do less.',
  message: 'Strength {when}',
  remedy:
    'Eat and drink first. Then do half the sets with one more in reserve and no jumps, move the session by a day, or take a rest day.',
  blindSpot: 'Days without a check-in, and how you felt once you had warmed up.',
  sources: [
    cite(
      'article-eight-mistakes',
      'Lifting right after a hard run, dehydrated and depleted, costs quality or recovery; move it or rest.',
    ),
    cite('plews-2014', 'Heart-rate variability needs three valid days or more a week.'),
    cite(
      'ours',
      'Under 6 h of sleep, soreness of 5, energy of 3, a session of RPE 8, half a deviation below the usual heart-rate variability; two signs; half the sets; 3 h.',
    ),
  ],
  params,
  over: eachCheckedLift(),
  check: (subject, p) => {
    if (isGentle(subject.lift)) return undefined;
    const empty = depleted(subject, p);
    if (empty && 'excess' in empty) return empty;
    return tired(subject, p) ?? empty;
  },
});
