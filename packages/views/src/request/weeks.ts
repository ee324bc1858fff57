import {
  type Day,
  formatDay,
  type RaceGoal,
  type Session,
  type Weekday,
  weekStartOf,
} from '@carryover/engine';
import type { Hints, Told } from './told.ts';
import { usual } from './usual.ts';

/** A season longer than two years is made anew before it is half done. */
export const mostWeeks = 104;

/** How many weeks reach a day, the one of the start counted. */
const weeksTo = (day: Day, start: Day, weekStartsOn: Weekday): number =>
  (weekStartOf(day, weekStartsOn) - weekStartOf(start, weekStartsOn)) / 7 + 1;

/** As many as were asked for, or as the races and the planned runs reach. */
export const weeksOf = (
  asked: number | undefined,
  races: readonly RaceGoal[],
  sessions: readonly Session[],
  start: Day,
  weekStartsOn: Weekday,
  hints: Hints,
  /** Where no race says how far the season goes. */
  least = 0,
): Told<number> => {
  const raceDays = sessions.flatMap((each) =>
    each.kind === 'run' && each.type === 'race' && each.at.day >= start ? [each.at.day] : [],
  );
  const lastRace = Math.max(start, ...raceDays);
  const lastPlanned = sessions.findLast(({ kind, at }) => kind === 'run' && at.day >= start)?.at.day ?? start;
  if (asked === undefined) {
    const reach = raceDays.length > 0 ? weeksTo(lastRace, start, weekStartsOn) + usual.weeksAfterRace : 0;
    const told = lastPlanned > start ? weeksTo(lastPlanned, start, weekStartsOn) : 0;
    const value = Math.min(mostWeeks, Math.max(reach, told, reach > 0 ? 0 : least) || usual.weeks);
    const farRace = weeksTo(lastRace, start, weekStartsOn) > mostWeeks;
    return {
      value,
      assumed: farRace
        ? [`Weeks: ${formatDay(lastRace)} is further off than the ${mostWeeks} weeks that are planned.`]
        : [],
    };
  }
  const beyond = races.filter(({ day }) => weeksTo(day, start, weekStartsOn) > asked);
  return {
    value: asked,
    assumed: beyond.map(
      ({ day, title }) =>
        `Weeks: the ${title.toLowerCase()} of ${formatDay(day)} lies after the ${asked} asked for; ${hints.weeks(weeksTo(day, start, weekStartsOn))}`,
    ),
  };
};
