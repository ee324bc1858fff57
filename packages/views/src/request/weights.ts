import { kgOfPound, type LoadUnit } from '@carryover/formats';

/** Weights from one to another by a step, both ends included. */
export const ladder = (from: number, to: number, step: number): number[] =>
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

/** `8 to 24 kg by 4`, `45, 25, 10, 5, 2.5 lb`. */
export const weightsInWords = (weightsKg: readonly number[], unit: LoadUnit): string => {
  const weights = weightsKg.map((kg) => (unit === 'lb' ? Math.round((kg / kgOfPound) * 2) / 2 : kg));
  const [first = 0, second = 0] = weights;
  const step = second - first;
  const even = weights.length > 5 && weights.every((weight, index) => weight === first + index * step);
  return even ? `${first} to ${weights.at(-1)} ${unit} by ${step}` : `${weights.join(', ')} ${unit}`;
};
