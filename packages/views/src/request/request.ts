import { formatDay, inOrder, type Session, weekStartOf } from '@carryover/engine';
import { plural } from '../words.ts';
import { gymOf, minutesOf, sessionsOf, templateOf } from './assume.ts';
import { doneByToday, startInWords, tripsInWords } from './out-of-time.ts';
import { withRaces } from './races.ts';
import type { AskedPlan, SeasonTold, Told } from './told.ts';
import { usual } from './usual.ts';
import { weeksOf } from './weeks.ts';

/** A runner who does not run for now has no runs ahead, whatever else still plans them. */
const withoutRuns = (
  sessions: readonly Session[],
  { races, start, hints }: SeasonTold,
): Told<readonly Session[]> => {
  const kept = sessions.filter(({ kind, at }) => kind !== 'run' || at.day < start);
  const left = sessions.length - kept.length;
  const { notRunning } = hints;
  return {
    value: kept,
    assumed: [
      ...(left > 0 ? [`${notRunning}: ${plural(left, 'planned run is', 'planned runs are')} left out.`] : []),
      ...races.map(
        ({ day, title }) =>
          `${notRunning}: the season is not counted back to the ${title.toLowerCase()} of ${formatDay(day)}.`,
      ),
    ],
  };
};

/** What was not told is assumed, and what was assumed is said: for files and options as for a journal. */
export const requestOf = (told: SeasonTold): AskedPlan => {
  const { start, today, races, availability, trips, pins = [], wishes, notRunning, hints } = told;
  const done = doneByToday(told.log.sessions, today, hints);
  const log = { ...told.log, sessions: done.value };
  const { weekStartsOn = 0 } = log.athlete;
  const runs = notRunning ? withoutRuns(log.sessions, told) : { value: log.sessions, assumed: [] };
  const sessions = inOrder(notRunning ? runs.value : withRaces(runs.value, races));
  const gym = gymOf({ ...told, log });
  const minutes = minutesOf(told.minutes ?? usual.minutes, availability);
  const count = sessionsOf(told.sessionsPerWeek ?? usual.sessions, availability);
  const template = templateOf(told, runs.value, weekStartsOn);
  const weeks = weeksOf(told.weeks, races, sessions, start, weekStartsOn, hints, told.leastWeeks);
  const lastDay = weekStartOf(start, weekStartsOn) + weeks.value * 7 - 1;
  const { mobility = false, balance = false } = wishes;
  return {
    request: {
      log: { ...log, sessions },
      gym: gym.gym,
      start,
      weeks: weeks.value,
      sessionsPerWeek: count.value,
      minutes: minutes.value,
      availability,
      template: template.value,
      ...(trips.length > 0 ? { trips } : {}),
      ...(pins.length > 0 ? { pins } : {}),
      ...(mobility || balance ? { wishes: { mobility, balance } } : {}),
      ...(notRunning ? { notRunning } : {}),
      ...(told.preferred === undefined ? {} : { preferred: told.preferred }),
      options: told.options,
    },
    assumed: [
      ...done.assumed,
      ...startInWords(start, today),
      ...tripsInWords(trips, start, lastDay),
      ...weeks.assumed,
      ...runs.assumed,
      ...template.assumed,
      ...gym.assumed,
      ...count.assumed,
      ...minutes.assumed,
    ],
  };
};
