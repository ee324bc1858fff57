import {
  formatDay,
  type PlanRequest,
  parseDay,
  parseWeeks,
  planSeason,
  type Session,
} from '@carryover/engine';
import { seasonOf } from './placement/season.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const monday = parseDay('2027-01-04') ?? 0;

/** Four runs a week as many people have them: a hard one, a long one that grows for three weeks and steps back in the fourth. */
const weekOf = (week: number): string => {
  const down = week % 4 === 3;
  const long = 70 + (week % 12) * 5;
  return [
    formatDay(monday + 7 * week),
    `Mon  run easy ${down ? 30 : 40}m ?`,
    `Tue  run easy ${down ? 35 : 45 + (week % 3) * 5}m ?`,
    `Wed  run ${down ? 'easy 40m' : `${week % 2 ? 'threshold' : 'intervals'} ${50 + (week % 5) * 5}m`} ?`,
    week % 26 === 24
      ? 'Sat  am run race A half marathon 1h45m ?'
      : `Sat  run long ${down ? long - 20 : long}m ?`,
  ].join('\n');
};

/** Weeks that people have, in which strength finds its place. */
const usualWeeks = (weeks: number): readonly Session[] => {
  const text = Array.from({ length: weeks }, (_, week) => weekOf(week)).join('\n\n');
  return parseWeeks(text).weeks.flatMap(({ sessions }) => sessions);
};

/** Weeks that were thrown together, half of them too full for strength to stand well anywhere. */
const fullWeeks = (weeks: number): readonly Session[] => seasonOf(weeks).log.sessions;

const requestOf = (sessions: readonly Session[], weeks: number): PlanRequest => ({
  log: { athlete: { experience: 'intermediate' }, sessions, coverage: {} },
  gym: {
    equipment: ['barbell', 'bench', 'box', 'step', 'dumbbell', 'band', 'machine', 'cable'],
    platePairsKg: [20, 20, 15, 10, 5, 2.5, 1.25],
    dumbbellsKg: Array.from({ length: 20 }, (_, index) => 2 * (index + 1)),
  },
  start: monday,
  weeks,
  sessionsPerWeek: 2,
  minutes: 50,
  options: seasonOf(1).options,
});

/** A season of usual weeks to be planned. */
export const usualSeason = (weeks: number): PlanRequest => requestOf(usualWeeks(weeks), weeks);

const sessionsIn = (request: PlanRequest): number =>
  planSeason(request).weeks.reduce((sum, { sessions }) => sum + sessions.length, 0);

/** The runs of a week in the middle of the season, a day later. */
const withMovedRun = (request: PlanRequest): PlanRequest => {
  const middle = request.start + 7 * Math.floor(request.weeks / 3);
  const moved = request.log.sessions.find(({ kind, at }) => kind === 'run' && at.day >= middle);
  if (!moved) throw new Error('The season has no run in its middle.');
  const sessions = request.log.sessions
    .map((session) =>
      session === moved ? { ...session, at: { ...session.at, day: session.at.day + 1 } } : session,
    )
    .sort((a, b) => a.at.day - b.at.day);
  return { ...request, log: { ...request.log, sessions } };
};

const wholeSeason = (name: string, sessions: readonly Session[], limit: number): Bench => ({
  name,
  measure: () => {
    const request = requestOf(sessions, 52);
    const { conflicts, proven } = planSeason(request);
    if (!proven) throw new Error('The season is not proven.');
    const times = timeInTurns(
      () => planSeason(request),
      () => undefined,
      { warmUps: 10, rounds: 21 },
    );
    return {
      work: `52 weeks planned in full: ${sessionsIn(request)} sessions with every set and why, ${conflicts.length} weeks that cannot be clean`,
      value: times.work,
      unit: 'ms',
      peer: { name: 'the limit', value: limit },
      goal: { atMost: 1 },
    };
  },
});

const afterChange: Bench = {
  name: 'replan-52-weeks',
  measure: () => {
    const request = requestOf(usualWeeks(52), 52);
    const before = planSeason(request);
    const changed = withMovedRun(request);
    const times = timeInTurns(
      () => planSeason(changed, { before }),
      () => undefined,
      { warmUps: 10, rounds: 21 },
    );
    return {
      work: '52 weeks planned anew after one run moved by a day, the rest kept',
      value: times.work,
      unit: 'ms',
      peer: { name: 'the limit', value: 10 },
      goal: { atMost: 1 },
    };
  },
};

export const seasonBenches: readonly Bench[] = [
  wholeSeason('plan-52-weeks', usualWeeks(52), 100),
  wholeSeason('plan-52-full-weeks', fullWeeks(52), 1000),
  afterChange,
];
