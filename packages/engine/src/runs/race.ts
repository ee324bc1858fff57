import type { Day, DayRange, RacePriority, Run } from '../domain/index.ts';

const raceDistances = ['5-10k', 'half-marathon', 'marathon', 'ultra'] as const;
export type RaceDistance = (typeof raceDistances)[number];

interface RaceWindow {
  /** Days that an A race wants between the last heavy leg session and itself. */
  readonly lastHeavyDaysBefore: number;
  /** Days after it without heavy lifting. */
  readonly noHeavyDaysAfter: number;
}

/** All of these are ours: consistent with what is known of tapering and recovery, tried in no trial. */
export const raceWindows: Readonly<Record<RaceDistance, RaceWindow>> = {
  '5-10k': { lastHeavyDaysBefore: 5, noHeavyDaysAfter: 2 },
  'half-marathon': { lastHeavyDaysBefore: 7, noHeavyDaysAfter: 4 },
  marathon: { lastHeavyDaysBefore: 10, noHeavyDaysAfter: 7 },
  ultra: { lastHeavyDaysBefore: 10, noHeavyDaysAfter: 10 },
};

/** A B race of any distance wants 3 days (ours). */
export const lastHeavyDaysBeforeB = 3;

/** What the length of a race is by its minutes, where nobody told its kilometres (ours). */
const distanceByMinutes = (minutes: number): RaceDistance => {
  if (minutes > 330) return 'ultra';
  if (minutes > 160) return 'marathon';
  return minutes > 75 ? 'half-marathon' : '5-10k';
};

export const isLengthKnown = ({ distanceKm, durationMinutes }: Run): boolean =>
  distanceKm !== undefined || durationMinutes !== undefined;

/** By kilometres, else by minutes; a race of unknown length counts as a short one. */
export const raceDistanceOf = ({ distanceKm: km, durationMinutes }: Run): RaceDistance => {
  if (km === undefined) return distanceByMinutes(durationMinutes ?? 0);
  if (km > 43.5) return 'ultra';
  if (km > 30) return 'marathon';
  return km > 15 ? 'half-marathon' : '5-10k';
};

const isParkrun = (race: Run): boolean => /parkrun/i.test(race.title ?? '');

/**
 * What the athlete said; else half marathon and longer is an A race, shorter a B race, and a parkrun a C race:
 * a hard run and no more (ours). Planned or done, a race of unknown length is an A race: to ask too much is safer.
 */
export const racePriorityOf = (race: Run): RacePriority => {
  if (race.priority) return race.priority;
  if (isParkrun(race)) return 'C';
  if (!isLengthKnown(race)) return 'A';
  return raceDistanceOf(race) === '5-10k' ? 'B' : 'A';
};

const lastHeavyDaysBefore = (race: Run): number => {
  const priority = racePriorityOf(race);
  if (priority === 'C') return 0;
  return priority === 'B' ? lastHeavyDaysBeforeB : raceWindows[raceDistanceOf(race)].lastHeavyDaysBefore;
};

const noHeavyDaysAfter = (race: Run): number =>
  racePriorityOf(race) === 'C' ? 0 : raceWindows[raceDistanceOf(race)].noHeavyDaysAfter;

/** From the last heavy session before a race to the end of the return: no rule asks for strength in it. */
export const quietDaysAround = (race: Run): DayRange => ({
  from: race.at.day - lastHeavyDaysBefore(race),
  to: race.at.day + noHeavyDaysAfter(race),
});

/** An A race's taper at its longest: two weeks are usual, and up to three have worked. B and C races have none. */
export const taperDays = 21;

/** A race as a sentence names it. */
export const raceName = (race: Run): string => {
  const distance = raceDistanceOf(race);
  return distance === '5-10k' ? 'race' : distance.replace('-', ' ');
};

/** `half marathon (A race)`, and `A race` where the distance has no name. */
export const raceWithPriority = (race: Run): string => {
  const priority = `${racePriorityOf(race)} race`;
  const name = raceName(race);
  return name === 'race' ? priority : `${name} (${priority})`;
};

export type Phase = 'race-window' | 'taper' | 'training';

/** Farther from a race than this no phase of it reaches. */
const farthestPhaseDays = Math.max(
  taperDays,
  ...Object.values(raceWindows).flatMap((each) => [each.lastHeavyDaysBefore, each.noHeavyDaysAfter]),
);

/** Where a day stands among the races of a log. */
export const phaseOn = (day: Day, races: readonly Run[]): Phase => {
  let phase: Phase = 'training';
  for (const race of races) {
    if (Math.abs(day - race.at.day) > farthestPhaseDays) continue;
    const priority = racePriorityOf(race);
    if (priority === 'C') continue;
    const quiet = quietDaysAround(race);
    if (day >= quiet.from && day <= quiet.to) return 'race-window';
    if (priority === 'A' && day < race.at.day && day >= race.at.day - taperDays) phase = 'taper';
  }
  return phase;
};

/** Some day of the range lies so near a race, before or after it, that no rule asks for strength. */
export const isQuiet = ({ from, to }: DayRange, races: readonly Run[]): boolean =>
  races.some((race) => {
    if (racePriorityOf(race) === 'C') return false;
    const quiet = quietDaysAround(race);
    return quiet.from <= to && quiet.to >= from;
  });

/** The days on which strength is due: those around a race are not. */
export const dueDaysOf = ({ from, to }: DayRange, races: readonly Run[]): readonly Day[] => {
  const due: Day[] = [];
  for (let day = from; day <= to; day += 1) if (phaseOn(day, races) !== 'race-window') due.push(day);
  return due;
};

/** Races in a row, each at most three weeks after the last: a racing season from three races on (ours). */
const seasonGapDays = 21;
const leastInSeason = 3;

/** From the first to the last of three or more races close together: one session a week holds what there is. */
export interface RacingSeason extends DayRange {
  readonly races: number;
}

/** Of A and B races in order of day; a C race is a hard run and makes no season. */
export const racingSeasonsOf = (races: readonly Run[]): readonly RacingSeason[] => {
  const rows: Day[][] = [];
  for (const race of races) {
    if (racePriorityOf(race) === 'C') continue;
    const row = rows.at(-1);
    if (row && race.at.day - row.at(-1)! <= seasonGapDays) row.push(race.at.day);
    else rows.push([race.at.day]);
  }
  return rows
    .filter((row) => row.length >= leastInSeason)
    .map((row) => ({ from: row[0]!, to: row.at(-1)!, races: row.length }));
};
