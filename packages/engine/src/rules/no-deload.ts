import { defineRule, type Values } from '../rule.ts';
import { eachLiftingStretch } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isLighterWeek, type WeekLoad, weekLoadOf } from '../strength/week-load.ts';
import type { WeekReading } from '../view.ts';

const params = {
  mostWeeks: { is: 'Most weeks in a row without a lighter one', unit: 'weeks', default: 6, min: 3, max: 16 },
  fewerSets: { is: 'Sets less that make a week lighter', unit: '%', default: 40, min: 10, max: 90 },
  lessLoad: { is: 'Load less that makes a week lighter', unit: '%', default: 10, min: 2, max: 50 },
  moreReserve: {
    is: 'More reps in reserve that make a week lighter',
    unit: 'reps',
    default: 2,
    min: 1,
    max: 5,
  },
  fewSets: { is: 'Sets a week below which none is needed', unit: 'sets', default: 10, min: 0, max: 30 },
} as const;

/** Weeks that a lighter one is compared with (ours). */
const comparedWeeks = 4;

/** The longest row of weeks in which none was lighter than those before it. */
const longestWithout = (weeks: readonly WeekReading[], p: Values<typeof params>): readonly WeekReading[] => {
  const by = { sets: 1 - p.fewerSets / 100, load: 1 - p.lessLoad / 100, reserve: p.moreReserve };
  let longest: readonly WeekReading[] = [];
  let loads: WeekLoad[] = [];
  weeks.forEach((week, index) => {
    const load = weekLoadOf(week.lifts);
    const lighter = load.sets < p.fewSets || isLighterWeek(load, loads.slice(-comparedWeeks), by);
    if (lighter) loads = [];
    else loads.push(load);
    if (loads.length > longest.length) longest = weeks.slice(index + 1 - loads.length, index + 1);
  });
  return longest;
};

export default defineRule({
  id: 'no-deload',
  family: 'progression',
  level: 'prefer',
  statement: 'After {mostWeeks} weeks of lifting in a row at the latest, make one week a lighter one.',
  why: 'Tiredness from lifting and running can add up over weeks. A lighter week is meant to let it go, and is easiest in a week in which you run less too. That is what experts agree on; no trial has tried it in runners.',
  message: '{weeks} weeks of lifting in a row without a lighter one',
  remedy:
    'In one week do about half of the sets, with the same or slightly lower loads, and stop each set 2 repetitions earlier. Your next easy running week is a good one for it.',
  blindSpot: 'How tired you are: a log shows what was done, not what it cost.',
  sources: [
    cite('bell-2022', 'A deload lowers volume and effort: what is usual, not what was tried in runners.'),
    cite('bell-2023', 'A panel of experts agreed on lower volume and effort.'),
    cite(
      'ours',
      'Every seventh week at the latest (better every fourth to sixth); sets down by 40 %, load by 10 % or 2 more in reserve; weeks of fewer than 10 sets need none.',
    ),
  ],
  params,
  over: eachLiftingStretch(),
  check: ({ weeks, view }, p) => {
    if (weeks.length <= p.mostWeeks)
      return view.weeks.length <= p.mostWeeks ? { cannot: 'longer-history' } : undefined;
    if (weeks.some(({ lifts }) => lifts.some((lift) => !lift.hasSets))) return { cannot: 'sets' };
    const row = longestWithout(weeks, p);
    if (row.length <= p.mostWeeks) return undefined;
    return {
      excess: 1 - p.mostWeeks / row.length,
      facts: { weeks: row.length },
      sessions: row.flatMap(({ lifts }) => lifts.map((lift) => lift.session)),
      days: [row.at(-1)!.start],
    };
  },
});
