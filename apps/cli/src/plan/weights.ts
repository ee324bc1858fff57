import { kgOfPound, type LoadUnit } from '@carryover/formats';
import { UsageError } from '../errors.ts';

const ladder = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, index) => from + index * step);

interface RoomWeights {
  readonly platePairsKg: readonly number[];
  readonly dumbbellsKg: readonly number[];
  readonly kettlebellsKg: readonly number[];
}

interface UsualWeights {
  readonly barKg: number;
  readonly home: RoomWeights;
  readonly gym: RoomWeights;
  readonly backpackMostKg: number;
}

/** Weights where none were told, as they are sold in countries that weigh in kilograms. Ours. */
const ofKilograms: UsualWeights = {
  barKg: 20,
  home: {
    platePairsKg: [20, 10, 5, 2.5, 1.25],
    dumbbellsKg: ladder(2.5, 25, 2.5),
    kettlebellsKg: ladder(8, 24, 4),
  },
  gym: {
    platePairsKg: [20, 20, 20, 15, 10, 5, 2.5, 1.25],
    dumbbellsKg: ladder(2, 40, 2),
    kettlebellsKg: ladder(8, 32, 4),
  },
  backpackMostKg: 15,
};

const pounds = (weights: readonly number[]): number[] => weights.map((weight) => weight * kgOfPound);

/** The same rooms where weights are sold in pounds. Ours. */
const ofPounds: UsualWeights = {
  barKg: 45 * kgOfPound,
  home: {
    platePairsKg: pounds([45, 25, 10, 5, 2.5]),
    dumbbellsKg: pounds(ladder(5, 50, 5)),
    kettlebellsKg: pounds([15, 20, 25, 30, 35, 40, 45, 50]),
  },
  gym: {
    platePairsKg: pounds([45, 45, 45, 35, 25, 10, 5, 2.5]),
    dumbbellsKg: pounds(ladder(5, 90, 5)),
    kettlebellsKg: pounds(ladder(15, 70, 5)),
  },
  backpackMostKg: 35 * kgOfPound,
};

export const usualWeights = (unit: LoadUnit): UsualWeights => (unit === 'lb' ? ofPounds : ofKilograms);

const lightest = 0.25;
const heaviest = 500;
const mostWeights = 200;

const unitOf = (part: string): LoadUnit | undefined => {
  const [, unit] = /(kg|lb)s?(?:\/|$)/.exec(part) ?? [];
  return unit === 'kg' || unit === 'lb' ? unit : undefined;
};

/** `8`, `2-20/2`, `5-50lb/5`: the unit may stand behind any of the numbers. */
const range = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?)(?:\/(\d+(?:\.\d+)?))?)?$/;

/** In kg: `8,10,12.5`, and `2-20/2` for all from 2 to 20 in steps of 2. A unit behind the last number is that of all. */
export const weightsOf = (flag: string, item: string, numbers: string, unit: LoadUnit): number[] => {
  const parts = numbers.split(',');
  const fail = (why: string): never => {
    throw new UsageError(`${flag} ${item}: ${why}`);
  };
  const expected = 'expected weights after the colon, as in dumbbells:8,10,12.5 or dumbbells:2-20/2.';
  return parts.flatMap((part) => {
    const [, first, last, step] = range.exec(part.replace(/(?:kg|lb)s?(?=\/|-|$)/g, '')) ?? [];
    if (first === undefined) return fail(expected);
    if (last !== undefined && step === undefined)
      return fail(`by what step? Write it as in ${item.replace(part, `${part}/${unit === 'lb' ? 5 : 2}`)}.`);
    const each = last === undefined ? [Number(first)] : ladder(Number(first), Number(last), Number(step));
    if (each.length === 0 || each.length > mostWeights) return fail(expected);
    const own = unitOf(part) ?? unitOf(parts.at(-1) ?? '') ?? unit;
    const kg = each.map((weight) => (own === 'lb' ? weight * kgOfPound : weight));
    return kg.some((weight) => weight < lightest || weight > heaviest) ? fail(expected) : kg;
  });
};

/** `8 to 24 kg by 4`, `45, 25, 10, 5, 2.5 lb`. */
export const weightsInWords = (weightsKg: readonly number[], unit: LoadUnit): string => {
  const weights = weightsKg.map((kg) => (unit === 'lb' ? Math.round((kg / kgOfPound) * 2) / 2 : kg));
  const [first = 0, second = 0] = weights;
  const step = second - first;
  const even = weights.length > 5 && weights.every((weight, index) => weight === first + index * step);
  return even ? `${first} to ${weights.at(-1)} ${unit} by ${step}` : `${weights.join(', ')} ${unit}`;
};
