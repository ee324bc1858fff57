import type { ExerciseSet, SetRole, WeightUnit } from '@carryover/engine';
import { type Draft, kgOf, kgPerPound, limits, rirOf } from './lifts.ts';

/** A set as an app wrote it: undefined is an empty cell, NaN one that holds no such number. */
export interface WrittenSet {
  readonly role: SetRole;
  readonly load: number | undefined;
  /** Asked only where there is a load: it may be the owner who has to tell. */
  readonly unit: () => WeightUnit;
  readonly reps: number | undefined;
  readonly seconds: number | undefined;
  readonly distanceMetres: number | undefined;
  readonly rpe: number | undefined;
  readonly toFailure?: boolean;
}

/** What is wrong with the amounts, in words; undefined for a set that can be kept. */
const faultOf = (written: WrittenSet, loadKg: number | undefined): string | undefined => {
  const { reps, seconds, distanceMetres, rpe } = written;
  if (loadKg !== undefined && !(loadKg <= limits.loadKg))
    return `expected a weight of 0 to ${limits.loadKg} kg`;
  if (Number.isNaN(reps)) return `expected 0 to ${limits.reps} reps`;
  if (Number.isNaN(seconds)) return `expected a duration of 0 to ${limits.seconds} seconds`;
  if (distanceMetres !== undefined && !(distanceMetres <= limits.distanceKm * 1000))
    return `expected a distance of 0 to ${limits.distanceKm} km`;
  if (Number.isNaN(rpe)) return 'expected an RPE of 1 to 10';
  return reps || seconds || distanceMetres ? undefined : 'expected reps, seconds or a distance';
};

/** Within a hundred-thousandth of a half pound: nobody types 6.80388555. */
const tolerance = 0.000_01;
const converted = /\.\d{4,}$/;

/**
 * True of kilograms that an app made of pounds: 6.80388555 is 15 lb. Four decimals and more are never typed, so such a
 * cell also tells that its file is in kilograms.
 */
export const isOfPounds = (cell: string): boolean => {
  if (!converted.test(cell)) return false;
  const halves = (Number(cell) / kgPerPound) * 2;
  return halves >= 1 && Math.abs(halves - Math.round(halves)) <= tolerance * halves;
};

/** The set, or a sentence that says what is wrong with it. */
export const liftSet = (written: WrittenSet): Draft<ExerciseSet> | string => {
  const { load, reps, seconds, distanceMetres } = written;
  const unit = load ? written.unit() : 'kg';
  const loadKg = load ? kgOf(load, unit) : load;
  const fault = faultOf(written, loadKg);
  if (fault) return fault;
  const set: Draft<ExerciseSet> = { role: written.role };
  if (reps) set.reps = reps;
  if (seconds) set.seconds = seconds;
  if (distanceMetres) set.distanceMetres = Math.round(distanceMetres);
  if (loadKg) {
    set.loadKg = loadKg;
    set.enteredUnit = unit;
  }
  const rir = rirOf(written.rpe);
  if (rir !== undefined) set.rir = rir;
  if (written.toFailure) set.toFailure = true;
  return set;
};
