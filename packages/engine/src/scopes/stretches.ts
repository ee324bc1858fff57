import type { Scope } from '../rule.ts';
import type { View, WeekReading } from '../view.ts';

export interface StretchSubject {
  /** Weeks in a row, each with a strength session. */
  readonly weeks: readonly WeekReading[];
  readonly view: View;
}

/** Each longest row of whole weeks with lifting; a week without ends it. */
export const eachLiftingStretch = (): Scope<StretchSubject> => ({
  name: 'each row of weeks with lifting',
  arity: 'history',
  decidedAt: 'session',
  walk: (view, visit) => {
    if (!view.liftCoverage) return visit.cannot('lifts');
    let weeks: WeekReading[] = [];
    let found = false;
    const end = () => {
      if (weeks.length > 0) visit.look({ weeks, view });
      found ||= weeks.length > 0;
      weeks = [];
    };
    for (const week of view.weeks) {
      if (week.lifts.length > 0) weeks.push(week);
      else end();
    }
    end();
    if (!found) visit.cannot('longer-history');
  },
});
