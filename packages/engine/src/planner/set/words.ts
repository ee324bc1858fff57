import { type ExerciseSet, formatDay } from '../../domain/index.ts';
import type { ExerciseState } from './state.ts';

export const percent = (share: number): number => Math.round(share * 100);

/** One decimal at the most, and none that says nothing. */
export const kgInWords = (kg: number): string => `${Math.round(kg * 100) / 100} kg`;

export const amountInWords = (amount: number, timed: boolean): string =>
  timed ? `${amount} s` : amount === 1 ? '1 repetition' : `${amount} repetitions`;

const listed = (values: readonly (number | string)[]): string =>
  values.length < 2 ? `${values[0] ?? ''}` : `${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;

const amountOf = ({ reps, seconds }: ExerciseSet): string =>
  reps === undefined ? `${seconds ?? 0} s` : `${reps}`;

const withLoad = (set: ExerciseSet): string =>
  set.loadKg === undefined ? amountOf(set) : `${amountOf(set)} × ${kgInWords(set.loadKg)}`;

/** `8, 8 and 7 × 40 kg on 2027-01-12`; undefined where nothing was lifted yet. */
export const liftedInWords = ({ lifted }: ExerciseState): string | undefined => {
  const first = lifted?.sets[0];
  if (!lifted || !first) return undefined;
  const oneLoad = lifted.sets.every(({ loadKg }) => loadKg === first.loadKg);
  const load = oneLoad && first.loadKg !== undefined ? ` × ${kgInWords(first.loadKg)}` : '';
  return `${listed(lifted.sets.map(oneLoad ? amountOf : withLoad))}${load} on ${formatDay(lifted.day)}`;
};
