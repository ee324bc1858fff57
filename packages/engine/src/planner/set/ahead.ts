import type { Day, ExerciseSet, Experience } from '../../domain/index.ts';
import { effectiveRepsAt } from '../../strength/prescription.ts';
import { priorSlope } from '../../strength/trend.ts';
import type { PlannedItem } from '../plan.ts';
import { withSession } from './fold.ts';
import { beginsBare } from './loads.ts';
import { secondsStep } from './moves.ts';
import {
  type ExerciseState,
  isNewRange,
  isReduced,
  type Level,
  searchWaits,
  targetReserve,
} from './state.ts';

/** A reserve that nobody told counts as the one that was asked for. */
const effectiveOf = ({ amount, effective, reserveKnown }: Level, reserve: number): number =>
  reserveKnown ? effective : amount + reserve;

/**
 * What the weeks ahead count on, % a week (ours): in trials runners new to heavy lifts gained 2.6 to 4 % a week for 6 to
 * 11 weeks, so 1.5 % in the first twelve sessions of an exercise is modest; later what the trend expects of anybody.
 */
const earlyGain = 1.5;
const earlySessions = 12;
const laterGain = priorSlope.mean;

/** One rep is worth about 3 % of an index on the chart: a rep in two weeks at first, and then in six. */
const percentPerRep = 3;

const gainPerWeek = ({ exposures }: ExerciseState, experience: Experience | undefined): number =>
  exposures <= earlySessions && experience !== 'advanced' ? earlyGain : laterGain;

const mostWeeksCounted = 3;
const hair = 1e-9;

/** What `before` effective reps at the level's load are at the planned one; seconds are not known at another load. */
const effectiveAt = (level: Level | undefined, item: PlannedItem, before: number, bottom: number): number => {
  if (level?.loadKg === item.loadKg) return before;
  if (level?.loadKg === undefined || item.loadKg === undefined || item.entry.timed) return bottom;
  return Math.max(bottom, effectiveRepsAt(item.loadKg / level.loadKg, before));
};

/** A load is looked for in it: for the first time, or once more repetitions were done bare than the new range has. */
const seeksLoad = (state: ExerciseState, { entry, loadKg }: PlannedItem): boolean => {
  if (loadKg !== undefined || entry.ownWeight || beginsBare(entry)) return false;
  const { level } = state;
  const outgrown = isNewRange(state, entry) && (level?.amount ?? 0) > entry.range.high;
  return level === undefined || (level.loadKg === undefined && outgrown);
};

/**
 * The state after a session of the weeks ahead: done as planned, with the reserve that was asked for, by somebody who
 * gains as modestly as stated above. Loads rise when that suffices. A `frozen` session finds no load.
 */
export const assumed = (
  state: ExerciseState,
  item: PlannedItem,
  day: Day,
  experience?: Experience,
  frozen = false,
): ExerciseState => {
  const { entry } = item;
  const least = entry.range.low;
  const reserve = targetReserve(entry);
  const planned = (entry.timed ? item.seconds : item.reps) ?? least;
  const seeks = seeksLoad(state, item);
  const waits = frozen || searchWaits(entry, item.reserve);
  if (seeks && waits && !state.sought) return withSession(state, entry, [], day, true);
  const sought = state.sought || seeks;
  if (isReduced(item) && state.level) return { ...withSession(state, entry, [], day, true), sought };
  const weeks = state.lastDay === undefined ? 0 : Math.min(mostWeeksCounted, (day - state.lastDay) / 7);
  const reps = (weeks * gainPerWeek(state, experience)) / percentPerRep;
  const gain = entry.timed ? reps * secondsStep : reps;
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
