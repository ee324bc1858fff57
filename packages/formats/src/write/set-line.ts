import type { ExerciseSet, PlannedItem } from '@carryover/engine';
import { plain } from './plan-words.ts';

/** `90 s`, `3 min`, `2 min 30 s`. */
export const restName = (seconds: number): string => {
  const whole = Math.round(seconds);
  if (whole < 120) return `${whole} s`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
};

/** Two decimals: the smallest plates are of 1.25 kg, and some of a quarter of that. */
export const loadName = (kg: number): string => `${plain(kg, 2)} kg`;

const isOneSided = ({ entry }: PlannedItem): boolean => entry.exercise.laterality === 'unilateral';

/** `6`, `30 s`, `6 each side`; empty where neither is told. */
export const repsName = (item: PlannedItem): string => {
  const { reps, seconds } = item;
  const amount = reps === undefined ? (seconds === undefined ? '' : `${plain(seconds)} s`) : plain(reps);
  return amount === '' || !isOneSided(item) ? amount : `${amount} each side`;
};

const setsName = (item: PlannedItem): string => {
  const reps = repsName(item);
  return reps === '' ? `${item.sets} ${item.sets === 1 ? 'set' : 'sets'}` : `${item.sets} × ${reps}`;
};

/** An item in a line: `3 × 6 each side · 20 kg · RIR 2 · rest 3 min`. What is not told is left out. */
export const setLine = (item: PlannedItem): string =>
  [
    setsName(item),
    ...(item.loadKg === undefined ? [] : [loadName(item.loadKg)]),
    ...(item.reserve === undefined ? [] : [`RIR ${plain(item.reserve)}`]),
    ...(item.restSeconds > 0 ? [`rest ${restName(item.restSeconds)}`] : []),
  ].join(' · ');

/** A set in short: `5 × 40 kg`, `30 s`. */
const shortSet = ({ reps, seconds, loadKg }: ExerciseSet): string =>
  [
    ...(reps === undefined ? [] : [plain(reps)]),
    ...(reps === undefined && seconds !== undefined ? [`${plain(seconds)} s`] : []),
    ...(loadKg === undefined ? [] : [loadName(loadKg)]),
  ].join(' × ');

/** `5 × 20 kg, 3 × 40 kg`; empty where no set is a warm-up. */
export const warmUpLine = (sets: readonly ExerciseSet[]): string =>
  sets
    .filter(({ role }) => role === 'warmup')
    .map(shortSet)
    .filter(Boolean)
    .join(', ');
