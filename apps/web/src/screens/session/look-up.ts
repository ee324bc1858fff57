import type { KeptSession } from '../../gym/kept-session.ts';
import type { Spot } from '../../gym/log-set.ts';
import type { SessionChange } from '../../gym/open-session.ts';
import type { SessionExercise, SessionView } from '../../gym/session-view.ts';
import { setName } from './set-names.ts';
import { words } from './words.ts';

/** Where the set of an entry is shown. */
export const spotOf = (view: SessionView, entry: string | undefined): Spot | undefined => {
  for (const exercise of view.exercises) {
    const index = exercise.rows.findIndex(({ done }) => done !== undefined && done.entry === entry);
    const row = exercise.rows[index];
    if (row !== undefined) return { exercise, index, row };
  }
  return undefined;
};

/** Jumps, holds and drills are not done to a number of reps in reserve. */
export const hasReserve = ({ row }: Spot): boolean =>
  row.role === 'work' && (row.aim.rir !== undefined || row.done?.rir !== undefined);

/** `set 3`, or the exercise where it is another one. */
export const whatNext = ({ exercises, next }: SessionView, now: SessionExercise | undefined): string => {
  const exercise = exercises.find(({ place }) => place === next?.place);
  if (next === undefined || exercise === undefined) return words.allDone;
  return exercise === now ? words.thenSet(setName(exercise, next.row)) : exercise.name;
};

/** Sets that were added and not done can go again. */
export const canRemove = ({ changes }: KeptSession, { place, rows }: SessionExercise): boolean => {
  const of = (kind: SessionChange['kind']): number =>
    changes.filter((each) => each.place === place && each.kind === kind).length;
  return of('add-set') > of('remove-set') && rows.at(-1)?.done === undefined;
};
