import { type Equipment, equipmentKinds, type Gym } from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import { usualWeights, weightsInWords } from './weights.ts';

/** What a room that calls itself a gym may well lack. Ours; everything can be told otherwise. */
const rare: readonly Equipment[] = ['none', 'slider', 'sled', 'rope', 'hurdle', 'backpack', 'wall'];

/** All that a usual gym has. */
export const gymEquipment: readonly Equipment[] = equipmentKinds.filter((kind) => !rare.includes(kind));

export interface ToldGym {
  readonly gym: Gym;
  /** The weights that were assumed, in a sentence. */
  readonly assumed: readonly string[];
}

/** Kinds of equipment, and what is known of their weights, in kg. */
export interface ToldEquipment {
  readonly kinds: readonly Equipment[];
  /** It calls itself a gym, so that more weights are there than at home. */
  readonly isGym?: boolean;
  readonly barKg?: number;
  readonly platePairsKg?: readonly number[];
  readonly dumbbellsKg?: readonly number[];
  readonly kettlebellsKg?: readonly number[];
  readonly machineStepKg?: number;
  readonly backpackMostKg?: number;
}

const ascending = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);

/** A room with weights for all that takes them: as told, else as they are usually sold, and said so. */
export const furnishedGym = (told: ToldEquipment, unit: LoadUnit): ToldGym => {
  const usual = usualWeights(unit);
  const room = told.isGym ? usual.gym : usual.home;
  const equipment = new Set<Equipment>(['none', 'wall', ...told.kinds]);
  const assumed: string[] = [];
  const weights = (
    own: readonly number[] | undefined,
    has: boolean,
    fallback: readonly number[],
    name: string,
  ): readonly number[] | undefined => {
    if (own !== undefined && own.length > 0) return own;
    if (!has) return undefined;
    assumed.push(`${name} of ${weightsInWords(fallback, unit)}`);
    return fallback;
  };
  const isLoadedByPlates = equipment.has('barbell') || equipment.has('plate') || equipment.has('trap-bar');
  const plates = weights(told.platePairsKg, isLoadedByPlates, room.platePairsKg, 'pairs of plates');
  if (plates) equipment.add('plate');
  const dumbbells = weights(told.dumbbellsKg, equipment.has('dumbbell'), room.dumbbellsKg, 'dumbbells');
  const kettlebells = weights(
    told.kettlebellsKg,
    equipment.has('kettlebell'),
    room.kettlebellsKg,
    'kettlebells',
  );
  const backpack = told.backpackMostKg ?? (equipment.has('backpack') ? usual.backpackMostKg : undefined);
  return {
    gym: {
      equipment: [...equipment],
      ...(equipment.has('barbell') ? { barKg: told.barKg ?? usual.barKg } : {}),
      ...(plates ? { platePairsKg: [...plates].sort((a, b) => b - a) } : {}),
      ...(dumbbells ? { dumbbellsKg: ascending(dumbbells) } : {}),
      ...(kettlebells ? { kettlebellsKg: ascending(kettlebells) } : {}),
      ...(told.machineStepKg === undefined ? {} : { machineStepKg: told.machineStepKg }),
      ...(backpack === undefined ? {} : { backpackMostKg: backpack }),
    },
    assumed:
      assumed.length > 0 ? [`Weights: none were told, so these are assumed: ${assumed.join('; ')}.`] : [],
  };
};
