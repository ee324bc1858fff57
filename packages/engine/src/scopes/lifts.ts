import type { Exercise, Run } from '../domain/index.ts';
import type { Scope, Visit } from '../rule.ts';
import type { ExerciseReading, LiftReading } from '../strength/reading.ts';
import { inWindow, type View } from '../view.ts';

export interface LiftSubject {
  readonly lift: LiftReading;
  readonly view: View;
}

interface LiftOptions {
  /** The rule asks for exercises and sets: a session without them cannot be judged. */
  readonly needsSets?: boolean;
  /** Sessions that the rule does not speak about at all. */
  readonly where?: (lift: LiftReading, view: View) => boolean;
  readonly decidedAt?: 'placement' | 'session' | 'set';
}

/** Calls back for each strength session in the window; says what is lacking when there is none to see. */
export const walkLifts = <S>(view: View, visit: Visit<S>, each: (lift: LiftReading) => void): void => {
  if (!view.liftCoverage) visit.cannot('lifts');
  else for (const lift of view.lifts) if (inWindow(view, lift.day)) each(lift);
};

export const eachLift = (options: LiftOptions = {}): Scope<LiftSubject> => ({
  name: 'each strength session',
  arity: 'session',
  decidedAt: options.decidedAt ?? 'session',
  tabulated: { by: 'lift' },
  walk: (view, visit) =>
    walkLifts(view, visit, (lift) => {
      if (options.needsSets && !lift.hasSets) return visit.cannot('sets');
      if (options.where && !options.where(lift, view)) return visit.clear();
      visit.look({ lift, view });
    }),
});

export interface LiftedExerciseSubject {
  readonly lift: LiftReading;
  readonly reading: ExerciseReading;
  readonly exercise: Exercise;
  readonly view: View;
}

/** Each known exercise of each session, for rules about its sets. */
export const eachLiftedExercise = (
  where: (exercise: Exercise, reading: ExerciseReading, lift: LiftReading) => boolean = () => true,
): Scope<LiftedExerciseSubject> => ({
  name: 'each exercise of each strength session',
  arity: 'set',
  decidedAt: 'set',
  walk: (view, visit) =>
    walkLifts(view, visit, (lift) => {
      if (!lift.hasSets) return visit.cannot('sets');
      let matched = false;
      for (const reading of lift.exercises) {
        const { exercise } = reading;
        if (!exercise || reading.work.length === 0 || !where(exercise, reading, lift)) continue;
        matched = true;
        visit.look({ lift, reading, exercise, view });
      }
      if (!matched) visit.clear();
    }),
});

export interface RunSubject {
  readonly run: Run;
  readonly view: View;
}

/** Each run of the window that `where` picks; runs of unknown type are told apart. */
export const eachRun = (where: (run: Run, view: View) => boolean): Scope<RunSubject> => ({
  name: 'each run that the rule is about',
  arity: 'session',
  decidedAt: 'placement',
  tabulated: { by: 'run' },
  walk: (view, visit) => {
    if (!view.runCoverage) return visit.cannot('runs');
    for (const run of view.runs) {
      if (!inWindow(view, run.at.day)) continue;
      if (where(run, view)) visit.look({ run, view });
      else if (run.type === 'unknown') visit.cannot('run-types');
      else visit.clear();
    }
  },
});

export interface RecentLiftsSubject extends LiftSubject {
  /** The session and those of the days before it, oldest first; they may lie before the window. */
  readonly recent: readonly LiftReading[];
}

/** Each strength session with those of the `days` days that end with it. */
export const eachLiftWithRecent = (days: number): Scope<RecentLiftsSubject> => ({
  name: `each strength session with those of the ${days} days to it`,
  arity: 'block',
  decidedAt: 'set',
  walk: (view, visit) => {
    let first = 0;
    let index = 0;
    walkLifts(view, visit, (lift) => {
      while (view.lifts[index] !== lift) index += 1;
      while (view.lifts[first]!.day <= lift.day - days) first += 1;
      if (!lift.hasSets) visit.cannot('sets');
      else visit.look({ lift, recent: view.lifts.slice(first, index + 1), view });
    });
  },
});
