import type { ExerciseSet, PlannedItem } from '@carryover/engine';
import { plannedSessionOfJson } from '@carryover/formats';
import type { BegunSession } from './open-session.ts';

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

/** What stands in a place for another exercise. */
export type SwappedTo = (planned: GymItem, exercise: string) => Pick<GymItem, 'item' | 'warmUp'> | undefined;

const isWarmUp = ({ role }: ExerciseSet): boolean => role === 'warmup';

const asPlanned = ({ planned }: BegunSession): readonly GymItem[] => {
  const { items, session } = plannedSessionOfJson(planned);
  return items.map((item, place) => ({
    place,
    item,
    warmUp: session.exercises[place]!.sets.filter(isWarmUp),
    isSkipped: false,
    sets: item.sets,
  }));
};

const swapped = (planned: GymItem, now: GymItem, exercise: string, swappedTo: SwappedTo): GymItem => {
  const { isSkipped } = now;
  if (exercise === planned.item.entry.exercise.id) return { ...planned, isSkipped };
  const other = swappedTo(planned, exercise);
  return other
    ? {
        ...planned,
        ...other,
        isSkipped,
        sets: other.item.sets,
        swappedFrom: planned.item.entry.exercise.name,
      }
    : now;
};

/** The places of a session as they are now, in the order of the plan. Throws UnreadableFile for unknown exercises. */
export const gymItems = (open: BegunSession, swappedTo: SwappedTo): readonly GymItem[] => {
  const planned = asPlanned(open);
  const now = [...planned];
  for (const change of open.changes) {
    const item = now[change.place];
    if (!item) continue;
    switch (change.kind) {
      case 'swap':
        now[change.place] = swapped(planned[change.place]!, item, change.exercise, swappedTo);
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
