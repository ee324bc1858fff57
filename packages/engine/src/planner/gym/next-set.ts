import type { Athlete, ExerciseSet } from '../../domain/index.ts';
import { reserveOf } from '../../strength/judge-set.ts';
import { type JumpLimits, mostAfter } from '../../strength/load-jump.ts';
import { effectiveRepsAt } from '../../strength/prescription.ts';
import type { PlannedItem } from '../plan.ts';
import { roundDown } from '../set/loads.ts';
import { secondsStep } from '../set/moves.ts';
import { loadFor, mostAmount, movingShare } from '../set/support.ts';
import type { Why } from '../why.ts';
import { type Changed, type Turn, whyNext } from './next-set-why.ts';

/** What the next set of an exercise asks for. */
export interface SetAim {
  readonly reps?: number;
  readonly seconds?: number;
  readonly loadKg?: number;
  readonly rir?: number;
}

export interface NextSet {
  readonly aim: SetAim;
  /** Why it is not what was planned; absent where it is, and where a load is kept that nobody said anything of. */
  readonly why?: Why;
}

/** All that the next set of an exercise is worked out from. */
export interface NextSetInput {
  readonly item: PlannedItem;
  /** Work sets that were done today, in order; where none was, the sets in which a load was looked for. */
  readonly done: readonly ExerciseSet[];
  /** What can be made for the exercise, ascending, kg. */
  readonly loads: readonly number[] | undefined;
  readonly athlete: Athlete;
  readonly limits: JumpLimits;
  /** The heaviest work set of the last sessions, kg: what a jump is measured from. Absent while the load is sought. */
  readonly heaviestBeforeKg?: number;
  /** False in a lighter week, before a race and on a day that asks for less: then nothing goes up. */
  readonly mayRise: boolean;
}

const hair = 1e-9;
/** Loads read from pounds differ in their last digits. */
const sameKg = 0.2;
/** Reps and reserve together: one more or less is within what anybody can tell (ours, after studies of guessed reserves). */
const leastDifference = 2;
/** Off a load that was no longer moved fast (ours). */
const slowerShare = 0.9;
/** So far below what is wanted, a load is lifted more often; a plate too few is no matter (ours). */
const nearShare = 0.95;

const plannedAim = ({ reps, seconds, loadKg, reserve }: PlannedItem): SetAim => ({
  ...(reps === undefined ? {} : { reps }),
  ...(seconds === undefined ? {} : { seconds }),
  ...(loadKg === undefined ? {} : { loadKg }),
  ...(reserve === undefined ? {} : { rir: reserve }),
});

/** Below the range, or below what a lighter session asks for. */
const leastAmount = ({ entry, reps, seconds }: PlannedItem): number =>
  Math.min(entry.range.low, (entry.timed ? seconds : reps) ?? entry.range.low);

/** A load that was not planned is called right only where somebody told how many were left; else it is kept, unsaid. */
const whyOf = (changed: Changed): Pick<NextSet, 'why'> => {
  const { item, last, turn } = changed;
  const isTold = reserveOf(last) !== undefined && item.reserve !== undefined;
  return turn === 'same' && item.loadKg === undefined && !isTold ? {} : { why: whyNext(changed) };
};

/** What the set was: its effective reps, and how far they are from what was asked. */
interface Reading {
  readonly last: ExerciseSet;
  readonly effective: number;
  readonly wanted: number;
  readonly turn: Turn;
}

const read = (item: PlannedItem, last: ExerciseSet): Reading => {
  const [did, reserve] = [last.reps ?? 0, reserveOf(last)];
  const asked = item.reps ?? item.entry.range.low;
  const wanted = asked + (item.reserve ?? 0);
  const isMissed = did < leastAmount(item);
  // Who tells no reserve and stops below the range is taken to have had none.
  const effective = did + (reserve ?? (isMissed ? 0 : (item.reserve ?? 0)));
  const difference = effective - wanted;
  const isKnown = reserve !== undefined && item.reserve !== undefined;
  const isDown = (isMissed && difference < 0) || (isKnown && difference <= -leastDifference);
  const isUp = isKnown && difference >= leastDifference;
  return { last, effective, wanted, turn: isDown ? 'down' : isUp ? 'up' : 'same' };
};

/** The heaviest that may be asked for: no jump since the last sessions, and none since the last set. */
const ceilingKg = ({ item, limits, heaviestBeforeKg, mayRise }: NextSetInput, lastKg: number): number => {
  const { loadKg: plannedKg, entry } = item;
  if (!mayRise) return plannedKg ?? lastKg;
  const ofSessions =
    heaviestBeforeKg === undefined
      ? Number.POSITIVE_INFINITY
      : mostAfter(entry.exercise, heaviestBeforeKg, limits);
  return Math.max(plannedKg ?? 0, ofSessions);
};

/** As many as leave the reserve at a load that is not the one they would be wanted at. */
const ableAt = (input: NextSetInput, { effective, last }: Reading, loadKg: number): number => {
  const { item, athlete } = input;
  const share = movingShare(item.entry.exercise, athlete, last.loadKg!, loadKg);
  return Math.max(1, Math.floor(effectiveRepsAt(share, effective) - (item.reserve ?? 0) + hair));
};

const repsAt = (input: NextSetInput, reading: Reading, loadKg: number, wantedKg: number): number => {
  const { item, mayRise } = input;
  const asked = item.reps ?? item.entry.range.low;
  const able = ableAt(input, reading, loadKg);
  if (loadKg > wantedKg + sameKg) return Math.min(asked, able);
  if (reading.turn === 'up' && !mayRise) return asked;
  const isNear = loadKg >= wantedKg * nearShare;
  const most = reading.turn === 'up' ? Math.max(asked, item.entry.range.high) : mostAmount(item.entry);
  return isNear ? asked : Math.max(asked, Math.min(most, able));
};

/** The load that the last set speaks for, within what can be made and what is no jump. */
const loaded = (input: NextSetInput, reading: Reading, loads: readonly number[]): NextSet => {
  const { item, athlete, limits } = input;
  const { last, effective, wanted, turn } = reading;
  const lastKg = last.loadKg!;
  const { exercise } = item.entry;
  const spokenKg = loadFor(exercise, athlete, { loadKg: lastKg, done: effective, wanted });
  const wantedKg = turn === 'same' ? lastKg : spokenKg;
  const step = Math.min(wantedKg, mostAfter(exercise, lastKg, limits), ceilingKg(input, lastKg));
  const loadKg = roundDown(step, loads) ?? loads[0]!;
  const reps = turn === 'same' ? item.reps : repsAt(input, reading, loadKg, wantedKg);
  const aim: SetAim = { ...plannedAim(item), ...(reps === undefined ? {} : { reps }), loadKg };
  const isPlanned =
    reps === item.reps && item.loadKg !== undefined && Math.abs(loadKg - item.loadKg) <= sameKg;
  if (isPlanned) return { aim: plannedAim(item) };
  return { aim, ...whyOf({ item, last, aim, turn }) };
};

/** With nothing to put on or take off the repetitions change. */
const bare = ({ item, mayRise }: NextSetInput, { last, effective, turn }: Reading): NextSet => {
  const planned = plannedAim(item);
  if (turn === 'same' || item.reps === undefined) return { aim: planned };
  if (turn === 'up' && !mayRise) return { aim: planned };
  const able = Math.max(1, effective - (item.reserve ?? 0));
  const most = Math.max(item.reps, item.entry.range.high);
  const reps = turn === 'down' ? Math.min(item.reps, able) : Math.min(most, able);
  if (reps === item.reps) return { aim: planned };
  const aim = { ...planned, reps };
  return { aim, why: whyNext({ item, last, aim, turn }) };
};

/** Fast work ends before it is slow: it never gets heavier within a session, and never goes to its end. */
const fast = (input: NextSetInput, last: ExerciseSet): NextSet => {
  const { item, loads } = input;
  const planned = plannedAim(item);
  const reserve = reserveOf(last);
  const isMissed = (last.reps ?? 0) < leastAmount(item);
  const isSlow =
    isMissed || (reserve !== undefined && reserve <= (item.reserve ?? leastDifference) - leastDifference);
  const lastKg = last.loadKg;
  if (lastKg === undefined || !loads || loads.length === 0) {
    if (!isMissed || item.reps === undefined) return { aim: planned };
    const aim = { ...planned, reps: Math.max(1, last.reps ?? 1) };
    return { aim, why: whyNext({ item, last, aim, turn: 'slow' }) };
  }
  const most = Math.min(lastKg, item.loadKg ?? lastKg, ceilingKg(input, lastKg));
  const loadKg = roundDown(Math.min(most, lastKg * (isSlow ? slowerShare : 1)), loads) ?? loads[0]!;
  if (item.loadKg !== undefined && Math.abs(loadKg - item.loadKg) <= sameKg) return { aim: planned };
  const aim = { ...planned, loadKg };
  return { aim, ...whyOf({ item, last, aim, turn: isSlow ? 'slow' : 'same' }) };
};

/** A hold that ended early is held with the next lighter load, or for as long as it could be. */
const timed = (input: NextSetInput, last: ExerciseSet): NextSet => {
  const { item, loads } = input;
  const planned = plannedAim(item);
  const held = last.seconds ?? 0;
  const lastKg = last.loadKg;
  if (held >= leastAmount(item)) {
    const isOther = lastKg !== undefined && lastKg < (item.loadKg ?? Number.POSITIVE_INFINITY) - sameKg;
    const keptKg = isOther ? roundDown(Math.min(lastKg, ceilingKg(input, lastKg)), loads ?? []) : undefined;
    if (keptKg === undefined) return { aim: planned };
    const aim = { ...planned, loadKg: keptKg };
    return { aim, ...whyOf({ item, last, aim, turn: 'same' }) };
  }
  const lighter = lastKg === undefined ? undefined : loads?.findLast((kg) => kg < lastKg - sameKg);
  const seconds = Math.max(secondsStep, Math.floor(held / secondsStep) * secondsStep);
  const aim: SetAim =
    lighter === undefined
      ? { ...planned, ...(lastKg === undefined ? {} : { loadKg: planned.loadKg ?? lastKg }), seconds }
      : { ...planned, loadKg: lighter };
  return { aim, why: whyNext({ item, last, aim, turn: 'down' }) };
};

/**
 * The next set of an exercise after what was just lifted. Repetitions and those in reserve count together: two or more
 * off, or below the range, and the load becomes what the chart gives for the planned ones, rounded down to what can be
 * made. Without a told reserve only missed repetitions change it.
 */
export const nextSet = (input: NextSetInput): NextSet => {
  const { item, done, loads } = input;
  const last = done.at(-1);
  if (!last || item.entry.intent === 'mobility' || item.entry.intent === 'drill')
    return { aim: plannedAim(item) };
  if (item.entry.timed) return last.seconds === undefined ? { aim: plannedAim(item) } : timed(input, last);
  if (last.reps === undefined) return { aim: plannedAim(item) };
  if (item.entry.intent === 'power') return fast(input, last);
  const reading = read(item, last);
  return last.loadKg && loads && loads.length > 0 ? loaded(input, reading, loads) : bare(input, reading);
};
