import {
  type Day,
  type Exercise,
  exerciseById,
  exercises,
  type JournalState,
  ladders,
} from '@carryover/engine';
import { lookBack } from '../progress/look-back.ts';
import { type ExerciseInShort, type Exposures, inShort } from './exercises-view.ts';

export interface LadderView {
  readonly name: string;
  /** Easiest first. */
  readonly rungs: readonly (ExerciseInShort & { readonly rung: number; readonly isThis: boolean })[];
  /** When to go up from this rung. */
  readonly advanceIf: string;
  /** The rung that was done last, where one was. */
  readonly standsOn?: string;
}

export interface ExerciseView extends ExerciseInShort {
  readonly about: Pick<
    Exercise,
    | 'primary'
    | 'laterality'
    | 'loadable'
    | 'highResistance'
    | 'isometric'
    | 'impact'
    | 'axialLoad'
    | 'runSpecificity'
    | 'contactsPerRep'
    | 'avoidIf'
    | 'cues'
  >;
  readonly ladder?: LadderView;
  /** Others of its movement: those within reach first, then those that are most like it. */
  readonly swaps: readonly ExerciseInShort[];
}

const ladderOf = (exercise: Exercise, state: JournalState, exposures: Exposures): LadderView | undefined => {
  const ladder = ladders.find(({ id }) => id === exercise.ladder?.id);
  if (!ladder) return undefined;
  const rungs = ladder.rungs.map((rung, index) => ({
    ...inShort(rung, state, exposures),
    rung: index + 1,
    isThis: rung.id === exercise.id,
  }));
  const last = rungs.reduce<(typeof rungs)[number] | undefined>(
    (best, rung) => (rung.lastDone !== undefined && rung.lastDone >= (best?.lastDone ?? '') ? rung : best),
    undefined,
  );
  return {
    name: ladder.name,
    rungs,
    advanceIf: exercise.advanceIf ?? ladder.advanceIf,
    ...(last ? { standsOn: last.id } : {}),
  };
};

/** Lower is more alike. */
const distance = (a: Exercise, b: Exercise): number =>
  (a.role === b.role ? 0 : 4) +
  (a.laterality === b.laterality ? 0 : 2) +
  (a.isometric === b.isometric ? 0 : 2) +
  Math.abs(a.runSpecificity - b.runSpecificity);

const swapsOf = (exercise: Exercise, state: JournalState, exposures: Exposures): readonly ExerciseInShort[] =>
  exercises
    .filter(({ id, pattern }) => pattern === exercise.pattern && id !== exercise.id)
    .map((other) => ({ short: inShort(other, state, exposures), far: distance(exercise, other) }))
    .sort(
      (a, b) =>
        Number(a.short.isInReach === false) - Number(b.short.isInReach === false) ||
        a.far - b.far ||
        (a.short.name < b.short.name ? -1 : 1),
    )
    .map(({ short }) => short);

/** All that is known of one exercise, and what an athlete has to do with it; null where none is called so. */
export const exerciseView = (state: JournalState, today: Day, id: string): ExerciseView | null => {
  const exercise = exerciseById(id);
  if (!exercise) return null;
  const { exposures } = lookBack(state, today);
  const { primary, laterality, loadable, highResistance, isometric } = exercise;
  const { impact, axialLoad, runSpecificity, contactsPerRep, avoidIf, cues } = exercise;
  const ladder = ladderOf(exercise, state, exposures);
  return {
    ...inShort(exercise, state, exposures),
    about: {
      ...{ primary, laterality, loadable, highResistance, isometric },
      ...{ impact, axialLoad, runSpecificity, contactsPerRep, avoidIf, cues },
    },
    ...(ladder ? { ladder } : {}),
    swaps: swapsOf(exercise, state, exposures),
  };
};
