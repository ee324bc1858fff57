import { plain } from './plan-words.ts';

/** Loads are kept in kilograms everywhere; only what people read is in their unit. */
export type LoadUnit = 'kg' | 'lb';

/** How a plan is written for people. */
export interface PlanTextOptions {
  /** In which loads are told; kilograms when absent. */
  readonly unit?: LoadUnit;
}

/** Kilograms of the international pound, exactly. */
export const kgOfPound = 0.45359237;

/** Nobody loads a bar to the quarter of a pound. Ours. */
const poundStep = 0.5;

/** `13.61` kilograms are `30` pounds; kilograms keep two decimals, as the smallest plates have them. */
export const loadNumber = (kg: number, unit: LoadUnit): string =>
  unit === 'kg' ? plain(kg, 2) : plain(Math.round(kg / kgOfPound / poundStep) * poundStep);

const number = String.raw`\d+(?:\.\d+)?`;

/**
 * A load with what stands before it in a list of three or more (`20, 15, 10 kg`; in `3 × 6, 62.5 kg` the 6 is no load), or
 * a range and its step (`8 to 24 kg by 4`).
 */
const kgInText = new RegExp(
  `(?:(?<![\\d.]|× )(?:${number}, ){2,20})?(?<!\\d)${number} kg\\b(?!/)|(?<!\\d)${number} to ${number} kg\\b(?: by ${number})?`,
  'g',
);
const numberInText = new RegExp(number, 'g');

/** Sentences of the engine say kilograms: `13.61 kg` becomes `30 lb`, `5 to 10 kg` becomes `11 to 22 lb`. */
export const loadsInUnit = (text: string, unit: LoadUnit): string =>
  unit === 'kg' || !text.includes(' kg')
    ? text
    : text.replace(kgInText, (found) =>
        found.replace(numberInText, (kg) => loadNumber(Number(kg), unit)).replace(' kg', ` ${unit}`),
      );
