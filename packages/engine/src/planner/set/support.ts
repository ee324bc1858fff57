import type { Athlete, Exercise } from '../../domain/index.ts';
import { mostChartReps } from '../../strength/chart.ts';
import { convertedKg } from '../../strength/prescription.ts';
import type { MenuEntry } from '../menu.ts';
import { isBare, loadKindOf } from './loads.ts';
import { type Level, targetReserve } from './state.ts';

/** Reps, or seconds, above the range before a set is added. */
const extra = { reps: 2, seconds: 10 } as const;
/** A step of all that moves above this waits until the reps are past the range (ours, after the 2 to 10 % of the guideline). */
const bigStep = 1.1;

/** Of body mass, as lifted along with the load: less than is moved, so that steps look bigger (ours). */
const bodyShare = 0.6;
/** Of somebody who told no body mass; light for the same reason (ours). */
const assumedBodyKg = 50;
/** Of body mass, where the upper body is what moves, and not all the way (ours). */
const trunkShare = 0.3;
const legPatterns: ReadonlySet<Exercise['pattern']> = new Set([
  'squat',
  'split',
  'step-up',
  'calf-straight',
  'calf-bent',
]);
const trunkPatterns: ReadonlySet<Exercise['pattern']> = new Set(['hinge', 'hip-thrust']);
const armPatterns: ReadonlySet<Exercise['pattern']> = new Set(['push', 'pull']);

/** What moves besides the load, kg: squats with weights in the hands lift the body too, and so do pull-ups. */
const bodyKgIn = (exercise: Exercise, { bodyMassKg = assumedBodyKg }: Athlete): number => {
  const { id, pattern } = exercise;
  if (loadKindOf(exercise) !== 'held' || id.includes('seated')) return 0;
  if (trunkPatterns.has(pattern)) return trunkShare * bodyMassKg;
  const moves = legPatterns.has(pattern) || (isBare(exercise) && armPatterns.has(pattern));
  return moves ? bodyShare * bodyMassKg : 0;
};

/** Of a pair of dumbbells the log holds one. What may be one weight counts as two: its steps then look bigger. */
const handsOf = (exercise: Exercise): number => (loadKindOf(exercise) === 'held' ? 2 : 1);

/** The most reps, or seconds, that are asked for before something else grows. */
export const mostAmount = ({ timed, range }: MenuEntry): number =>
  range.high + (timed ? extra.seconds : extra.reps);

/** What moves at a load, and the load at which so much moves; kg. */
const moving = (exercise: Exercise, athlete: Athlete) => {
  const body = bodyKgIn(exercise, athlete);
  const hands = handsOf(exercise);
  return {
    at: (loadKg: number): number => body + hands * loadKg,
    loadOf: (totalKg: number): number => (totalKg - body) / hands,
  };
};

/** What moves at `thenKg` as a share of what moves at `nowKg`. */
export const movingShare = (exercise: Exercise, athlete: Athlete, nowKg: number, thenKg: number): number => {
  const total = moving(exercise, athlete);
  return total.at(thenKg) / total.at(nowKg);
};

/** The load in kg that `done` effective reps at `loadKg` speak for at `wanted` effective reps, the body counted. */
export const loadFor = (
  exercise: Exercise,
  athlete: Athlete,
  { loadKg, done, wanted }: { readonly loadKg: number; readonly done: number; readonly wanted: number },
): number => {
  const total = moving(exercise, athlete);
  return total.loadOf(convertedKg(total.at(loadKg), done, wanted));
};

/** Would the load that was lifted, at the reps and reserve of then, carry `nextKg` at the bottom of the range? */
export const isSupported = (entry: MenuEntry, athlete: Athlete, level: Level, nextKg: number): boolean => {
  const { exercise, range } = entry;
  const total = moving(exercise, athlete);
  const [now, then] = [total.at(level.loadKg ?? 0), total.at(nextKg)];
  if (now <= 0) return false;
  const isBig = level.loadKg === undefined || then > now * bigStep;
  if (isBig && level.amount < mostAmount(entry)) return false;
  if (entry.timed) return then <= now * bigStep;
  return convertedKg(now, level.effective, range.low + targetReserve(entry)) >= then;
};

/**
 * The load in kg for the bottom of the range that the level speaks for, no more than 10 effective reps counted; 0 or less
 * where the body alone is as much. `caution` is a share of it, where the last session stood out from those before it.
 */
export const loadForRange = (
  entry: MenuEntry,
  athlete: Athlete,
  { loadKg = 0, effective }: Level,
  caution: number,
): number => {
  const total = moving(entry.exercise, athlete);
  const done = Math.min(mostChartReps, effective);
  const wanted = entry.range.low + targetReserve(entry);
  return total.loadOf(caution * convertedKg(total.at(loadKg), done, wanted));
};
