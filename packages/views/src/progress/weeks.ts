import {
  type Area,
  areas,
  type Day,
  formatDay,
  isLighterWeek,
  type LiftReading,
  type View,
  type WeekLoad,
  weekLoadOf,
  weekStartOf,
} from '@carryover/engine';
import type { ProgressView } from './schema.ts';

type WeekJson = ProgressView['weeks'][number];

const areasIn = (
  lifts: readonly LiftReading[],
  setsOf: (reading: LiftReading['exercises'][number]) => number,
): Record<Area, number> => {
  const sets = Object.fromEntries(areas.map((area) => [area, 0])) as Record<Area, number>;
  for (const reading of lifts.flatMap((lift) => lift.exercises))
    for (const area of reading.exercise?.areas ?? []) sets[area] += setsOf(reading);
  return sets;
};

/** Weeks that a lighter one is compared with, as by the rule about deloads. */
const comparedWeeks = 4;

/** What makes a week a lighter one, in the words of the rule about deloads. */
export type LighterNumbers = Readonly<Record<'fewerSets' | 'lessLoad' | 'moreReserve', number>>;

/** Weeks with lifting that were clearly lighter than those before; after one, counting begins anew. */
const deloadsAmong = (
  weeks: readonly (readonly LiftReading[])[],
  { fewerSets, lessLoad, moreReserve }: LighterNumbers,
): readonly boolean[] => {
  const by = { sets: 1 - fewerSets / 100, load: 1 - lessLoad / 100, reserve: moreReserve };
  let loads: WeekLoad[] = [];
  return weeks.map((lifts) => {
    if (lifts.length === 0) {
      loads = [];
      return false;
    }
    const load = weekLoadOf(lifts);
    const isLighter = isLighterWeek(load, loads.slice(-comparedWeeks), by);
    loads = isLighter ? [] : [...loads, load];
    return isLighter;
  });
};

/** The weeks of the view's days, the one of today with what was done of it so far. */
export const weeksOf = (view: View, today: Day, lighter: LighterNumbers): readonly WeekJson[] => {
  const { window, liftCoverage, athlete } = view;
  const first = weekStartOf(window.from, athlete.weekStartsOn ?? 0);
  const done = view.lifts.filter(
    ({ day, session }) => session.status === 'done' && day >= first && day <= today,
  );
  const byWeek = Map.groupBy(done, ({ day }) => Math.floor((day - first) / 7));
  const count = Math.floor((window.to - first) / 7) + 1;
  const weeks = Array.from({ length: count }, (_, index) => byWeek.get(index) ?? []);
  const deloads = deloadsAmong(weeks, lighter);
  return weeks.map((lifts, index) => {
    const start = first + index * 7;
    return {
      start: formatDay(start),
      isOver: start + 6 < today,
      isKnown: liftCoverage !== undefined && start >= liftCoverage.from && start + 6 <= liftCoverage.to,
      isDeload: start + 6 < today && deloads[index] === true,
      sessions: lifts.length,
      hardSets: lifts.reduce((sum, { hardSets }) => sum + hardSets, 0),
      areas: areasIn(lifts, ({ hardSets }) => hardSets),
      areaSets: areasIn(lifts, ({ work }) => work.length),
      contacts: lifts.reduce((sum, { contacts }) => sum + contacts, 0),
    };
  });
};
