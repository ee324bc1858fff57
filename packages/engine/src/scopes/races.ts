import { type Day, type Gap, gapBetween, type Run } from '../domain/index.ts';
import type { Scope, Visit } from '../rule.ts';
import type { LiftReading } from '../strength/reading.ts';
import { inWindow, liftsEndEarly, type View } from '../view.ts';
import { itemsBetween } from './by-day.ts';

/** The races of the window that `where` picks; none, and the visit told what is lacking, when they cannot be judged. */
const racesToSee = <S>(view: View, visit: Visit<S>, where: (race: Run) => boolean): readonly Run[] => {
  if (!view.liftCoverage || !view.runCoverage) {
    visit.cannot(view.liftCoverage ? 'runs' : 'lifts');
    return [];
  }
  const races = view.races.filter((race) => inWindow(view, race.at.day) && where(race));
  if (races.length === 0) visit.cannot('races');
  return races;
};

export interface LiftNearRaceSubject {
  readonly race: Run;
  readonly lift: LiftReading;
  /** From the one that comes first to the other. */
  readonly gap: Gap;
  readonly side: 'before' | 'after';
  readonly view: View;
}

/** Lifting on the day of a race counts as before it unless the clock says otherwise. */
const pairUp = (race: Run, lift: LiftReading, view: View): LiftNearRaceSubject => {
  const toRace = gapBetween(lift.session.at, race.at);
  const after = toRace.days < 0 || (toRace.days === 0 && toRace.hours < 0);
  const gap = after ? gapBetween(race.at, lift.session.at) : toRace;
  return { race, lift, gap, side: after ? 'after' : 'before', view };
};

/** The races outside the window that days of it are near to. */
const racesBeside = (view: View, daysBefore: number, daysAfter: number): readonly Run[] => {
  const { from, to } = view.window;
  if (!view.liftCoverage || !view.runCoverage) return [];
  return view.races.filter(
    ({ at: { day } }) => (day < from && day + daysAfter >= from) || (day > to && day - daysBefore <= to),
  );
};

const dayOfLift = (lift: LiftReading): Day => lift.day;

/** Each race of the window that `where` picks with each strength session at most so many days before or after it. */
export const liftNearRace = (
  where: (race: Run) => boolean,
  daysBefore: number,
  daysAfter: number,
): Scope<LiftNearRaceSubject> => ({
  name: 'each race with the strength sessions around it',
  arity: 'pair',
  decidedAt: 'placement',
  tabulated: { by: 'lift' },
  walk: (view, visit) => {
    for (const race of racesToSee(view, visit, where)) {
      const { day } = race.at;
      const lifts = itemsBetween(view.lifts, day - daysBefore, day + daysAfter, dayOfLift);
      if (lifts.length === 0 && liftsEndEarly(view, day)) visit.cannot('newer-lifts');
      else if (lifts.length === 0) visit.clear();
      for (const lift of lifts) visit.look(pairUp(race, lift, view));
    }
    // A race just before the window, or just after it, still asks for fresh legs on days of the window.
    for (const race of racesBeside(view, daysBefore, daysAfter)) {
      if (!where(race)) continue;
      const from = Math.max(view.window.from, race.at.day - daysBefore);
      const to = Math.min(view.window.to, race.at.day + daysAfter);
      for (const lift of itemsBetween(view.lifts, from, to, dayOfLift)) visit.look(pairUp(race, lift, view));
    }
  },
});

export interface RaceSideSubject {
  readonly race: Run;
  readonly side: 'before' | 'after';
  readonly view: View;
}

/** The weeks before each race of the window that `where` picks, and the weeks after it. */
export const sidesOfRace = (where: (race: Run) => boolean): Scope<RaceSideSubject> => ({
  name: 'the weeks before and after each race',
  arity: 'history',
  decidedAt: 'placement',
  walk: (view, visit) => {
    for (const race of racesToSee(view, visit, where)) {
      visit.look({ race, side: 'before', view });
      visit.look({ race, side: 'after', view });
    }
  },
});
