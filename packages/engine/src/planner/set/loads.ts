import type { Equipment, Exercise, Gym } from '../../domain/index.ts';
import type { Exposure } from '../../view.ts';
import type { MenuEntry } from '../menu.ts';

const usualBarKg = 20;
const usualMachineStepKg = 5;
const heaviestStackKg = 400;
/** Bottles of water and books: a backpack is filled by the kilogram (ours). */
const backpackStepKg = 1;
const leastApartKg = 1;

/** Needs no weight; some that stand here can take one in the hands or on the back. */
const bareKit: ReadonlySet<Equipment> = new Set(['none', 'step', 'box', 'bench', 'wall', 'pull-up-bar']);

/** Can be done with no weight at all. */
export const isBare = ({ equipment }: Exercise): boolean => equipment.every((item) => bareKit.has(item));

/** Small exercises that need nothing begin with nothing; lifts, and calf raises on one leg, look for a load at once. */
export const beginsBare = ({ exercise, intent }: MenuEntry): boolean => {
  const isHeavy = intent === 'strength' || (intent === 'accessory' && exercise.highResistance);
  return isBare(exercise) && !isHeavy;
};

/** What stands in a usual gym, where the weights were not named (ours). */
const usualPlatePairsKg = [20, 20, 20, 20, 10, 5, 2.5, 1.25] as const;
const usualDumbbellsKg = [
  2, 3, 4, 5, 6, 7, 8, 9, 10, 12.5, 15, 17.5, 20, 22.5, 25, 27.5, 30, 32.5, 35, 37.5, 40,
] as const;
const usualKettlebellsKg = [4, 6, 8, 10, 12, 16, 20, 24, 28, 32] as const;

/** Sums of 1.25s and of pounds stay equal numbers when they are equal loads. */
const rounded = (kg: number): number => Math.round(kg * 1000) / 1000;

const ascending = (loads: Iterable<number>): readonly number[] => [...new Set(loads)].sort((a, b) => a - b);

/** The empty bar and what can be put on it, one number for each pair; as in a usual gym where none were named. */
export const barOf = ({ barKg = usualBarKg, platePairsKg = usualPlatePairsKg }: Gym) => ({
  barKg,
  platePairsKg,
});

/** The bar with every set of plate pairs that can stand on it. */
const barLoads = (gym: Gym): readonly number[] => {
  const { barKg, platePairsKg } = barOf(gym);
  let sums: ReadonlySet<number> = new Set([barKg]);
  for (const plate of platePairsKg)
    sums = new Set([...sums, ...[...sums].map((kg) => rounded(kg + 2 * plate))]);
  return [...sums];
};

const steps = (stepKg: number, mostKg: number): readonly number[] =>
  Array.from({ length: Math.floor(mostKg / stepKg) }, (_, index) => rounded((index + 1) * stepKg));

const dumbbells = ({ equipment, dumbbellsKg }: Gym): readonly number[] =>
  dumbbellsKg ?? (equipment.includes('dumbbell') ? usualDumbbellsKg : []);
const kettlebells = ({ equipment, kettlebellsKg }: Gym): readonly number[] =>
  kettlebellsKg ?? (equipment.includes('kettlebell') ? usualKettlebellsKg : []);
const backpack = ({ backpackMostKg = 0 }: Gym): readonly number[] => steps(backpackStepKg, backpackMostKg);

/** Have a resistance of their own that nobody reads in kilograms, or none that can be put on. */
const withoutKg: ReadonlySet<Equipment> = new Set([
  'band',
  'medicine-ball',
  'ball',
  'slider',
  'sled',
  'rope',
  'hurdle',
  'plate',
]);

const barKinds: ReadonlySet<Equipment> = new Set(['barbell', 'trap-bar', 'smith']);

/** A bar that is loaded, a stack with a pin, or weights in the hands and on the back. */
export const loadKindOf = ({ equipment }: Exercise): 'bar' | 'stack' | 'held' => {
  if (equipment.some((item) => barKinds.has(item))) return 'bar';
  return equipment.includes('machine') || equipment.includes('cable') ? 'stack' : 'held';
};

/** What can be held in the hands or carried on the back. */
const heldLoads = ({ equipment, region }: Exercise, gym: Gym): readonly number[] => {
  if (equipment.includes('dumbbell')) return dumbbells(gym);
  if (equipment.includes('kettlebell')) return kettlebells(gym);
  const onTheBody = equipment.includes('pull-up-bar') || equipment.includes('backpack') || region === 'trunk';
  return onTheBody ? backpack(gym) : [...dumbbells(gym), ...kettlebells(gym), ...backpack(gym)];
};

const loadsIn = (exercise: Exercise, gym: Gym): readonly number[] => {
  switch (loadKindOf(exercise)) {
    case 'bar':
      return barLoads(gym);
    case 'stack':
      return steps(gym.machineStepKg ?? usualMachineStepKg, heaviestStackKg);
    case 'held':
      return heldLoads(exercise, gym);
  }
};

/** Did the gym say which weights it has for the exercise, or is there nothing to say? */
const namesWeights = (exercise: Exercise, gym: Gym): boolean => {
  const { dumbbellsKg, kettlebellsKg, equipment } = gym;
  switch (loadKindOf(exercise)) {
    case 'bar':
      return gym.platePairsKg !== undefined;
    case 'stack':
      return gym.machineStepKg !== undefined;
    case 'held':
      return !(
        (equipment.includes('dumbbell') && !dumbbellsKg) ||
        (equipment.includes('kettlebell') && !kettlebellsKg)
      );
  }
};

/**
 * Every load in kg that can be made for the exercise, ascending; undefined where it has none to be read. Of dumbbells
 * the weight of one. A gym that names no weights counts as a usual one, which also has what was `lifted` already.
 */
export const achievableLoads = (
  exercise: Exercise,
  gym: Gym,
  lifted: readonly number[] = [],
): readonly number[] | undefined => {
  if (!exercise.loadable || exercise.equipment.some((item) => withoutKg.has(item))) return undefined;
  const loads = loadsIn(exercise, gym);
  if (loads.length === 0 && isBare(exercise)) return undefined;
  if (namesWeights(exercise, gym)) return ascending(loads);
  // A rack has the 12s or the 12.5s: the one that was lifted.
  const guessed = loads.filter((kg) => lifted.every((own) => Math.abs(own - kg) >= leastApartKg));
  return ascending([...guessed, ...lifted]);
};

/** The loads of all work sets of an exercise that were done. */
export const liftedLoads = (exposures: readonly Exposure[]): readonly number[] => [
  ...new Set(
    exposures
      .filter(({ lift }) => lift.session.status === 'done')
      .flatMap(({ reading }) => reading.work.flatMap(({ set }) => set.loadKg || [])),
  ),
];

/** Floating sums of shares may miss a load by a hair. */
const hair = 1e-9;

/** The heaviest of the ascending `loads` that is not above `loadKg`; undefined when all are. */
export const roundDown = (loadKg: number, loads: readonly number[]): number | undefined => {
  let low = 0;
  let high = loads.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (loads[middle]! <= loadKg + hair) low = middle + 1;
    else high = middle;
  }
  return loads[low - 1];
};

/** The lightest of the ascending `loads` above `loadKg`. */
export const nextAbove = (loadKg: number, loads: readonly number[]): number | undefined =>
  loads.find((kg) => kg > loadKg + hair);
