import { type Equipment, equipmentKinds, type Gym, nearest } from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import { UsageError } from '../errors.ts';
import { unitOfWeights } from './load-unit.ts';
import { usualWeights, weightsInWords, weightsOf } from './weights.ts';

/** What a room that calls itself a gym may well lack. Ours; everything can be told otherwise. */
const rare: readonly Equipment[] = ['none', 'slider', 'sled', 'rope', 'hurdle', 'backpack', 'wall'];
const everything = equipmentKinds.filter((kind) => !rare.includes(kind));

/** The words of people for the catalogue's kinds. */
const kinds: Readonly<Record<string, readonly Equipment[]>> = {
  none: [],
  bodyweight: [],
  gym: everything,
  bands: ['band'],
  dumbbells: ['dumbbell'],
  kettlebells: ['kettlebell'],
  barbell: ['barbell'],
  plates: ['plate'],
  bench: ['bench'],
  box: ['box'],
  step: ['step'],
  machines: ['machine'],
  cable: ['cable'],
  smith: ['smith'],
  'pull-up-bar': ['pull-up-bar'],
  ball: ['ball'],
  'medicine-ball': ['medicine-ball'],
  sliders: ['slider'],
  sled: ['sled'],
  rope: ['rope'],
  hurdles: ['hurdle'],
  backpack: ['backpack'],
  'trap-bar': ['trap-bar'],
};

const equipmentWords: readonly string[] = Object.keys(kinds);

const weighable = ['dumbbells', 'kettlebells', 'plates', 'barbell', 'machines', 'backpack'] as const;

/** `dumbbell`, `Kettlebells`, `band`: with or without the plural. */
const kindOf = (word: string): string | undefined =>
  equipmentWords.find(
    (kind) => kind === word || kind === `${word}s` || `${kind}s` === word || `${kind}es` === word,
  );

/** At blanks and semicolons, and at a comma before a word: commas between numbers part weights. */
const itemsOf = (text: string): string[] =>
  text
    .replace(/\s*([:,])\s*/g, '$1')
    .split(/[\s;]+|,(?=[a-z])/i)
    .filter((item) => item !== '');

interface Item {
  readonly kind: string;
  readonly weights?: readonly number[];
}

const itemOf = (flag: string, item: string, unit: LoadUnit): Item => {
  const [word = '', numbers] = item.toLowerCase().split(':');
  const kind = kindOf(word);
  if (kind === undefined) {
    const near = nearest(word, equipmentWords);
    throw new UsageError(
      `${flag}: "${word}" is no equipment.${near ? ` Did you mean ${near}?` : ''} Known are: ${equipmentWords.join(', ')}.`,
    );
  }
  if (numbers === undefined) return { kind };
  if (!weighable.some((each) => each === kind))
    throw new UsageError(`${flag} ${item}: weights are told for ${weighable.join(', ')} only.`);
  return { kind, weights: weightsOf(flag, item, numbers, unit) };
};

export interface ToldGym {
  readonly gym: Gym;
  /** The weights that were assumed, in a sentence. */
  readonly assumed: readonly string[];
}

/** Reads `barbell:20 plates:20,10,5 bands`, several lists as one. */
export const readGym = (flag: string, lists: readonly string[], told?: LoadUnit): ToldGym => {
  const unit = told ?? unitOfWeights(lists) ?? 'kg';
  const usual = usualWeights(unit);
  const items = lists.flatMap(itemsOf).map((item) => itemOf(flag, item, unit));
  const isGym = items.some(({ kind }) => kind === 'gym');
  const bare = items.filter(({ kind }) => kind === 'none' || kind === 'bodyweight');
  if (bare.length > 0 && bare.length < items.length)
    throw new UsageError(`${flag} ${lists.join(' ')}: it is ${bare[0]!.kind} or equipment, not both.`);
  const equipment = new Set<Equipment>(['none', 'wall', ...items.flatMap(({ kind }) => kinds[kind]!)]);
  const assumed: string[] = [];
  const weights = (
    kind: string,
    has: boolean,
    fallback: readonly number[],
    one: string,
  ): number[] | undefined => {
    const told = items.flatMap((item) => (item.kind === kind ? (item.weights ?? []) : []));
    if (told.length > 0) return told;
    if (!has) return undefined;
    assumed.push(`${one} of ${weightsInWords(fallback, unit)}`);
    return [...fallback];
  };
  const plates = weights(
    'plates',
    equipment.has('barbell') || equipment.has('plate') || equipment.has('trap-bar'),
    isGym ? usual.gym.platePairsKg : usual.home.platePairsKg,
    'pairs of plates',
  );
  if (plates) equipment.add('plate');
  const ascending = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);
  const dumbbells = weights(
    'dumbbells',
    equipment.has('dumbbell'),
    isGym ? usual.gym.dumbbellsKg : usual.home.dumbbellsKg,
    'dumbbells',
  );
  const kettlebells = weights(
    'kettlebells',
    equipment.has('kettlebell'),
    isGym ? usual.gym.kettlebellsKg : usual.home.kettlebellsKg,
    'kettlebells',
  );
  const single = (kind: string): number | undefined => items.find((item) => item.kind === kind)?.weights?.[0];
  const backpack = single('backpack') ?? (equipment.has('backpack') ? usual.backpackMostKg : undefined);
  const step = single('machines');
  return {
    gym: {
      equipment: [...equipment],
      ...(equipment.has('barbell') ? { barKg: single('barbell') ?? usual.barKg } : {}),
      ...(plates ? { platePairsKg: [...plates].sort((a, b) => b - a) } : {}),
      ...(dumbbells ? { dumbbellsKg: ascending(dumbbells) } : {}),
      ...(kettlebells ? { kettlebellsKg: ascending(kettlebells) } : {}),
      ...(step === undefined ? {} : { machineStepKg: step }),
      ...(backpack === undefined ? {} : { backpackMostKg: backpack }),
    },
    assumed:
      assumed.length > 0 ? [`Weights: none were told, so these are assumed: ${assumed.join('; ')}.`] : [],
  };
};
