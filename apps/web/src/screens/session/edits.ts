import { signal } from '@preact/signals';
import type { SessionExercise, SessionRow, SetNumbers } from '../../gym/session-view.ts';

/** Numbers that were changed in rows that are not ticked yet; `undefined` takes one away. */
export type Edit = { readonly [Name in keyof SetNumbers]: SetNumbers[Name] | undefined };

export const edits = signal<Readonly<Record<string, Edit>>>({});

/** Of another exercise in the same place nothing is known yet. */
export const keyOf = (
  session: string,
  { place, exercise }: Pick<SessionExercise, 'place' | 'exercise'>,
  row: number,
): string => `${session} ${place} ${exercise} ${row}`;

export const edit = (key: string, change: Edit): void => {
  edits.value = { ...edits.value, [key]: { ...edits.value[key], ...change } };
};

export const forgetEdit = (key: string): void => {
  const { [key]: _, ...rest } = edits.value;
  edits.value = rest;
};

export const known = (numbers: Edit): SetNumbers =>
  Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));

/** What a tick logs: as planned, but for what was changed. How many reps were left is told after a set, never before. */
export const numbersOf = ({ aim, done }: SessionRow, changed: Edit | undefined): SetNumbers => {
  if (done !== undefined) {
    const { loadKg, reps, seconds, rir } = done;
    return known({ loadKg, reps, seconds, rir });
  }
  const { loadKg, reps, seconds } = aim;
  return known({ loadKg, reps, seconds, ...changed });
};
