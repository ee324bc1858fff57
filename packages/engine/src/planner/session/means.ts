import type { Equipment, Exercise, Gym, PainSite } from '../../domain/index.ts';

const inWords: Readonly<Record<PainSite, string>> = {
  achilles: 'Achilles tendon',
  calf: 'calf',
  'knee-front': 'front of the knee',
  itb: 'outside of the knee',
  'hamstring-proximal': 'top of the hamstring',
  'hip-groin': 'hip or groin',
  'low-back': 'low back',
  shin: 'shin',
  'plantar-heel': 'heel',
  'foot-bone': 'bone of the foot',
  shoulder: 'shoulder',
};

/** `Achilles tendon and shin`. */
export const sitesInWords = (sites: readonly PainSite[]): string =>
  [...new Set(sites)].map((site) => inWords[site]).join(' and ');

const alwaysThere: ReadonlySet<Equipment> = new Set(['none', 'wall']);

export const hasEquipment = ({ equipment }: Exercise, gym: Gym): boolean =>
  equipment.every((item) => alwaysThere.has(item) || gym.equipment.includes(item));

/** What weighs something. */
const weights: readonly Equipment[] = [
  'barbell',
  'trap-bar',
  'machine',
  'smith',
  'cable',
  'dumbbell',
  'kettlebell',
  'medicine-ball',
  'sled',
];
const ofItsOwn: readonly Equipment[] = ['barbell', 'trap-bar', 'machine', 'smith', 'cable', 'sled'];
const inHand: readonly Equipment[] = ['dumbbell', 'kettlebell', 'barbell'];

/** Done with the own weight, or with what lies around. */
export const isBare = ({ equipment }: Exercise): boolean => !equipment.some((item) => weights.includes(item));

/** Can weight be added to it in this gym? */
export const canLoad = ({ loadable, equipment }: Exercise, gym: Gym): boolean =>
  loadable &&
  (equipment.some((item) => weights.includes(item)) ||
    inHand.some((item) => gym.equipment.includes(item)) ||
    gym.equipment.includes('backpack') ||
    (gym.backpackMostKg ?? 0) > 0);

/** In both hands or on the back: less is soon too light, for two legs and for one (ours). */
const heavyKg = { bilateral: 40, unilateral: 24 } as const;

/** What can be held or carried here; undefined where nobody told the weights. */
const mostInHandKg = ({ equipment, dumbbellsKg, kettlebellsKg, backpackMostKg }: Gym): number | undefined => {
  const untold =
    (equipment.includes('dumbbell') && dumbbellsKg === undefined) ||
    (equipment.includes('kettlebell') && kettlebellsKg === undefined);
  if (untold) return undefined;
  return Math.max(0, 2 * Math.max(0, ...(dumbbellsKg ?? []), ...(kettlebellsKg ?? [])), backpackMostKg ?? 0);
};

/** The place without its weights: bands, boxes and the own body. */
export const withoutWeights = ({ equipment }: Gym): Gym => ({
  equipment: equipment.filter((item) => !weights.includes(item) && item !== 'plate' && item !== 'backpack'),
});

/** Can enough weight be added that few repetitions are hard? */
export const canLoadHeavily = (exercise: Exercise, gym: Gym): boolean => {
  if (!canLoad(exercise, gym)) return false;
  if (exercise.equipment.some((item) => ofItsOwn.includes(item))) return true;
  if (isBare(exercise) && gym.equipment.includes('barbell')) return true;
  return (mostInHandKg(gym) ?? Number.POSITIVE_INFINITY) >= heavyKg[exercise.laterality];
};

/** Heavy lifts of one session are not those of another: what is new then does not depend on the order of days. */
export const isHeavyForLegs = ({ role, region, highResistance, isometric }: Exercise): boolean =>
  role === 'strength' && region === 'lower' && highResistance && !isometric;

/** Heavy for years: bars, stacks, one leg at a time, or dumbbells that are heavy enough. */
export const canBeHeavyIn = (exercise: Exercise, gym: Gym): boolean =>
  exercise.highResistance && (exercise.laterality === 'unilateral' || canLoadHeavily(exercise, gym));
