import type { ExerciseSet, PlannedItem, PlannedSession, Swap } from '@carryover/engine';
import type { SessionChange } from './open-session.ts';

/** One place of a session under way, with what the person changed about it. */
export interface GymItem {
  readonly place: number;
  readonly item: PlannedItem;
  readonly warmUp: readonly ExerciseSet[];
  readonly isSkipped: boolean;
  /** Work sets: as planned, with those that were added or taken off. */
  readonly sets: number;
  /** The exercise that was planned in its place. */
  readonly swappedFrom?: string;
}

/** An exercise with its own numbers in a place of the session; undefined where it is not known. */
export type SwapIn = (place: number, exercise: string) => Swap | undefined;

const isWarmUp = ({ role }: ExerciseSet): boolean => role === 'warmup';

const asPlanned = ({ items, session }: PlannedSession): readonly GymItem[] =>
  items.map((item, place) => ({
    place,
    item,
    warmUp: session.exercises[place]!.sets.filter(isWarmUp),
    isSkipped: false,
    sets: item.sets,
  }));

const swapped = (planned: GymItem, now: GymItem, exercise: string, swapIn: SwapIn): GymItem => {
  const { isSkipped, place } = now;
  if (exercise === planned.item.entry.exercise.id) return { ...planned, isSkipped };
  const other = swapIn(place, exercise);
  if (!other) return now;
  const { item, sets } = other;
  const swappedFrom = planned.item.entry.exercise.name;
  return { place, item, warmUp: sets.filter(isWarmUp), isSkipped, sets: item.sets, swappedFrom };
};

/** The places of a session as they are now, in the order of the plan. */
export const gymItems = (
  session: PlannedSession,
  changes: readonly SessionChange[],
  swapIn: SwapIn,
): readonly GymItem[] => {
  const planned = asPlanned(session);
  const now = [...planned];
  for (const change of changes) {
    const item = now[change.place];
    if (!item) continue;
    switch (change.kind) {
      case 'swap':
        now[change.place] = swapped(planned[change.place]!, item, change.exercise, swapIn);
        break;
      case 'skip':
      case 'unskip':
        now[change.place] = { ...item, isSkipped: change.kind === 'skip' };
        break;
      case 'add-set':
      case 'remove-set':
        now[change.place] = { ...item, sets: Math.max(1, item.sets + (change.kind === 'add-set' ? 1 : -1)) };
    }
  }
  return now;
};
