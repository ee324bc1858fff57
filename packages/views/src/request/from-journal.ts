import { type Day, formatDay, type Gym, type JournalState, type Session, type Trip } from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import { rulebookFrom } from '../rulebook.ts';
import { furnishedGym, gymEquipment, type ToldGym } from './gym.ts';
import { requestOf } from './request.ts';
import { readTemplateLine, type Template } from './template.ts';
import type { AskedPlan, Hints, SeasonTold, Told } from './told.ts';
import { usual } from './usual.ts';

/** How to say otherwise what was assumed: by telling it. */
const journalHints: Hints = {
  today: 'They count from their day on.',
  equipment: 'Tell your equipment to plan with other.',
  noEquipment: 'Tell your equipment to plan with it.',
  template: 'Tell your usual week, or plan your runs, to plan around others.',
  weeks: (weeks) => `a season of ${weeks} weeks reaches it.`,
  notRunning: 'Not running',
};

const daysOfHistory = 26 * 7;

const enteredUnits = (sessions: readonly Session[], today: Day): readonly LoadUnit[] =>
  sessions
    .filter(({ at, status }) => status === 'done' && at.day > today - daysOfHistory && at.day <= today)
    .flatMap((session) => (session.kind === 'strength' ? session.exercises : []))
    .flatMap(({ sets }) => sets.flatMap(({ enteredUnit }) => enteredUnit ?? []));

/** As told, else the unit in which most loads of the last half year were entered; kilograms where none tells. */
export const loadUnitOf = ({ log, wishes }: JournalState, today: Day): LoadUnit => {
  if (wishes.loadUnit !== undefined) return wishes.loadUnit;
  const units = enteredUnits(log.sessions, today);
  return units.filter((unit) => unit === 'lb').length * 2 > units.length ? 'lb' : 'kg';
};

/** What a room has and no weights were told for gets the usual ones. */
const gymFrom = (gym: Gym, unit: LoadUnit): ToldGym =>
  furnishedGym(
    {
      ...gym,
      kinds: gym.equipment,
      isGym: gymEquipment.every((kind) => gym.equipment.includes(kind)),
    },
    unit,
  );

/** Without one that was run this morning; of two on one day, the one that was told last. */
const racesFrom = ({ races, log }: JournalState, start: Day): Told<SeasonTold['races']> => {
  const isRun = (day: Day): boolean =>
    log.sessions.some(
      (each) => each.kind === 'run' && each.type === 'race' && each.status === 'done' && each.at.day === day,
    );
  const ahead = races.filter(({ day }) => day >= start && !(day === start && isRun(day)));
  const isLast = ({ day }: (typeof ahead)[number], index: number): boolean =>
    !ahead.slice(index + 1).some((other) => other.day === day);
  return {
    value: ahead.filter(isLast).map(({ id, ...race }) => race),
    assumed: ahead
      .filter((race, index) => !isLast(race, index))
      .map(
        ({ day, title }) =>
          `Races: two are told for ${formatDay(day)}, so the ${title.toLowerCase()}, which was told first, is left out.`,
      ),
  };
};

/** Nobody is in two places: of two trips that share a day, the one that was told last. */
const tripsFrom = ({ trips }: JournalState, unit: LoadUnit): Told<readonly Trip[]> => {
  const isKept = ({ days }: Trip, index: number): boolean =>
    !trips.slice(index + 1).some((other) => other.days.from <= days.to && other.days.to >= days.from);
  return {
    value: trips
      .filter(isKept)
      .map(({ days, gym }) => ({ days, gym: gymFrom(gym, unit).gym }))
      .sort((a, b) => a.days.from - b.days.from),
    assumed: trips
      .filter((trip, index) => !isKept(trip, index))
      .map(
        ({ days }) =>
          `Trip: ${formatDay(days.from)}..${formatDay(days.to)} shares days with a trip that was told later, and is left out.`,
      ),
  };
};

const templateFrom = ({ wishes, athlete }: JournalState): Told<Template | undefined> => {
  if (wishes.template === undefined) return { value: undefined, assumed: [] };
  const { runs, problems } = readTemplateLine(wishes.template, athlete.weekStartsOn ?? 0);
  if (problems.length === 0 && runs.length > 0) return { value: runs, assumed: [] };
  const why = problems[0] ?? 'it holds no run';
  return {
    value: undefined,
    assumed: [`Runs: your usual week "${wishes.template}" cannot be read (${why}), so it changes nothing.`],
  };
};

/** What is asked for once, beside what the journal tells. */
export type PlanAsked = Partial<Pick<SeasonTold, 'start' | 'unit' | 'hints'>>;

/** What a journal tells of the season from a day on, as a question to the planner. Never throws. */
export const planRequestFrom = (state: JournalState, today: Day, asked: PlanAsked = {}): AskedPlan => {
  const { log, availability = {}, wishes } = state;
  const { start = today, unit = loadUnitOf(state, today), hints = journalHints } = asked;
  const rulebook = rulebookFrom(state);
  const races = racesFrom(state, start);
  const trips = tripsFrom(state, unit);
  const template = templateFrom(state);
  const { request, assumed } = requestOf({
    log,
    today,
    start,
    races: races.value,
    availability,
    unit,
    trips: trips.value,
    leastWeeks: usual.weeks,
    pins: state.moved.map(({ session, day, half }) => ({ session, slot: { day, half } })),
    wishes: { mobility: wishes.mobility === true, balance: wishes.balance === true },
    notRunning: wishes.notRunning === true,
    options: rulebook.value,
    hints,
    ...(state.preferred === undefined ? {} : { preferred: state.preferred }),
    ...(wishes.weeks === undefined ? {} : { weeks: wishes.weeks }),
    ...(wishes.sessionsPerWeek === undefined ? {} : { sessionsPerWeek: wishes.sessionsPerWeek }),
    ...(wishes.minutes === undefined ? {} : { minutes: wishes.minutes }),
    ...(state.gym === undefined ? {} : { gym: gymFrom(state.gym, unit) }),
    ...(template.value === undefined ? {} : { template: template.value }),
  });
  return {
    request,
    assumed: [...rulebook.assumed, ...races.assumed, ...trips.assumed, ...template.assumed, ...assumed],
  };
};
