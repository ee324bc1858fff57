import type { Day, ExerciseSet } from '../../domain/index.ts';
import { priorSlope } from '../../strength/trend.ts';
import type { PlannedItem } from '../plan.ts';
import { type ExerciseState, isReduced, type Level, targetReserve, withSession } from './state.ts';

/** A reserve that nobody told counts as the one that was asked for. */
const effectiveOf = ({ amount, effective, reserveKnown }: Level, reserve: number): number =>
  reserveKnown ? effective : amount + reserve;

/** One rep is worth about 3 % of an index on the chart, so the usual gain is a rep in six weeks. */
const repsPerWeek = priorSlope.mean / 3;
const secondsPerWeek = 5 * repsPerWeek;
const mostWeeksCounted = 3;

/**
 * The state after a session of the weeks ahead: done as planned, with the reserve that was asked for, by somebody who
 * gains 0.5 % a week, as the trend expects before it has seen anything (ours). Loads rise when that suffices.
 */
export const assumed = (state: ExerciseState, item: PlannedItem, day: Day): ExerciseState => {
  const { entry } = item;
  const least = entry.range.low;
  const reserve = targetReserve(entry);
  const planned = (entry.timed ? item.seconds : item.reps) ?? least;
  const sought = state.sought || (state.level === undefined && item.loadKg === undefined);
  if (isReduced(item) && state.level) return { ...withSession(state, entry, [], day, true), sought };
  const weeks = state.lastDay === undefined ? 0 : Math.min(mostWeeksCounted, (day - state.lastDay) / 7);
  const gain = weeks * (entry.timed ? secondsPerWeek : repsPerWeek);
  const sameLoad = state.level !== undefined && state.level.loadKg === item.loadKg;
  const fresh = !sameLoad || planned + 2 <= state.level.amount;
  const effective = fresh
    ? least + reserve
    : (state.assumedEffective ?? effectiveOf(state.level, reserve)) + gain;
  const amount = Math.min(planned, Math.max(least, Math.floor(effective - reserve + 1e-9)));
  const set: ExerciseSet = {
    role: 'work',
    ...(entry.timed ? { seconds: amount } : { reps: amount, rir: reserve }),
    ...(item.loadKg === undefined ? {} : { loadKg: item.loadKg }),
  };
  const work = Array.from({ length: item.sets }, () => set);
  return { ...withSession(state, entry, work, day, false), sought, assumedEffective: effective };
};
