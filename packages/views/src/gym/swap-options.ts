import { type Exercise, type Swap, swapsFor } from '@carryover/engine';
import { loadsInUnit } from '@carryover/formats';
import { planFrom } from '../plan/index.ts';
import { type GymContext, hereFrom, swapInput } from './context.ts';
import { doneBefore, lastOf } from './done-before.ts';
import type { BegunSession } from './open-session.ts';
import type { SwapOption, SwapOptions } from './swap-options-type.ts';
import { prescriptionOf, reasonOf } from './words.ts';

/** Lifts for the legs that the other sessions of the plan hold: what is heavy is not in two of them. */
const heldElsewhere = ({ state, today }: GymContext, { planned }: BegunSession): ReadonlySet<string> =>
  new Set(
    planFrom(state, today)
      .plan.weeks.flatMap(({ sessions }) => sessions)
      .filter(({ frame }) => frame.menu !== planned.menu)
      .flatMap(({ items }) => items.map(({ entry }) => entry.exercise.id)),
  );

const isHeavyForLegs = ({ region, highResistance }: Exercise): boolean =>
  region === 'lower' && highResistance;

/** What can be done in a place of the session in place of what is planned there, best first. */
export const swapOptions = (context: GymContext, open: BegunSession, place: number): SwapOptions => {
  const here = hereFrom(context, open);
  const { unit } = here;
  const before = doneBefore(context.state, open.id, context.today);
  const elsewhere = heldElsewhere(context, open);
  const optionOf = ({ item }: Swap): SwapOption => {
    const { exercise, why } = item.entry;
    return {
      exercise: exercise.id,
      name: exercise.name,
      says: prescriptionOf(item, item.sets, unit),
      why: [...why, ...item.why].map((each) => reasonOf(each, unit)),
      ...(item.note === undefined ? {} : { note: loadsInUnit(item.note, unit) }),
      ...lastOf(before.get(exercise.id) ?? []),
      mayBeAlways: !(isHeavyForLegs(exercise) && elsewhere.has(exercise.id)),
    };
  };
  const planned = here.planned.items[place]?.entry.exercise;
  return {
    place,
    exercise: planned?.id ?? '',
    name: planned?.name ?? '',
    options: swapsFor(swapInput(here, context, open, place)).map(optionOf),
  };
};
