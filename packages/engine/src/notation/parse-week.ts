import type { Day, Origin, SelfReport, Session, SessionStatus, Week, Weekday } from '../domain/index.ts';
import { dayFromDate, formatDay, parseDay, weekdayOf, weekdaysInFull } from '../domain/index.ts';
import type { NotationError, Report } from './errors.ts';
import { errorList, suggestion } from './errors.ts';
import type { ExerciseOptions } from './parse-exercise.ts';
import type { Reports } from './parse-report.ts';
import { readReport } from './parse-report.ts';
import { readSession } from './parse-session.ts';
import type { Token } from './token.ts';
import { isMarkToken, splitAt, tokenise } from './tokens.ts';

export interface NotationOptions extends ExerciseOptions {
  /** The first day of a week that no date heads. */
  readonly firstDay?: Day;
  /** Sessions then tell where they were read. */
  readonly file?: string;
  /** Of sessions without a `?`; done by default. */
  readonly status?: SessionStatus;
}

export interface WeekParse<Weeks extends readonly Week[] = readonly Week[]> {
  readonly weeks: Weeks;
  /** What could not be read, in order of line; the rest was. */
  readonly errors: readonly NotationError[];
}

/** A Monday; any would do. */
const defaultFirstDay = dayFromDate(2027, 1, 4);

const fullWeekdays = weekdaysInFull.map((name) => name.toLowerCase());

const weekdayWords = [...fullWeekdays.map((name) => name.slice(0, 3)), ...fullWeekdays];

/** `Mon`, `tues`, `Thursday`: three letters or more of the name. */
const weekdayFrom = (word: string): Weekday | undefined => {
  const at = word.length < 3 ? -1 : fullWeekdays.findIndex((name) => name.startsWith(word.toLowerCase()));
  return at < 0 ? undefined : (at as Weekday);
};

interface OpenWeek {
  readonly firstDay: Day;
  /** The line of its date; 0 where none heads it. */
  readonly line: number;
  readonly sessions: Session[];
  readonly reports: Reports;
}

interface Reading {
  readonly options: NotationOptions;
  readonly weeks: OpenWeek[];
  /** How many sessions each day has, over all weeks, so that ids stay unique. */
  readonly counts: Map<Day, number>;
  /** Which week's date each day was given by. */
  readonly owners: Map<Day, Day>;
  /** After a date that could not be read no line has a day, until the next date. */
  lost: boolean;
}

const looksLikeDate = (token: Token): boolean => /^\d+[-/.]\d/.test(token.raw);

const readDateLine = (tokens: readonly Token[], line: number, reading: Reading, report: Report): void => {
  const [date, extra] = tokens;
  const firstDay = parseDay(date!.raw);
  reading.lost = firstDay === undefined;
  if (firstDay === undefined) {
    report(
      date!,
      () => `"${date!.raw}" is no date. Write year-month-day, as in 2027-01-04. Its lines were not read.`,
    );
    return;
  }
  if (extra)
    report(
      extra,
      () => 'A date stands alone on its line. Sessions follow on lines that start with a weekday.',
    );
  const owner = daysFrom(firstDay).find((day) => reading.owners.has(day));
  if (owner !== undefined) report(date!, () => sharedDays(reading.owners.get(owner)!));
  openWeek(firstDay, line, reading);
};

const sharedDays = (firstDay: Day): string =>
  `This week shares days with the one of ${formatDay(firstDay)}. Join the two.`;

const daysFrom = (firstDay: Day): Day[] => [0, 1, 2, 3, 4, 5, 6].map((offset) => firstDay + offset);

const openWeek = (firstDay: Day, line: number, { weeks, owners }: Reading): OpenWeek => {
  for (const day of daysFrom(firstDay)) owners.set(day, firstDay);
  const reports = { checkIns: [], pains: [], symptoms: [], footwear: [] };
  const opened = { firstDay, line, sessions: [], reports };
  weeks.push(opened);
  return opened;
};

const currentWeek = (reading: Reading): OpenWeek =>
  reading.weeks.at(-1) ?? openWeek(reading.options.firstDay ?? defaultFirstDay, 0, reading);

const unknownWeekday = (raw: string): string => {
  const lead = `A line starts with its weekday, and "${raw}" is none.`;
  return lead + suggestion(raw.toLowerCase(), weekdayWords, 'Write it as in: Mon run easy 45m.');
};

const originsOf = (line: number, file: string | undefined): { origins?: readonly Origin[] } =>
  file === undefined ? {} : { origins: [{ file, line, format: 'week' }] };

const readDayLine = (tokens: readonly Token[], line: number, reading: Reading, report: Report): void => {
  const [name, ...rest] = tokens;
  const weekday = name!.kind === 'word' ? weekdayFrom(name!.text) : undefined;
  if (weekday === undefined) {
    report(name!, () => unknownWeekday(name!.raw));
    return;
  }
  const week = currentWeek(reading);
  const day = week.firstDay + ((weekday - weekdayOf(week.firstDay) + 7) % 7);
  const { options, counts } = reading;
  for (const part of splitAt(isMarkToken(rest[0], ':') ? rest.slice(1) : rest, '|')) {
    if (readReport(part, day, week.reports, report)) continue;
    const count = (counts.get(day) ?? 0) + 1;
    const frame = {
      id: `${formatDay(day)}/${count}`,
      day,
      status: options.status ?? 'done',
      ...originsOf(line, options.file),
    };
    const session = readSession(part, frame, options, report);
    if (session === undefined) continue;
    week.sessions.push(session);
    counts.set(day, count);
  }
};

const readLine = (text: string, line: number, reading: Reading, report: Report): void => {
  const tokens = tokenise(text);
  const [first] = tokens;
  if (first === undefined) return;
  if (looksLikeDate(first)) {
    readDateLine(tokens, line, reading, report);
    return;
  }
  if (reading.lost) return;
  const open = tokens.find((token) => !token.closed);
  if (open)
    report(open, () => `This ${open.kind === 'label' ? 'bracket' : 'quote'} is not closed on its line.`);
  readDayLine(tokens, line, reading, report);
};

const byDay = <Entry extends { readonly day: Day }>(entries: Entry[]): Entry[] =>
  entries.sort((a, b) => a.day - b.day);

/** A week in which nothing was told beside the sessions has no empty lists for it. */
const told = ({ checkIns, pains, symptoms, footwear }: Reports): SelfReport => ({
  ...(checkIns.length > 0 ? { checkIns: byDay(checkIns) } : {}),
  ...(pains.length > 0 ? { pains: byDay(pains) } : {}),
  ...(symptoms.length > 0 ? { symptoms: byDay(symptoms) } : {}),
  ...(footwear.length > 0 ? { footwear: byDay(footwear) } : {}),
});

const closed = ({ firstDay, sessions, reports }: OpenWeek): Week => ({
  firstDay,
  sessions: sessions.sort((a, b) => a.at.day - b.at.day),
  ...told(reports),
});

const read = (text: string, options: NotationOptions): { reading: Reading; errors: NotationError[] } => {
  const { errors, reportOn } = errorList();
  const reading: Reading = { options, weeks: [], counts: new Map(), owners: new Map(), lost: false };
  text.split(/\r\n|\n|\r/).forEach((line, index) => {
    readLine(line, index + 1, reading, reportOn(index + 1));
  });
  return { reading, errors };
};

/** Reads any number of weeks. Lines above the first date belong to the week of `firstDay`. Never throws. */
export const parseWeeks = (text: string, options: NotationOptions = {}): WeekParse => {
  const { reading, errors } = read(text, options);
  return { weeks: reading.weeks.map(closed), errors };
};

/** Reads exactly one week: an empty one from an empty text, the first from a text of several. Never throws. */
export const parseWeek = (text: string, options: NotationOptions = {}): WeekParse<readonly [Week]> => {
  const { reading, errors } = read(text, options);
  const first = currentWeek(reading);
  const second = reading.weeks[1];
  if (second) errors.push(secondWeek(second));
  return { weeks: [closed(first)], errors };
};

const secondWeek = ({ firstDay, line }: OpenWeek): NotationError => ({
  line,
  column: 1,
  token: formatDay(firstDay),
  message: 'One week was asked for; the lines from here on were left out. Keep a single date line.',
});
