import {
  type Equipment,
  type Exercise,
  type Gym,
  type Pain,
  type PainSite,
  painSites,
} from '../../domain/index.ts';

/** Of 10: from here on a sore place changes the exercises. */
const sorePain = 3;

const worstOf = ({ during, after, nextMorning }: Pain): number =>
  Math.max(during ?? 0, after ?? 0, nextMorning ?? 0);

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
  sites.map((site) => inWords[site]).join(' and ');

/** The sites whose recent pain was 3 or more, in the catalogue's order. */
export const soreSites = (pains: readonly Pain[]): readonly PainSite[] =>
  painSites.filter((site) => pains.some((pain) => pain.site === site && worstOf(pain) >= sorePain));

const alwaysThere: ReadonlySet<Equipment> = new Set(['none', 'wall']);

export const hasEquipment = ({ equipment }: Exercise, gym: Gym): boolean =>
  equipment.every((item) => alwaysThere.has(item) || gym.equipment.includes(item));

/** Where the landing, and not the take-off, is what a sore place feels. */
const landingSites: readonly PainSite[] = ['achilles', 'knee-front', 'plantar-heel'];

const isJump = ({ contactsPerRep, pattern }: Exercise): boolean => contactsPerRep > 0 || pattern === 'jump';

/** Whether a sore site rules an exercise out: the catalogue's list, and jumps where bone or tendon may be the matter. */
export const loadsSite = (exercise: Exercise, site: PainSite): boolean => {
  if (exercise.avoidIf.includes(site)) return true;
  if (!isJump(exercise)) return false;
  if (site === 'shin' || site === 'foot-bone') return true;
  // A jump up to a box is landed softly.
  if (landingSites.includes(site) && exercise.impact >= 2) return true;
  const onForefoot = exercise.laterality === 'unilateral' || exercise.areas[0] === 'calves';
  return (site === 'achilles' || site === 'plantar-heel') && onForefoot;
};

const implements_: readonly Equipment[] = [
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
const inHand: readonly Equipment[] = ['dumbbell', 'kettlebell', 'barbell'];

/** Can weight be added to it in this gym? */
export const canLoad = ({ loadable, equipment }: Exercise, gym: Gym): boolean =>
  loadable &&
  (equipment.some((item) => implements_.includes(item)) ||
    inHand.some((item) => gym.equipment.includes(item)) ||
    gym.equipment.includes('backpack') ||
    (gym.backpackMostKg ?? 0) > 0);

/** Heavy lifts of one session are not those of another: what is new then does not depend on the order of days. */
export const isHeavyForLegs = ({ role, region, highResistance, isometric }: Exercise): boolean =>
  role === 'strength' && region === 'lower' && highResistance && !isometric;

/** Two dumbbells of 20 kg: less is soon too light for two legs (ours). */
const heavyPairKg = 40;

/** Heavy for years: bars, stacks, one leg at a time, or dumbbells that are heavy enough. */
export const canBeHeavyIn = (exercise: Exercise, gym: Gym): boolean => {
  const { highResistance, equipment, laterality } = exercise;
  if (!highResistance) return false;
  if (laterality === 'unilateral') return true;
  if (!equipment.includes('dumbbell')) return !equipment.every((item) => alwaysThere.has(item));
  return 2 * Math.max(0, ...(gym.dumbbellsKg ?? [])) >= heavyPairKg;
};
