import type { ExerciseSet } from '../../domain/index.ts';
import { roundDown } from './loads.ts';

/** Reps at shares of the working load, after a set of eight with the lightest (ours; the shares are common practice). */
const steps: readonly { readonly share: number; readonly reps: number }[] = [
  { share: 0.5, reps: 5 },
  { share: 0.75, reps: 3 },
];
const firstReps = 8;
const restSeconds = 60;
/** A load that is lighter than this needs no sets of its own before it: the warm-up of the session will do (ours). */
const leastLoadKg = { bar: 25, stack: 25, held: 15 } as const;
const leastGap = 0.85;

/**
 * The sets before the first loaded lift of a session, each with a load that can be made; none where the load is light.
 * `full` is for the first lift of a session, `short` for those after it: the last step only.
 */
export const warmUpSets = (
  loadKg: number,
  loads: readonly number[],
  kind: keyof typeof leastLoadKg,
  length: 'full' | 'short',
): readonly ExerciseSet[] => {
  if (loadKg < leastLoadKg[kind]) return [];
  const wanted = length === 'full' ? steps : steps.slice(-1);
  const planned = wanted.map(({ share, reps }) => ({ kg: roundDown(loadKg * share, loads), reps }));
  if (kind === 'bar' && length === 'full') planned.unshift({ kg: loads[0], reps: firstReps });
  const sets: ExerciseSet[] = [];
  let lastKg = 0;
  for (const { kg, reps } of planned) {
    if (kg === undefined || kg <= lastKg || kg > loadKg * leastGap) continue;
    lastKg = kg;
    sets.push({ role: 'warmup', reps, loadKg: kg, restSeconds });
  }
  return sets;
};
