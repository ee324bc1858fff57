import type { Exercise } from '../domain/index.ts';
import type { Scope } from '../rule.ts';
import type { Exposure, View } from '../view.ts';

export interface ExerciseSubject {
  readonly exercise: Exercise;
  /** Every session of it in the log, in time order; those before the window are context. */
  readonly exposures: readonly Exposure[];
  readonly view: View;
}

/** The whole window at once. */
export const wholeLog = (
  decidedAt: 'placement' | 'session' | 'set' = 'placement',
): Scope<{ readonly view: View }> => ({
  name: 'the whole window',
  arity: 'history',
  decidedAt,
  walk: (view, visit) => visit.look({ view }),
});
