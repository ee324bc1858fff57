import { type Day, formatDay, parseDay, weekStartOf } from '@carryover/engine';

/** The example's race comes so many weeks after the week of today: near enough for its last block, and its taper. Ours. */
const weeksToRace = 5;

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const firstDayOf = (week: string): Day | undefined => parseDay(week.slice(0, 10));

export interface Example {
  /** In the notation; its last day is yesterday. */
  readonly text: string;
  readonly raceDay: Day;
}

/**
 * The example file as if its runner were in the midst of it today: moved by whole weeks, and cut off where today begins.
 * Throws RangeError for a text without dated weeks.
 */
export const exampleUntil = (file: string, today: Day): Example => {
  const weeks = file.split(/\n(?=\d{4}-\d{2}-\d{2})/).filter((week) => firstDayOf(week) !== undefined);
  const last = firstDayOf(weeks.at(-1) ?? '');
  if (last === undefined) throw new RangeError('The example holds no week with a date.');
  const shift = weekStartOf(today) + weeksToRace * 7 - last;
  const moved = weeks.flatMap((week) => {
    const monday = firstDayOf(week)! + shift;
    const [head = '', ...days] = week.trimEnd().split('\n');
    const past = days.filter((line) => monday + weekdays.indexOf(line.slice(0, 3)) < today);
    return monday >= today ? [] : [[formatDay(monday) + head.slice(10), ...past].join('\n')];
  });
  return { text: `${moved.join('\n\n')}\n`, raceDay: last + shift + 6 };
};
