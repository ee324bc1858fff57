import { type Day, formatDay, nearest, parseDay, type RacePriority } from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { Config } from './config.ts';

export interface AskedRace {
  readonly day: Day;
  readonly distanceKm: number;
  readonly priority: RacePriority;
  readonly title: string;
}

const kmOfMile = 1.609344;

const namedKm: Readonly<Record<string, number>> = {
  mile: kmOfMile,
  half: 21.1,
  'half-marathon': 21.1,
  marathon: 42.2,
};

const distanceOf = (word: string): number | undefined => {
  const named = Object.hasOwn(namedKm, word) ? namedKm[word] : undefined;
  if (named !== undefined) return named;
  const [, digits, unit] = /^(\d+(?:\.\d+)?) ?(k|km|m|mi|miles?)$/.exec(word) ?? [];
  if (digits === undefined || unit === undefined) return undefined;
  const number = Number(digits);
  if (unit === 'k' || unit === 'km') return number;
  return unit === 'm' ? number / 1000 : number * kmOfMile;
};

const titles: Readonly<Record<string, string>> = {
  half: 'Half marathon',
  'half-marathon': 'Half marathon',
  marathon: 'Marathon',
  mile: 'Mile',
};

/** Shorter is a sprint, longer a journey. */
const [shortestKm, longestKm] = [0.4, 500];

const expected = 'expected DATE:DISTANCE, as in 2027-10-03:half, 2027-05-02:10k:B or 2027-09-11:50mi';

/** Reads `2027-10-03:half:A`; the grade may be left out and is A then. */
export const readRace = (flag: string, text: string): AskedRace => {
  const fail = (why: string): never => {
    throw new UsageError(`${flag} ${text}: ${why}.`);
  };
  const [date = '', distance = '', grade = 'A', ...more] = text.split(':').map((part) => part.trim());
  const day =
    parseDay(date) ?? fail(/^\d{4}-\d{2}-\d{2}$/.test(date) ? `the calendar has no ${date}` : expected);
  const word = distance.toLowerCase().replace('half marathon', 'half-marathon');
  const near = nearest(word, Object.keys(namedKm));
  const distanceKm =
    distanceOf(word) ?? fail(near === undefined ? expected : `${expected}. Did you mean ${near}`);
  if (distanceKm < shortestKm || distanceKm > longestKm)
    fail(`a race of ${distance} is not planned for; expected ${shortestKm} to ${longestKm} km`);
  const priority = (['A', 'B', 'C'] as const).find((each) => each === grade.toUpperCase());
  if (priority === undefined || more.length > 0)
    return fail('the third part is A, B or C: how much it matters');
  return { day, distanceKm, priority, title: titles[word] ?? `${distance} race` };
};

/** What was typed goes before the configuration. */
export const racesTold = (typed: readonly AskedRace[], { season }: Config): readonly AskedRace[] =>
  typed.length > 0 ? typed : (season?.races ?? []).map((each) => readRace('season.races', each));

/** The day that a plan without dates leads to: of the races that matter most, the last. */
export const mainRaceDay = (races: readonly AskedRace[]): Day | undefined =>
  [...races].sort((a, b) => (a.priority < b.priority ? -1 : a.priority > b.priority ? 1 : b.day - a.day))[0]
    ?.day;

/** Two races on one day, or one that is over before the plan begins, cannot be planned for. */
export const assertRaces = (races: readonly AskedRace[], start: Day): void => {
  const days = new Set<Day>();
  for (const { day, title } of races) {
    if (day < start)
      throw new UsageError(
        `--race ${formatDay(day)}: the ${title.toLowerCase()} lies before the first planned day, ${formatDay(start)}. Leave it out, or begin earlier with --start.`,
      );
    if (days.has(day))
      throw new UsageError(
        `--race ${formatDay(day)}: two races are told for this day. Keep the one that you run.`,
      );
    days.add(day);
  }
};
