import {
  type AuditOptions,
  type AuditReport,
  audit,
  classifyRuns,
  type DayRange,
  findWeekdayFixes,
  formatDay,
  inOrder,
  type Rule,
  type Run,
  rules,
  type Session,
  type TrainingLog,
  unknownTitlePatterns,
  windowOf,
} from '@carryover/engine';
import { assembleLog, type FileReading } from '@carryover/formats';
import { UsageError } from '../errors.ts';
import type { FullReport, Unread } from '../report/report.ts';
import { plural } from '../report/words.ts';
import { Baseline, Suppressions } from './accepted.ts';
import { readConfig } from './config.ts';
import type { FoundFile } from './find-files.ts';
import { countNames, loggedNames } from './names.ts';
import type { AuditArgs } from './options.ts';
import { readFiles } from './read-files.ts';
import { athleteOf, mappingOf, presetOf, readOptionsOf, settingsOf } from './settings.ts';
import { tellTypes } from './titles.ts';

const mostReasons = 5;

const assertSomeFile = (
  readings: readonly FileReading[],
  unread: readonly Unread[],
  asked: AuditArgs,
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
      ? `${plural(skipped.length, 'row')} left out, the first at line ${row.line}: ${row.reason}`
      : 'it ends after its first lines';
    return `${file}: holds no session that can be read (${why}). Export it again, or leave it out.`;
  });
  if (first !== undefined) throw new UsageError(first, ...rest);
};

const classified = (log: TrainingLog): TrainingLog => {
  const runs = classifyRuns(
    log.sessions.filter((session): session is Run => session.kind === 'run'),
    log.athlete,
  );
  const others = log.sessions.filter((session) => session.kind !== 'run');
  return { ...log, sessions: inOrder([...runs, ...others]) };
};

/** With `--no-lifting` silence about lifts means that there were none. */
const covered = (log: TrainingLog, noLifting: boolean): TrainingLog => {
  const { runs, lifts } = log.coverage;
  const all =
    runs && (lifts ? { from: Math.min(runs.from, lifts.from), to: Math.max(runs.to, lifts.to) } : runs);
  return noLifting && all ? { ...log, coverage: { ...log.coverage, lifts: all } } : log;
};

/** The days of which the log can tell: those of its sessions, and those without one that a file covers. */
const daysOf = ({ sessions, coverage: { runs, lifts } }: TrainingLog): DayRange => {
  const days = [sessions[0]?.at.day, sessions.at(-1)?.at.day, runs?.from, runs?.to, lifts?.from, lifts?.to];
  const known = days.filter((day) => day !== undefined);
  return { from: Math.min(...known), to: Math.max(...known) };
};

/**
 * What was asked for, within the days of the log: more weeks would thin out what is found. An audit of days that the
 * log does not know would find nothing, and look like praise.
 */
const askedWindow = (log: TrainingLog, { from, to }: AuditArgs): Partial<DayRange> => {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${formatDay(from)}: this is after --to ${formatDay(to)}.`);
  const whole = daysOf(log);
  const asked = {
    ...(from === undefined ? {} : { from: Math.max(from, whole.from) }),
    ...(to === undefined ? {} : { to: Math.min(to, whole.to) }),
  };
  const window = windowOf(log, asked);
  if (log.sessions.some(({ at }) => at.day >= window.from && at.day <= window.to)) return asked;
  const options = [
    ...(from === undefined ? [] : ['--from', formatDay(from)]),
    ...(to === undefined ? [] : ['--to', formatDay(to)]),
  ];
  throw new UsageError(
    `${options.join(' ')}: no session lies there; the files tell of ${formatDay(whole.from)} to ${formatDay(whole.to)}.`,
  );
};

const runsIn = ({ view, window }: AuditReport): Run[] =>
  view.runs.filter(({ at }) => at.day >= window.from && at.day <= window.to);

/** Reads the files, makes one log of them and audits it. Throws UsageError for what only the athlete can mend. */
export const runAudit = (
  asked: AuditArgs,
  files: readonly FoundFile[],
  cwd: string,
  rulebook: readonly Rule[] = rules,
): FullReport => {
  const config = readConfig(asked.config, cwd);
  const preset = presetOf(asked, config);
  const { readings, unread } = readFiles(files, readOptionsOf(asked, config));
  assertSomeFile(readings, unread, asked);
  const athlete = athleteOf(asked, config);
  const { log, ...assembly } = assembleLog(readings, { athlete, mapping: mappingOf(asked, config) });
  assertSomeSession(log.sessions, readings);
  const told = tellTypes(log.sessions, new Map([...Object.entries(config.titles ?? {}), ...asked.titles]));
  const logged = loggedNames(log.sessions);
  const typed = classified(covered({ ...log, sessions: told.sessions }, asked.noLifting));
  const whole = { ...typed, sessions: told.fillUnknown(typed.sessions) };
  const baseline = asked.baseline === undefined ? new Baseline() : Baseline.read(asked.baseline, cwd);
  const suppressions = new Suppressions(config);
  const options: AuditOptions = {
    preset,
    rules: rulebook,
    window: askedWindow(whole, asked),
    settings: settingsOf(config, preset),
    accepts: (rule, breach) => suppressions.accepts(rule, breach) || baseline.accepts(rule, breach),
  };
  const report = audit(whole, options);
  // Read before the fixes are sought, as that asks again what is accepted.
  const accepted = {
    staleBaseline: baseline.stale,
    presentBaseline: baseline.present,
    suppressed: suppressions.used,
  };
  return {
    audit: report,
    ...accepted,
    fixes: findWeekdayFixes(report, options),
    read: readings,
    unread,
    duplicates: assembly.duplicates,
    unrunPlans: assembly.unrunPlans,
    names: countNames(log.sessions),
    unknownNames: assembly.unknownNames,
    otherNames: assembly.otherNames,
    titleQuestions: unknownTitlePatterns(runsIn(report)),
    ...(config.docsUrl === undefined ? {} : { docsUrl: config.docsUrl }),
    unused: [
      ...told.unused
        .filter((title) => asked.titles.has(title))
        .map((title) => `--title "${title}": no run has this title, so it changed nothing.`),
      ...[...asked.exercises.keys()]
        .filter((name) => !logged.has(name))
        .map((name) => `--map "${name}": no set is logged under this name, so it changed nothing.`),
    ],
  };
};
