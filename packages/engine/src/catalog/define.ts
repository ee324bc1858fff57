import type { Exercise } from '../domain/index.ts';

/** What every exercise states; the rest has a plain default and is stated where it differs. */
export type ExerciseDraft = Pick<
  Exercise,
  'id' | 'name' | 'pattern' | 'region' | 'areas' | 'primary' | 'equipment' | 'cues'
> &
  Partial<Exercise>;

export interface Ladder {
  readonly id: string;
  readonly name: string;
  /** The default criterion for going up a rung, in words. */
  readonly advanceIf: string;
  readonly rungs: readonly Exercise[];
}

/** Evidence: practice. Two sessions at the top of the range are asked for before a harder rung. */
export const usualAdvance =
  'Two sessions in a row at the top of the rep range with 2 reps in reserve (or the full hold), pain at most 2 of 10, sides within 2 reps of each other.';

/**
 * Fills in the defaults: a loadable two-legged strength exercise that never leaves the ground. All exercises come out
 * with their fields in one order, as objects of one shape are quicker to read.
 */
export const exercise = (draft: ExerciseDraft): Exercise => {
  const {
    id,
    name,
    pattern,
    region,
    areas,
    primary,
    equipment,
    cues,
    ladder: rung,
    advanceIf,
    ...own
  } = draft;
  return {
    id,
    name,
    pattern,
    region,
    areas,
    primary,
    equipment,
    cues,
    laterality: 'bilateral',
    role: 'strength',
    loadable: true,
    highResistance: false,
    isolation: false,
    isometric: false,
    heldStill: false,
    machine: equipment.some((item) => item === 'machine' || item === 'smith'),
    travels: false,
    impact: 0,
    eccentricLoad: 1,
    axialLoad: 0,
    runSpecificity: 1,
    contactsPerRep: 0,
    avoidIf: [],
    aliases: [],
    ...own,
    ...(rung === undefined ? {} : { ladder: rung }),
    ...(advanceIf === undefined ? {} : { advanceIf }),
  };
};

/** Numbers the rungs from 1, easiest first. */
export const ladder = (
  id: string,
  name: string,
  drafts: readonly ExerciseDraft[],
  advanceIf: string = usualAdvance,
): Ladder => ({
  id,
  name,
  advanceIf,
  rungs: drafts.map((draft, index) => exercise({ ...draft, ladder: { id, rung: index + 1 } })),
});
