import { type Moment, minuteOf, type Session } from '../../domain/index.ts';
import { itemsBetween } from '../../scopes/index.ts';
import type { LiftReading } from '../../strength/reading.ts';
import type { View } from '../../view.ts';

const noon = 12 * 60;

/** As a log orders its sessions. */
export const compareMoments = (a: Moment, b: Moment): number =>
  a.day - b.day || (minuteOf(a) ?? noon) - (minuteOf(b) ?? noon);

/** Two lists in order of time as one; of equals those of the first come first. */
const merge = <T>(first: readonly T[], second: readonly T[], at: (item: T) => Moment): T[] => {
  const merged: T[] = [];
  let taken = 0;
  for (const item of first) {
    while (taken < second.length && compareMoments(at(second[taken]!), at(item)) < 0) {
      merged.push(second[taken]!);
      taken += 1;
    }
    merged.push(item);
  }
  for (; taken < second.length; taken += 1) merged.push(second[taken]!);
  return merged;
};

const atOfLift = ({ session }: LiftReading): Moment => session.at;
const atOfSession = ({ at }: Session): Moment => at;

/** A view with strength in it that was read elsewhere; its weeks stay those of the base. `lifts` in order of time. */
export const amongOthers = (
  base: View,
  lifts: readonly LiftReading[],
  liftOf: View['liftOf'] = new Map([...base.liftOf, ...lifts.map((lift) => [lift.session, lift] as const)]),
): View => ({
  ...base,
  sessions: merge(
    base.sessions,
    lifts.map(({ session }) => session),
    atOfSession,
  ),
  lifts: merge(base.lifts, lifts, atOfLift),
  liftOf,
});

/** The same with the weeks too: all that a placement rule looks at. What was done of an exercise no placement changes. */
export const withLifts = (base: View, lifts: readonly LiftReading[]): View => {
  const view = amongOthers(base, lifts);
  const weeks = base.weeks.map((week) => ({
    ...week,
    lifts: itemsBetween(view.lifts, week.start, week.start + 6, ({ day }) => day),
  }));
  return { ...view, weeks };
};
