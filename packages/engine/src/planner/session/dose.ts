import type { BlockKind, Exercise, Gym, SessionKind } from '../../domain/index.ts';
import { isForLegs } from '../../strength/leg-work.ts';
import type { Intent, Range } from '../menu.ts';
import { canLoad, canLoadHeavily, isBare } from './means.ts';
import { liftRoles, mainRoles, type Role } from './roles.ts';

/** How far somebody is: `fresh` is new to lifting and in the first sessions. */
export type Stage = 'fresh' | 'novice' | 'intermediate' | 'advanced';

export interface Dose {
  readonly intent: Intent;
  readonly sets: number;
  readonly range: Range;
  readonly timed: boolean;
  readonly reserve: number | undefined;
  readonly restSeconds: number;
  readonly how?: string;
  /** Nothing is added yet: the movement is new. */
  readonly ownWeight?: true;
}

interface Scheme {
  readonly sets: number;
  readonly range: Range;
  readonly reserve: number;
}

const scheme = (sets: number, low: number, high: number, reserve: number): Scheme => ({
  sets,
  range: { low, high },
  reserve,
});

/** Of the main lifts: 8 to 12 to learn, 6 to 8 early, 4 to 6 for strength; heavy and few beside the jumps. */
const mainSchemes: Readonly<Record<BlockKind, Scheme>> = {
  learn: scheme(3, 6, 8, 3),
  build: scheme(3, 6, 8, 2),
  strength: scheme(3, 4, 6, 2),
  power: scheme(3, 4, 6, 3),
  taper: scheme(3, 4, 6, 3),
  race: scheme(2, 4, 6, 4),
  return: scheme(2, 6, 8, 3),
};

/** With little weight: two more are still no endurance work when no weight can follow. */
const slowRange: Range = { low: 8, high: 10 };

const freshScheme = scheme(2, 8, 12, 3);
const noviceSchemes: Readonly<Record<BlockKind, Scheme>> = {
  learn: freshScheme,
  build: scheme(3, 6, 8, 3),
  strength: scheme(3, 6, 8, 2),
  power: scheme(3, 6, 8, 3),
  taper: scheme(3, 6, 8, 3),
  race: scheme(2, 6, 8, 4),
  return: scheme(2, 8, 12, 3),
};

const heavyBlocks: readonly BlockKind[] = ['strength', 'power', 'taper'];
const easyBlocks: readonly BlockKind[] = ['race', 'return'];

const schemeOf = (stage: Stage, block: BlockKind): Scheme => {
  if (stage === 'fresh') return freshScheme;
  if (stage === 'novice') return noviceSchemes[block];
  const main = mainSchemes[block];
  return stage === 'advanced' && block === 'strength' ? { ...main, sets: 4 } : main;
};

/** Seconds between sets for people used to lifting; new ones need 30 less. */
const restFor = (stage: Stage, seconds: number): number =>
  stage === 'fresh' || stage === 'novice' ? Math.max(45, seconds - 30) : seconds;

const mainRest = (low: number): number => (low < 6 ? 180 : 120);
const singleRest = (low: number): number => (low < 6 ? 120 : 90);

const timedCore = ['mountain-climber-cross', 'carry-march', 'carry-suitcase'];
const timedMobility = /stretch|sit|roll/;

/** Seconds are counted where nothing is repeated: holds, drills, balance, carries. */
export const isTimed = ({ id, isometric, role, pattern }: Exercise): boolean =>
  isometric ||
  role === 'drill' ||
  pattern === 'carry' ||
  timedCore.includes(id) ||
  id.startsWith('balance-') ||
  (role === 'mobility' && timedMobility.test(id));

/** So hard with the own weight that few repetitions are possible. */
const hardUnloaded: ReadonlySet<string> = new Set([
  'squat-single-leg-box',
  'nordic-curl',
  'nordic-curl-assisted',
  'leg-curl-slider-single',
  'pull-up',
]);

/** What is lowered slowly, and where it is held, when there is little weight to make it hard. */
const tempoOf = ({ pattern }: Exercise): string => {
  if (pattern.startsWith('calf') || pattern === 'hip-thrust')
    return 'Two seconds still at the top, three seconds down';
  if (pattern === 'knee-flexion') return 'Four seconds on the way out';
  return 'Three seconds down, two seconds still at the bottom';
};

const slowly = (exercise: Exercise): string =>
  `${tempoOf(exercise)}. If too many are left in reserve, go slower still: that makes little weight hard.`;

/** Range and tempo of a lift that had weight enough, where the one in its place has not. */
export const lightDose = (exercise: Exercise, gym: Gym): Pick<Dose, 'range' | 'how'> | undefined =>
  canLoadHeavily(exercise, gym) || hardUnloaded.has(exercise.id)
    ? undefined
    : { range: slowRange, how: slowly(exercise) };

interface Situation {
  readonly role: Role;
  readonly exercise: Exercise;
  readonly block: BlockKind;
  readonly stage: Stage;
  readonly gym: Gym;
  readonly kind: SessionKind;
  /** The only leg session of the week: calf work is shared out in it. */
  readonly whole: boolean;
}

const powerDose = ({ exercise, role, stage, block }: Situation): Dose => {
  const fresh = stage === 'fresh';
  const base = { intent: 'power', timed: false, reserve: undefined } as const;
  if (role === 'spring') {
    const sets = fresh || stage === 'novice' || easyBlocks.includes(block) ? 2 : 3;
    return { ...base, sets, range: { low: 10, high: 15 }, restSeconds: 60 };
  }
  const sets = fresh || easyBlocks.includes(block) ? 2 : 3;
  const low = exercise.pattern === 'jump' || exercise.id === 'sled-push' ? 3 : 6;
  const range = exercise.pattern === 'hinge' ? { low: 6, high: 10 } : { low, high: low + 2 };
  return { ...base, sets, range, restSeconds: block === 'power' ? 120 : 90 };
};

const easyDose = ({ exercise, stage, gym }: Situation): Dose => {
  const timed = isTimed(exercise);
  const early = stage === 'fresh' || stage === 'novice';
  const hold = early ? { low: 20, high: 30 } : { low: 30, high: 45 };
  if (exercise.role === 'drill')
    return {
      intent: 'drill',
      sets: 2,
      range: { low: 15, high: 20 },
      timed,
      reserve: undefined,
      restSeconds: 45,
    };
  if (exercise.role === 'mobility') {
    const range = timed ? { low: 30, high: 45 } : { low: 10, high: 12 };
    return { intent: 'mobility', sets: 2, range, timed, reserve: undefined, restSeconds: 15 };
  }
  const range = timed ? hold : { low: 8, high: 12 };
  // How many dead bugs are left in reserve nobody can tell: control ends the set.
  const resisted = canLoad(exercise, gym) || exercise.equipment.includes('band');
  const reserve = timed || !resisted ? undefined : 3;
  return { intent: 'stability', sets: 2, range, timed, reserve, restSeconds: restFor(stage, 60) };
};

const holdDose = ({ role, stage }: Situation): Dose => {
  const range = stage === 'fresh' || stage === 'novice' ? { low: 20, high: 30 } : { low: 30, high: 45 };
  const sets = role === 'calf-hold' || role === 'calf-straight' || role === 'calf-bent' ? 3 : 2;
  return { intent: 'hold', sets, range, timed: true, reserve: undefined, restSeconds: 60 };
};

const fastDose = ({ stage, block, exercise, gym }: Situation): Dose => ({
  intent: 'power',
  sets: easyBlocks.includes(block) || stage === 'fresh' ? 2 : 3,
  // Six with four left are light enough to be fast; more of them would only get slow.
  range: stage === 'fresh' ? { low: 8, high: 10 } : { low: 6, high: 6 },
  timed: false,
  reserve: 4,
  restSeconds: restFor(stage, 120),
  how: canLoad(exercise, gym)
    ? 'Light enough to move fast: down under control, up as quickly as you can.'
    : 'Down under control, up as quickly as you can.',
});

const isCalf = (role: Role): boolean => role === 'calf-straight' || role === 'calf-bent';

const upperRoles: ReadonlySet<Role> = new Set(['press', 'row', 'pulldown']);

const accessoryRange = (
  { exercise, stage }: Situation,
  is: { readonly heavy: boolean; readonly few: boolean; readonly slow: boolean },
): Range => {
  if (is.few && exercise.pattern === 'knee-flexion') return { low: 4, high: 6 };
  if (is.slow) return slowRange;
  return stage !== 'fresh' && (is.heavy || is.few) ? { low: 6, high: 8 } : { low: 8, high: 12 };
};

const accessoryDose = (given: Situation): Dose => {
  const { role, exercise, stage, block, gym, kind, whole } = given;
  const main = schemeOf(stage, block);
  // In an explosive session everything is light enough to be fast.
  const heavy =
    kind === 'heavy' &&
    heavyBlocks.includes(block) &&
    exercise.highResistance &&
    canLoadHeavily(exercise, gym);
  const few = hardUnloaded.has(exercise.id);
  const slow = !few && isForLegs(exercise) && !canLoadHeavily(exercise, gym);
  const range = accessoryRange(given, { heavy, few, slow });
  const sets = isCalf(role) && !whole ? main.sets : 2;
  return {
    intent: 'accessory',
    sets: Math.min(3, upperRoles.has(role) ? main.sets : sets),
    range,
    timed: false,
    reserve: Math.max(main.reserve, stage === 'fresh' ? 3 : 2),
    restSeconds: restFor(stage, exercise.highResistance && !exercise.isolation ? 90 : 60),
    ...(slow ? { how: slowly(exercise) } : {}),
  };
};

/** Beside the jumps nothing is heavy. */
const besideJumps: Scheme = scheme(2, 8, 10, 3);

/** A lift that bears the session: two legs and heavy, or one leg. */
const liftDose = (given: Situation): Dose => {
  const { role, exercise, stage, block, gym, kind } = given;
  const main = kind === 'explosive' ? besideJumps : schemeOf(stage, block);
  const unloaded = !canLoadHeavily(exercise, gym) && !hardUnloaded.has(exercise.id);
  const range = unloaded ? slowRange : exercise.highResistance ? main.range : { low: 8, high: 12 };
  const isMain = mainRoles.has(role);
  const onTwoLegs = isMain && exercise.laterality === 'bilateral' && !unloaded;
  return {
    intent: exercise.highResistance && kind !== 'explosive' ? 'strength' : 'accessory',
    sets: isMain ? main.sets : Math.min(3, main.sets),
    range,
    timed: false,
    reserve: main.reserve,
    restSeconds: restFor(stage, onTwoLegs ? mainRest(range.low) : singleRest(range.low)),
    ...(unloaded ? { how: slowly(exercise) } : {}),
  };
};

/** Sets, reps, reserve and rest of an exercise in its place. */
export const doseOf = (given: Situation): Dose => {
  const dose = doseByRole(given);
  return given.stage === 'fresh' &&
    given.exercise.role === 'strength' &&
    !given.exercise.isometric &&
    isBare(given.exercise)
    ? { ...dose, ownWeight: true }
    : dose;
};

const doseByRole = (given: Situation): Dose => {
  const { exercise, role } = given;
  if (exercise.role === 'power') return powerDose(given);
  if (exercise.role !== 'strength') return easyDose(given);
  if (exercise.isometric) return holdDose(given);
  const isFast = role === 'fast-lift' || role === 'fast-hinge';
  if (isFast && canLoad(exercise, given.gym)) return fastDose(given);
  return liftRoles.has(role) ? liftDose(given) : accessoryDose(given);
};
