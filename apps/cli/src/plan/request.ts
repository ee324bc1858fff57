import {
  type Availability,
  type Day,
  formatDay,
  type Pain,
  rules,
  type Trip,
  type Weekday,
  weekStartOf,
} from '@carryover/engine';
import {
  type AskedPlan,
  leastMinutes,
  longestOpening,
  requestOf,
  type Template,
  type ToldGym,
  usual,
} from '@carryover/views';
import { UsageError } from '../errors.ts';
import type { ReadLog } from '../files/read-log.ts';
import type { Config } from '../settings/config.ts';
import { type AskedRace, assertRaces, racesTold } from '../settings/races.ts';
import { known } from '../settings/settings.ts';
import { readGym } from './equipment.ts';
import { optionHints } from './hints.ts';
import { readHours } from './openings.ts';
import { readTemplate } from './read-template.ts';
import { readTrip, type SeasonArgs } from './season-options.ts';

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

/** Without a half of the week for strength there is no plan. */
export const assertRoom = (minutes: number, availability: Availability): void => {
  if (longestOpening(availability, minutes) < leastMinutes)
    throw new UsageError(
      `No half of your week leaves ${leastMinutes} minutes for strength. Name one, as in --open "Tue pm 30m", or take back a --busy.`,
    );
};

const gymTold = (asked: SeasonArgs, config: Config): ToldGym | undefined => {
  const unit = asked.unit ?? config.unit;
  if (asked.equipment.length > 0) return readGym('--equipment', asked.equipment, unit);
  const configured = [config.gym ?? []].flat();
  return configured.length > 0 ? readGym('gym', configured, unit) : undefined;
};

const templateTold = (
  asked: SeasonArgs,
  { season }: Config,
  weekStartsOn: Weekday,
  cwd: string,
): Template | undefined => {
  if (asked.notRunning) return undefined;
  if (asked.template !== undefined) return readTemplate('--template', asked.template, cwd, weekStartsOn);
  if (season?.template === undefined) return undefined;
  return readTemplate('season.template', season.template, cwd, weekStartsOn);
};

const painsOf = ({ pains }: SeasonArgs, today: Day): readonly Pain[] =>
  pains.map(({ site, score }) => ({ day: today, site, during: score }));

const tripsOf = (asked: SeasonArgs, { season, unit }: Config): readonly Trip[] => {
  const trips =
    asked.trips.length > 0
      ? asked.trips
      : (season?.trips ?? []).map((each) => readTrip('season.trips', each, unit));
  return tripsInOrder(trips);
};

/** In order of time; throws UsageError where two share a day. */
export const tripsInOrder = (trips: readonly Trip[]): readonly Trip[] => {
  const inTime = [...trips].sort((a, b) => a.days.from - b.days.from);
  const clash = inTime.find((trip, index) => trip.days.from <= (inTime[index - 1]?.days.to ?? -Infinity));
  if (clash)
    throw new UsageError(
      `--trip ${formatDay(clash.days.from)}: another trip takes this day. Nobody is in two places.`,
    );
  return inTime;
};

/** Today's session is one of the plan that is made now: with its start in the past, it goes on from today. */
export const startOf = (asked: SeasonArgs, today: Day): Day =>
  asked.fromToday ? Math.max(asked.start ?? today, today) : (asked.start ?? today);

/** The plan ends where it would have ended from its own start. */
const weeksAsked = ({ weeks, start }: SeasonArgs, from: Day, weekStartsOn: Weekday): number | undefined =>
  weeks === undefined || start === undefined
    ? weeks
    : Math.max(1, weeks - (weekStartOf(from, weekStartsOn) - weekStartOf(start, weekStartsOn)) / 7);

/** Options and configuration as what was told of a season; what cannot be is refused. */
export const planRequestOf = (asked: SeasonArgs, read: ReadLog, today: Day, cwd: string): AskedPlan => {
  const { config, preset, settings } = read;
  const { season = {} } = config;
  const start = startOf(asked, today);
  const { weekStartsOn = 0 } = read.log.athlete;
  const races = racesOf(asked, config, start);
  assertRaces(races, start);
  const availability = hoursOf(asked, config);
  const minutes = asked.minutes ?? season.minutes;
  const gym = gymTold(asked, config);
  assertRoom(minutes ?? usual.minutes, availability);
  const pains = [...(read.log.pains ?? []), ...painsOf(asked, today)];
  return requestOf({
    log: { ...read.log, ...(pains.length > 0 ? { pains } : {}) },
    today,
    start,
    races,
    availability,
    ...known({
      minutes,
      gym,
      unit: asked.unit ?? config.unit,
      sessionsPerWeek: asked.sessions ?? season.sessions,
      template: templateTold(asked, config, weekStartsOn, cwd),
      weeks: weeksAsked(asked, start, weekStartsOn),
    }),
    trips: tripsOf(asked, config),
    wishes: {
      mobility: asked.mobility || season.mobility === true,
      balance: asked.balance || season.balance === true,
    },
    notRunning: asked.notRunning,
    options: { preset, rules, settings },
    hints: optionHints,
  });
};
