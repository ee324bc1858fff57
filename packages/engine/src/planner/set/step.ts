import type { Athlete } from '../../domain/index.ts';
import type { MenuEntry } from '../menu.ts';
import { fixedStep, isFixed } from './fixed.ts';
import { beginsBare, isBare, roundDown } from './loads.ts';
import { anchored, downward, frozen, nearest, seek, sideways, upward } from './moves.ts';
import { type ExerciseState, isNewRange, isOtherRange, isTrusted, type Level } from './state.ts';
import { mostAmount } from './support.ts';

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
  /** More would not fit the minutes. */
  | 'no-room'
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
  if (isFixed(entry)) return fixedStep(input);
  const level = inGym(state.level, loads);
  const canLoad = loads !== undefined && loads.length > 0;
  if (!level) {
    return canLoad && !beginsBare(entry) && !(input.frozen && isBare(entry.exercise))
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
