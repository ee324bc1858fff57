import { type Day, dateOfDay, monthNames, weekdayName } from '@carryover/engine';
import { plural } from '@carryover/views';

/** Also the words of --fail-on. */
export { levelWords } from '@carryover/engine';
export { plural };

const monthOf = (day: Day): string => monthNames[dateOfDay(day).month - 1]!;

/** 29 Sep, or 29 Sep 2025 with its year. */
export const shortDate = (day: Day, withYear = false): string => {
  const { year, dayOfMonth } = dateOfDay(day);
  return `${dayOfMonth} ${monthOf(day)}${withYear ? ` ${year}` : ''}`;
};

export const weekdayDate = (day: Day, withYear = false): string =>
  `${weekdayName(day)} ${shortDate(day, withYear)}`;

/** Days near each other, each by its name: `Mon 11, Tue 12 and Thu 14 May`. */
const eachDay = (days: readonly Day[], withYear: boolean): string => {
  const last = days.at(-1)!;
  const rest = days.slice(0, -1).map((day) => {
    const sameMonth = monthOf(day) === monthOf(last);
    return sameMonth ? `${weekdayName(day)} ${dateOfDay(day).dayOfMonth}` : weekdayDate(day, withYear);
  });
  return `${rest.join(', ')} and ${weekdayDate(last, withYear)}`;
};

/** `Mon 11 May`, `Mon 11 and Tue 12 May`; over more than a week `Mon 11 May to Thu 28 May (4 days)`. */
export const daysInWords = (days: readonly Day[], withYear = false): string => {
  const inOrder = [...new Set(days)].sort((a, b) => a - b);
  const first = inOrder[0]!;
  const last = inOrder.at(-1)!;
  if (inOrder.length === 1) return weekdayDate(first, withYear);
  if (inOrder.length > 2 && last - first > 6)
    return `${weekdayDate(first, withYear)} to ${weekdayDate(last, withYear)} (${inOrder.length} days)`;
  return eachDay(inOrder, withYear);
};

/** `4 May to 1 Nov 2026`, with the year once where it is the same. */
export const rangeInWords = (from: Day, to: Day): string =>
  `${shortDate(from, dateOfDay(from).year !== dateOfDay(to).year)} to ${shortDate(to, true)}`;

/** The first few, then how many more: `a, b, c and 12 more`. */
export const firstFew = (items: readonly string[], most: number, separator = ', '): string => {
  const more = items.length - most;
  const shown = items.slice(0, most).join(separator);
  return more > 0 ? `${shown}${separator === ', ' ? ' and' : separator.trimEnd()} ${more} more` : shown;
};

/** `6× in 26 weeks`. */
export const howOften = (count: number, weeks: number): string => `${count}× in ${plural(weeks, 'week')}`;
