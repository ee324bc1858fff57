import {
  type CheckIn,
  checkInsByDay,
  type Day,
  type Footwear,
  type Session,
  speaksOfReadiness,
} from '../domain/index.ts';
import type { Scope } from '../rule.ts';
import type { LiftReading } from '../strength/reading.ts';
import { usualSessions } from '../strength/usual-sets.ts';
import type { View } from '../view.ts';
import { itemsBetween } from './by-day.ts';
import { walkLifts } from './lifts.ts';

export interface CheckedLiftSubject {
  readonly lift: LiftReading;
  /** Every day's check-in, of which heart-rate variability needs many. */
  readonly byDay: ReadonlyMap<Day, CheckIn>;
  /** Sessions of the day and of the day before it, the lift among them. */
  readonly near: readonly Session[];
  /** The strength sessions before it: at most four. */
  readonly before: readonly LiftReading[];
}

/** Each strength session of a day with a check-in. */
export const eachCheckedLift = (): Scope<CheckedLiftSubject> => ({
  name: 'each strength session with the check-in of its day',
  arity: 'session',
  decidedAt: 'session',
  walk: (view, visit) => {
    const checkIns = (view.log.checkIns ?? []).filter(speaksOfReadiness);
    if (checkIns.length === 0) return visit.cannot('check-ins');
    const byDay = checkInsByDay(checkIns);
    let index = 0;
    walkLifts(view, visit, (lift) => {
      while (view.lifts[index] !== lift) index += 1;
      if (!byDay.has(lift.day)) return visit.cannot('check-ins');
      const near = itemsBetween(view.sessions, lift.day - 1, lift.day, (session) => session.at.day);
      visit.look({ lift, byDay, near, before: view.lifts.slice(Math.max(0, index - usualSessions), index) });
    });
  },
});

export interface ShodLiftSubject {
  readonly lift: LiftReading;
  readonly soles: readonly Footwear['sole'][];
  readonly view: View;
}

/** Each strength session of a day of which the shoes are known. */
export const eachShodLift = (): Scope<ShodLiftSubject> => ({
  name: 'each strength session with what was worn',
  arity: 'session',
  decidedAt: 'session',
  walk: (view, visit) => {
    const { footwear = [] } = view.log;
    if (footwear.length === 0) return visit.cannot('shoes');
    const byDay = new Map<Day, Footwear['sole'][]>();
    for (const { day, sole } of footwear) byDay.set(day, [...(byDay.get(day) ?? []), sole]);
    walkLifts(view, visit, (lift) => {
      const soles = byDay.get(lift.day);
      if (soles) visit.look({ lift, soles, view });
      else visit.cannot('shoes');
    });
  },
});
