import { type Gap, gapBetween } from '../domain/index.ts';
import type { Scope } from '../rule.ts';
import { findRunSpikes, type RunSpike } from '../runs/spikes.ts';
import type { LiftReading } from '../strength/reading.ts';
import type { View } from '../view.ts';
import { itemsBetween } from './by-day.ts';
import { type LiftTest, missingFor } from './pairs.ts';

export interface LiftNearSpikeSubject {
  readonly spike: RunSpike;
  readonly lift: LiftReading;
  /** On one day without times the run counts as the first. */
  readonly liftFirst: boolean;
  /** From the one that comes first to the other. */
  readonly gap: Gap;
  readonly view: View;
}

const pairUp = (spike: RunSpike, lift: LiftReading, view: View): LiftNearSpikeSubject => {
  const toRun = gapBetween(lift.session.at, spike.run.at);
  const liftFirst = toRun.hours > 0;
  return { spike, lift, liftFirst, gap: liftFirst ? toRun : gapBetween(spike.run.at, lift.session.at), view };
};

const memoryDays = 30;

/**
 * Each run of the window much longer than those of the 30 days before, races aside, with the lifts of a kind at most
 * `withinHours` before or after it. A run before which not all 30 days are known has nothing to be compared with.
 */
export const liftAroundSpike = (isLift: LiftTest, withinHours: number): Scope<LiftNearSpikeSubject> => ({
  name: 'each unusually long run with the strength sessions around it',
  arity: 'pair',
  decidedAt: 'placement',
  tabulated: { by: 'lift' },
  walk: (view, visit) => {
    const { liftCoverage, runCoverage, window } = view;
    if (!liftCoverage || !runCoverage) return visit.cannot(liftCoverage ? 'runs' : 'lifts');
    const from = Math.max(window.from, runCoverage.from + memoryDays);
    if (from > window.to) return visit.cannot('longer-history');
    const days = Math.ceil(withinHours / 24);
    let seen = false;
    for (const spike of findRunSpikes(view.runs)) {
      const { day } = spike.run.at;
      if (day < from || day > window.to || spike.run.type === 'race') continue;
      for (const lift of itemsBetween(view.lifts, day - days, day + days, (each) => each.day)) {
        const verdict = isLift(lift);
        if (verdict.is === false) continue;
        seen = true;
        if (verdict.is) visit.look(pairUp(spike, lift, view));
        else visit.cannot(missingFor(lift));
      }
    }
    if (!seen) visit.clear();
  },
});
