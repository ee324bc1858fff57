import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Day,
  dayFromDate,
  formatDay,
  formatWeek,
  parseWeek,
  type Run,
  type Session,
  type Week,
  type Weekday,
  weekStartOf,
} from '@carryover/engine';
import { UsageError } from '../errors.ts';

/** A usual running week; the days of its runs count from 0, the first day of the athlete's week. */
export type Template = readonly Run[];

const sessionWords = /^(?:am |pm |\d{1,2}:\d\d )?(?:run|race|lift|cross|rest)\b/i;

/** `easy 45m` is short for `run easy 45m`. */
const sessionOf = (text: string): string => {
  const session = text.trim();
  if (session === '' || sessionWords.test(session)) return session;
  const [, when = '', what = session] = /^((?:am|pm|\d{1,2}:\d\d) )?(.*)$/i.exec(session) ?? [];
  return `${when}run ${what}`;
};

const lineOf = (part: string): string => {
  const [, weekday = '', sessions = ''] = /^(\S+)\s*(.*)$/.exec(part.trim()) ?? [];
  return `${weekday} ${sessions.split('|').map(sessionOf).join(' | ')}`;
};

const weekOf = (text: string, firstDay: Day, named: string): Week => {
  const {
    weeks: [week],
    errors,
  } = parseWeek(text, { firstDay, status: 'planned' });
  const [first, ...others] = errors.map(({ message }) => `${named}: ${message}`);
  if (first !== undefined) throw new UsageError(first, ...others);
  return week;
};

const fromWeek = ({ sessions }: Week, weekStartsOn: Weekday): Template =>
  sessions.flatMap((session) => {
    if (session.kind !== 'run' || session.type === 'race') return [];
    const { day } = session.at;
    return [
      {
        ...session,
        status: 'planned' as const,
        at: { ...session.at, day: day - weekStartOf(day, weekStartsOn) },
      },
    ];
  });

/** The first day of a week that starts as the athlete's does; which one does not matter. */
const someWeek = (weekStartsOn: Weekday): Day => weekStartOf(dayFromDate(2027, 1, 4), weekStartsOn);

const readFile = (path: string, given: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`${given}: cannot be opened (${(error as NodeJS.ErrnoException).code}).`);
  }
};

/** Reads `Mon easy 45m; Tue intervals 60m`, or the first week of a .week file. */
export const readTemplate = (flag: string, given: string, cwd: string, weekStartsOn: Weekday): Template => {
  const path = resolve(cwd, given);
  const isFile = /\.week$/i.test(given) || statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  const dated = isFile
    ? readFile(path, given)
    : given
        .split(';')
        .filter((part) => part.trim() !== '')
        .map(lineOf)
        .join('\n');
  const week = weekOf(dated, someWeek(weekStartsOn), isFile ? given : flag);
  const runs = fromWeek(week, weekStartsOn);
  if (runs.length === 0)
    throw new UsageError(
      `${flag} "${given}": holds no run. Write it as in "Tue intervals 60m; Sun long 90m".`,
    );
  return runs;
};

/** A runner of four days, where nothing at all was told. Ours. */
const plainWeek = 'Tue intervals 50m; Thu easy 45m; Sat easy 35m; Sun long 90m';

export const plainTemplate = (weekStartsOn: Weekday): Template => {
  const text = plainWeek.split(';').map(lineOf).join('\n');
  return fromWeek(weekOf(text, someWeek(weekStartsOn), 'the default week'), weekStartsOn);
};

const usualWeeks = 4;

const medianOf = (numbers: readonly number[]): number | undefined =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];

const mostOften = <T>(values: readonly T[]): T | undefined =>
  [...Map.groupBy(values, (value) => value).entries()].sort((a, b) => b[1].length - a[1].length)[0]?.[0];

/** The runs that stand on one weekday of the weeks looked at, as one usual run. */
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

const noon = 12 * 60;

const halfOf = ({ minuteOfDay, half }: Run['at']): 'am' | 'pm' | undefined =>
  minuteOfDay === undefined ? half : minuteOfDay < noon ? 'am' : 'pm';

/**
 * The usual week of some weeks of runs: of each weekday on which at least half of them ran, the most frequent kind
 * and the middle length. Undefined where no weekday is as regular as that. Ours.
 */
export const usualTemplate = (
  sessions: readonly Session[],
  from: Day,
  weekStartsOn: Weekday,
): Template | undefined => {
  const runs = sessions.filter(
    (session): session is Run =>
      session.kind === 'run' &&
      session.type !== 'race' &&
      session.at.day >= from &&
      session.at.day < from + usualWeeks * 7,
  );
  const offsetOf = (run: Run) => run.at.day - weekStartOf(run.at.day, weekStartsOn);
  const weeks = new Set(runs.map((run) => weekStartOf(run.at.day, weekStartsOn))).size;
  const usual = [0, 1, 2, 3, 4, 5, 6].flatMap((offset) => {
    const own = runs.filter((run) => offsetOf(run) === offset);
    const days = new Set(own.map((run) => run.at.day)).size;
    return days * 2 >= weeks && days > 0 ? [usualRun(own, offset)] : [];
  });
  return usual.length > 0 ? usual : undefined;
};

/** `Tue intervals 60m; Sun long 90m`, as `--template` takes it. */
export const templateText = (template: Template, weekStartsOn: Weekday): string => {
  const firstDay = someWeek(weekStartsOn);
  const sessions = template.map((run) => ({
    ...run,
    status: 'done' as const,
    at: { ...run.at, day: run.at.day + firstDay },
  }));
  return formatWeek({ firstDay, sessions })
    .split('\n')
    .filter((line) => line !== '' && line !== formatDay(firstDay))
    .map((line) => line.replace(/^(\S+)\s+/, '$1 ').replaceAll(/\brun (?=[a-z])/g, ''))
    .join('; ');
};
