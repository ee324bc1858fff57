import { type Equipment, type Gym, nearest } from '@carryover/engine';
import { UsageError } from '../errors.ts';

const kgOfPound = 0.45359237;

/** What a room that calls itself a gym has. Ours; every number can be told otherwise. */
const everything: readonly Equipment[] = [
  'band',
  'dumbbell',
  'kettlebell',
  'barbell',
  'bench',
  'box',
  'step',
  'machine',
  'cable',
  'smith',
  'pull-up-bar',
  'ball',
  'medicine-ball',
  'plate',
  'trap-bar',
];

const ladder = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step + 1e-9) + 1 }, (_, index) => from + index * step);

/** Weights where none were told. Ours. */
const usual = {
  barKg: 20,
  platePairsKg: [20, 10, 5, 2.5, 1.25],
  gymPlatePairsKg: [20, 20, 20, 15, 10, 5, 2.5, 1.25],
  dumbbellsKg: ladder(2.5, 25, 2.5),
  gymDumbbellsKg: ladder(2, 40, 2),
  kettlebellsKg: ladder(8, 24, 4),
  gymKettlebellsKg: ladder(8, 32, 4),
  backpackMostKg: 15,
} as const;

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

const lightest = 0.25;
const heaviest = 500;

/** `8,10,12.5`, and `2-20/2` for all from 2 to 20 in steps of 2. */
const weightsOf = (item: string, numbers: string, unit: 'kg' | 'lb'): number[] => {
  const fail = (): never => {
    throw new UsageError(
      `--equipment ${item}: expected weights after the colon, as in dumbbells:8,10,12.5 or dumbbells:2-20/2.`,
    );
  };
  const share = unit === 'lb' ? kgOfPound : 1;
  return numbers.split(',').flatMap((part) => {
    const [, first, last, step] =
      /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?))?(?:kg|lb)?$/.exec(part) ?? [];
    const each = last === undefined ? [Number(first)] : ladder(Number(first), Number(last), Number(step));
    if (first === undefined || each.length === 0 || each.length > 200) return fail();
    const own = /lb$/.test(part) ? kgOfPound : /kg$/.test(part) ? 1 : share;
    const kg = each.map((weight) => weight * own);
    return kg.some((weight) => weight < lightest || weight > heaviest) ? fail() : kg;
  });
};

interface Item {
  readonly kind: string;
  readonly weights?: readonly number[];
}

const itemOf = (flag: string, item: string, unit: 'kg' | 'lb'): Item => {
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
  return { kind, weights: weightsOf(item, numbers, unit) };
};

export interface ToldGym {
  readonly gym: Gym;
  /** The weights that were assumed, in a sentence. */
  readonly assumed: readonly string[];
}

const kgList = (weights: readonly number[]): string => {
  const [first = 0, second = 0] = weights;
  const step = second - first;
  const even = weights.length > 5 && weights.every((weight, index) => weight === first + index * step);
  return even ? `${first} to ${weights.at(-1)} kg by ${step}` : `${weights.join(', ')} kg`;
};

/** Reads `barbell:20 plates:20,10,5 bands`, several lists as one. */
export const readGym = (flag: string, lists: readonly string[], unit: 'kg' | 'lb' = 'kg'): ToldGym => {
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
    assumed.push(`${one} of ${kgList(fallback)}`);
    return [...fallback];
  };
  const plates = weights(
    'plates',
    equipment.has('barbell') || equipment.has('plate') || equipment.has('trap-bar'),
    isGym ? usual.gymPlatePairsKg : usual.platePairsKg,
    'pairs of plates',
  );
  if (plates) equipment.add('plate');
  const ascending = (list: readonly number[]): number[] => [...new Set(list)].sort((a, b) => a - b);
  const dumbbells = weights(
    'dumbbells',
    equipment.has('dumbbell'),
    isGym ? usual.gymDumbbellsKg : usual.dumbbellsKg,
    'dumbbells',
  );
  const kettlebells = weights(
    'kettlebells',
    equipment.has('kettlebell'),
    isGym ? usual.gymKettlebellsKg : usual.kettlebellsKg,
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
