import type { Day, Run } from '../../domain/index.ts';
import { type RaceDistance, raceDistanceOf } from '../../runs/index.ts';
import { holdGapDays, type SeasonRaces } from './races.ts';
import type { SeasonWeek } from './season-weeks.ts';

/** What the races make of a week; `train` is left to the blocks. */
export type Phase =
  | { readonly is: 'train' }
  /** Races follow each other closely: keep, do not build. */
  | { readonly is: 'hold'; readonly races: number }
  /** `week` counts from 1. */
  | { readonly is: 'taper' | 'race' | 'return'; readonly race: Run; readonly week: number };

/**
 * Days from a week's middle to its race. A race from Wednesday on makes its own week race week; one on a Monday or a
 * Tuesday, the week before (of weeks that start on Monday).
 */
const raceWeekFrom = 5;
const raceWeekTo = -1;

/** Before race week, and after it: up to the half marathon one week of taper and of return, beyond it two (ours). */
const weeksBeside: Readonly<Record<RaceDistance, number>> = {
  '5-10k': 1,
  'half-marathon': 1,
  marathon: 2,
  ultra: 2,
};

/** Whole weeks from a race to a week's middle, from 1; 0 and less where it lies in race week or before. */
const weeksAfter = (middle: Day, race: Run): number => Math.ceil((middle - race.at.day + raceWeekTo) / 7);

const inSeries = (race: Run, { series }: SeasonRaces) => {
  const { day } = race.at;
  const own = series.find(({ from, to }) => day >= from && day <= to);
  return { first: own?.from === day, last: own?.to === day, alone: own === undefined };
};

const nearGoal = (middle: Day, race: Run, races: SeasonRaces): Phase | undefined => {
  const away = race.at.day - middle;
  const distance = raceDistanceOf(race);
  const { first, last, alone } = inSeries(race, races);
  if (away <= raceWeekFrom && away >= raceWeekTo) return { is: 'race', race, week: 1 };
  if (away > 0) {
    const week = weeksBeside[distance] - Math.ceil((away - raceWeekFrom) / 7) + 1;
    return week >= 1 && (alone || first || last) ? { is: 'taper', race, week } : undefined;
  }
  const week = weeksAfter(middle, race);
  // Between short races of one season there is nothing to return from, and no time for it.
  const returns = alone || last || distance !== '5-10k';
  return returns && week <= weeksBeside[distance] ? { is: 'return', race, week } : undefined;
};

/** Which phase a week has where two races want it; a return's second week lets the next taper in. */
const weightOf = (phase: Phase): number => {
  if (phase.is === 'race') return 4;
  if (phase.is === 'return') return phase.week === 1 ? 3 : 1;
  return phase.is === 'taper' ? 2 : 0;
};

const heldAt = (middle: Day, { series, goals }: SeasonRaces): Phase | undefined => {
  const racing = series.find(({ from, to }) => middle >= from - 3 && middle <= to + 3);
  if (racing) return { is: 'hold', races: racing.races };
  const next = goals.findIndex(({ at }) => at.day > middle);
  const [before, after] = [goals[next - 1], goals[next]];
  const close = before && after && after.at.day - before.at.day <= holdGapDays;
  return close ? { is: 'hold', races: 2 } : undefined;
};

export const phaseOf = ({ middle }: SeasonWeek, races: SeasonRaces): Phase => {
  const near = races.goals.flatMap((race) => nearGoal(middle, race, races) ?? []);
  if (near.length > 0) return near.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  return heldAt(middle, races) ?? { is: 'train' };
};

/** What a race of the weeks before leaves possible: no lifting, half of it, or most of it. */
export interface AfterRace {
  readonly race: Run;
  readonly leaves: 'nothing' | 'half' | 'most';
}

const isLongRace = (race: Run): boolean => weeksBeside[raceDistanceOf(race)] > 1;

const byWeekAfterLong = ['nothing', 'half', 'most'] as const;

const leftBy = (middle: Day, race: Run, races: SeasonRaces): AfterRace['leaves'] | undefined => {
  const week = weeksAfter(middle, race);
  if (week < 1) return undefined;
  if (isLongRace(race)) return byWeekAfterLong[week - 1];
  if (week > 1) return undefined;
  if (races.goals.includes(race)) return nearGoal(middle, race, races) ? 'half' : undefined;
  return raceDistanceOf(race) === 'half-marathon' ? 'most' : undefined;
};

/** The race that weighs most on a week after it. */
export const afterRace = ({ middle }: SeasonWeek, races: SeasonRaces): AfterRace | undefined => {
  let most: AfterRace | undefined;
  for (const race of races.all) {
    const leaves = leftBy(middle, race, races);
    if (leaves && (!most || byWeekAfterLong.indexOf(leaves) < byWeekAfterLong.indexOf(most.leaves)))
      most = { race, leaves };
  }
  return most;
};
