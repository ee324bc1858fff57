import type { Day, Session } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachRunningWeek } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { LiftReading } from '../strength/reading.ts';
import type { WeekReading } from '../view.ts';

/** Hops, holds and mobility for a few minutes leave a rest day one. */
const isWork = ({ microDose, session }: LiftReading): boolean => !microDose && session.focus !== 'mobility';

/** What makes a day one of training: any run, a strength session, another sport when it was hard. */
const trainingOf = ({ runs, lifts, crosses }: WeekReading): readonly Session[] => [
  ...runs,
  ...lifts.filter(isWork).map((lift) => lift.session),
  ...crosses.filter((cross) => cross.hard),
];

const countDays = (sessions: readonly Session[]): number =>
  new Set<Day>(sessions.map((session) => session.at.day)).size;

export default defineRule({
  id: 'no-rest-day',
  family: 'schedule',
  level: 'note',
  statement:
    'Of the seven days of a week, keep {leastRestDays} or more free of runs, strength sessions and other hard sport.',
  why: 'Strength adds sessions to a running week, and the free day is often the first thing to go. It is the simplest recovery that there is.',
  message: 'Training on {trainingDays} of the 7 days of a week',
  remedy:
    'Put a strength session on the day of an easy run, so that one day of the week stays free. A walk or some mobility is fine there.',
  blindSpot: 'What else a day held: work on your feet, a bad night, a long journey.',
  sources: [
    cite('practice', 'A day of rest in each week.'),
    cite('article-four-mistakes', 'Its sample week rests on one or two days.'),
    cite('article-eight-mistakes', 'Sometimes the smartest move is an extra rest day.'),
    cite('ours', 'One day a week; hops, holds and mobility do not count against it.'),
  ],
  params: {
    leastRestDays: { is: 'Days of a week without training', unit: 'days', default: 1, min: 1, max: 3 },
  },
  over: eachRunningWeek(),
  check: ({ week, view }, { leastRestDays }) => {
    const sessions = trainingOf(week);
    const trainingDays = countDays(sessions);
    const restDays = 7 - trainingDays;
    if (restDays < leastRestDays) {
      const excess = (leastRestDays - restDays) / leastRestDays;
      return { excess, facts: { trainingDays }, sessions, days: [week.start] };
    }
    return view.liftCoverage ? undefined : cannot('lifts');
  },
});
