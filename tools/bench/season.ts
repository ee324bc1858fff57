import { type PlanRequest, planSeason, type Run } from '@carryover/engine';
import { seasonOf } from './placement/season.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const raceDayOffset = 6;

const requestOf = (weeks: number): PlanRequest => {
  const { log, earliest, options } = seasonOf(weeks);
  const races = [Math.floor(weeks / 2), weeks - 2].map((week, index): Run => {
    const day = earliest + 7 * week + raceDayOffset;
    return {
      id: `race-${index}`,
      kind: 'run',
      status: 'planned',
      at: { day, half: 'am' },
      type: 'race',
      typeConfidence: 1,
      typeEvidence: [],
      distanceKm: 21.1,
      priority: 'A',
    };
  });
  const raceDays = new Set(races.map(({ at }) => at.day));
  const runs = log.sessions.filter(({ at }) => !raceDays.has(at.day));
  return {
    log: {
      ...log,
      athlete: { experience: 'intermediate' },
      sessions: [...runs, ...races].sort((a, b) => a.at.day - b.at.day),
    },
    gym: {
      equipment: ['barbell', 'bench', 'box', 'step', 'dumbbell', 'band', 'machine', 'cable'],
      platePairsKg: [20, 20, 15, 10, 5, 2.5, 1.25],
      dumbbellsKg: Array.from({ length: 20 }, (_, index) => 2 * (index + 1)),
    },
    start: earliest,
    weeks,
    sessionsPerWeek: 2,
    minutes: 50,
    options,
  };
};

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

const wholeSeason: Bench = {
  name: 'plan-52-weeks',
  measure: () => {
    const request = requestOf(52);
    const times = timeInTurns(
      () => planSeason(request),
      () => undefined,
      { warmUps: 10, rounds: 21 },
    );
    return {
      work: `52 weeks planned in full: ${sessionsIn(request)} sessions with every set, two races, why each number`,
      value: times.work,
      unit: 'ms',
      peer: { name: 'the limit', value: 100 },
      goal: { atMost: 1 },
    };
  },
};

const afterChange: Bench = {
  name: 'replan-52-weeks',
  measure: () => {
    const request = requestOf(52);
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

export const seasonBenches: readonly Bench[] = [wholeSeason, afterChange];
