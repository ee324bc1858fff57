import { type PainReading, painOn, readPains } from '../readiness/pain.ts';
import type { Scope } from '../rule.ts';
import type { LiftReading } from '../strength/reading.ts';
import type { View } from '../view.ts';
import { walkLifts } from './lifts.ts';

export interface SoreLiftSubject {
  readonly lift: LiftReading;
  /** How each sore place was by the last report before the session; some of them may be green. */
  readonly pains: readonly PainReading[];
  readonly view: View;
}

/**
 * Each strength session for which a report of pain speaks. A report of the day itself may be of this very session, so
 * it counts only where the session is still planned. Of sessions without a report nobody knows how they felt.
 */
export const eachSoreLift = (): Scope<SoreLiftSubject> => ({
  name: 'each strength session within a week of a report of pain',
  arity: 'session',
  decidedAt: 'session',
  walk: (view, visit) => {
    const { pains = [] } = view.log;
    if (pains.length === 0) return visit.cannot('pains');
    const sites = readPains(pains);
    let told = false;
    walkLifts(view, visit, (lift) => {
      const toldUntil = lift.session.status === 'planned' ? lift.day : lift.day - 1;
      const readings = painOn(sites, lift.day, toldUntil);
      if (readings.length === 0) return;
      told = true;
      visit.look({ lift, pains: readings, view });
    });
    if (!told && view.liftCoverage) visit.cannot('pains');
  },
});
