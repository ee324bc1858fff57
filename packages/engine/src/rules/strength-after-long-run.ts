import { type Gap, type Run, shortfall } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isLong } from '../runs/run-kinds.ts';
import { spikeOf } from '../runs/spikes.ts';
import { gapFacts, isLegStrength, itemsBetween, liftAfterRun } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { View } from '../view.ts';

const farthestHours = 72;
const memoryDays = 30;

/** The next calendar day is a quarter of a miss even where the hours are enough (ours). */
const leastMissNextDay = 0.25;

/** Against the longest of the 30 days before; 1 where those days are not all known. */
const timesLongest = (run: Run, view: View): number => {
  const from = run.at.day - memoryDays;
  if (!view.runCoverage || view.runCoverage.from > from) return 1;
  const before = itemsBetween(view.runs, from, run.at.day - 1, ({ at }) => at.day);
  return spikeOf(run, before)?.ratio ?? 1;
};

/** Where the hours are enough, it is the day that counts. */
const whenOf = (gap: Gap, minHours: number): string =>
  gap.days === 1 && (gap.precision === 'day' || gap.hours >= minHours)
    ? 'on the day'
    : String(gapFacts(gap).gap);

export default defineRule({
  id: 'strength-after-long-run',
  family: 'schedule',
  level: 'prefer',
  statement: 'Keep leg strength off the day after a long run, and at least {minHours} h away from it.',
  why: 'The long run takes the longest to recover from, and on the next day the legs may still be in it. No trial has tried to lift then; waiting a day costs little.',
  message: 'Strength {when} after a long run{kind}{unsure}',
  remedy: 'Rest or run easily on the day after the long run and lift the day after that.',
  blindSpot: 'How fresh you felt: some long runs take more out of the legs than others.',
  sources: [
    cite('article-four-mistakes', 'No strength on the day after the long run: the muscles still recover.'),
    cite(
      'fletcher-macintosh-2018',
      'A run of 90 minutes lowered the stiffness of the Achilles tendon from 328 to 299 N/mm and raised the energy cost of running; nobody lifted.',
    ),
    cite('marathon-recovery', 'After a marathon the legs were sore for about three days.'),
    cite(
      'ours',
      'No trial has tried this rule itself. It weighs more from 120 min or 1.3 times the longest of 30 days on.',
    ),
  ],
  params: {
    minHours: { is: 'Least gap from the long run to the lift', unit: 'h', default: 24, min: 12, max: 72 },
    veryLongMinutes: {
      is: 'Length from which a long run weighs more',
      unit: 'min',
      default: 120,
      min: 60,
      max: 300,
    },
    timesLongest: {
      is: 'Times the longest run of the 30 days before, from which it weighs more',
      unit: 'times',
      default: 1.3,
      min: 1.1,
      max: 3,
    },
  },
  over: liftAfterRun(isLegStrength, (run) => isLong(run.type), farthestHours),
  check: ({ lift, run, gap, view }, params) => {
    // Both on one day is the matter of strength-on-long-run-day.
    if (gap.days === 0) return undefined;
    const miss = shortfall(gap, params.minHours);
    if (miss === undefined) return cannot('clock-times');
    const excess = gap.days === 1 ? Math.max(leastMissNextDay, miss) : miss;
    if (excess === 0) return undefined;
    const unusual = timesLongest(run, view) >= params.timesLongest;
    const weighsMore = unusual || (run.durationMinutes ?? 0) >= params.veryLongMinutes;
    return {
      ...(weighsMore ? { level: 'should' } : {}),
      excess,
      facts: {
        ...gapFacts(gap),
        when: whenOf(gap, params.minHours),
        kind: unusual ? ' that was by far the longest in a month' : '',
      },
      sessions: [run, lift.session],
    };
  },
});
