import {
  type Availability,
  type Day,
  formatDay,
  inOrder,
  type Pain,
  type PlanRequest,
  rules,
  type Session,
  type Trip,
  type Weekday,
  weekStartOf,
} from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { ReadLog } from '../files/read-log.ts';
import { plural } from '../report/words.ts';
import type { Config } from '../settings/config.ts';
import { type AskedRace, assertRaces, racesTold, withRaces } from '../settings/races.ts';
import { settingsOf } from '../settings/settings.ts';
import { gymOf, minutesOf, sessionsOf, type Told, templateOf, usual } from './assume.ts';
import { readHours } from './openings.ts';
import { doneByToday, startInWords, tripsInWords } from './out-of-time.ts';
import { readTrip, type SeasonArgs } from './season-options.ts';
import { weeksOf } from './weeks.ts';

/** What the planner is asked, and what was assumed on the way, in sentences for people. */
export interface AskedPlan {
  readonly request: PlanRequest;
  readonly assumed: readonly string[];
}

/** The configuration stays when a race of it is over. */
const racesOf = (asked: SeasonArgs, config: Config, start: Day): readonly AskedRace[] =>
  racesTold(asked.races, config).filter(({ day }) => asked.races.length > 0 || day >= start);

/** What was typed goes before the configuration, list by list. */
const hoursOf = ({ hours }: SeasonArgs, { availability = {} }: Config): Availability => {
  const typed = [...hours.days, ...hours.busy, ...hours.open].length > 0;
  return typed
    ? readHours(hours)
    : readHours(
        { days: availability.days ?? [], busy: availability.busy ?? [], open: availability.open ?? [] },
        'availability.',
      );
};

/** A runner who does not run for now has no runs ahead, whatever a file still plans. */
const withoutRuns = (
  sessions: readonly Session[],
  races: readonly AskedRace[],
  start: Day,
): Told<readonly Session[]> => {
  const kept = sessions.filter(({ kind, at }) => kind !== 'run' || at.day < start);
  const left = sessions.length - kept.length;
  return {
    value: kept,
    assumed: [
      ...(left > 0 ? [`--no-running: ${plural(left, 'planned run is', 'planned runs are')} left out.`] : []),
      ...races.map(
        ({ day, title }) =>
          `--no-running: the season is not counted back to the ${title.toLowerCase()} of ${formatDay(day)}.`,
      ),
    ],
  };
};

const painsOf = ({ pains }: SeasonArgs, today: Day): readonly Pain[] =>
  pains.map(({ site, score }) => ({ day: today, site, during: score }));

const tripsOf = (asked: SeasonArgs, { season, unit }: Config): readonly Trip[] => {
  const trips =
    asked.trips.length > 0
      ? asked.trips
      : (season?.trips ?? []).map((each) => readTrip('season.trips', each, unit));
  const inTime = [...trips].sort((a, b) => a.days.from - b.days.from);
  const clash = inTime.find((trip, index) => trip.days.from <= (inTime[index - 1]?.days.to ?? -Infinity));
  if (clash)
    throw new UsageError(
      `--trip ${formatDay(clash.days.from)}: another trip takes this day. Nobody is in two places.`,
    );
  return inTime;
};

/** Today's session is one of the plan that is made now: with its start in the past, it goes on from today. */
const startOf = (asked: SeasonArgs, today: Day): Day =>
  asked.fromToday ? Math.max(asked.start ?? today, today) : (asked.start ?? today);

/** The plan ends where it would have ended from its own start. */
const weeksAsked = ({ weeks, start }: SeasonArgs, from: Day, weekStartsOn: Weekday): number | undefined =>
  weeks === undefined || start === undefined
    ? weeks
    : Math.max(1, weeks - (weekStartOf(from, weekStartsOn) - weekStartOf(start, weekStartsOn)) / 7);

/** What cannot be is refused, what was not told is assumed, and what was assumed is said. */
export const planRequestOf = (asked: SeasonArgs, read: ReadLog, today: Day, cwd: string): AskedPlan => {
  const { config, preset } = read;
  const done = doneByToday(read.log.sessions, today);
  const log = { ...read.log, sessions: done.value };
  const start = startOf(asked, today);
  const { weekStartsOn = 0 } = log.athlete;
  const races = racesOf(asked, config, start);
  assertRaces(races, start);
  const runs = asked.notRunning
    ? withoutRuns(log.sessions, races, start)
    : { value: log.sessions, assumed: [] };
  const sessions = inOrder(asked.notRunning ? runs.value : withRaces(runs.value, races));
  const { gym, assumed: assumedGym } = gymOf(asked, config, log, start);
  const availability = hoursOf(asked, config);
  const minutes = minutesOf(asked.minutes ?? config.season?.minutes ?? usual.minutes, availability);
  const count = sessionsOf(asked.sessions ?? config.season?.sessions ?? usual.sessions, availability);
  const template = templateOf(asked, config, runs.value, start, weekStartsOn, cwd);
  const weeks = weeksOf(weeksAsked(asked, start, weekStartsOn), races, sessions, start, weekStartsOn);
  const pains = [...(log.pains ?? []), ...painsOf(asked, today)];
  const trips = tripsOf(asked, config);
  const lastDay = weekStartOf(start, weekStartsOn) + weeks.value * 7 - 1;
  const mobility = asked.mobility || config.season?.mobility === true;
  const balance = asked.balance || config.season?.balance === true;
  return {
    request: {
      log: { ...log, sessions, ...(pains.length > 0 ? { pains } : {}) },
      gym,
      start,
      weeks: weeks.value,
      sessionsPerWeek: count.value,
      minutes: minutes.value,
      availability,
      template: template.value,
      ...(trips.length > 0 ? { trips } : {}),
      ...(mobility || balance ? { wishes: { mobility, balance } } : {}),
      ...(asked.notRunning ? { notRunning: true } : {}),
      options: { preset, rules, settings: settingsOf(config, preset) },
    },
    assumed: [
      ...done.assumed,
      ...startInWords(start, today),
      ...tripsInWords(trips, start, lastDay),
      ...weeks.assumed,
      ...runs.assumed,
      ...template.assumed,
      ...assumedGym,
      ...count.assumed,
      ...minutes.assumed,
    ],
  };
};
