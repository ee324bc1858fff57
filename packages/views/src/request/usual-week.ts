import { type Day, isLong, isQuality, type Run } from '@carryover/engine';
import type { Template } from './template.ts';

const medianOf = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

const mostOften = <T>(values: readonly T[]): T | undefined =>
  [...Map.groupBy(values, (value) => value).entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0];

const noon = 12 * 60;

const halfOf = ({ minuteOfDay, half }: Run['at']): 'am' | 'pm' | undefined =>
  minuteOfDay === undefined ? half : minuteOfDay < noon ? 'am' : 'pm';

/** Runs of one weekday and of one role, as one usual run. */
const usualRun = (runs: readonly Run[], offset: number): Run => {
  const type = mostOften(runs.map((run) => run.type))!;
  const alike = runs.filter((run) => run.type === type);
  const minutes = medianOf(alike.flatMap(({ durationMinutes }) => durationMinutes ?? []));
  const km = medianOf(alike.flatMap(({ distanceKm }) => distanceKm ?? []));
  const half = mostOften(alike.flatMap(({ at }) => halfOf(at) ?? []));
  return {
    kind: 'run',
    id: `usual-${offset + 1}`,
    at: { day: offset, ...(half === undefined ? {} : { half }) },
    status: 'planned',
    type,
    typeConfidence: medianOf(alike.map(({ typeConfidence }) => typeConfidence)) ?? 1,
    typeEvidence: ['as in the weeks before'],
    ...(minutes === undefined ? {} : { durationMinutes: Math.round(minutes / 5) * 5 }),
    ...(minutes !== undefined || km === undefined ? {} : { distanceKm: Math.round(km) }),
  };
};

/** In the order in which they find their weekday: the long run first. */
const roles = ['long', 'quality', 'other'] as const;
type Role = (typeof roles)[number];

const roleOf = ({ type }: Run): Role => (isLong(type) ? 'long' : isQuality(type) ? 'quality' : 'other');

/** The run that a day is remembered by: a second, easier one of the day is none of the usual week. */
const runsOfDays = (week: readonly Run[]): readonly Run[] =>
  [...Map.groupBy(week, ({ at }) => at.day).values()].map(
    (runs) => [...runs].sort((a, b) => roles.indexOf(roleOf(a)) - roles.indexOf(roleOf(b)))[0]!,
  );

type Weeks = readonly (readonly Run[])[];

/** How many such runs a usual week has: what at least half of the weeks have. */
const usualCount = (weeks: Weeks, isCounted: (run: Run) => boolean): number =>
  weeks.map((week) => week.filter(isCounted).length).sort((a, b) => a - b)[Math.floor(weeks.length / 2)] ?? 0;

/** The weekdays, as days from 0, on which most of these runs were; of two, the one that had them last. */
const weekdaysOf = (runs: readonly Run[], offsetOf: (day: Day) => number): readonly number[] =>
  [...Map.groupBy(runs, ({ at }) => offsetOf(at.day)).entries()]
    .sort(([, a], [, b]) => b.length - a.length || b.at(-1)!.at.day - a.at(-1)!.at.day)
    .map(([offset]) => offset);

/**
 * The usual week of some weeks, each with its runs in order of time: as many runs, long ones and quality ones as the
 * middle one of these weeks has and never more, each on the weekday on which most of its kind were, at their middle
 * length. A long run comes before a quality run, and that before the others. Ours.
 */
export const usualWeek = (told: Weeks, offsetOf: (day: Day) => number): Template => {
  const weeks = told.map(runsOfDays);
  const all = weeks.flat();
  const runCount = usualCount(weeks, () => true);
  let qualityLeft = usualCount(weeks, ({ type }) => isQuality(type));
  let hardLongLeft = usualCount(weeks, ({ type }) => type === 'long-quality');
  const usual = new Map<number, Run>();
  for (const role of roles) {
    const own = all.filter((run) => roleOf(run) === role);
    const count = role === 'other' ? runCount : usualCount(weeks, (run) => roleOf(run) === role);
    const most = Math.min(count, runCount - usual.size, role === 'quality' ? qualityLeft : count);
    const free = weekdaysOf(own, offsetOf).filter((offset) => !usual.has(offset));
    for (const offset of free.slice(0, most)) {
      const ofDay = own.filter(({ at }) => offsetOf(at.day) === offset);
      const run = usualRun(ofDay, offset);
      const isPlainLong = role === 'long' && (run.type === 'long' || hardLongLeft === 0 || qualityLeft === 0);
      if (role === 'long' && !isPlainLong) hardLongLeft -= 1;
      if (role !== 'other' && !isPlainLong) qualityLeft -= 1;
      usual.set(offset, isPlainLong ? { ...run, type: 'long' } : run);
    }
  }
  return [...usual.values()].sort((a, b) => a.at.day - b.at.day);
};
