import { type Day, dateOfDay, type Level, weekdayName } from '@carryover/engine';

/** What people see for a rule's level; also the words of --fail-on. */
export const levelWords: Readonly<Record<Level, string>> = {
  must: 'error',
  should: 'warning',
  prefer: 'advice',
  note: 'note',
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 29 Sep, or 29 Sep 2025 with its year. */
export const shortDate = (day: Day, withYear = false): string => {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return `${dayOfMonth} ${months[month - 1]}${withYear ? ` ${year}` : ''}`;
};

export const weekdayDate = (day: Day): string => `${weekdayName(day)} ${shortDate(day)}`;

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** The first dates, then how many more: `29 Sep, 6 Oct, … (6)`. */
export const dateList = (days: readonly Day[], most = 4): string => {
  const shown = days.slice(0, most).map((day) => shortDate(day));
  return days.length > most ? `${shown.join(', ')}, … (${days.length})` : shown.join(', ');
};

/** `6× in 26 weeks`. */
export const howOften = (count: number, weeks: number): string => `${count}× in ${plural(weeks, 'week')}`;
