import type { Day, Run, Session } from '../domain/index.ts';
import type { Scope } from '../rule.ts';
import type { LiftReading } from '../strength/reading.ts';
import { liftsEndEarly, type View } from '../view.ts';

export interface DoseGapSubject {
  /** The days without a dose, both ends included; `to` is before `from` when there is none. */
  readonly from: Day;
  readonly to: Day;
  /** The doses on either side; undefined at the ends of what is known. */
  readonly before: Session | undefined;
  readonly after: Session | undefined;
  readonly view: View;
}

interface Doses {
  readonly lift: (lift: LiftReading) => boolean;
  readonly run: (run: Run) => boolean;
}

/**
 * Each stretch from one dose of strength to the next, over the days on which lifts are known: a log of lifts that
 * ends says nothing of what came after. Where runs are known, a gap lasts to the last run in it that was done, or
 * planned beside a plan of lifts, since a break from all training is no lack of strength.
 */
export const eachDoseGap = (doses: Doses): Scope<DoseGapSubject> => ({
  name: 'each stretch without strength',
  arity: 'history',
  decidedAt: 'placement',
  tabulated: { by: 'dose-gap', ...doses },
  walk: (view, visit) => {
    const { liftCoverage, runCoverage, window } = view;
    if (!liftCoverage || liftCoverage.from > window.to) return visit.cannot('lifts');
    let from = liftCoverage.from;
    let before: Session | undefined;
    let lastRunDay = Number.NEGATIVE_INFINITY;
    let runDayBefore = lastRunDay;
    const close = (end: Day, after?: Session) => {
      // A run on the day of the dose is none in the gap before it.
      const to = runCoverage ? Math.min(end, lastRunDay > end ? runDayBefore : lastRunDay) : end;
      if (end >= window.from) visit.look({ from, to, before, after, view });
    };
    for (const session of view.sessions) {
      const { day } = session.at;
      if (day > window.to) break;
      if (session.kind === 'run' && day > lastRunDay) {
        runDayBefore = lastRunDay;
        lastRunDay = day;
      }
      if (day < from || !isDose(session, doses, view)) continue;
      close(day - 1, session);
      before = session;
      from = day + 1;
    }
    close(Math.min(window.to, liftCoverage.to));
    if (liftsEndEarly(view, window.to)) visit.cannot('newer-lifts');
  },
});

const isDose = (session: Session, doses: Doses, view: View): boolean => {
  if (session.kind === 'run') return doses.run(session);
  const lift = session.kind === 'strength' ? view.liftOf.get(session) : undefined;
  return lift !== undefined && doses.lift(lift);
};
