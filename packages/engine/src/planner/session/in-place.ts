import { exerciseById } from '../../catalog/index.ts';
import type { Exercise, Gym } from '../../domain/index.ts';
import { cite } from '../../sources/index.ts';
import { nameInside } from '../../strength/names.ts';
import type { Menu, MenuEntry } from '../menu.ts';
import type { PlanRequest } from '../request.ts';
import type { Why } from '../why.ts';
import { isTimed, lightDose } from './dose.ts';
import { canLoadHeavily, hasEquipment, isBare } from './means.ts';
import { rolesOf } from './roles.ts';
import { isTooMuchFor, type SorePlace } from './sore.ts';

const shareRole = (a: Exercise, b: Exercise): boolean => {
  const roles = rolesOf(a.id);
  return rolesOf(b.id).some((role) => roles.includes(role));
};

/**
 * Can what one exercise is for be had from the other: for as much effort, counted in the same way, with the same movement
 * or in the same place of a session? Hops, jumps and bounds are apart: there it takes the place too.
 */
export const canStandFor = (other: Exercise, { exercise, intent }: MenuEntry): boolean =>
  other.id !== exercise.id &&
  other.role === exercise.role &&
  other.isometric === exercise.isometric &&
  isTimed(other) === isTimed(exercise) &&
  (intent !== 'strength' || other.highResistance) &&
  ((other.pattern === exercise.pattern && exercise.role !== 'power') || shareRole(other, exercise));

/** An entry with another exercise: its sets, rest and effort stay, and its range where the weights allow it. */
export const inPlace = (entry: MenuEntry, exercise: Exercise, gym: Gym, why: Why): MenuEntry => {
  const { ownWeight, how, ...rest } = entry;
  const isHeavy = entry.intent === 'strength' && canLoadHeavily(entry.exercise, gym);
  const light = isHeavy ? lightDose(exercise, gym) : undefined;
  const tempo = light?.how ?? how;
  return {
    ...rest,
    exercise,
    ...(ownWeight && isBare(exercise) ? { ownWeight } : {}),
    ...(light ? { range: light.range } : {}),
    ...(tempo === undefined ? {} : { how: tempo }),
    why: [why, ...entry.why.filter(({ of }) => of !== 'exercise')],
  };
};

const method = 'your choice';

const wishWhy = ({ exercise, range, how }: MenuEntry): Why => ({
  of: 'exercise',
  says: `In place of the ${nameInside(exercise)}: you asked for it.`,
  method,
  // What it takes to go back to what was planned first.
  facts: {
    inPlaceOf: exercise.id,
    low: range.low,
    high: range.high,
    ...(how === undefined ? {} : { how }),
  },
  sources: [cite('ours', 'What the athlete prefers of the same movement comes before our order.')],
});

/** Whose place an exercise has, where it is there because somebody asked for it. */
const plannedFirst = (entry: MenuEntry): MenuEntry => {
  const wish = entry.why.find((why) => why.method === method);
  const { inPlaceOf = '', low, high, how } = wish?.facts ?? {};
  const exercise = exerciseById(String(inPlaceOf));
  if (!wish || !exercise) return entry;
  const { how: _how, ...rest } = entry;
  const range = { low: Number(low), high: Number(high) };
  const tempo = how === undefined ? {} : { how: String(how) };
  return { ...rest, ...tempo, exercise, range, why: entry.why.filter((why) => why !== wish) };
};

const wishedFor = (id: string, preferred: ReadonlyMap<string, string>): string => {
  let wished = id;
  // A wish may lead on to another one, and never back: so many steps are enough.
  for (let step = 0; step < preferred.size; step += 1) wished = preferred.get(wished) ?? wished;
  return wished;
};

/**
 * A menu with the exercises that the athlete prefers, where the place has what they need, nothing hurts that they load
 * and the session does not hold them already. What is no longer preferred goes back to what was planned first.
 */
export const withPreferred = (
  menu: Menu,
  { preferred = new Map() }: Pick<PlanRequest, 'preferred'>,
  gym: Gym,
  sore: readonly SorePlace[],
): Menu => {
  const mayBe = (exercise: Exercise): boolean =>
    hasEquipment(exercise, gym) && !sore.some((place) => isTooMuchFor(exercise, place));
  const entries = [...menu.entries];
  for (const [at, entry] of menu.entries.entries()) {
    const first = plannedFirst(entry);
    const wished = exerciseById(wishedFor(first.exercise.id, preferred));
    if (!wished || wished === entry.exercise) continue;
    const isTaken = entries.some(({ exercise }, index) => index !== at && exercise === wished);
    if (wished === first.exercise) {
      if (mayBe(wished) && !isTaken) entries[at] = first;
      continue;
    }
    if (!isTaken && mayBe(wished) && canStandFor(wished, first))
      entries[at] = inPlace(first, wished, gym, wishWhy(first));
  }
  return entries.every((entry, at) => entry === menu.entries[at]) ? menu : { ...menu, entries };
};
