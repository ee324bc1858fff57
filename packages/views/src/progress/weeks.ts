import {
  type Area,
  areas,
  type Day,
  formatDay,
  type LiftReading,
  type View,
  weekStartOf,
} from '@carryover/engine';
import type { ProgressView } from './schema.ts';

type WeekJson = ProgressView['weeks'][number];

const areasIn = (lifts: readonly LiftReading[]): Record<Area, number> => {
  const sets = Object.fromEntries(areas.map((area) => [area, 0])) as Record<Area, number>;
  for (const { exercise, hardSets } of lifts.flatMap((lift) => lift.exercises))
    for (const area of exercise?.areas ?? []) sets[area] += hardSets;
  return sets;
};

/** The weeks of the view's days, the one of today with what was done of it so far. */
export const weeksOf = (view: View, today: Day): readonly WeekJson[] => {
  const { window, liftCoverage, athlete } = view;
  const first = weekStartOf(window.from, athlete.weekStartsOn ?? 0);
  const done = view.lifts.filter(
    ({ day, session }) => session.status === 'done' && day >= first && day <= today,
  );
  const byWeek = Map.groupBy(done, ({ day }) => Math.floor((day - first) / 7));
  return Array.from({ length: Math.floor((window.to - first) / 7) + 1 }, (_, index) => {
    const start = first + index * 7;
    const lifts = byWeek.get(index) ?? [];
    return {
      start: formatDay(start),
      isOver: start + 6 < today,
      isKnown: liftCoverage !== undefined && start >= liftCoverage.from && start + 6 <= liftCoverage.to,
      sessions: lifts.length,
      hardSets: lifts.reduce((sum, { hardSets }) => sum + hardSets, 0),
      areas: areasIn(lifts),
      contacts: lifts.reduce((sum, { contacts }) => sum + contacts, 0),
    };
  });
};
