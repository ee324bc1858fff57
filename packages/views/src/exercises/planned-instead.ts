import {
  type Bodies,
  exerciseById,
  type JournalState,
  type KeptEntry,
  settledEntries,
} from '@carryover/engine';

/** An exercise that is planned where another one would be, because somebody wanted it so. */
export interface PlannedInstead {
  readonly exercise: string;
  readonly name: string;
  readonly inPlaceOf: string;
  readonly inPlaceOfName: string;
  /** The entries to withdraw so that the other one is planned again. */
  readonly by: readonly string[];
}

const nameOf = (id: string): string => exerciseById(id)?.name ?? id;

/** The swaps for good in which an exercise has part, on either side. */
export const plannedInstead = (
  kept: readonly KeptEntry[],
  { preferred = new Map() }: JournalState,
  id: string,
): readonly PlannedInstead[] => {
  const pairs = [...preferred].filter(([inPlaceOf, exercise]) => inPlaceOf === id || exercise === id);
  if (pairs.length === 0) return [];
  const told = settledEntries(kept).filter(({ kind }) => kind === 'exercise-preference');
  return pairs.map(([inPlaceOf, exercise]) => ({
    exercise,
    name: nameOf(exercise),
    inPlaceOf,
    inPlaceOfName: nameOf(inPlaceOf),
    // All that was wanted there: an older wish would hold again otherwise.
    by: told.flatMap(({ id: entry, body }) =>
      (body as unknown as Bodies['exercise-preference']).inPlaceOf === inPlaceOf ? [entry] : [],
    ),
  }));
};
