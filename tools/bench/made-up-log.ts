// The log of a made-up runner over years: 500 runs, 150 lifting sessions and 3,000 sets in each.
import {
  type Athlete,
  classifyRuns,
  dayFromDate,
  inOrder,
  type Run,
  type Session,
  type TrainingLog,
  weekStartOf,
} from '@carryover/engine';
import { type Chance, seeded } from '../seeded.ts';
import { type Block, makeBlock, makeLift } from './made-up-lifts.ts';
import { makeRunWeek } from './made-up-runs.ts';

const weeksOfYear = 52;
const daysOfYear = weeksOfYear * 7;
const weeksOfBlock = 10;
/** Four races a year, the week of each as short in runs; the week after the second and fourth has no lifting. */
const raceWeeks: readonly number[] = [12, 25, 38, 51];
const weeksWithoutLifting: readonly number[] = [25, 51];
/** Lighter weeks, so that a year has 500 runs. */
const isLighter = (week: number): boolean => week % 6 === 3 && week < 48;

const athlete: Athlete = { ageYears: 41, experience: 'intermediate' };
const firstMonday = weekStartOf(dayFromDate(2016, 1, 4));

const runWeekOf = (week: number): 'race' | 'lighter' | 'usual' => {
  if (raceWeeks.includes(week)) return 'race';
  return isLighter(week) ? 'lighter' : 'usual';
};

/** Mostly Monday, Wednesday and Friday in the evening; life moves one by a day or into the morning. */
const liftTimes = (chance: Chance, monday: number) =>
  [0, 2, 4].map((weekday) => ({
    day: monday + weekday + (chance.happens(0.2) ? 1 : 0),
    minuteOfDay: (chance.happens(0.25) ? 7 * 60 + 30 : 18 * 60 + 30) + chance.between(-3, 3) * 5,
  }));

const makeYear = (year: number, seed: number): Session[] => {
  const chance = seeded(seed + year);
  const sessions: Session[] = [];
  let block: Block | undefined;
  for (let week = 0; week < weeksOfYear; week += 1) {
    const monday = firstMonday + year * daysOfYear + week * 7;
    const weekOfBlock = week % weeksOfBlock;
    if (weekOfBlock === 0 || !block) block = makeBlock(chance, block);
    sessions.push(...makeRunWeek(chance, monday, runWeekOf(week), 1 - 0.01 * year));
    if (weeksWithoutLifting.includes(week)) continue;
    const now = { block, weekOfBlock, strength: 1 + 0.04 * year };
    liftTimes(chance, monday).forEach((time, kind) => {
      sessions.push(makeLift(chance, { ...time, ...now, kind }));
    });
  }
  return sessions;
};

const logOf = (sessions: readonly Session[]): TrainingLog => {
  const ordered = inOrder(sessions);
  const runs = classifyRuns(
    ordered.filter((session): session is Run => session.kind === 'run'),
    athlete,
  );
  const all = inOrder([...runs, ...ordered.filter(({ kind }) => kind !== 'run')]);
  const range = { from: all[0]?.at.day ?? 0, to: all.at(-1)?.at.day ?? 0 };
  return { athlete, sessions: all, coverage: { runs: range, lifts: range } };
};

export const madeUpLog = (years: number, seed: number): TrainingLog =>
  logOf(Array.from({ length: years }, (_, year) => makeYear(year, seed)).flat());

/** One year cut out of a log of several. */
export const yearOf = (log: TrainingLog, year: number): TrainingLog => {
  const range = { from: firstMonday + year * daysOfYear, to: firstMonday + (year + 1) * daysOfYear - 1 };
  const sessions = log.sessions.filter(({ at: { day } }) => day >= range.from && day <= range.to);
  return { ...log, sessions, coverage: { runs: range, lifts: range } };
};
