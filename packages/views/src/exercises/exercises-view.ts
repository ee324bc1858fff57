import { type Exercise, type Exposure, exercises, formatDay, type JournalState } from '@carryover/engine';
import { lookBack } from '../progress/look-back.ts';

/** An exercise as lists show it. */
export interface ExerciseInShort
  extends Pick<Exercise, 'id' | 'name' | 'pattern' | 'areas' | 'equipment' | 'role' | 'aliases'> {
  /** Whether all that it needs is there; absent where nobody told what there is. */
  readonly isInReach?: boolean;
  /** The day on which it was last done, as far as the journal is looked back on. */
  readonly lastDone?: string;
}

const alwaysThere: readonly string[] = ['none', 'wall'];

const inReach = ({ equipment }: Exercise, { gym }: JournalState): { isInReach?: boolean } =>
  gym === undefined
    ? {}
    : { isInReach: equipment.every((item) => alwaysThere.includes(item) || gym.equipment.includes(item)) };

export type Exposures = ReadonlyMap<string, readonly Exposure[]>;

const lastDone = (id: string, exposures: Exposures): { lastDone?: string } => {
  const last = exposures.get(id)?.findLast(({ lift }) => lift.session.status === 'done');
  return last ? { lastDone: formatDay(last.lift.day) } : {};
};

export const inShort = (exercise: Exercise, state: JournalState, exposures: Exposures): ExerciseInShort => {
  const { id, name, pattern, areas, equipment, role, aliases } = exercise;
  return {
    ...{ id, name, pattern, areas, equipment, role, aliases },
    ...inReach(exercise, state),
    ...lastDone(id, exposures),
  };
};

export interface ExercisesView {
  readonly exercises: readonly ExerciseInShort[];
  /** Whether somebody told what there is to train with. */
  readonly knowsGym: boolean;
}

/** Every exercise of the catalogue, by name. */
export const exercisesView = (state: JournalState, today: number): ExercisesView => {
  const { exposures } = lookBack(state, today);
  return {
    knowsGym: state.gym !== undefined,
    exercises: [...exercises]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((exercise) => inShort(exercise, state, exposures)),
  };
};
