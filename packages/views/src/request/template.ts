import {
  type Day,
  dayFromDate,
  formatDay,
  formatWeek,
  parseWeek,
  type Run,
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
