import { exerciseById, ladders } from '../../catalog/index.ts';
import type { Exercise, Gym, SessionKind } from '../../domain/index.ts';
import type { Stage } from './dose.ts';
import type { MenuInput } from './input.ts';
import { canBeHeavyIn, canLoad, hasEquipment } from './means.ts';
import { candidates, liftRoles, mainRoles, type Role, successors } from './roles.ts';
import { isTooMuchFor, type SorePlace } from './sore.ts';

/** What decides which exercises can fill a role; the same for all sessions of a block. */
export interface Situation {
  readonly input: MenuInput;
  readonly stage: Stage;
  readonly sore: readonly SorePlace[];
  /** What was found for a role already: asked often, and always the same. */
  readonly known: Map<Role, readonly Exercise[]>;
}

/** What somebody new, or with less than years of lifting, is not to begin with. */
const onlyAdvanced: ReadonlySet<string> = new Set(['nordic-curl', 'bounds', 'leg-curl-slider-single']);
const notForNovices: ReadonlySet<string> = new Set([
  ...onlyAdvanced,
  'skater-bound',
  'split-jump',
  'broad-jump',
  'squat-single-leg-box',
  'nordic-curl-assisted',
  'jump-squat-loaded',
  'side-plank-leg-lift',
]);

/** From here on jumps are landed softly, unless they are known (ours). */
const softLandingYears = 60;

const suits = (exercise: Exercise, { stage, input }: Pick<Situation, 'stage' | 'input'>): boolean => {
  const { id, pattern, impact } = exercise;
  if ((input.exposures?.get(id) ?? 0) >= wellKnown) return true;
  if (pattern === 'jump' && impact >= 2 && (input.athlete.ageYears ?? 0) >= softLandingYears) return false;
  if (stage === 'advanced') return true;
  return stage === 'intermediate' ? !onlyAdvanced.has(id) : !notForNovices.has(id);
};

/** Sessions after which a lift is known (ours). */
export const wellKnown = 3;

const listed = (role: Role, { stage, sore }: Pick<Situation, 'stage' | 'sore'>): readonly string[] => {
  const { first = [], usual, sore: forSore = {} } = candidates[role];
  const early = stage === 'fresh' || stage === 'novice' ? first : [];
  const rest = stage === 'fresh' || stage === 'novice' ? [] : first;
  return [...new Set([...sore.flatMap(({ site }) => forSore[site] ?? []), ...early, ...usual, ...rest])];
};

const heavyBlocks = ['strength', 'power', 'taper'];

/** From here on an exercise is too light for what the block is for. */
const lightRank = 4;

const fastRoles: ReadonlySet<Role> = new Set(['fast-lift', 'fast-hinge']);

/** Lower is better; equal ones keep the order of the list. */
const rankOf = (exercise: Exercise, role: Role, { input, stage, sore }: Situation): number => {
  // A slow lift that is known does not become a fast one for that.
  const known = (input.exposures?.get(exercise.id) ?? 0) >= wellKnown || fastRoles.has(role);
  const wantsLoad = liftRoles.has(role) && (stage === 'intermediate' || stage === 'advanced');
  const wantsHeavy = liftRoles.has(role) && stage === 'novice' && heavyBlocks.includes(input.block);
  const tooLight = (wantsLoad || wantsHeavy) && !canBeHeavyIn(exercise, input.gym);
  const onOneLeg = mainRoles.has(role) && exercise.laterality === 'unilateral';
  return (tooLight ? lightRank : 0) + (onOneLeg ? 2 : 0) + (known || sore.length > 0 ? 0 : 1);
};

/** What can fill a role, best first: what the place has, what is not sore, what suits, what is known. */
export const choicesFor = (role: Role, situation: Situation): readonly Exercise[] => {
  const known = situation.known.get(role);
  if (known) return known;
  const found = findChoices(role, situation);
  situation.known.set(role, found);
  return found;
};

const findChoices = (role: Role, situation: Situation): readonly Exercise[] => {
  const fitting = listed(role, situation).flatMap((id) => {
    const exercise = exerciseById(id);
    if (!exercise) throw new Error(`The role ${role} names ${id}, which is no exercise.`);
    return isOpen(exercise, situation) ? [exercise] : [];
  });
  return fitting
    .map((exercise, at) => ({ exercise, at, rank: rankOf(exercise, role, situation) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ exercise }) => exercise);
};

/** A rung that asks for more of the same: no step from one leg back to two, or from a lift to a hold. */
const goesOn = (from: Exercise, to: Exercise, gym: Gym): boolean => {
  if (from.isometric !== to.isometric || from.role === 'power') return false;
  if (from.highResistance && !to.highResistance) return false;
  if (from.laterality === to.laterality) return true;
  // With a weight in hand the next weight comes before the other leg is lifted.
  return from.laterality === 'bilateral' && !(from.highResistance && canLoad(from, gym));
};

export const isOpen = (exercise: Exercise, situation: Situation): boolean =>
  hasEquipment(exercise, situation.input.gym) &&
  suits(exercise, situation) &&
  !situation.sore.some((place) => isTooMuchFor(exercise, place));

/** The next rung of its ladder that can be done here; undefined at the top. */
export const nextRungOf = (from: Exercise, situation: Situation): Exercise | undefined => {
  const { input, stage, sore } = situation;
  // Who has mastered a rung is no novice to the next one.
  const isNext = (rung: Exercise) =>
    hasEquipment(rung, input.gym) &&
    (stage === 'advanced' || !onlyAdvanced.has(rung.id)) &&
    !sore.some((place) => isTooMuchFor(rung, place));
  const successor = exerciseById(successors[from.id] ?? '');
  if (successor && isNext(successor)) return successor;
  const { ladder } = from;
  if (!ladder) return undefined;
  const rungs = ladders.find(({ id }) => id === ladder.id)?.rungs ?? [];
  return rungs.slice(ladder.rung).find((rung) => goesOn(from, rung, input.gym) && isNext(rung));
};

/** A rung reached in an earlier block may stand above all that is on the list of its role. */
export const isOnLadderOf = (
  exercise: Exercise,
  choices: readonly Exercise[],
  { input, sore }: Situation,
): boolean =>
  choices.includes(exercise) ||
  (exercise.ladder !== undefined &&
    exercise.role !== 'power' &&
    hasEquipment(exercise, input.gym) &&
    !sore.some((place) => isTooMuchFor(exercise, place)) &&
    choices.some(
      ({ ladder, pattern }) => ladder?.id === exercise.ladder?.id && pattern === exercise.pattern,
    ));

/** A session for the arms leaves the legs alone. */
export const isForKind = ({ region, areas }: Exercise, kind: SessionKind): boolean =>
  kind !== 'upper' || ((region === 'upper' || region === 'trunk') && !areas.includes('quads'));

/** The next step up its ladder, among what can fill the place and is heavy enough for the block. */
export const heavierOf = (
  from: Exercise,
  role: Role,
  choices: readonly Exercise[],
  situation: Situation,
): Exercise | undefined =>
  choices
    .filter(
      ({ ladder }) => ladder !== undefined && ladder.id === from.ladder?.id && ladder.rung > from.ladder.rung,
    )
    .filter((exercise) => rankOf(exercise, role, situation) < lightRank)
    .sort((a, b) => a.ladder!.rung - b.ladder!.rung)[0];

/** What an exercise of the block before may not go on as: too light for what the block is for. */
export const mayStay = (exercise: Exercise, role: Role, situation: Situation): boolean =>
  rankOf(exercise, role, situation) < lightRank ||
  choicesFor(role, situation).every((other) => rankOf(other, role, situation) >= lightRank);
