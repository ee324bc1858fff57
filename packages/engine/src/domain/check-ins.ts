import type { Day } from './day.ts';
import type { CheckIn } from './readiness.ts';

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);
const most = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.max(a, b);
/** Somebody who said once that they had not eaten has not. */
const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === undefined ? b : b === undefined ? a : a && b;

const given = <Words extends object>(words: Words): { [Name in keyof Words]?: NonNullable<Words[Name]> } =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as never;

/** Two check-ins of a day by one source make one, each thing as it was at its worst: so their order does not matter. */
const merged = (a: CheckIn, b: CheckIn): CheckIn => ({
  day: a.day,
  ...given({
    sleepHours: least(a.sleepHours, b.sleepHours),
    soreness: most(a.soreness, b.soreness),
    energy: least(a.energy, b.energy),
    heartRateVariability: least(a.heartRateVariability, b.heartRateVariability),
    restingHeartRate: most(a.restingHeartRate, b.restingHeartRate),
    fuelled: both(a.fuelled, b.fuelled),
    hydrated: both(a.hydrated, b.hydrated),
  }),
});

/** One check-in a day. */
export const checkInsByDay = (checkIns: readonly CheckIn[]): ReadonlyMap<Day, CheckIn> => {
  const byDay = new Map<Day, CheckIn>();
  for (const checkIn of checkIns) {
    const before = byDay.get(checkIn.day);
    byDay.set(checkIn.day, before ? merged(before, checkIn) : checkIn);
  }
  return byDay;
};

/** Whether a rule can learn anything from it: none rests on the resting heart rate, which is kept and shown. */
export const speaksOfReadiness = ({ day: _day, restingHeartRate: _rate, ...told }: CheckIn): boolean =>
  Object.keys(told).length > 0;
