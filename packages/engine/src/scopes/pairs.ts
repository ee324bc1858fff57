import { type Gap, gapBetween, type Run } from '../domain/index.ts';
import type { Need } from '../needs.ts';
import type { Scope } from '../rule.ts';
import type { LiftReading, LiftVerdict } from '../strength/reading.ts';
import { isUnnamedLegWork } from '../strength/unseen-work.ts';
import { worksLegs } from '../strength/works-legs.ts';
import type { View } from '../view.ts';
import { itemsBetween } from './by-day.ts';
import { walkLifts } from './lifts.ts';

export type LiftTest = (lift: LiftReading) => LiftVerdict;
export type RunTest = (run: Run) => boolean;

export const isHeavyLegs: LiftTest = (lift) => lift.heavyLegs;
/** More than a micro-dose, and the legs work in it. */
export const isLegStrength: LiftTest = worksLegs;
/** Any strength session that is more than a micro-dose. */
export const isFullLift: LiftTest = (lift) => ({ is: !lift.microDose, confidence: 1 });

export interface LiftRunSubject {
  readonly lift: LiftReading;
  readonly run: Run;
  /** From the start of the earlier of the two to the start of the later. */
  readonly gap: Gap;
  readonly view: View;
}

/** What would tell how hard on the legs a session was that cannot be judged. */
export const missingFor = (lift: LiftReading): Need => {
  if (!lift.hasSets) return 'sets';
  return lift.exercises.some(isUnnamedLegWork) ? 'exercise-names' : 'reserve';
};

/** The runs from `fromDays` to `toDays` days after a day (before it where negative), in time order. */
export const runsAround = (view: View, day: number, fromDays: number, toDays: number): Run[] =>
  itemsBetween(view.runs, day + fromDays, day + toDays, (run) => run.at.day);

interface Direction {
  readonly name: string;
  readonly gap: (lift: LiftReading, run: Run) => Gap;
  readonly span: (days: number) => readonly [number, number];
  readonly nearestFirst: (runs: Run[]) => Run[];
}

const liftFirst: Direction = {
  name: 'each strength session with the next run that the rule is about',
  gap: (lift, run) => gapBetween(lift.session.at, run.at),
  span: (days) => [0, days],
  nearestFirst: (runs) => runs,
};

const runFirst: Direction = {
  name: 'each strength session with the last run that the rule is about',
  gap: (lift, run) => gapBetween(run.at, lift.session.at),
  span: (days) => [-days, 0],
  nearestFirst: (runs) => runs.reverse(),
};

/**
 * Same-day pairs count only when clock or halves of the day say which came first; `liftOnRunDay` sees the rest.
 * A lift with no such run in reach was looked at and is clear.
 */
const liftAndRun = (
  direction: Direction,
  isLift: LiftTest,
  isRun: RunTest,
  withinHours: number,
): Scope<LiftRunSubject> => ({
  name: direction.name,
  arity: 'pair',
  decidedAt: 'placement',
  tabulated: { by: 'lift' },
  walk: (view, visit) => {
    if (!view.runCoverage) return visit.cannot('runs');
    const days = Math.ceil(withinHours / 24);
    walkLifts(view, visit, (lift) => {
      const verdict = isLift(lift);
      if (verdict.is === false) return visit.clear();
      const [from, to] = direction.span(days);
      let unknown = false;
      for (const run of direction.nearestFirst(runsAround(view, lift.day, from, to))) {
        const meant = isRun(run);
        if (!meant && run.type !== 'unknown') continue;
        const gap = direction.gap(lift, run);
        if (gap.hours <= 0 || gap.hours > withinHours) continue;
        if (!meant) unknown = true;
        else if (verdict.is === undefined) return visit.cannot(missingFor(lift));
        else return visit.look({ lift, run, gap, view });
      }
      if (unknown) visit.cannot('run-types');
      else visit.clear();
    });
  },
});

/** Each lift with the nearest later run of a kind, at most `withinHours` after it. */
export const liftBeforeRun = (isLift: LiftTest, isRun: RunTest, withinHours: number): Scope<LiftRunSubject> =>
  liftAndRun(liftFirst, isLift, isRun, withinHours);

/** Each lift with the nearest earlier run of a kind, at most `withinHours` before it. */
export const liftAfterRun = (isLift: LiftTest, isRun: RunTest, withinHours: number): Scope<LiftRunSubject> =>
  liftAndRun(runFirst, isLift, isRun, withinHours);

export interface SameDaySubject extends LiftRunSubject {
  /** Undefined when neither clock nor half of the day says which came first. */
  readonly liftFirst: boolean | undefined;
}

/** Each lift with each run of a kind on the same calendar day. */
export const liftOnRunDay = (isLift: LiftTest, isRun: RunTest): Scope<SameDaySubject> => ({
  name: 'each strength session with the runs of its day',
  arity: 'pair',
  decidedAt: 'placement',
  tabulated: { by: 'lift' },
  walk: (view, visit) => {
    if (!view.runCoverage) return visit.cannot('runs');
    walkLifts(view, visit, (lift) => {
      const verdict = isLift(lift);
      if (verdict.is === false) return visit.clear();
      const sameDay = runsAround(view, lift.day, 0, 0);
      const runs = sameDay.filter(isRun);
      if (runs.length === 0) {
        return sameDay.some((run) => run.type === 'unknown') ? visit.cannot('run-types') : visit.clear();
      }
      if (verdict.is === undefined) return visit.cannot(missingFor(lift));
      for (const run of runs) {
        const forward = gapBetween(lift.session.at, run.at);
        const known = forward.precision !== 'day' && forward.hours !== 0;
        const first = known ? forward.hours > 0 : undefined;
        const gap = first === false ? gapBetween(run.at, lift.session.at) : forward;
        visit.look({ lift, run, gap, view, liftFirst: first });
      }
    });
  },
});

export interface LiftPairSubject {
  readonly first: LiftReading;
  readonly second: LiftReading;
  readonly gap: Gap;
  readonly view: View;
}

/** Each lift of a kind with the next one of that kind. */
export const liftThenLift = (isLift: LiftTest): Scope<LiftPairSubject> => ({
  name: 'each strength session with the next one of its kind',
  arity: 'pair',
  decidedAt: 'placement',
  tabulated: { by: 'next-lift', isOfKind: (lift) => isLift(lift).is === true },
  walk: (view, visit) => {
    // The last one before the window is context: the first one in it may come too soon after.
    let first = view.lifts.findLast((lift) => lift.day < view.window.from && isLift(lift).is);
    walkLifts(view, visit, (lift) => {
      const verdict = isLift(lift);
      if (verdict.is === undefined) return visit.cannot(missingFor(lift));
      if (!verdict.is) return visit.clear();
      if (first)
        visit.look({ first, second: lift, gap: gapBetween(first.session.at, lift.session.at), view });
      else visit.clear();
      first = lift;
    });
  },
});
