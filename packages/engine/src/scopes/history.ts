import type { Exercise } from '../domain/index.ts';
import type { Scope } from '../rule.ts';
import { type Exposure, inWindow, type View } from '../view.ts';

export interface ExerciseSubject {
  readonly exercise: Exercise;
  /** Every session of it in the log, in time order; those before the window are context. */
  readonly exposures: readonly Exposure[];
  readonly view: View;
}

/** Each exercise that was done in the window, with its whole history. */
export const eachExercise = (
  where: (exercise: Exercise) => boolean = () => true,
): Scope<ExerciseSubject> => ({
  name: 'each exercise over time',
  arity: 'history',
  decidedAt: 'set',
  walk: (view, visit) => {
    if (!view.liftCoverage) return visit.cannot('lifts');
    if (view.exposures.size === 0) return visit.cannot(view.lifts.length > 0 ? 'sets' : 'lifts');
    for (const exposures of view.exposures.values()) {
      const exercise = exposures[0]!.reading.exercise!;
      if (!where(exercise)) continue;
      if (exposures.some(({ lift }) => inWindow(view, lift.day))) visit.look({ exercise, exposures, view });
    }
  },
});

/** The whole window at once. */
export const wholeLog = (
  decidedAt: 'placement' | 'session' | 'set' = 'placement',
): Scope<{ readonly view: View }> => ({
  name: 'the whole window',
  arity: 'history',
  decidedAt,
  walk: (view, visit) => visit.look({ view }),
});
