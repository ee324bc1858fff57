import { type Equipment, nearest } from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import { furnishedGym, gymEquipment, type ToldGym } from '@carryover/views';
import { UsageError } from '../errors.ts';
import { unitOfWeights } from './load-unit.ts';
import { weightsOf } from './weights.ts';

/** The words of people for the catalogue's kinds. */
const kinds: Readonly<Record<string, readonly Equipment[]>> = {
  none: [],
  bodyweight: [],
  gym: gymEquipment,
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

const known = <Name extends string>(name: Name, value: number | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [Each in Name]?: number };

/** Reads `barbell:20 plates:20,10,5 bands`, several lists as one. */
export const readGym = (flag: string, lists: readonly string[], told?: LoadUnit): ToldGym => {
  const unit = told ?? unitOfWeights(lists) ?? 'kg';
  const items = lists.flatMap(itemsOf).map((item) => itemOf(flag, item, unit));
  const bare = items.filter(({ kind }) => kind === 'none' || kind === 'bodyweight');
  if (bare.length > 0 && bare.length < items.length)
    throw new UsageError(`${flag} ${lists.join(' ')}: it is ${bare[0]!.kind} or equipment, not both.`);
  const all = (kind: string): number[] =>
    items.flatMap((item) => (item.kind === kind ? (item.weights ?? []) : []));
  const first = (kind: string): number | undefined => items.find((item) => item.kind === kind)?.weights?.[0];
  return furnishedGym(
    {
      kinds: items.flatMap(({ kind }) => kinds[kind]!),
      isGym: items.some(({ kind }) => kind === 'gym'),
      platePairsKg: all('plates'),
      dumbbellsKg: all('dumbbells'),
      kettlebellsKg: all('kettlebells'),
      ...known('barKg', first('barbell')),
      ...known('machineStepKg', first('machines')),
      ...known('backpackMostKg', first('backpack')),
    },
    unit,
  );
};
