import { layoffBand } from '../readiness/layoff.ts';
import { cannot, defineRule } from '../rule.ts';
import { type ComebackSubject, counted, eachComebackLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { nameInside } from '../strength/names.ts';
import type { LiftReading } from '../strength/reading.ts';
import { usualWorkSets } from '../strength/usual-sets.ts';

/** No comeback of the table is longer, and no break shorter than this asks for less. */
const longestRampDays = 14;
const leastDaysOff = 14;
/** A band that leaves so much of the load asks for little; missing it is advice, no warning. */
const mildFrom = 0.9;
/** Loads that were typed in pounds are no round kilograms. */
const rounding = 0.001;

interface Fault {
  readonly excess: number;
  readonly what: string;
}

/** How far over the share, where doing all of what was done before is a whole miss. */
const over = (share: number, limit: number): number =>
  Math.min(1, (share - limit) / Math.max(0.05, 1 - limit));

const topLoadKg = (lift: LiftReading, exerciseId: string): number => {
  let top = 0;
  for (const { exercise, topSet } of lift.exercises)
    if (exercise?.id === exerciseId) top = Math.max(top, topSet?.set.loadKg ?? 0);
  return top;
};

/** Loads that were entered in pounds have many decimals. */
const plain = (kg: number): number => Math.round(kg * 100) / 100;

const loadFaults = ({ lift, before }: ComebackSubject, limit: number): Fault[] =>
  lift.exercises.flatMap(({ exercise, topSet }) => {
    const loadKg = topSet?.set.loadKg ?? 0;
    if (exercise?.role !== 'strength' || loadKg === 0) return [];
    const beforeKg = Math.max(...before.map((earlier) => topLoadKg(earlier, exercise.id)));
    if (beforeKg === 0 || loadKg / beforeKg <= limit + rounding) return [];
    return [
      {
        excess: over(loadKg / beforeKg, limit),
        what: `${nameInside(exercise)} with ${plain(loadKg)} kg, after ${plain(beforeKg)} kg before it`,
      },
    ];
  });

/** A set more than the share gives is no fault: half of three sets are two. */
const setFaults = ({ lift, before }: ComebackSubject, limit: number): Fault[] => {
  const usual = usualWorkSets(before);
  if (usual === undefined || lift.workSets <= Math.ceil(usual * limit)) return [];
  return [
    {
      excess: over(lift.workSets / usual, limit),
      what: `${counted(lift.workSets, 'set')}, where about ${Math.round(usual)} were usual before it`,
    },
  ];
};

export default defineRule({
  id: 'comeback-too-fast',
  family: 'readiness',
  level: 'should',
  statement:
    'After a break from strength of two weeks or more come back in steps: {loadPercent} % of the load and {setPercent} % of the sets after two to four weeks, less after longer breaks.',
  why: 'Strength comes back faster than it was built, and soreness comes first. The first sessions after a break count as new work for muscles and tendons, however well you remember the weights.',
  message: '{daysOff} days off, then {what}',
  remedy:
    'Take {loadNow} % of the load and {setsNow} % of the sets in such a week, and be back at the old ones {rampWeeks} after the first session.',
  blindSpot: 'Strength work during the break that was not logged, and why there was a break.',
  sources: [
    cite(
      'bosquet-2013',
      'Strength falls when training stops, more with longer breaks and above 65: effect −0.46 for maximal force.',
    ),
    cite(
      'ours',
      '10 % less load and 30 % fewer sets after 2 to 4 weeks; 20 and 50 % after 4 to 8; 30 and 50 % after that; half of it in a second week; above 65 one step more.',
    ),
  ],
  dissent: [
    cite(
      'berryman-2021',
      'Four weeks without explosive work, while running went on, cost nothing of the gain in economy.',
    ),
  ],
  params: {
    loadPercent: {
      is: 'Load after a break of two to four weeks; longer breaks keep their distance to it',
      unit: '%',
      default: 90,
      min: 80,
      max: 100,
    },
    setPercent: {
      is: 'Sets after a break of two to four weeks; longer breaks keep their distance to it',
      unit: '%',
      default: 70,
      min: 60,
      max: 100,
    },
  },
  over: eachComebackLift(leastDaysOff, longestRampDays),
  check: (subject, { loadPercent, setPercent }) => {
    const { lift, daysOff, daysBack, view } = subject;
    const band = layoffBand(daysOff, view.athlete.ageYears);
    const week = band?.weeks[Math.floor(daysBack / 7)];
    if (!band || !week) return undefined;
    if (!lift.hasSets) return cannot('sets');
    const loadNow = Math.min(100, Math.round(week.loadShare * 100) + loadPercent - 90);
    const setsNow = Math.min(100, Math.round(week.setShare * 100) + setPercent - 70);
    const faults = [...loadFaults(subject, loadNow / 100), ...setFaults(subject, setsNow / 100)];
    const [first, ...others] = faults;
    if (!first) return undefined;
    const worst = others.reduce((a, b) => (b.excess > a.excess ? b : a), first);
    return {
      ...(band.loadShare >= mildFrom ? { level: 'prefer' } : {}),
      excess: worst.excess,
      facts: {
        daysOff,
        what: worst.what,
        loadNow,
        setsNow,
        rampWeeks: counted(band.rampWeeks, 'week'),
      },
      sessions: [subject.before.at(-1)!.session, lift.session],
    };
  },
});
