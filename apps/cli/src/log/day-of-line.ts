import { type Day, parseDay, type Weekday, weekdayOf } from '@carryover/engine';
import { weekdayFrom } from '../settings/values.ts';

/** A line without the words for its day. */
export interface DayOfLine {
  readonly day: Day;
  readonly rest: string;
  /** Why the day cannot be meant. */
  readonly problem?: string;
}

const relative: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** The last such day up to today, or the next one from today on: what was done lies behind, what is planned ahead. */
const nearestDay = (weekday: Weekday, today: Day, planned: boolean): Day => {
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  return planned || ahead === 0 ? today + ahead : today + ahead - 7;
};

const dayFrom = (word: string, today: Day, planned: boolean): Day | undefined => {
  const offset = relative.get(word.toLowerCase());
  if (offset !== undefined) return today + offset;
  const weekday = weekdayFrom(word);
  return weekday === undefined ? parseDay(word) : nearestDay(weekday, today, planned);
};

const looksLikeDate = /^\d+[-/.]\d/;

/** Takes `Tue`, `yesterday` or `2027-01-04` off the front of a line; without one it is today. */
export const dayOfLine = (line: string, today: Day): DayOfLine => {
  const [, word = '', rest = ''] = /^\s*([^\s:]+):?(?:\s+(.*))?$/s.exec(line) ?? [];
  const planned = /\?\s*$/.test(line);
  const day = dayFrom(word, today, planned);
  if (day === undefined)
    return looksLikeDate.test(word)
      ? { day: today, rest, problem: `"${word}" is no date. Write year-month-day, as in 2027-01-04.` }
      : { day: today, rest: line };
  return { day, rest };
};
