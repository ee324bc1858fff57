import {
  type Availability,
  type Day,
  type Equipment,
  exerciseById,
  type Session,
  type Weekday,
  weekStartOf,
} from '@carryover/engine';
import { plural } from '../words.ts';
import { furnishedGym, type ToldGym } from './gym.ts';
import { plannedWeeks, recentWeeks } from './known-weeks.ts';
import { longestOpening, openWeekdays } from './openings.ts';
import { plainTemplate, type Template, templateText } from './template.ts';
import type { SeasonTold, Told } from './told.ts';
import { leastMinutes } from './usual.ts';
import { usualWeek } from './usual-week.ts';

const daysOfHistory = 26 * 7;

/** All that the lifts of the last half year took. */
const equipmentOfLog = (sessions: readonly Session[], start: Day): readonly Equipment[] => {
  const used = new Set(
    sessions
      .filter(({ at, status }) => status === 'done' && at.day < start && at.day >= start - daysOfHistory)
      .flatMap((session) => (session.kind === 'strength' ? session.exercises : []))
      .flatMap(({ exerciseId }) =>
        exerciseId === undefined ? [] : (exerciseById(exerciseId)?.equipment ?? []),
      ),
  );
  return [...used].filter((kind) => kind !== 'none' && kind !== 'wall');
};

export const gymOf = ({ gym: told, log, start, unit = 'kg', hints }: SeasonTold): ToldGym => {
  if (told) return told;
  const used = equipmentOfLog(log.sessions, start);
  const { gym, assumed } = furnishedGym({ kinds: used }, unit);
  const says =
    used.length > 0
      ? `Equipment: what your logged lifts took (${used.join(', ')}). ${hints.equipment}`
      : `Equipment: none was told, so all is done without. ${hints.noEquipment}`;
  return { gym, assumed: [says, ...assumed] };
};

/** Sessions are made no longer than the longest half of the week that is open. */
export const minutesOf = (minutes: number, availability: Availability): Told<number> => {
  const longest = longestOpening(availability, minutes);
  if (longest < leastMinutes || longest >= minutes) return { value: minutes, assumed: [] };
  return {
    value: longest,
    assumed: [`Minutes: no half of your week leaves ${minutes}, so sessions are of ${longest} at most.`],
  };
};

export const sessionsOf = (wanted: number, availability: Availability): Told<number> => {
  const days = openWeekdays(availability, leastMinutes);
  if (days >= wanted) return { value: wanted, assumed: [] };
  if (days === 0)
    return {
      value: 0,
      assumed: [
        `Sessions: no half of your week leaves ${leastMinutes} minutes for strength, so none is planned.`,
      ],
    };
  return {
    value: days,
    assumed: [
      `Sessions: ${wanted} were asked for, and only ${plural(days, 'weekday is', 'weekdays are')} open; so there ${days === 1 ? 'is' : 'are'} ${days}.`,
    ],
  };
};

/** The usual week as told, else as the runs that are planned or were run show it. */
export const templateOf = (
  { template, notRunning, start, hints }: SeasonTold,
  sessions: readonly Session[],
  weekStartsOn: Weekday,
): Told<Template> => {
  if (notRunning) return { value: [], assumed: [] };
  if (template !== undefined) return { value: template, assumed: [] };
  const told = plannedWeeks(sessions, start, weekStartsOn) ?? recentWeeks(sessions, start, weekStartsOn);
  const value =
    told.weeks.length > 0
      ? usualWeek(told.weeks, (day) => day - weekStartOf(day, weekStartsOn))
      : plainTemplate(weekStartsOn);
  return {
    value,
    assumed: [
      `Runs: ${told.says} ${templateText(value, weekStartsOn)}. ${hints.template}`,
      ...told.doubts.map((doubt) => `Runs: ${doubt}`),
    ],
  };
};
