export const movementPatterns = [
  'squat',
  'hinge',
  'split',
  'step-up',
  'calf-straight',
  'calf-bent',
  'hip-abduction',
  'hip-adduction',
  'hip-thrust',
  'knee-flexion',
  'knee-extension',
  'core-anti-extension',
  'core-anti-rotation',
  'core-rotation',
  'core-flexion',
  'jump',
  'foot-ankle',
  'push',
  'pull',
  'carry',
  'drill',
  'mobility',
  'conditioning',
] as const;
export type MovementPattern = (typeof movementPatterns)[number];

/** The parts of the body that coverage is counted in; seed articles and studies name these. */
export const areas = ['glutes', 'calves', 'quads', 'hamstrings', 'foot-ankle', 'core', 'upper'] as const;
export type Area = (typeof areas)[number];

export const regions = ['lower', 'upper', 'trunk', 'whole'] as const;
export type Region = (typeof regions)[number];

export type Laterality = 'bilateral' | 'unilateral';

export const equipmentKinds = [
  'none',
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
  'slider',
  'sled',
  'rope',
  'hurdle',
  'backpack',
  'plate',
  'wall',
  'trap-bar',
] as const;
export type Equipment = (typeof equipmentKinds)[number];

export const painSites = [
  'achilles',
  'calf',
  'knee-front',
  'itb',
  'hamstring-proximal',
  'hip-groin',
  'low-back',
  'shin',
  'plantar-heel',
  'foot-bone',
  'shoulder',
] as const;
export type PainSite = (typeof painSites)[number];

/** 0 none, 1 low, 2 moderate, 3 high. */
export type Grade = 0 | 1 | 2 | 3;

/**
 * What a set of the exercise trains by its nature, before load and reps are known. `strength` can be loaded
 * hard, `power` is a jump, throw or sprint, `stability` is low load for control or endurance of small muscles,
 * `mobility` and `drill` are not counted as hard sets, `conditioning` is cardio in the gym.
 */
export type ExerciseRole = 'strength' | 'power' | 'stability' | 'mobility' | 'drill' | 'conditioning';

export interface Exercise {
  /** kebab-case, the word of the week notation: `split-squat-rear-foot-elevated`. */
  readonly id: string;
  readonly name: string;
  readonly pattern: MovementPattern;
  readonly region: Region;
  /** The areas that a work set of it counts for in coverage; the first is the main one. */
  readonly areas: readonly [Area, ...Area[]];
  readonly laterality: Laterality;
  readonly primary: readonly [string, ...string[]];
  /** Every item is needed; alternatives are exercises of their own. */
  readonly equipment: readonly [Equipment, ...Equipment[]];
  readonly role: ExerciseRole;
  readonly loadable: boolean;
  /** Can be trained at 75 % of a maximum or more: at most 8 loaded reps of it count as heavy. */
  readonly highResistance: boolean;
  /** Moves one joint: a curl or an extension. */
  readonly isolation: boolean;
  readonly isometric: boolean;
  /** A core exercise that keeps the trunk or pelvis still: articles disagree on these. */
  readonly heldStill: boolean;
  readonly machine: boolean;
  /** Moves the body through space: a lunge walk, a skip, a bound, a carry. */
  readonly travels: boolean;
  readonly impact: Grade;
  readonly eccentricLoad: Grade;
  readonly axialLoad: Grade;
  readonly runSpecificity: Grade;
  /** Ground contacts a rep; 0 for all that does not leave the ground. */
  readonly contactsPerRep: number;
  readonly ladder?: { readonly id: string; readonly rung: number };
  /** When to go to the next rung, in words; the ladder's default when absent. */
  readonly advanceIf?: string;
  readonly avoidIf: readonly PainSite[];
  /** 2 to 4 short lines: set-up, movement, what to feel, a common fault. */
  readonly cues: readonly string[];
  /** Names that logging apps and watches use for it, besides its own name. */
  readonly aliases: readonly string[];
}
