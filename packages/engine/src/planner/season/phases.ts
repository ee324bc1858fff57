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
 * Of a week's middle to its race. A race from Thursday on makes its own week race week; one on a Monday, the week
 * before it. The longer race has two weeks of taper before that week, and two of return after it (ours).
 */
const raceWeekFrom = 5;
const raceWeekTo = -1;
const taperWeeks: Readonly<Record<RaceDistance, number>> = {
  '5-10k': 1,
  'half-marathon': 1,
  marathon: 2,
  ultra: 2,
};
const returnWeeks: Readonly<Record<RaceDistance, number>> = taperWeeks;

const nearRace = (middle: Day, race: Run): Phase | undefined => {
  const away = race.at.day - middle;
  const distance = raceDistanceOf(race);
  if (away <= raceWeekFrom && away >= raceWeekTo) return { is: 'race', race, week: 1 };
  if (away > 0) {
    const weeksToGo = Math.ceil((away - raceWeekFrom) / 7);
    const week = taperWeeks[distance] - weeksToGo + 1;
    return week < 1 ? undefined : { is: 'taper', race, week };
  }
  const week = Math.ceil((raceWeekTo - away) / 7);
  return week > returnWeeks[distance] ? undefined : { is: 'return', race, week };
};

/** In which order phases give way where two races want a week; a return's second week lets the next taper in. */
const weightOf = (phase: Phase): number => {
  if (phase.is === 'race') return 4;
  if (phase.is === 'return') return phase.week === 1 ? 3 : 1;
  return phase.is === 'taper' ? 2 : 0;
};

const seriesAt = (middle: Day, { series, goals }: SeasonRaces): Phase | undefined => {
  const racing = series.find(({ from, to }) => middle >= from - 3 && middle <= to + 3);
  if (racing) return { is: 'hold', races: racing.races };
  const next = goals.findIndex(({ at }) => at.day > middle);
  const [before, after] = [goals[next - 1], goals[next]];
  const close = before && after && after.at.day - before.at.day <= holdGapDays;
  return close ? { is: 'hold', races: 2 } : undefined;
};

export const phaseOf = ({ middle }: SeasonWeek, races: SeasonRaces): Phase => {
  const near = races.goals.flatMap((race) => nearRace(middle, race) ?? []);
  if (near.length > 0) return near.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  return seriesAt(middle, races) ?? { is: 'train' };
};
