/**
 * A calendar day in the athlete's zone, as whole days since 1970-01-01.
 * Integers keep the engine's hot paths free of date objects; a day has no length here, so a
 * week is seven of them whether or not the clocks change in it.
 */
export type Day = number;

/** 0 is Monday, 6 is Sunday, as in ISO 8601 less one. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** In words for people, Monday first. */
export const weekdaysInFull = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

export const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;

/** The day of a proleptic Gregorian date (month 1 to 12). Algorithm: Howard Hinnant, days_from_civil. */
export const dayFromDate = (year: number, month: number, dayOfMonth: number): Day => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + dayOfMonth - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

export const dateOfDay = (day: Day): { year: number; month: number; dayOfMonth: number } => {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
};

/** Reads `2027-01-04`; undefined for anything else, and for dates that do not exist (2027-02-30). */
export const parseDay = (text: string): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const day = dayFromDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : undefined;
};

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

export const formatDay = (day: Day): string => {
  const { year, month, dayOfMonth } = dateOfDay(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
};

/** 1970-01-01 was a Thursday. */
export const weekdayOf = (day: Day): Weekday => ((((day + 3) % 7) + 7) % 7) as Weekday;

/** The first day of the week that holds `day`; weeks may start on any weekday. */
export const weekStartOf = (day: Day, weekStartsOn: Weekday = 0): Day =>
  day - ((weekdayOf(day) - weekStartsOn + 7) % 7);

export const weekdayName = (day: Day): string => weekdayNames[weekdayOf(day)];
