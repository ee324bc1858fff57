import { effectiveRepsAt } from '../../strength/prescription.ts';
import type { MenuEntry } from '../menu.ts';
import { nextAbove, roundDown } from './loads.ts';
import {
  cautionOf,
  type ExerciseState,
  isOtherRange,
  isTrusted,
  type Level,
  targetReserve,
} from './state.ts';
import type { Step, StepInput, StepKind } from './step.ts';
import { isSupported, loadForRange, mostAmount } from './support.ts';

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

/** From here on a range is wide: two repetitions more in one step, as long as the reserve is really kept (ours). */
const wideRange = 4;

/** Of what was lifted with the reserve kept; of weeks that are only planned, and near the top, one by one. */
const nextAmount = (entry: MenuEntry, level: Level, { assumedEffective }: ExerciseState): number => {
  const { timed, range } = entry;
  const isSure = level.reserveKnown && assumedEffective === undefined;
  const mayTakeTwo = !timed && isSure && range.high - range.low >= wideRange;
  return mayTakeTwo && level.amount + 2 <= range.high ? level.amount + 2 : oneMore(entry, level);
};

/** Is there a heavier load at all? */
export const hasHeavier = ({ state, loads = [] }: Pick<StepInput, 'state' | 'loads'>): boolean =>
  nextAbove(state.level?.loadKg ?? 0, loads) !== undefined;

const addedSets = ({ entry }: StepInput, { sets, amount }: Level): number =>
  sets > entry.sets && amount >= entry.range.high ? 1 : 0;

const withLoad = (loadKg: number | undefined) => (loadKg === undefined ? {} : { loadKg });

/** Twice at the top: more load if what was lifted carries it, else reps, else a set, else a harder exercise. */
export const upward = (input: StepInput, level: Level): Step => {
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

/** Below the range twice or more: less load, where there is one. */
export const downward = (input: StepInput, level: Level): Step => {
  const { entry, state } = input;
  const share = missShare(state);
  const here = { amount: entry.range.low, sets: entry.sets, share };
  if (level.loadKg === undefined) return { kind: 'repeat', amount: entry.range.low, sets: entry.sets };
  return { kind: 'less-load', loadKg: level.loadKg * share, ...here };
};

/** Between the two: the same again, or a rep more. */
export const sideways = (input: StepInput, level: Level): Step => {
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
  if (leftTooFew) return at('repeat', Math.floor(level.effective - reserve));
  if (state.metInRow > 0 || level.sets < entry.sets || state.easierInRow > 0)
    return at('repeat', level.amount);
  return at('more-reps', nextAmount(entry, level, state));
};

/** Nobody knows the load. */
export const seek = ({ entry }: StepInput, amount: number): Step => ({
  kind: 'seek',
  amount: Math.min(entry.range.high, Math.max(entry.range.low, amount)),
  sets: entry.sets,
});

/** As many repetitions at a share of the load as leave the same in reserve. */
const equalReps = (share: number, reps: number, reserve: number): number =>
  Math.floor(effectiveRepsAt(share, reps + reserve) - reserve + hair);

/** Less of the wanted load than this, and it is lifted more often; a plate too few is no matter (ours). */
const nearShare = 0.95;

/** Where the weights are far apart, what can be made may be much less than is wanted: then for more repetitions. */
const repsAt = ({ entry, frozen, loads = [] }: StepInput, wantedKg: number): number => {
  const loadKg = roundDown(wantedKg, loads);
  const isNear = loadKg === undefined || loadKg >= wantedKg * nearShare;
  if (isNear || entry.timed || frozen) return entry.range.low;
  const equal = equalReps(loadKg / wantedKg, entry.range.low, targetReserve(entry));
  return Math.max(entry.range.low, Math.min(mostAmount(entry), equal));
};

/** The load for the bottom of the range, from the level; RIR finds it where estimates are not to be trusted yet. */
export const anchored = (input: StepInput, level: Level): Step => {
  const { entry, state, athlete } = input;
  if (!isTrusted(state)) return seek(input, entry.range.low);
  const wantedKg = Math.max(0, loadForRange(entry, athlete, level, cautionOf(state)));
  // Fewer repetitions than the range has say nothing of a heavier load for more of them.
  const loadKg = isOtherRange(entry, level) ? Math.min(wantedKg, level.loadKg ?? 0) : wantedKg;
  return { kind: 'anchor', loadKg, amount: repsAt(input, loadKg), sets: entry.sets };
};

/** Nothing grows. */
export const frozen = ({ entry }: StepInput, { loadKg, amount }: Level): Step => ({
  kind: 'frozen',
  ...withLoad(loadKg),
  amount: Math.min(entry.range.high, Math.max(entry.range.low, amount)),
  sets: entry.sets,
});

/** Other weights than usual, as on a journey: the heaviest below, for as many reps as leave the same in reserve. */
export const nearest = (
  { entry, state, loads = [], frozen }: StepInput,
  level: Level,
  usualKg: number,
): Step => {
  const share = missShare(state);
  const loadKg = roundDown(usualKg * share, loads);
  const reserve = targetReserve(entry);
  const usual = Math.max(entry.range.low, level.amount);
  const most = frozen || state.missedInRow > 0 ? usual : mostAmount(entry);
  const equal = entry.timed ? usual : equalReps((loadKg ?? 0) / usualKg, usual, reserve);
  return {
    kind: 'nearest',
    loadKg: usualKg * share,
    amount: Math.max(entry.range.low, Math.min(most, equal)),
    sets: entry.sets,
  };
};
