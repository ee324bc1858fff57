import { exerciseById } from '../../../catalog/index.ts';
import type { Athlete, ExerciseSet, Gym } from '../../../domain/index.ts';
import { fullDose } from '../../frame.ts';
import type { MenuEntry } from '../../menu.ts';
import type { PlannedItem } from '../../plan.ts';
import { afterDone } from '../fold.ts';
import { achievableLoads } from '../loads.ts';
import { type PrescribeInput, prescribe } from '../prescribe.ts';
import { type ExerciseState, newState } from '../state.ts';

export const entryOf = (id: string, given: Partial<MenuEntry> = {}): MenuEntry => ({
  exercise: exerciseById(id)!,
  intent: 'strength',
  sets: 3,
  range: { low: 6, high: 8 },
  timed: false,
  reserve: 2,
  restSeconds: 120,
  why: [],
  ...given,
});

export const inputOf = (
  entry: MenuEntry,
  gym: Gym,
  state: ExerciseState = newState,
  given: Partial<PrescribeInput> = {},
): PrescribeInput => ({
  entry,
  state,
  dose: fullDose,
  frozen: false,
  athlete: {},
  loads: achievableLoads(entry.exercise, gym),
  day: (state.lastDay ?? 20000) + 4,
  ...given,
});

/** Reps, load and reps in reserve of every work set. */
export type Sets = readonly (readonly [reps: number, loadKg: number | undefined, rir?: number | undefined])[];

export const workSets = (sets: Sets): readonly ExerciseSet[] =>
  sets.map(([reps, loadKg, rir]) => ({
    role: 'work',
    reps,
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(rir === undefined ? {} : { rir }),
  }));

/** Sessions four days apart, each planned from what was lifted before it; what is lifted is told by `lift`. */
export const story = (
  entry: MenuEntry,
  gym: Gym,
  athlete: Athlete,
  sessions: readonly ((item: PlannedItem) => readonly ExerciseSet[])[],
): { readonly items: readonly PlannedItem[]; readonly state: ExerciseState } => {
  let state = newState;
  const items: PlannedItem[] = [];
  for (const [index, lift] of sessions.entries()) {
    const day = 20000 + index * 4;
    const { item } = prescribe(inputOf(entry, gym, state, { athlete, day }));
    items.push(item);
    state = afterDone(state, item, lift(item), day);
  }
  return { items, state };
};

/** Does what was asked, with the reserve that was asked for; where no load is given, with `foundKg`. */
export const asPlanned =
  (foundKg: number) =>
  (item: PlannedItem): readonly ExerciseSet[] =>
    workSets(
      Array.from({ length: item.sets }, () => [item.reps!, item.loadKg ?? foundKg, item.reserve!] as const),
    );
