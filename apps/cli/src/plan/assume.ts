import {
  type Availability,
  type Day,
  exerciseById,
  type Session,
  type TrainingLog,
  type Weekday,
  weekStartOf,
} from '@carryover/engine';
import { UsageError } from '../errors.ts';
import { plural } from '../report/words.ts';
import type { Config } from '../settings/config.ts';
import { readGym, type ToldGym } from './equipment.ts';
import { longestOpening, openWeekdays } from './openings.ts';
import type { SeasonArgs } from './season-options.ts';
import { plainTemplate, readTemplate, type Template, templateText, usualTemplate } from './template.ts';

/** A value, and what was assumed for it, in sentences for people. */
export interface Told<Value> {
  readonly value: Value;
  readonly assumed: readonly string[];
}

/** Ours, where nothing was told. */
export const usual = { sessions: 2, minutes: 45, weeks: 12, weeksAfterRace: 2 } as const;
/** Under it there is no time for a warm-up and one exercise. Ours. */
const leastMinutes = 10;

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

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

export const gymOf = (asked: SeasonArgs, config: Config, log: TrainingLog, start: Day): ToldGym => {
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

/** Sessions are made no longer than the longest half of the week that is open; without one there is no plan. */
export const minutesOf = (minutes: number, availability: Availability): Told<number> => {
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

export const sessionsOf = (wanted: number, availability: Availability): Told<number> => {
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

export const templateOf = (
  asked: SeasonArgs,
  config: Config,
  sessions: readonly Session[],
  start: Day,
  weekStartsOn: Weekday,
  cwd: string,
): Told<Template> => {
  if (asked.notRunning) return { value: [], assumed: [] };
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
