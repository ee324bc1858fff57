import type { Day, ExerciseSet } from '../../domain/index.ts';
import { estimateMaxKg } from '../../strength/chart.ts';
import { layoffDays } from '../../strength/history.ts';
import { reserveOf } from '../../strength/judge-set.ts';
import { cautiousMaxKg, convertedKg } from '../../strength/prescription.ts';
import { isLighter } from '../../strength/series.ts';
import type { Exposure } from '../../view.ts';
import type { MenuEntry, Range } from '../menu.ts';
import type { PlannedItem } from '../plan.ts';
import { anewDays } from './pause.ts';

/** Where an exercise stands: what its last full session was lifted with. */
export interface Level {
  /** Of the heaviest work sets; undefined for body weight, or while nobody knows (see `sought`). */
  readonly loadKg: number | undefined;
  /** The fewest reps, or seconds, of the sets at that load. */
  readonly amount: number;
  /** Sets at that load. */
  readonly sets: number;
  /** The fewest reps with those in reserve, where none were told with none. */
  readonly effective: number;
  readonly reserveKnown: boolean;
}

/** What is known of one exercise before its next session. */
export interface ExerciseState {
  /** Sessions since the start or the last pause of three weeks. */
  readonly exposures: number;
  readonly lastDay: Day | undefined;
  /** The work sets that were lifted last, and when; weeks ahead leave them alone. */
  readonly lifted: { readonly day: Day; readonly sets: readonly ExerciseSet[] } | undefined;
  readonly level: Level | undefined;
  /** What the session of that level asked for; of sessions that were only logged nobody knows. */
  readonly range: Range | undefined;
  /** Full sessions in a row, at one load, with all sets at the top of the range and the reserve kept. */
  readonly metInRow: number;
  /** Full sessions in a row below the range. */
  readonly missedInRow: number;
  /** Sessions in a row with less load than the level's, by choice. */
  readonly easierInRow: number;
  /** Cautious indices of the sessions that set the level, kg, three at most, newest last. */
  readonly cautiousKg: readonly number[];
  /** The training index of the last session that gave one, kg. */
  readonly indexKg: number | undefined;
  /** Sessions with a load and a known reserve: from three on, shares of the index are used. */
  readonly estimates: number;
  /** Only planned so far, and with a weight that nobody has found yet. */
  readonly sought: boolean;
  /** Reps and reserve that the weeks ahead count on, with fractions of a rep; undefined where all was lifted. */
  readonly assumedEffective: number | undefined;
}

export const newState: ExerciseState = {
  exposures: 0,
  lastDay: undefined,
  lifted: undefined,
  level: undefined,
  range: undefined,
  metInRow: 0,
  missedInRow: 0,
  easierInRow: 0,
  cautiousKg: [],
  indexKg: undefined,
  estimates: 0,
  sought: false,
  assumedEffective: undefined,
};

/** Three sessions find the load by feel before any share of an index is used. */
export const trustedSessions = 3;

export const isTrusted = ({ estimates }: ExerciseState): boolean => estimates >= trustedSessions;

const lastIndex = ({ cautiousKg }: ExerciseState): number | undefined => cautiousKg.at(-1);

/** The index that loads are prescribed from: the lower of the last session's and the middle one of the last three (ours). */
export const prescribingIndexKg = (state: ExerciseState): number | undefined => {
  const last = lastIndex(state);
  if (last === undefined) return undefined;
  const sorted = [...state.cautiousKg].sort((a, b) => a - b);
  return Math.min(last, sorted[(sorted.length - 1) >> 1]!);
};

/** How much of the last session's index is prescribed from; less than 1 after a day that stood out. */
export const cautionOf = (state: ExerciseState): number =>
  (prescribingIndexKg(state) ?? 1) / (lastIndex(state) ?? 1);

export const targetReserve = ({ reserve, timed }: Pick<MenuEntry, 'reserve' | 'timed'>): number =>
  timed ? 0 : (reserve ?? 0);

/** So far below the range the sets were of another block, or a test: no miss, and no level to go on from (ours). */
const farBelowRange = 2;

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

/** Stopped short with the reserve still there, or far below the range: another range was asked for that day. */
export const isOtherRange = (entry: MenuEntry, level: Level): boolean =>
  level.amount < entry.range.low - farBelowRange ||
  (level.amount < entry.range.low &&
    level.reserveKnown &&
    level.effective - level.amount >= targetReserve(entry));

/** Less was left in reserve than asked for: no easy day, however light the load. */
const isHard = (entry: MenuEntry, { reserveKnown, effective, amount }: Level): boolean =>
  reserveKnown && effective - amount < targetReserve(entry);

/** Fast work with a light load says nothing of what can be lifted. */
const isFarFromEffort = (entry: MenuEntry, before: Level, { loadKg = 0, ...level }: Level): boolean =>
  (entry.intent === 'power' && entry.exercise.role !== 'power') ||
  (loadKg < (before.loadKg ?? 0) &&
    level.reserveKnown &&
    level.effective - level.amount >= targetReserve(entry) + 2);

/** Another block asked for other repetitions. */
export const isNewRange = ({ range }: ExerciseState, entry: MenuEntry): boolean =>
  range !== undefined && (range.low !== entry.range.low || range.high !== entry.range.high);

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

/** A deload, a taper or a return: less was asked for than the menu says. */
export const isReduced = ({ entry, sets, reserve }: PlannedItem): boolean =>
  sets < entry.sets || (reserve ?? 0) > (entry.reserve ?? 0);

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
