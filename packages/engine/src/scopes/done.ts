import type { Exercise } from '../domain/index.ts';
import type { Need } from '../needs.ts';
import type { Scope, Visit } from '../rule.ts';
import { type Exposure, inWindow, type View } from '../view.ts';
import type { ExerciseSubject } from './history.ts';

type ExerciseTest = (exercise: Exercise) => boolean;

/** Calls back for each exercise with what was done of it up to the window's end; planned sessions have no result. */
const walkDone = <S>(
  view: View,
  visit: Visit<S>,
  where: ExerciseTest,
  lacking: Need,
  each: (exercise: Exercise, exposures: readonly Exposure[]) => void,
): void => {
  if (!view.liftCoverage) {
    visit.cannot('lifts');
    return;
  }
  let missing: Need | undefined = lacking;
  if (view.exposures.size === 0) missing = view.lifts.length > 0 ? 'sets' : 'lifts';
  for (const all of view.exposures.values()) {
    const exercise = all[0]!.reading.exercise!;
    if (!where(exercise) || !all.some(({ lift }) => inWindow(view, lift.day))) continue;
    missing = undefined;
    const series = view.doneSeries.get(exercise.id) ?? [];
    for (const exposures of series) each(exercise, exposures);
    if (series.length === 0) visit.cannot('done-sessions');
  }
  if (missing) visit.cannot(missing);
};

/**
 * Each exercise that was done in the window, with all that was done of it until the window's end. `lacking` is said
 * when the window has no exercise that `where` picks.
 */
export const eachDoneExercise = (
  where: ExerciseTest = () => true,
  lacking: Need = 'loads',
): Scope<ExerciseSubject> => ({
  name: 'each exercise that was done, over time',
  arity: 'history',
  decidedAt: 'set',
  walk: (view, visit) =>
    walkDone(view, visit, where, lacking, (exercise, exposures) => visit.look({ exercise, exposures, view })),
});

export interface ExposureSubject extends ExerciseSubject {
  /** Where the session stands among the exposures; those before it came earlier. */
  readonly index: number;
}

/** Each session of the window in which an exercise was done, among the other sessions of it. */
export const eachDoneExposure = (
  where: ExerciseTest = () => true,
  lacking: Need = 'loads',
): Scope<ExposureSubject> => ({
  name: 'each exercise of each session that was done, after those before it',
  arity: 'history',
  decidedAt: 'set',
  walk: (view, visit) =>
    walkDone(view, visit, where, lacking, (exercise, exposures) => {
      exposures.forEach(({ lift }, index) => {
        if (inWindow(view, lift.day)) visit.look({ exercise, exposures, index, view });
      });
    }),
});
