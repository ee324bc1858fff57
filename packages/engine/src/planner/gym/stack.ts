import type { Exercise, Gym } from '../../domain/index.ts';
import { achievableLoads, barOf, loadKindOf } from '../set/loads.ts';

/** What is put on or taken into the hands for a load. Plates are of one side, the innermost first. */
export interface Stack {
  readonly kind: 'plates' | 'dumbbells' | 'kettlebell' | 'other';
  /** What can be made; of dumbbells the weight of one. */
  readonly madeKg: number;
  readonly barKg?: number;
  readonly perSideKg?: readonly number[];
  /** Weights of `madeKg` that are held: one in each hand, or a single one. */
  readonly count?: 1 | 2;
}

/** Grams, so that sums of quarter kilograms and of pounds are equal where the loads are. */
const grams = (kg: number): number => Math.round(kg * 1000);
const kilograms = (each: number): number => each / 1000;

/** Sums of pounds that were rounded plate by plate differ by a gram or two. */
const sameGrams = 10;

/** The load that can be made which is nearest; of two that are as near, the lighter. */
const nearestLoad = (loadKg: number, loads: readonly number[]): number | undefined =>
  loads.reduce<number | undefined>(
    (best, kg) => (best === undefined || Math.abs(kg - loadKg) < Math.abs(best - loadKg) ? kg : best),
    undefined,
  );

interface Sum {
  readonly plates: number;
  /** The last plate that was added, and the sum before it; absent for nothing at all. */
  readonly last?: { readonly plate: number; readonly from: Sum };
}

const platesOf = ({ last }: Sum): readonly number[] => (last ? [...platesOf(last.from), last.plate] : []);

/** The fewest of the plates, in grams, that sum up to `target`, the heaviest first; undefined where none do. */
const fewestPlates = (plates: readonly number[], target: number): readonly number[] | undefined => {
  let sums = new Map<number, Sum>([[0, { plates: 0 }]]);
  for (const plate of [...plates].sort((a, b) => b - a)) {
    const next = new Map(sums);
    for (const [sum, from] of sums) {
      const more = sum + plate;
      if (
        more > target + sameGrams ||
        (next.get(more)?.plates ?? Number.POSITIVE_INFINITY) <= from.plates + 1
      )
        continue;
      next.set(more, { plates: from.plates + 1, last: { plate, from } });
    }
    sums = next;
  }
  const found = [...sums.keys()].filter((sum) => Math.abs(sum - target) <= sameGrams);
  const [best] = found.map((sum) => sums.get(sum)!).sort((a, b) => a.plates - b.plates);
  return best && platesOf(best);
};

/** Each plate once: what is kept on the bar is not there a second time. */
const without = (plates: readonly number[], taken: readonly number[]): readonly number[] | undefined => {
  const left = [...plates];
  for (const plate of taken) {
    const at = left.indexOf(plate);
    if (at < 0) return undefined;
    left.splice(at, 1);
  }
  return left;
};

/**
 * Plates for one side, in grams, with as few as can be taken off and put on since `before`: what comes off is outermost,
 * so that an inner part of the stack stays.
 */
const sideOf = (
  plates: readonly number[],
  target: number,
  before: readonly number[],
): readonly number[] | undefined => {
  let best: { readonly side: readonly number[]; readonly moves: number } | undefined;
  for (let kept = 0; kept <= before.length; kept += 1) {
    const inner = before.slice(0, kept);
    const rest = without(plates, inner);
    const wanted = target - inner.reduce((sum, plate) => sum + plate, 0);
    if (!rest || wanted < -sameGrams) break;
    const added = fewestPlates(rest, wanted);
    const moves = before.length - kept + (added?.length ?? 0);
    if (added && (!best || moves < best.moves)) best = { side: [...inner, ...added], moves };
  }
  return best?.side;
};

const plateStack = (loadKg: number, gym: Gym, before: Stack | undefined): Stack => {
  const { barKg, platePairsKg } = barOf(gym);
  const target = Math.round((grams(loadKg) - grams(barKg)) / 2);
  const onBar = before?.kind === 'plates' ? (before.perSideKg ?? []) : [];
  const side = sideOf(platePairsKg.map(grams), target, onBar.map(grams));
  // What was lifted in a gym that names no plates may have been made with others.
  return { kind: 'plates', madeKg: loadKg, barKg, ...(side ? { perSideKg: side.map(kilograms) } : {}) };
};

/** One weight is held in these, in both hands or at one side; in others that take dumbbells it is one in each hand. */
const singleWeight: ReadonlySet<string> = new Set([
  'calf-raise-single',
  'calf-raise-single-step',
  'calf-raise-single-dumbbell',
  'calf-raise-seated-single',
  'calf-raise-bent-knee-single',
  'calf-raise-bent-knee-single-dumbbell',
  'squat-goblet',
  'deadlift-single-leg',
  'deadlift-staggered',
  'hip-thrust-dumbbell',
  'chop-dumbbell',
  'carry-march',
  'carry-suitcase',
  'carry-overhead',
  'toe-raise-dumbbell',
  'row-dumbbell',
  'snatch-dumbbell',
  'pullover-dumbbell',
  'triceps-extension-dumbbell',
  'side-bend',
]);

const has = (loads: readonly number[] | undefined, loadKg: number): boolean =>
  loads?.some((kg) => Math.abs(kg - loadKg) < 0.01) ?? false;

const heldStack = (
  { id, equipment, region }: Exercise,
  { kettlebellsKg, dumbbellsKg }: Gym,
  madeKg: number,
): Stack => {
  const count = singleWeight.has(id) ? 1 : 2;
  if (equipment.includes('dumbbell')) return { kind: 'dumbbells', madeKg, count };
  if (equipment.includes('kettlebell')) return { kind: 'kettlebell', madeKg, count: 1 };
  const isCarried = equipment.includes('backpack') || equipment.includes('pull-up-bar') || region === 'trunk';
  if (!isCarried && has(dumbbellsKg, madeKg)) return { kind: 'dumbbells', madeKg, count };
  return !isCarried && has(kettlebellsKg, madeKg)
    ? { kind: 'kettlebell', madeKg, count }
    : { kind: 'other', madeKg };
};

/**
 * How a load in kg is made with what a gym owns, or the nearest that can be; undefined for what has no load to be put
 * together: bodyweight, bands and stacks with a pin. `before` is what stands there already.
 */
export const stackFor = (
  exercise: Exercise,
  gym: Gym,
  loadKg: number,
  { before, lifted = [] }: { readonly before?: Stack | undefined; readonly lifted?: readonly number[] } = {},
): Stack | undefined => {
  const kind = loadKindOf(exercise);
  if (kind === 'stack') return undefined;
  const madeKg = nearestLoad(loadKg, achievableLoads(exercise, gym, lifted) ?? []);
  if (madeKg === undefined) return undefined;
  return kind === 'bar' ? plateStack(madeKg, gym, before) : heldStack(exercise, gym, madeKg);
};

export const isSameStack = (a: Stack | undefined, b: Stack | undefined): boolean =>
  a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b);
