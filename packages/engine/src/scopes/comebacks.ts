import type { Scope } from '../rule.ts';
import { isLiftDose } from '../strength/dose.ts';
import type { LiftReading } from '../strength/reading.ts';
import { usualSessions } from '../strength/usual-sets.ts';
import type { View } from '../view.ts';
import { walkLifts } from './lifts.ts';

export interface ComebackSubject {
  readonly lift: LiftReading;
  /** From the last session before the lay-off to the first after it. */
  readonly daysOff: number;
  /** From the first session after the lay-off to this one; 0 for the first itself. */
  readonly daysBack: number;
  /** The sessions before the lay-off: at most four, oldest first. */
  readonly before: readonly LiftReading[];
  readonly view: View;
}

/** Each strength session that was done in the `rampDays` days after a lay-off of `leastDaysOff` days or more. */
export const eachComebackLift = (leastDaysOff: number, rampDays: number): Scope<ComebackSubject> => ({
  name: 'each strength session soon after a lay-off',
  arity: 'history',
  decidedAt: 'set',
  walk: (view, visit) => {
    const doses: LiftReading[] = [];
    let comeback: { readonly first: LiftReading; readonly before: readonly LiftReading[] } | undefined;
    let index = 0;
    const remember = (lift: LiftReading) => {
      if (lift.session.status !== 'done' || !isLiftDose(lift)) return;
      const last = doses.at(-1);
      if (last && lift.day - last.day >= leastDaysOff)
        comeback = { first: lift, before: doses.slice(-usualSessions) };
      doses.push(lift);
    };
    walkLifts(view, visit, (lift) => {
      while (view.lifts[index] !== lift) remember(view.lifts[index++]!);
      remember(view.lifts[index++]!);
      if (lift.session.status !== 'done') return visit.cannot('done-sessions');
      if (!comeback || lift.day - comeback.first.day >= rampDays) return visit.clear();
      const { first, before } = comeback;
      const daysOff = first.day - before.at(-1)!.day;
      visit.look({ lift, daysOff, daysBack: lift.day - first.day, before, view });
    });
  },
});
