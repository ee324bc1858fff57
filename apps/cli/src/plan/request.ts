import {
  type Athlete,
  type Availability,
  type Day,
  exerciseById,
  formatDay,
  type Gym,
  inOrder,
  type Pain,
  type PlanRequest,
  rules,
  type Session,
  type TrainingLog,
  weekStartOf,
} from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { ReadLog } from '../files/read-log.ts';
import { plural } from '../report/words.ts';
import type { Config } from '../settings/config.ts';
import { settingsOf } from '../settings/settings.ts';
import { readGym, type ToldGym } from './equipment.ts';
import { longestOpening, openWeekdays, readHours } from './openings.ts';
import { type AskedRace, assertRaces, readRace, withRaces } from './races.ts';
import { readTrip, type SeasonArgs } from './season-options.ts';
import { plainTemplate, readTemplate, type Template, templateText, usualTemplate } from './template.ts';

/** What the planner is asked, and what was assumed on the way, in sentences for people. */
export interface AskedPlan {
  readonly request: PlanRequest;
  readonly assumed: readonly string[];
}

/** Ours, where nothing was told. */
const usual = { sessions: 2, minutes: 45, weeks: 12, weeksAfterRace: 2 } as const;
/** Under it there is no time for a warm-up and one exercise. Ours. */
const leastMinutes = 10;
const mostWeeks = 104;

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

const racesOf = (asked: SeasonArgs, { season }: Config, start: Day): readonly AskedRace[] => {
  if (asked.races.length > 0) return asked.races;
  // The configuration stays when a race is over.
  return (season?.races ?? [])
    .map((each) => readRace('season.races', each))
    .filter(({ day }) => day >= start);
};

const daysOfHistory = 26 * 7;

/** All that the lifts of the last half year took. */
const equipmentOfLog = (sessions: readonly Session[], start: Day): readonly string[] => {
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

const gymOf = (asked: SeasonArgs, config: Config, log: TrainingLog, start: Day): ToldGym => {
  const unit = asked.unit ?? config.unit;
  if (asked.equipment.length > 0) return readGym('--equipment', asked.equipment, unit);
  const configured = listOf(config.gym);
  if (configured.length > 0) return readGym('gym', configured, unit);
  const used = equipmentOfLog(log.sessions, start);
  const { gym, assumed } = readGym('--equipment', used.length > 0 ? used : ['none'], unit);
  const says =
    used.length > 0
      ? `Equipment: what your logged lifts took (${used.join(', ')}). --equipment says otherwise.`
      : 'Equipment: none was told, so all is done without. --equipment "dumbbells:8,10,12.5 bands" says otherwise.';
  return { gym, assumed: [says, ...assumed] };
};

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

interface Told<Value> {
  readonly value: Value;
  readonly assumed: readonly string[];
}

/** Sessions are made no longer than the longest half of the week that is open; without one there is no plan. */
const minutesOf = (minutes: number, availability: Availability): Told<number> => {
  const longest = longestOpening(availability, minutes);
  if (longest < leastMinutes)
    throw new UsageError(
      `No half of your week leaves ${leastMinutes} minutes for strength. Name one, as in --open "Tue pm 30m", or take back a --busy.`,
    );
  if (longest >= minutes) return { value: minutes, assumed: [] };
  return {
    value: longest,
    assumed: [`Minutes: no half of your week leaves ${minutes}, so sessions are of ${longest} at most.`],
  };
};

const sessionsOf = (wanted: number, availability: Availability): Told<number> => {
  const days = openWeekdays(availability, leastMinutes);
  if (days >= wanted) return { value: wanted, assumed: [] };
  return {
    value: days,
    assumed: [
      `Sessions: ${wanted} were asked for, and only ${plural(days, 'weekday is', 'weekdays are')} open; so there ${days === 1 ? 'is' : 'are'} ${days}.`,
    ],
  };
};

const lookBackDays = 4 * 7;

const templateOf = (
  asked: SeasonArgs,
  config: Config,
  sessions: readonly Session[],
  start: Day,
  cwd: string,
): Told<Template> => {
  if (asked.notRunning) return { value: [], assumed: [] };
  const weekStartsOn = asked.weekStartsOn ?? 0;
  if (asked.template !== undefined)
    return { value: readTemplate('--template', asked.template, cwd, weekStartsOn), assumed: [] };
  if (config.season?.template !== undefined)
    return { value: readTemplate('season.template', config.season.template, cwd, weekStartsOn), assumed: [] };
  const say = (where: string, value: Template): Told<Template> => ({
    value,
    assumed: [`Runs: ${where} ${templateText(value, weekStartsOn)}. --template says otherwise.`],
  });
  const ahead = sessions.filter(({ at, status }) => status === 'planned' && at.day >= start);
  const firstPlanned = ahead.find(({ kind }) => kind === 'run')?.at.day ?? start;
  const planned = usualTemplate(ahead, weekStartOf(firstPlanned, weekStartsOn), weekStartsOn);
  if (planned) return say('weeks whose runs are not planned yet go on as', planned);
  const done = usualTemplate(sessions, start - lookBackDays, weekStartsOn);
  if (done) return say('none are planned, so the last four weeks go on:', done);
  return say('none were told, so a plain week stands for yours:', plainTemplate(weekStartsOn));
};

const weeksTo = (day: Day, start: Day, weekStartsOn: Athlete['weekStartsOn']): number =>
  (weekStartOf(day, weekStartsOn) - weekStartOf(start, weekStartsOn)) / 7 + 1;

const weeksOf = (
  asked: SeasonArgs,
  races: readonly AskedRace[],
  sessions: readonly Session[],
  start: Day,
): Told<number> => {
  const { weekStartsOn } = asked;
  const raceDays = sessions.flatMap((each) =>
    each.kind === 'run' && each.type === 'race' && each.at.day >= start ? [each.at.day] : [],
  );
  const lastRace = Math.max(start, ...raceDays);
  const lastPlanned = sessions.findLast(({ kind, at }) => kind === 'run' && at.day >= start)?.at.day ?? start;
  if (asked.weeks === undefined) {
    const reach = raceDays.length > 0 ? weeksTo(lastRace, start, weekStartsOn) + usual.weeksAfterRace : 0;
    const told = lastPlanned > start ? weeksTo(lastPlanned, start, weekStartsOn) : 0;
    const value = Math.min(mostWeeks, Math.max(reach, told) || usual.weeks);
    const farRace = weeksTo(lastRace, start, weekStartsOn) > mostWeeks;
    return {
      value,
      assumed: farRace
        ? [`Weeks: ${formatDay(lastRace)} is further off than the ${mostWeeks} weeks that are planned.`]
        : [],
    };
  }
  const beyond = races.filter(({ day }) => weeksTo(day, start, weekStartsOn) > asked.weeks!);
  return {
    value: asked.weeks,
    assumed: beyond.map(
      ({ day, title }) =>
        `Weeks: the ${title.toLowerCase()} of ${formatDay(day)} lies after the ${asked.weeks} asked for; --weeks ${weeksTo(day, start, weekStartsOn)} reaches it.`,
    ),
  };
};

/** A runner who does not run for now has no runs ahead, whatever a file still plans. */
const withoutRuns = (sessions: readonly Session[], start: Day): Told<readonly Session[]> => {
  const kept = sessions.filter(({ kind, at }) => kind !== 'run' || at.day < start);
  const left = sessions.length - kept.length;
  return {
    value: kept,
    assumed:
      left > 0 ? [`--no-running: ${plural(left, 'planned run is', 'planned runs are')} left out.`] : [],
  };
};

const painsOf = ({ pains }: SeasonArgs, today: Day): readonly Pain[] =>
  pains.map(({ site, score }) => ({ day: today, site, during: score }));

const tripsOf = (asked: SeasonArgs, { season, unit }: Config): PlanRequest['trips'] =>
  asked.trips.length > 0
    ? asked.trips
    : (season?.trips ?? []).map((each) => readTrip('season.trips', each, unit));

/** Two races, two trips or two schools cannot hold at once; what can be planned is, and the rest is said. */
export const planRequestOf = (asked: SeasonArgs, read: ReadLog, today: Day, cwd: string): AskedPlan => {
  const { config, log, preset } = read;
  const start = asked.start ?? today;
  const races = racesOf(asked, config, start);
  assertRaces(races, start);
  const runs = asked.notRunning ? withoutRuns(log.sessions, start) : { value: log.sessions, assumed: [] };
  const sessions = withRaces(runs.value, races);
  const { gym, assumed: assumedGym }: { gym: Gym; assumed: readonly string[] } = gymOf(
    asked,
    config,
    log,
    start,
  );
  const availability = hoursOf(asked, config);
  const minutes = minutesOf(asked.minutes ?? config.season?.minutes ?? usual.minutes, availability);
  const count = sessionsOf(asked.sessions ?? config.season?.sessions ?? usual.sessions, availability);
  const template = templateOf(asked, config, runs.value, start, cwd);
  const weeks = weeksOf(asked, races, sessions, start);
  const pains = [...(log.pains ?? []), ...painsOf(asked, today)];
  const trips = tripsOf(asked, config) ?? [];
  const mobility = asked.mobility || config.season?.mobility === true;
  const balance = asked.balance || config.season?.balance === true;
  return {
    request: {
      log: { ...log, sessions: inOrder(sessions), ...(pains.length > 0 ? { pains } : {}) },
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
      ...weeks.assumed,
      ...runs.assumed,
      ...template.assumed,
      ...assumedGym,
      ...count.assumed,
      ...minutes.assumed,
    ],
  };
};
