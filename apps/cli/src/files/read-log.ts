import { assembleLog, type Preset, type Session, type TrainingLog, withRunTypes } from '@carryover/engine';
import { type FileReading, rowPlace } from '@carryover/formats';
import { UsageError } from '../errors.ts';
import type { Io } from '../io.ts';
import type { Unread } from '../report/report.ts';
import { plural } from '../report/words.ts';
import { type Config, readConfig } from '../settings/config.ts';
import { type AskedRace, mainRaceDay, racesTold } from '../settings/races.ts';
import { athleteOf, mappingOf, presetOf, readOptionsOf, settingsOf } from '../settings/settings.ts';
import type { SharedArgs } from '../settings/shared-options.ts';
import type { ProgressIo } from '../terminal/progress.ts';
import type { FoundFile } from './find-files.ts';
import { loggedNames } from './names.ts';
import { readFiles } from './read-files.ts';
import { sourcesOf } from './sources.ts';

const mostReasons = 5;

const assertSomeFile = (
  readings: readonly FileReading[],
  unread: readonly Unread[],
  asked: SharedArgs,
): void => {
  if (readings.length > 0) return;
  const [first, ...rest] = unread.map(({ reason }) => reason);
  if (first === undefined)
    throw new UsageError(`${asked.files.join(', ')}: holds no file. Name the files or another folder.`);
  const more = rest.length + 1 - mostReasons;
  throw new UsageError(
    first,
    ...rest.slice(0, mostReasons - 1),
    ...(more > 0 ? [`… and ${plural(more, 'file')} more that could not be read.`] : []),
  );
};

const assertSomeSession = (sessions: readonly Session[], readings: readonly FileReading[]): void => {
  if (sessions.length > 0) return;
  const [first, ...rest] = readings.map(({ file, skipped }) => {
    const [row] = skipped;
    const why = row
      ? `${plural(skipped.length, 'row')} left out, the first at ${rowPlace(row) || 'its start'}: ${row.reason}`
      : 'it ends after its first lines';
    return `${file}: holds no session that can be read (${why}). Export it again, or leave it out.`;
  });
  if (first !== undefined) throw new UsageError(first, ...rest);
};

/** With `--no-lifting` silence about lifts means that there were none. */
export const covered = (log: TrainingLog, noLifting: boolean): TrainingLog => {
  const { runs, lifts } = log.coverage;
  const all =
    runs && (lifts ? { from: Math.min(runs.from, lifts.from), to: Math.max(runs.to, lifts.to) } : runs);
  return noLifting && all ? { ...log, coverage: { ...log.coverage, lifts: all } } : log;
};

/** All that a command knows before its own work: the settings, and one log of all files. */
export interface ReadLog extends Omit<ReturnType<typeof assembleLog>, 'log'> {
  readonly config: Config;
  readonly preset: Preset;
  readonly settings: Preset['rules'];
  readonly log: TrainingLog;
  readonly readings: readonly FileReading[];
  readonly unread: readonly Unread[];
  /** What was said of titles and names and had no effect, in sentences. */
  readonly unused: readonly string[];
}

export const unusedNames = (
  { exercises }: Pick<SharedArgs, 'exercises'>,
  logged: ReadonlySet<string>,
): string[] =>
  [...exercises.keys()]
    .filter((name) => !logged.has(name))
    .map((name) => `--map "${name}": no set is logged under this name, so it changed nothing.`);

const unusedWords = (
  { titles, exercises }: SharedArgs,
  titlesOfNone: readonly string[],
  logged: ReadonlySet<string>,
): string[] => [
  ...titlesOfNone
    .filter((title) => titles.has(title))
    .map((title) => `--title "${title}": no run has this title, so it changed nothing.`),
  ...unusedNames({ exercises }, logged),
];

export interface LogArgs extends SharedArgs {
  readonly noLifting?: boolean;
  readonly races: readonly AskedRace[];
}

/** Where a command runs, and by which clock. */
export type Here = Pick<Io, 'cwd' | 'zone'> & ProgressIo;

/** Reads the settings and the files and makes one log of them, its runs classified; no file gives an empty log. */
export const readLog = async (asked: LogArgs, files: readonly FoundFile[], here: Here): Promise<ReadLog> => {
  const { cwd } = here;
  const config = readConfig(asked.config, here.cwd);
  const preset = presetOf(asked, config);
  const { readings, unread } = await readFiles(
    sourcesOf(files, cwd),
    readOptionsOf(asked, config, { zone: here.zone, raceDay: mainRaceDay(racesTold(asked.races, config)) }),
    here,
  );
  if (asked.files.length > 0) assertSomeFile(readings, unread, asked);
  const athlete = athleteOf(asked, config);
  const { log, ...assembly } = assembleLog(readings, { athlete, mapping: mappingOf(asked, config) });
  assertSomeSession(log.sessions, readings);
  const titles = new Map([...Object.entries(config.titles ?? {}), ...asked.titles]);
  const typed = withRunTypes(log, titles);
  return {
    ...assembly,
    config,
    preset,
    settings: settingsOf(config, preset),
    log: covered(typed.log, asked.noLifting === true),
    readings,
    unread,
    unused: unusedWords(asked, typed.unusedTitles, loggedNames(log.sessions)),
  };
};
