import type { Day, ExerciseSet } from '../../domain/index.ts';
import { estimateMaxKg } from '../../strength/chart.ts';
import { layoffDays } from '../../strength/history.ts';
import { reserveOf } from '../../strength/judge-set.ts';
import { cautiousMaxKg, convertedKg } from '../../strength/prescription.ts';
import { isLighter } from '../../strength/series.ts';
import type { Exposure } from '../../view.ts';
import type { MenuEntry } from '../menu.ts';
import type { PlannedItem } from '../plan.ts';
import { anewDays } from './pause.ts';
import { type ExerciseState, isOtherRange, isReduced, type Level, newState, targetReserve } from './state.ts';

const levelOf = (entry: MenuEntry, work: readonly ExerciseSet[]): Level | undefined => {
  const amountOf = (set: ExerciseSet) => (entry.timed ? set.seconds : set.reps);
  const told = work.filter((set) => amountOf(set) !== undefined);
  if (told.length === 0) return undefined;
  const heaviest = Math.max(...told.map((set) => set.loadKg ?? 0));
  const top = told.filter((set) => (set.loadKg ?? 0) === heaviest);
  const reserves = top.map(reserveOf);
  return {
    loadKg: heaviest > 0 ? heaviest : undefined,
    amount: Math.min(...top.map((set) => amountOf(set)!)),
    sets: top.length,
    effective: Math.min(
      ...top.map((set, index) => amountOf(set)! + (entry.timed ? 0 : (reserves[index] ?? 0))),
    ),
    reserveKnown: reserves.every((reserve) => reserve !== undefined),
  };
};

/** All sets at the top of the range with the reserve kept; without a told reserve, as many reps more. */
const isMet = (entry: MenuEntry, level: Level): boolean =>
  level.sets >= entry.sets &&
  level.amount >= entry.range.high &&
  level.effective >= entry.range.high + targetReserve(entry);

/** Below the range, or in it with at least two reps less in reserve than asked for (the second is ours). */
const isMissed = (entry: MenuEntry, level: Level): boolean =>
  level.amount < entry.range.low ||
  (level.reserveKnown && level.effective <= entry.range.low + targetReserve(entry) - 2);

/** Less was left in reserve than asked for: no easy day, however light the load. */
const isHard = (entry: MenuEntry, { reserveKnown, effective, amount }: Level): boolean =>
  reserveKnown && effective - amount < targetReserve(entry);

/** Fast work with a light load says nothing of what can be lifted. */
const isFarFromEffort = (entry: MenuEntry, before: Level, { loadKg = 0, ...level }: Level): boolean =>
  (entry.intent === 'power' && entry.exercise.role !== 'power') ||
  (loadKg < (before.loadKg ?? 0) &&
    level.reserveKnown &&
    level.effective - level.amount >= targetReserve(entry) + 2);

const indexOfSets = (work: readonly ExerciseSet[]): number | undefined => {
  let best: number | undefined;
  for (const set of work) {
    if (!set.loadKg || set.reps === undefined) continue;
    const kg = estimateMaxKg(set.loadKg, set.reps, reserveOf(set));
    if (kg !== undefined && kg > (best ?? 0)) best = kg;
  }
  return best;
};

/** Loads read from pounds differ in their last digits. */
const sameKg = 0.2;

const withLevel = (state: ExerciseState, entry: MenuEntry, level: Level): ExerciseState => {
  const before = state.level;
  const [loadKg, beforeKg] = [level.loadKg ?? 0, before?.loadKg ?? 0];
  const missed = isMissed(entry, level);
  if (isOtherRange(entry, level)) return { ...state, level, metInRow: 0, missedInRow: 0, easierInRow: 0 };
  const easier = loadKg < beforeKg - sameKg && !missed && !isHard(entry, level);
  if (before && easier && state.missedInRow < 2 && state.easierInRow === 0)
    return { ...state, metInRow: 0, easierInRow: 1 };
  const tooMuch =
    before?.loadKg !== undefined &&
    loadKg > convertedKg(before.loadKg, before.effective, entry.range.low + targetReserve(entry)) &&
    loadKg > before.loadKg;
  if (missed && tooMuch) return { ...state, metInRow: 0, easierInRow: 0 };
  const sameLoad = Math.abs(loadKg - beforeKg) <= sameKg;
  return {
    ...state,
    level,
    metInRow: isMet(entry, level) ? (sameLoad ? state.metInRow : 0) + 1 : 0,
    missedInRow: missed ? state.missedInRow + 1 : 0,
    easierInRow: 0,
  };
};

/** One session more. A lighter one (a deload, a taper) leaves the level as it is. */
export const withSession = (
  state: ExerciseState,
  entry: MenuEntry,
  work: readonly ExerciseSet[],
  day: Day,
  lighter: boolean,
): ExerciseState => {
  const pauseDays = state.lastDay === undefined ? 0 : day - state.lastDay;
  const paused = pauseDays >= layoffDays;
  const base: ExerciseState = {
    ...state,
    exposures: paused ? 1 : state.exposures + (day === state.lastDay ? 0 : 1),
    lastDay: day,
    ...(pauseDays >= anewDays ? { level: undefined, cautiousKg: [], estimates: 0 } : {}),
    ...(paused ? { metInRow: 0, missedInRow: 0, easierInRow: 0 } : {}),
  };
  const level = levelOf(entry, work);
  if (!level) return base;
  const byChoice = lighter && !isHard(entry, level);
  if (base.level && (byChoice || isFarFromEffort(entry, base.level, level))) return base;
  const next = withLevel(base, entry, level);
  if (next.level !== level || level.loadKg === undefined || entry.timed) return next;
  return {
    ...next,
    cautiousKg: [...base.cautiousKg, cautiousMaxKg(level.loadKg, level.effective)].slice(-3),
  };
};

const asLifted = (
  state: ExerciseState,
  entry: MenuEntry,
  work: readonly ExerciseSet[],
  day: Day,
  lighter: boolean,
): ExerciseState => {
  const next = withSession(state, entry, work, day, lighter);
  const known = work.some((set) => set.loadKg && set.reps !== undefined && reserveOf(set) !== undefined);
  return {
    ...next,
    lifted: { day, sets: work },
    indexKg: indexOfSets(work) ?? state.indexKg,
    estimates: state.estimates + (known ? 1 : 0),
    sought: false,
    assumedEffective: undefined,
  };
};

const workOf = (sets: readonly ExerciseSet[]): readonly ExerciseSet[] =>
  sets.filter(({ role }) => role === 'work');

/** Cables and stacks differ from machine to machine: only what was logged under the last name can be compared. */
const comparable = ({ exercise }: MenuEntry, exposures: readonly Exposure[]): readonly Exposure[] => {
  const done = exposures.filter(({ lift }) => lift.session.status === 'done');
  if (!exercise.machine && !exercise.equipment.includes('cable')) return done;
  const name = done.at(-1)?.reading.performed.name;
  return done.filter(({ reading }) => reading.performed.name === name);
};

/** Folds what was lifted, in time order; what was only planned does not count. */
export const stateOf = (exposures: readonly Exposure[], entry: MenuEntry): ExerciseState => {
  const done = comparable(entry, exposures);
  let state = newState;
  for (const [index, { lift, reading }] of done.entries())
    state = asLifted(state, entry, workOf(reading.performed.sets), lift.day, isLighter(done, index));
  return state;
};

/** The state after a planned session was done with `performed` sets on `day`. What was lifted decides, not the plan. */
export const afterDone = (
  state: ExerciseState,
  item: PlannedItem,
  performed: readonly ExerciseSet[],
  day: Day,
): ExerciseState => ({
  ...asLifted(state, item.entry, workOf(performed), day, isReduced(item)),
  range: isReduced(item) ? state.range : item.entry.range,
});
