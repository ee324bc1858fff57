import type { Athlete } from '../../domain/index.ts';
import { effectiveRepsAt } from '../../strength/prescription.ts';
import type { MenuEntry } from '../menu.ts';
import { beginsBare, isBare, nextAbove, roundDown } from './loads.ts';
import {
  cautionOf,
  type ExerciseState,
  isNewRange,
  isOtherRange,
  isTrusted,
  type Level,
  prescribingIndexKg,
  targetReserve,
} from './state.ts';
import { isSupported, loadForRange, mostAmount } from './support.ts';

/** What the next session of an exercise does about the last ones. */
export type StepKind =
  /** Power, mobility and drills: the same again. */
  | 'fixed'
  | 'frozen'
  /** Nothing to go on, and no load to be found. */
  | 'first'
  /** Nobody knows the load: reps in reserve find it. */
  | 'seek'
  /** Another range than before: the load comes from the index. */
  | 'anchor'
  /** The load of before cannot be made here. */
  | 'nearest'
  | 'repeat'
  | 'more-reps'
  | 'more-load'
  | 'more-sets'
  | 'next-rung'
  | 'less-load';

export interface Step {
  readonly kind: StepKind;
  /** Before it is rounded down to what can be made. */
  readonly loadKg?: number;
  /** Reps, or seconds where the entry is timed. */
  readonly amount: number;
  readonly sets: number;
  /** Of the load before, where it falls. */
  readonly share?: number;
}

/** What a step is decided from. `loads` is undefined or empty where nothing can be put on. */
export interface StepInput {
  readonly entry: MenuEntry;
  readonly state: ExerciseState;
  readonly athlete: Athlete;
  readonly loads: readonly number[] | undefined;
  readonly frozen: boolean;
}

const hair = 1e-9;

const afterTwoMisses = 0.95;
const afterThreeMisses = 0.9;

const missShare = ({ missedInRow }: ExerciseState): number => {
  if (missedInRow < 2) return 1;
  return missedInRow === 2 ? afterTwoMisses : afterThreeMisses;
};

export const secondsStep = 5;
/** A rep, or the next whole step of seconds. */
const oneMore = ({ timed }: MenuEntry, { amount }: Level): number =>
  timed ? (Math.floor(amount / secondsStep) + 1) * secondsStep : amount + 1;

/** Is there a heavier load at all? */
export const hasHeavier = ({ state, loads = [] }: Pick<StepInput, 'state' | 'loads'>): boolean =>
  nextAbove(state.level?.loadKg ?? 0, loads) !== undefined;

const addedSets = ({ entry }: StepInput, { sets, amount }: Level): number =>
  sets > entry.sets && amount >= entry.range.high ? 1 : 0;

const withLoad = (loadKg: number | undefined) => (loadKg === undefined ? {} : { loadKg });

const upward = (input: StepInput, level: Level): Step => {
  const { entry, loads } = input;
  const { range } = entry;
  const sets = entry.sets + addedSets(input, level);
  const { loadKg } = level;
  const next = loads && nextAbove(loadKg ?? 0, loads);
  if (next !== undefined && !input.state.sought && isSupported(entry, input.athlete, level, next))
    return { kind: 'more-load', loadKg: next, amount: range.low, sets: entry.sets };
  const most = mostAmount(entry);
  const here = { ...withLoad(loadKg), sets };
  if (level.amount < most)
    return {
      kind: 'more-reps',
      ...here,
      amount: Math.min(most, oneMore(entry, level)),
    };
  if (sets > entry.sets && loadKg === undefined && next !== undefined) return seek(input, range.low);
  if (sets === entry.sets)
    return { kind: 'more-sets', ...withLoad(loadKg), amount: range.high, sets: entry.sets + 1 };
  return { kind: 'next-rung', ...here, amount: most };
};

const downward = (input: StepInput, level: Level): Step => {
  const { entry, state } = input;
  const share = missShare(state);
  const here = { amount: entry.range.low, sets: entry.sets, share };
  if (level.loadKg === undefined) return { kind: 'repeat', amount: entry.range.low, sets: entry.sets };
  return { kind: 'less-load', loadKg: level.loadKg * share, ...here };
};

const sideways = (input: StepInput, level: Level): Step => {
  const { entry, state } = input;
  const { range } = entry;
  const reserve = targetReserve(entry);
  const most = mostAmount(entry);
  const sets = entry.sets + addedSets(input, level);
  const { loadKg } = level;
  const at = (kind: StepKind, amount: number): Step => ({
    kind,
    ...withLoad(loadKg),
    amount: Math.min(most, Math.max(range.low, amount)),
    sets,
  });
  if (state.missedInRow > 0) return { ...at('repeat', range.low), sets: entry.sets };
  const leftTooFew = level.reserveKnown && level.effective < level.amount + reserve;
  if (leftTooFew) return at('repeat', level.effective - reserve);
  if (state.metInRow > 0 || level.sets < entry.sets || state.easierInRow > 0)
    return at('repeat', level.amount);
  return at('more-reps', oneMore(entry, level));
};

const seek = ({ entry }: StepInput, amount: number): Step => ({
  kind: 'seek',
  amount: Math.min(entry.range.high, Math.max(entry.range.low, amount)),
  sets: entry.sets,
});

/** The load for the bottom of the range, from the level; RIR finds it where estimates are not to be trusted yet. */
const anchored = (input: StepInput, level: Level): Step => {
  const { entry, state, athlete } = input;
  if (!isTrusted(state)) return seek(input, entry.range.low);
  const wantedKg = Math.max(0, loadForRange(entry, athlete, level, cautionOf(state)));
  // Fewer repetitions than the range has say nothing of a heavier load for more of them.
  const loadKg = isOtherRange(entry, level) ? Math.min(wantedKg, level.loadKg ?? 0) : wantedKg;
  return { kind: 'anchor', loadKg, amount: entry.range.low, sets: entry.sets };
};

const isFixed = ({ intent }: MenuEntry): boolean =>
  intent === 'power' || intent === 'mobility' || intent === 'drill';

/** The first two sessions of jumps stay at the bottom of the range: landings are what is new (ours). */
const firstJumpSessions = 2;

/** Of the index, for fast work: the middle of 30 to 70 % of a maximum. */
const fastShare = 0.5;
const fastReserve = 4;

/** A light load stays as it is; one that was lifted heavy is halved. */
const fastLoad = ({ entry, state }: StepInput): number | undefined => {
  const { level } = state;
  if (level?.loadKg === undefined) return undefined;
  const wasFast = level.reserveKnown && level.effective - level.amount >= fastReserve;
  if (entry.exercise.role === 'power' || wasFast) return level.loadKg;
  const indexKg = prescribingIndexKg(state);
  return indexKg === undefined ? undefined : indexKg * fastShare;
};

const fixed = (input: StepInput): Step => {
  const { entry, state, loads = [] } = input;
  const wantedKg = fastLoad(input);
  const early = entry.intent === 'power' && state.exposures < firstJumpSessions;
  const needsLoad = loads.length > 0 && wantedKg === undefined && !isBare(entry.exercise);
  const kind = needsLoad && entry.intent === 'power' ? 'seek' : 'fixed';
  return {
    kind,
    ...withLoad(wantedKg),
    amount: early ? entry.range.low : entry.range.high,
    sets: entry.sets,
  };
};

const frozen = ({ entry }: StepInput, { loadKg, amount }: Level): Step => ({
  kind: 'frozen',
  ...withLoad(loadKg),
  amount: Math.min(entry.range.high, Math.max(entry.range.low, amount)),
  sets: entry.sets,
});

/** Other weights than usual, as on a journey: the heaviest below, for as many reps as leave the same in reserve. */
const nearest = ({ entry, state, loads = [], frozen }: StepInput, level: Level, usualKg: number): Step => {
  const share = missShare(state);
  const loadKg = roundDown(usualKg * share, loads);
  const reserve = targetReserve(entry);
  const usual = Math.max(entry.range.low, level.amount);
  const most = frozen || state.missedInRow > 0 ? usual : mostAmount(entry);
  const equal = entry.timed
    ? usual
    : Math.floor(effectiveRepsAt((loadKg ?? 0) / usualKg, usual + reserve) - reserve + hair);
  return {
    kind: 'nearest',
    loadKg: usualKg * share,
    amount: Math.max(entry.range.low, Math.min(most, equal)),
    sets: entry.sets,
  };
};

/** Reps far above the range were another block's: lifts with a load get one for the new range. */
const isAboveRange = (entry: MenuEntry, { amount }: Level): boolean => amount > mostAmount(entry);

/** So close below it the load that can be made counts as the one that was lifted: other units, other plates (ours). */
const sameLoadShare = 0.97;

const inGym = (level: Level | undefined, loads: readonly number[] = []): Level | undefined => {
  if (level?.loadKg === undefined) return level;
  const loadKg = roundDown(level.loadKg, loads);
  return loadKg !== undefined && loadKg >= level.loadKg * sameLoadShare ? { ...level, loadKg } : level;
};

/** What to do next, at the full dose: double progression, and what stands before it and beside it. */
export const nextStep = (input: StepInput): Step => {
  const { entry, state, loads } = input;
  if (isFixed(entry)) return fixed(input);
  const level = inGym(state.level, loads);
  const canLoad = loads !== undefined && loads.length > 0;
  if (!level) {
    return canLoad && !beginsBare(entry)
      ? seek(input, entry.range.low)
      : { kind: 'first', amount: entry.range.low, sets: entry.sets };
  }
  if (level.loadKg === undefined && canLoad && (state.sought || !isBare(entry.exercise)))
    return soughtStep(input, level);
  if (level.loadKg !== undefined && roundDown(level.loadKg, loads ?? []) !== level.loadKg)
    return nearest(input, level, level.loadKg);
  if (level.loadKg !== undefined && isOtherRange(entry, level)) return anchored(input, level);
  if (state.missedInRow >= 2) return downward(input, level);
  if (input.frozen) return frozen(input, level);
  const isNew = isNewRange(state, entry);
  const isAbove = isAboveRange(entry, level) || (isNew && level.amount > entry.range.high);
  if (level.loadKg === undefined && canLoad && isAbove) return seek(input, entry.range.low);
  const mayAnchor = level.loadKg !== undefined && !entry.timed;
  if (mayAnchor && (isAboveRange(entry, level) || (isNew && isTrusted(state)))) return anchored(input, level);
  if (state.metInRow >= 2) return upward(input, level);
  return sideways(input, level);
};

/** Weeks ahead with a load that is not found yet: reps go up, and back to the bottom with the next weight. */
const soughtStep = (input: StepInput, level: Level): Step => {
  const { entry, state } = input;
  const { range } = entry;
  const beginAgain = state.metInRow >= 2 || isNewRange(state, entry);
  if (input.frozen || !state.sought || beginAgain) return seek(input, beginAgain ? range.low : level.amount);
  return seek(input, Math.min(range.high, sideways(input, level).amount));
};
