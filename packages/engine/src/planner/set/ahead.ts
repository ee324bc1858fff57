import type { Day, ExerciseSet } from '../../domain/index.ts';
import { effectiveRepsAt } from '../../strength/prescription.ts';
import { priorSlope } from '../../strength/trend.ts';
import type { PlannedItem } from '../plan.ts';
import { beginsBare } from './loads.ts';
import {
  type ExerciseState,
  isNewRange,
  isReduced,
  type Level,
  targetReserve,
  withSession,
} from './state.ts';
import { secondsStep } from './step.ts';

/** A reserve that nobody told counts as the one that was asked for. */
const effectiveOf = ({ amount, effective, reserveKnown }: Level, reserve: number): number =>
  reserveKnown ? effective : amount + reserve;

/** One rep is worth about 3 % of an index on the chart, so the usual gain is a rep in six weeks. */
const repsPerWeek = priorSlope.mean / 3;
const secondsPerWeek = secondsStep * repsPerWeek;
const mostWeeksCounted = 3;
const hair = 1e-9;

/** What `before` effective reps at the level's load are at the planned one; seconds are not known at another load. */
const effectiveAt = (level: Level | undefined, item: PlannedItem, before: number, bottom: number): number => {
  if (level?.loadKg === item.loadKg) return before;
  if (level?.loadKg === undefined || item.loadKg === undefined || item.entry.timed) return bottom;
  return Math.max(bottom, effectiveRepsAt(item.loadKg / level.loadKg, before));
};

/**
 * The state after a session of the weeks ahead: done as planned, with the reserve that was asked for, by somebody who
 * gains 0.5 % a week, as the trend expects before it has seen anything (ours). Loads rise when that suffices.
 */
export const assumed = (state: ExerciseState, item: PlannedItem, day: Day): ExerciseState => {
  const { entry } = item;
  const least = entry.range.low;
  const reserve = targetReserve(entry);
  const planned = (entry.timed ? item.seconds : item.reps) ?? least;
  const seeks = state.level === undefined && item.loadKg === undefined && !beginsBare(entry);
  const sought = state.sought || seeks;
  if (isReduced(item) && state.level) return { ...withSession(state, entry, [], day, true), sought };
  const weeks = state.lastDay === undefined ? 0 : Math.min(mostWeeksCounted, (day - state.lastDay) / 7);
  const gain = weeks * (entry.timed ? secondsPerWeek : repsPerWeek);
  const { level } = state;
  const beginsAnew = sought && (isNewRange(state, entry) || planned < (level?.amount ?? 0));
  const bottom = least + reserve;
  const before = level && (state.assumedEffective ?? effectiveOf(level, reserve)) + gain;
  const effective = before === undefined || beginsAnew ? bottom : effectiveAt(level, item, before, bottom);
  const able = entry.timed
    ? Math.floor(effective / secondsStep) * secondsStep
    : Math.floor(effective - reserve + hair);
  const amount = Math.min(planned, Math.max(least, able));
  const set: ExerciseSet = {
    role: 'work',
    ...(entry.timed ? { seconds: amount } : { reps: amount, rir: reserve }),
    ...(item.loadKg === undefined ? {} : { loadKg: item.loadKg }),
  };
  const work = Array.from({ length: item.sets }, () => set);
  return {
    ...withSession(state, entry, work, day, false),
    sought,
    range: entry.range,
    assumedEffective: effective,
  };
};
