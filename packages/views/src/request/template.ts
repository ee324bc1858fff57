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

export interface ReadTemplate {
  /** Without races; empty where the text holds no run. */
  readonly runs: Template;
  readonly problems: readonly string[];
}

/** Reads the lines of a week in the notation. */
export const readTemplateWeek = (text: string, weekStartsOn: Weekday): ReadTemplate => {
  const {
    weeks: [week],
    errors,
  } = parseWeek(text, { firstDay: someWeek(weekStartsOn), status: 'planned' });
  return { runs: fromWeek(week, weekStartsOn), problems: errors.map(({ message }) => message) };
};

/** Reads `Mon easy 45m; Tue intervals 60m`. */
export const readTemplateLine = (text: string, weekStartsOn: Weekday): ReadTemplate => {
  const parts = text.split(';').filter((part) => part.trim() !== '');
  return readTemplateWeek(parts.map(lineOf).join('\n'), weekStartsOn);
};

/** A runner of four days, where nothing at all was told. Ours. */
const plainWeek = 'Tue intervals 50m; Thu easy 45m; Sat easy 35m; Sun long 90m';

export const plainTemplate = (weekStartsOn: Weekday): Template =>
  readTemplateLine(plainWeek, weekStartsOn).runs;

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

/** `Tue intervals 60m; Sun long 90m`, as `readTemplateLine` takes it. */
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
