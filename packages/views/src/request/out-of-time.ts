import { type Day, formatDay, type Session, type Trip } from '@carryover/engine';
import { plural } from '../words.ts';
import type { Hints, Told } from './told.ts';

/** What lies where a plan does not reach, in sentences: nothing that was told is dropped in silence. */

/** Nobody has done what lies ahead of the day as on which the plan is made. */
export const doneByToday = (
  sessions: readonly Session[],
  today: Day,
  hints: Hints,
): Told<readonly Session[]> => {
  const value = sessions.filter(({ at, status }) => status !== 'done' || at.day <= today);
  const left = sessions.length - value.length;
  return {
    value,
    assumed:
      left === 0
        ? []
        : [
            `Log: ${plural(left, 'session')} logged as done after ${formatDay(today)} ${left === 1 ? 'is' : 'are'} left out. ${hints.today}`,
          ],
  };
};

export const startInWords = (start: Day, today: Day): readonly string[] =>
  start >= today
    ? []
    : [
        `Start: ${formatDay(start)} lies before today (${formatDay(today)}), so some of these days are over already.`,
      ];

export const tripsInWords = (trips: readonly Trip[], from: Day, to: Day): readonly string[] =>
  trips.flatMap(({ days }) => {
    const named = `Trip: ${formatDay(days.from)}..${formatDay(days.to)}`;
    if (days.to < from || days.from > to)
      return [
        `${named} lies outside the plan of ${formatDay(from)} to ${formatDay(to)} and changes nothing.`,
      ];
    return days.to > to ? [`${named} goes on after the plan ends, on ${formatDay(to)}.`] : [];
  });
