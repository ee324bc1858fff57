import type { Exercise } from '../domain/index.ts';
import { type Breach, defineRule, type Values } from '../rule.ts';
import { counted, wholeLog } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { nameInside } from '../strength/names.ts';
import { earlySwaps, longestChange, type Visit } from '../strength/rotation.ts';
import type { View, WeekReading } from '../view.ts';

const params = {
  leastWeeks: { is: 'Weeks to stay with an exercise', unit: 'weeks', default: 3, min: 1, max: 12 },
  leastSessions: {
    is: 'Sessions that are as good as those weeks',
    unit: 'sessions',
    default: 4,
    min: 2,
    max: 12,
  },
  mostSwaps: {
    is: 'Early swaps within eight weeks that are a try-out',
    unit: 'swaps',
    default: 1,
    min: 0,
    max: 10,
  },
  leastSimilarity: {
    is: 'Share of the exercises that stays from week to week',
    unit: '%',
    default: 50,
    min: 10,
    max: 90,
  },
  mostChanges: { is: 'Weeks in a row that may change more', unit: 'weeks', default: 2, min: 1, max: 8 },
} as const;

const swapWindowDays = 56;

const isTrained = ({ role }: Exercise): boolean =>
  role === 'strength' || role === 'power' || role === 'stability';

const visitsOf = (view: View): Visit[] =>
  [...view.exposures.values()].flatMap((done) => {
    const { exercise } = done[0]!.reading;
    if (exercise?.role !== 'strength') return [];
    const [first, last] = [done[0]!.lift.day, done.at(-1)!.lift.day];
    return [
      { name: nameInside(exercise), kind: `${exercise.pattern} ${exercise.primary[0]}`, first, last, done },
    ];
  });

/** The most swaps that fell into eight weeks of the window; one or two try-outs a year are no habit. */
const swapsTogether = (view: View, p: Values<typeof params>) => {
  const early = { days: p.leastWeeks * 7, sessions: p.leastSessions };
  const swaps = earlySwaps(visitsOf(view), view.liftCoverage!, early)
    .filter(({ left }) => left.last >= view.window.from && left.last <= view.window.to)
    .sort((a, b) => a.left.last - b.left.last);
  let most: typeof swaps = [];
  let from = 0;
  swaps.forEach((swap, index) => {
    while (swap.left.last - swaps[from]!.left.last >= swapWindowDays) from += 1;
    if (index + 1 - from > most.length) most = swaps.slice(from, index + 1);
  });
  return most;
};

const exercisesOf = (week: WeekReading): ReadonlySet<string> =>
  new Set(
    week.lifts.flatMap((lift) =>
      lift.exercises.flatMap(({ exercise, work }) =>
        exercise && work.length > 0 && isTrained(exercise) ? exercise.id : [],
      ),
    ),
  );

const swapBreach = (swaps: ReturnType<typeof swapsTogether>, most: number): Breach => ({
  level: 'should',
  excess: 1 - most / swaps.length,
  facts: {
    what: `${counted(swaps.length, 'exercise')} swapped for others of the same kind within a few sessions (first ${swaps[0]!.left.name} for ${swaps[0]!.by.name})`,
  },
  sessions: swaps.flatMap(({ left }) => left.done.map(({ lift }) => lift.session)),
});

const changeBreach = (weeks: readonly WeekReading[], meanSimilarity: number, least: number): Breach => {
  const kept = Math.round(meanSimilarity * 100);
  return {
    excess: 1 - meanSimilarity / least,
    facts: { what: `${weeks.length} weeks in a row that kept ${kept} % of the exercises of the week before` },
    sessions: weeks.flatMap(({ lifts }) => lifts.map((lift) => lift.session)),
    days: weeks.map(({ start }) => start),
  };
};

export default defineRule({
  id: 'exercise-hopping',
  family: 'progression',
  level: 'prefer',
  statement:
    'Stay with an exercise for {leastWeeks} weeks or {leastSessions} sessions at least, and keep {leastSimilarity} % or more of the exercises from one week to the next.',
  why: 'The first sessions of a new lift teach the movement and bring most of the soreness. Who changes every week begins again every week, and no load can grow.',
  message: 'Changing exercises: {what}',
  remedy:
    'Choose four or five lifts and keep them for four weeks or more. Let loads or repetitions change instead.',
  blindSpot: 'Why you changed: a busy gym, travel or a sore joint are good reasons.',
  sources: [
    cite(
      'kassiano-2022',
      'Varying exercises with a system helps; excessive, random rotation may hurt the gains.',
    ),
    cite(
      'article-four-mistakes',
      'Jumping between exercises every week misses progressive overload: keep one for 4 to 6 weeks.',
    ),
    cite('article-eight-mistakes', 'Random workouts lead to random outcomes.'),
    cite(
      'article-strong-and-explosive',
      'Whatever circuit comes to mind that day: that is the actual problem.',
    ),
    cite('ours', '3 weeks or 4 sessions, 50 % kept, 3 weeks in a row; one swap in eight weeks is a try-out.'),
  ],
  params,
  over: wholeLog('session'),
  check: ({ view }, p) => {
    if (!view.liftCoverage) return { cannot: 'lifts' };
    if (view.exposures.size === 0)
      return { cannot: view.lifts.some((lift) => lift.hasSets) ? 'exercise-names' : 'sets' };
    const weeks = view.weeks.filter(({ lifts }) => lifts.some((lift) => lift.hasSets));
    if (weeks.length <= p.mostChanges + 1) return { cannot: 'longer-history' };
    const swaps = swapsTogether(view, p);
    if (swaps.length > p.mostSwaps) return swapBreach(swaps, p.mostSwaps);
    const least = p.leastSimilarity / 100;
    const { from, to, kept } = longestChange(weeks.map(exercisesOf), least);
    return to - from > p.mostChanges ? changeBreach(weeks.slice(from, to), kept, least) : undefined;
  },
});
