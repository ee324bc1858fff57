import type { Slot } from '../../domain/index.ts';
import type { Placeable } from './placement.ts';

/** A session where a path puts it. */
export interface Placed {
  readonly session: Placeable;
  readonly slot: Slot;
}

/** A half of a day of any week, counted from the week's first morning. */
const halfOfWeek = ({ day, half }: Slot, firstDay: number): number =>
  ((day - firstDay) % 7) * 2 + (half === 'am' ? 0 : 1);

/** A row of weeks that is shorter has no habits (ours). */
const leastTimes = 3;

/** The half of the week in which sessions of a name stand most often, the earlier of equals; by name. */
export const habitsOf = (placed: readonly Placed[], firstDay: number): ReadonlyMap<string, number> => {
  const counts = new Map<string, number[]>();
  for (const { session, slot } of placed) {
    if (session.name === undefined) continue;
    const own = counts.get(session.name) ?? new Array<number>(14).fill(0);
    own[halfOfWeek(slot, firstDay)]! += 1;
    counts.set(session.name, own);
  }
  return new Map(
    [...counts].flatMap(([name, own]) => {
      const most = Math.max(...own);
      return most < leastTimes ? [] : [[name, own.indexOf(most)] as const];
    }),
  );
};

export const isOffHabit = (
  { session, slot }: Placed,
  habits: ReadonlyMap<string, number>,
  firstDay: number,
): boolean => {
  const habit = session.name === undefined ? undefined : habits.get(session.name);
  return habit !== undefined && habit !== halfOfWeek(slot, firstDay);
};
