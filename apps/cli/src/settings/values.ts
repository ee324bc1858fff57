import { nearest, parseDay, type Weekday, weekdaysInFull } from '@carryover/engine';
import { UsageError } from '../errors.ts';

/** Reads the value of an option; each throws UsageError that names the option and what it was given. */

export const numberIn = (flag: string, value: string, min: number, max: number): number => {
  const number = Number(value);
  if (value.trim() === '' || !(number >= min && number <= max)) {
    throw new UsageError(`${flag} ${value}: expected a number from ${min} to ${max}.`);
  }
  return number;
};

export const dayOf = (flag: string, value: string): number => {
  const day = parseDay(value);
  if (day === undefined) throw new UsageError(`${flag} ${value}: expected a date such as 2027-01-04.`);
  return day;
};

/** Splits at the last `=`, so that a title may hold one. */
export const pairOf = (flag: string, value: string): [string, string] => {
  const at = value.lastIndexOf('=');
  if (at < 1 || at === value.length - 1)
    throw new UsageError(`${flag} "${value}": expected two parts with = between.`);
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
};

/** As people type them, Monday first. */
export const weekdayWords: readonly string[] = weekdaysInFull.map((name) => name.toLowerCase());

/** `Mon`, `thurs`, `Tuesdays`: three letters say it, and what follows them must be of the same word. */
export const weekdayFrom = (word: string): Weekday | undefined => {
  const typed = word.toLowerCase();
  const at = weekdayWords.findIndex(
    (each) => typed === `${each}s` || (typed.length >= 3 && each.startsWith(typed)),
  );
  return at < 0 ? undefined : (at as Weekday);
};

export const weekdayOption = (flag: string, value: string): Weekday => {
  const weekday = weekdayFrom(value);
  if (weekday !== undefined) return weekday;
  const near = nearest(value.toLowerCase(), weekdayWords);
  throw new UsageError(
    `${flag} ${value}: expected a weekday such as Mon.${near === undefined ? '' : ` Did you mean ${near}?`}`,
  );
};

/** The field of an option that was given; nothing of one that was not. */
export const optional = <K extends string, V>(
  key: K,
  value: string | undefined,
  read: (value: string) => V,
) => (value === undefined ? {} : { [key]: read(value) }) as { [Key in K]?: V };
