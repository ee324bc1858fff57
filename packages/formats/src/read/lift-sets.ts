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

/** Within a hundred-thousandth of a half pound or half kilogram: nobody types 6.80388555. */
const tolerance = 0.000_01;

const isMultipleOfHalf = (value: number): boolean => {
  const halves = value * 2;
  return halves >= 1 && Math.abs(halves - Math.round(halves)) <= tolerance * halves;
};

const hasManyDecimals = (value: number): boolean =>
  Math.abs(value * 1000 - Math.round(value * 1000)) > 0.000_1;

/**
 * The unit that was typed where an app wrote another: 6.80388555 is kilograms made of 15 lb, 33.0693 is pounds made of
 * 15 kg. More than three decimals are never typed, so such a weight also tells its file's unit: the other one.
 */
export const typedUnitOf = (load: number): WeightUnit | undefined => {
  if (Number.isInteger(load * 8) || !hasManyDecimals(load)) return undefined;
  if (isMultipleOfHalf(load / kgPerPound)) return 'lb';
  return isMultipleOfHalf(load * kgPerPound) ? 'kg' : undefined;
};

const typedLoad = (
  load: number,
  unit: WeightUnit,
): { readonly loadKg: number; readonly typed: WeightUnit } => {
  const typed = typedUnitOf(load);
  if (typed === undefined || typed === unit) return { loadKg: kgOf(load, unit), typed: unit };
  const own = typed === 'lb' ? load / kgPerPound : load * kgPerPound;
  return { loadKg: kgOf(Math.round(own * 2) / 2, typed), typed };
};

/** The set, or a sentence that says what is wrong with it. */
export const liftSet = (written: WrittenSet): Draft<ExerciseSet> | string => {
  const { load, reps, seconds, distanceMetres } = written;
  const { loadKg, typed } = load ? typedLoad(load, written.unit()) : { loadKg: load, typed: undefined };
  const fault = faultOf(written, loadKg);
  if (fault) return fault;
  const set: Draft<ExerciseSet> = { role: written.role };
  if (reps) set.reps = reps;
  if (seconds) set.seconds = seconds;
  if (distanceMetres) set.distanceMetres = Math.round(distanceMetres);
  if (loadKg && typed) {
    set.loadKg = loadKg;
    set.enteredUnit = typed;
  }
  const rir = rirOf(written.rpe);
  if (rir !== undefined) set.rir = rir;
  if (written.toFailure) set.toFailure = true;
  return set;
};
