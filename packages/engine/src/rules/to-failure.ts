import { gapBetween, shortfall } from '../domain/index.ts';
import { cannot, defineRule, type Facts } from '../rule.ts';
import { isQuality } from '../runs/run-kinds.ts';
import { counted, eachLiftWithRecent, runsAround } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { failuresIn } from '../strength/failure.ts';
import type { LiftReading } from '../strength/reading.ts';
import type { View } from '../view.ts';

const recentDays = 14;

const factsOf = (failedSets: number, circumstance: string): Facts => ({
  failedSets,
  sets: counted(failedSets, 'set'),
  circumstance,
});

/** How far the next quality run is inside the hours that such sets cost, 0 to 1. */
const missBeforeQuality = (lift: LiftReading, view: View, hours: number): number => {
  const runs = runsAround(view, lift.day, 0, Math.ceil(hours / 24)).filter((run) => isQuality(run.type));
  const gap = runs.map((run) => gapBetween(lift.session.at, run.at)).find((each) => each.hours > 0);
  return gap ? (shortfall(gap, hours) ?? 0) : 0;
};

export default defineRule({
  id: 'to-failure',
  family: 'intensity',
  level: 'prefer',
  statement: 'Stop the sets of leg lifts short of failure, best with 2 repetitions in reserve.',
  why: 'The last repetition brings no more strength, and recovery takes a day or two longer. Sets that stop short of it leave the legs fresher for the next run.',
  message: '{sets} to failure in a session, {circumstance}',
  remedy:
    'Stop with 2 repetitions in reserve. If you like sets to failure, keep them for small exercises, two days or more before a quality run.',
  blindSpot: 'Sets whose reps in reserve were not logged count as stopped short of failure.',
  sources: [
    cite('grgic-2022-failure', 'Failure brought no more strength: effect −0.09, interval −0.22 to 0.05.'),
    cite('robinson-2024', 'How close to failure the sets ended made no difference to the gain in strength.'),
    cite('moran-navarro-2017', 'Failure slowed recovery by 24 to 48 h.'),
    cite(
      'gonzalez-badillo-2016',
      'After 3 sets of 8 to failure jumps were still lower at 48 h; after 3 sets of 4 with 4 left they were back at 6 h.',
    ),
    cite('article-strong-and-explosive', 'Do not train to failure: runners need freshness.'),
    cite(
      'ours',
      '2 in reserve, 48 h before a quality run, and a quarter of the sets over 14 days, from 8 sets on.',
    ),
  ],
  dissent: [
    cite('millet-2002', 'Seven triathletes trained to failure and improved economy by 6.9 %.'),
    cite(
      'article-four-mistakes',
      'Weights that can be lifted only about six times, which is failure if taken to the letter.',
    ),
  ],
  params: {
    maxReserve: {
      is: 'Repetitions in reserve that count as failure',
      unit: 'reps',
      default: 0,
      min: 0,
      max: 2,
    },
    maxSharePercent: {
      is: 'Share of all sets in 14 days above which small exercises count too',
      unit: '%',
      default: 25,
      min: 0,
      max: 100,
    },
    leastSets: {
      is: 'Sets in 14 days from which their share is told',
      unit: 'sets',
      default: 8,
      min: 4,
      max: 40,
    },
    qualityHours: {
      is: 'Hours without failure before a quality run',
      unit: 'h',
      default: 48,
      min: 12,
      max: 72,
    },
  },
  over: eachLiftWithRecent(recentDays),
  check: ({ lift, recent, view }, { maxReserve, maxSharePercent, leastSets, qualityHours }) => {
    const own = failuresIn([lift], maxReserve);
    if (own.sets > 0 && own.told === 0) return cannot('reserve');
    if (own.failed === 0) return undefined;

    const miss = own.failedLegs > 0 ? missBeforeQuality(lift, view, qualityHours) : 0;
    const breach = { excess: Math.max(own.failed / own.sets, miss), sessions: [lift.session] };
    if (miss > 0) {
      const circumstance = `less than ${qualityHours} h before a quality run`;
      return { ...breach, level: 'should', facts: factsOf(own.failed, circumstance) };
    }
    const lately = failuresIn(recent, maxReserve);
    const latelyPercent = (100 * lately.failed) / lately.sets;
    if (lately.sets >= leastSets && latelyPercent > maxSharePercent) {
      const circumstance = `with ${Math.round(latelyPercent)} % of all sets in ${recentDays} days`;
      return { ...breach, facts: factsOf(own.failed, circumstance) };
    }
    if (own.failedBigLegs === 0) return undefined;
    const circumstance = 'on big lifts for the legs';
    return { ...breach, facts: factsOf(own.failedBigLegs, circumstance) };
  },
});
