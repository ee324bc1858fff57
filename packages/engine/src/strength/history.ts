import type { Day, ExerciseSet, StrengthSession } from '../domain/index.ts';
import { estimateMaxKg } from './chart.ts';
import { reserveOf } from './judge-set.ts';

/** 12 weeks: long enough to hold a block, short enough that last year's strength does not count (ours). */
const recentDays = 84;
/** A lift left out for 3 weeks is new again, and so are its first 3 sessions (ours; soreness of new work). */
export const layoffDays = 21;
const novelExposures = 3;

interface Best {
  readonly day: Day;
  readonly maxKg: number;
}

/** What is remembered of one exercise while a log is walked in time order. */
export interface ExerciseHistory {
  bests: Best[];
  lastDay: Day;
  /** Sessions since the start or the last lay-off. */
  exposures: number;
  /** Of the first sessions that a log shows, nobody knows whether they were new. */
  newSince: Day | undefined;
}

export const newHistory = (): ExerciseHistory => ({
  bests: [],
  lastDay: Number.NEGATIVE_INFINITY,
  exposures: 0,
  newSince: undefined,
});

const bestOfSets = (sets: readonly ExerciseSet[]): number | undefined => {
  let best: number | undefined;
  for (const set of sets) {
    if (set.loadKg === undefined || set.reps === undefined || set.role === 'warmup') continue;
    const maxKg = estimateMaxKg(set.loadKg, set.reps, reserveOf(set));
    if (maxKg !== undefined && (best === undefined || maxKg > best)) best = maxKg;
  }
  return best;
};

/**
 * Adds a session to the history of one exercise and answers with the recent best (kg, this session included)
 * and whether the exercise counts as novel there. `logStart` is the first day on which lifts are known.
 */
export const remember = (
  history: ExerciseHistory,
  session: StrengthSession,
  sets: readonly ExerciseSet[],
  logStart: Day,
): { recentMaxKg: number | undefined; novel: boolean } => {
  const day = session.at.day;
  if (day - history.lastDay >= layoffDays) {
    history.exposures = 0;
    history.newSince = day - logStart >= layoffDays ? day : undefined;
  }
  if (day !== history.lastDay) history.exposures += 1;
  history.lastDay = day;
  const own = bestOfSets(sets);
  while (history.bests.length > 0 && day - history.bests[0]!.day > recentDays) history.bests.shift();
  // Only bests that no later session beats can ever be the recent best again.
  if (own !== undefined) {
    while (history.bests.length > 0 && history.bests.at(-1)!.maxKg <= own) history.bests.pop();
    history.bests.push({ day, maxKg: own });
  }
  return {
    recentMaxKg: history.bests[0]?.maxKg,
    novel: history.newSince !== undefined && history.exposures <= novelExposures,
  };
};
