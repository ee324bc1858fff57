import { isDeepStrictEqual } from 'node:util';
import type { Penalty } from '@carryover/engine';
import { placeSessions } from '../../packages/engine/src/planner/placement/index.ts';
import { judgeOf, withoutGaps } from './placement/judge.ts';
import { placePlainly } from './placement/plain.ts';
import { loadHighs, programmeOf, solveProgramme } from './placement/programme.ts';
import { seasonOf } from './placement/season.ts';
import type { Bench } from './row.ts';
import { timeInTurns } from './time.ts';

const inWords = ({ should, prefer }: Penalty): string => `penalty ${should} should, ${prefer} prefer`;

/** A placement that is not the best one, or not known to be, is no measure. */
const penaltyOfSeason = (weeks: number): Penalty => {
  const { penalty, proven } = placeSessions(seasonOf(weeks));
  if (!proven) throw new Error(`The placement of ${weeks} weeks is not proven.`);
  return penalty;
};

const assertEqual = (penalty: Penalty, other: Penalty, who: string): void => {
  if (!isDeepStrictEqual(penalty, other))
    throw new Error(`${who} ends at ${inWords(other)}, the placement at ${inWords(penalty)}.`);
};

const weeksInWords = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);

const withinLimit = (weeks: number, milliseconds: number): Bench => ({
  name: weeks === 1 ? 'place-1-week' : `place-${weeks}-weeks`,
  measure: () => {
    const input = seasonOf(weeks);
    const penalty = penaltyOfSeason(weeks);
    const times = timeInTurns(
      () => placeSessions(input),
      () => undefined,
      { warmUps: 60, rounds: 61 },
    );
    return {
      work: `${weeksInWords(weeks)} with 2 sessions each placed, tables included: ${inWords(penalty)}`,
      value: times.work,
      unit: 'ms',
      peer: { name: 'the limit', value: milliseconds },
      goal: { atMost: 1 },
    };
  },
});

const besidePlain = (weeks: number): Bench => ({
  name: `place-${weeks}-plain`,
  measure: () => {
    const input = seasonOf(weeks);
    const penalty = penaltyOfSeason(weeks);
    assertEqual(penalty, judgeOf(input)(placePlainly(input)), 'The plain programme');
    const times = timeInTurns(
      () => placeSessions(input),
      () => placePlainly(input),
      { warmUps: 60, rounds: 31 },
    );
    return {
      work: `${weeksInWords(weeks)} with 2 sessions each placed, tables included: ${inWords(penalty)}`,
      value: times.work,
      unit: 'ms',
      peer: {
        name: 'a dynamic programme that asks the rules at every step, at an equal penalty',
        value: times.peer,
      },
      goal: { atMost: 1 / 3 },
    };
  },
});

const besideHighs = (weeks: number): Bench => ({
  name: `place-${weeks}-highs`,
  measure: async () => {
    const solver = await loadHighs();
    const input = seasonOf(weeks);
    const penalty = penaltyOfSeason(weeks);
    const programme = programmeOf(withoutGaps(input));
    assertEqual(penalty, solveProgramme(programme, solver), 'HiGHS');
    const times = timeInTurns(
      () => placeSessions(input),
      () => solveProgramme(programme, solver),
      { warmUps: 60, rounds: 31 },
    );
    return {
      work: `${weeksInWords(weeks)} with 2 sessions each placed, tables included: ${inWords(penalty)}`,
      value: times.work,
      unit: 'ms',
      peer: {
        name: `HiGHS on the integer programme, ${programme.terms.length} variables with their costs given, at an equal penalty`,
        value: times.peer,
      },
      goal: { atMost: 1 / 50 },
    };
  },
});

const shortWeeks = 4;
const longWeeks = 104;

const growth: Bench = {
  name: 'place-growth',
  measure: () => {
    const long = seasonOf(longWeeks);
    const short = seasonOf(shortWeeks);
    const times = timeInTurns(
      () => placeSessions(long),
      () => Array.from({ length: longWeeks / shortWeeks }, () => placeSessions(short)),
      { warmUps: 20, rounds: 31 },
    );
    return {
      work: `${longWeeks} weeks with 2 sessions each placed in one season`,
      value: times.work,
      unit: 'ms',
      peer: {
        name: `${longWeeks / shortWeeks} seasons of ${shortWeeks} weeks; 1 is linear`,
        value: times.peer,
      },
      goal: { atMost: 1.3 },
    };
  },
};

export const placementBenches: readonly Bench[] = [
  withinLimit(1, 1),
  withinLimit(52, 20),
  besidePlain(1),
  besidePlain(4),
  besideHighs(1),
  besideHighs(4),
  growth,
];
