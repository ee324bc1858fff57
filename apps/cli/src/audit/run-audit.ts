import {
  type AuditOptions,
  type AuditReport,
  audit,
  type DayRange,
  findWeekdayFixes,
  formatDay,
  type Rule,
  type Run,
  rules,
  type TrainingLog,
  unknownTitlePatterns,
  windowOf,
} from '@carryover/engine';
import { UsageError } from '../errors.ts';
import type { FoundFile } from '../files/find-files.ts';
import { countNames } from '../files/names.ts';
import { readLog } from '../files/read-log.ts';
import type { FullReport } from '../report/report.ts';
import { settingsOf } from '../settings/settings.ts';
import { Baseline, Suppressions } from './accepted.ts';
import type { AuditArgs } from './options.ts';

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
  const { config, preset, log, readings, unread, unused, ...assembly } = readLog(asked, files, cwd);
  const baseline = asked.baseline === undefined ? new Baseline() : Baseline.read(asked.baseline, cwd);
  const suppressions = new Suppressions(config);
  const options: AuditOptions = {
    preset,
    rules: rulebook,
    window: askedWindow(log, asked),
    settings: settingsOf(config, preset),
    accepts: (rule, breach) => suppressions.accepts(rule, breach) || baseline.accepts(rule, breach),
  };
  const report = audit(log, options);
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
    unused,
  };
};
