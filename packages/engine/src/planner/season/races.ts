import type { Day, Run } from '../../domain/index.ts';
import {
  quietDaysAround,
  type RaceDistance,
  type RacingSeason,
  raceDistanceOf,
  racePriorityOf,
  racingSeasonsOf,
} from '../../runs/index.ts';
import type { PlanRequest } from '../request.ts';

/** Two A races nearer than this leave no time for a taper and a return of each (ours). */
const leastDaysApart = 14;
/** Between A races nearer than five weeks there is no time to build anything (ours). */
export const holdGapDays = 35;
/** Blocks count back from a race that lies at most so far behind the plan's end (ours). */
const farthestDaysBeyond = 26 * 7;
/** A race so long ago no longer reaches into the plan. */
const memoryDays = 42;

export interface SeasonRaces {
  /** Each has its own taper, race week and return; in order of day. */
  readonly goals: readonly Run[];
  /** A races that stand too near a longer or an earlier one to have a taper of their own. */
  readonly demoted: readonly Run[];
  /** B races and the demoted ones. */
  readonly lesser: readonly Run[];
  /** Without an A race ahead, the B race that the blocks lead to. */
  readonly aim: Run | undefined;
  /** From the first to the last race of three or more close together. */
  readonly series: readonly RacingSeason[];
  /** A and B races of the whole log: around each, heavy work has its limits. */
  readonly all: readonly Run[];
}

const lengthRank: Readonly<Record<RaceDistance, number>> = {
  '5-10k': 0,
  'half-marathon': 1,
  marathon: 2,
  ultra: 3,
};

const rankOf = (race: Run): number => lengthRank[raceDistanceOf(race)];

const byDay = (a: Run, b: Run): number => a.at.day - b.at.day;

/** The longer race of two that stand close is the goal; of the same length the first. */
const goalsAmong = (races: readonly Run[]): readonly Run[] => {
  const goals: Run[] = [];
  for (const race of races.toSorted((a, b) => rankOf(b) - rankOf(a) || byDay(a, b)))
    if (goals.every((goal) => Math.abs(goal.at.day - race.at.day) >= leastDaysApart)) goals.push(race);
  return goals.sort(byDay);
};

/** The longest of the B races to come; of the same length the last, since the season leads up to it. */
const aimAmong = (races: readonly Run[]): Run | undefined =>
  races.toSorted((a, b) => rankOf(b) - rankOf(a) || byDay(b, a))[0];

/** Who does not run for now has only the races that lie behind. */
export const seasonRacesOf = ({ log, start, weeks, notRunning }: PlanRequest): SeasonRaces => {
  const last = start + 7 * weeks + farthestDaysBeyond;
  const all = log.sessions
    .filter((session): session is Run => session.kind === 'run' && session.type === 'race')
    .filter((race) => racePriorityOf(race) !== 'C')
    .filter(({ at }) => at.day >= start - memoryDays && at.day <= (notRunning ? start - 1 : last))
    .toSorted(byDay);
  const important = all.filter((race) => racePriorityOf(race) === 'A');
  const goals = goalsAmong(important);
  const lesser = all.filter((race) => !goals.includes(race));
  const series = racingSeasonsOf(all);
  const ahead = (race: Run): boolean => race.at.day >= start;
  const aims = goals.some(ahead) ? [] : lesser.filter(ahead);
  return {
    goals,
    demoted: important.filter((race) => !goals.includes(race)),
    lesser,
    aim: aimAmong(aims),
    series,
    all,
  };
};

/** Whether the rule for races lets heavy leg work stand on a day; both ends of a window are still allowed. */
export const allowsHeavy = (day: Day, races: readonly Run[]): boolean =>
  races.every((race) => {
    const { from, to } = quietDaysAround(race);
    return day <= from || day >= to;
  });
