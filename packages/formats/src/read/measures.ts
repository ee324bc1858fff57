import type { WeightUnit } from '@carryover/engine';
import { metresPerMile } from './lifts.ts';

/** The unit that a cell names, in the spellings of the lifting apps. */
export const weightUnitOf = (cell: string | undefined): WeightUnit | undefined => {
  if (cell === undefined) return undefined;
  if (/^ *kgs? *$/i.test(cell)) return 'kg';
  return /^ *lbs? *$/i.test(cell) ? 'lb' : undefined;
};

const metresOf: ReadonlyMap<string, number> = new Map([
  ['m', 1],
  ['km', 1000],
  ['mi', metresPerMile],
  ['yd', 0.9144],
  ['ft', 0.3048],
  ['in', 0.0254],
  ['cm', 0.01],
]);

/** Metres of one of the unit; undefined for a word that is none. */
export const metresOfUnit = (word: string): number | undefined => metresOf.get(word.trim().toLowerCase());
