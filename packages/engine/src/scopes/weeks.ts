import type { Day, Run } from '../domain/index.ts';
import type { Scope, Visit } from '../rule.ts';
import type { LiftReading } from '../strength/reading.ts';
import { lackOfLifts, type View, type WeekReading } from '../view.ts';

export interface WeekSubject {
  readonly week: WeekReading;
  readonly view: View;
}

interface WeekOptions {
  readonly needsSets?: boolean;
  readonly needsRuns?: boolean;
  readonly decidedAt?: 'placement' | 'session' | 'set';
}

const lacks = <S>(
  lifts: readonly LiftReading[],
  options: WeekOptions,
  view: View,
  visit: Visit<S>,
): boolean => {
  if (options.needsRuns && !view.runCoverage) {
    visit.cannot('runs');
    return true;
  }
  if (options.needsSets && lifts.some((lift) => !lift.hasSets)) {
    visit.cannot('sets');
    return true;
  }
  return false;
};

/** Each whole week of the window with at least one strength session. */
export const eachLiftingWeek = (options: WeekOptions = {}): Scope<WeekSubject> => ({
  name: 'each week with lifting',
  arity: 'week',
  decidedAt: options.decidedAt ?? 'placement',
  tabulated: { by: 'week' },
  walk: (view, visit) => {
    if (!view.liftCoverage) return visit.cannot('lifts');
    if (!view.weeks.some((week) => week.lifts.length > 0)) return visit.cannot(lackOfLifts(view));
    for (const week of view.weeks) {
      if (week.lifts.length === 0) continue;
      if (!lacks(week.lifts, options, view, visit)) visit.look({ week, view });
    }
  },
});

/** Each whole week of the window on which runs are known. */
export const eachRunningWeek = (): Scope<WeekSubject> => ({
  name: 'each week with running',
  arity: 'week',
  decidedAt: 'placement',
  tabulated: { by: 'week-days' },
  walk: (view, visit) => {
    if (!view.runCoverage) return visit.cannot('runs');
    const { from, to } = view.runCoverage;
    const weeks = view.weeks.filter((week) => week.start + 6 >= from && week.start <= to);
    if (weeks.length === 0) return visit.cannot('longer-history');
    for (const week of weeks) if (week.runs.length > 0) visit.look({ week, view });
  },
});

export interface BlockSubject {
  /** First day; the block ends with the last day of its last week. */
  readonly from: Day;
  readonly to: Day;
  readonly weeks: readonly WeekReading[];
  readonly lifts: readonly LiftReading[];
  readonly runs: readonly Run[];
  readonly view: View;
}

interface BlockOptions extends WeekOptions {
  /** Blocks side by side, not one starting each week: for rules that speak once a block. */
  readonly apart?: boolean;
  /** How many of the block's weeks need a strength session for it to count (default 1). */
  readonly leastLiftingWeeks?: number;
}

/** Each run of `length` whole weeks with lifting in it, one starting each week (or side by side). */
export const eachBlock = (length: number, options: BlockOptions = {}): Scope<BlockSubject> => ({
  name: length === 1 ? 'each week with lifting' : `each ${length} weeks with lifting`,
  arity: 'block',
  decidedAt: options.decidedAt ?? 'session',
  walk: (view, visit) => {
    if (!view.liftCoverage) return visit.cannot('lifts');
    const { from, to } = view.liftCoverage;
    // Weeks before the first logged lift and after the last say nothing about how somebody lifts.
    const weeks = view.weeks.filter((week) => week.start + 6 >= from && week.start <= to);
    if (weeks.length < length) return visit.cannot(lackOfLifts(view));
    const step = options.apart ? length : 1;
    for (let start = 0; start + length <= weeks.length; start += step) {
      const block = weeks.slice(start, start + length);
      const lifting = block.filter((week) => week.lifts.length > 0).length;
      if (lifting < (options.leastLiftingWeeks ?? 1)) continue;
      const lifts = block.flatMap((week) => week.lifts);
      if (lacks(lifts, options, view, visit)) continue;
      visit.look({
        from: block[0]!.start,
        to: block.at(-1)!.start + 6,
        weeks: block,
        lifts,
        runs: block.flatMap((week) => week.runs),
        view,
      });
    }
  },
});
