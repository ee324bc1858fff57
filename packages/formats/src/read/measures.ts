import type { WeightUnit } from '@carryover/engine';
import { metresPerMile } from './lifts.ts';

/** The unit that a cell names, in the spellings of the lifting apps. */
export const weightUnitOf = (cell: string | undefined): WeightUnit | undefined => {
  if (cell === undefined) return undefined;
  if (/^ *kgs? *$/i.test(cell)) return 'kg';
  return /^ *lbs? *$/i.test(cell) ? 'lb' : undefined;
};

const spelt = (words: string, metres: number): [string, number][] =>
  words.split(' ').map((word) => [word, metres]);

const metresOf: ReadonlyMap<string, number> = new Map([
  ...spelt('m meter meters metre metres', 1),
  ...spelt('km kilometer kilometers kilometre kilometres', 1000),
  ...spelt('mi mile miles', metresPerMile),
  ...spelt('yd yard yards', 0.9144),
  ...spelt('ft foot feet', 0.3048),
  ...spelt('in inch inches', 0.0254),
  ...spelt('cm', 0.01),
]);

/** Metres of one of the unit; undefined for a word that is none. */
export const metresOfUnit = (word: string): number | undefined => metresOf.get(word.trim().toLowerCase());
