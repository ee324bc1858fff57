import {
  type AuditOptions,
  audit,
  type DayRange,
  findWeekdayFixes,
  formatDay,
  type Rule,
  rules,
  type TrainingLog,
  unknownTitlePatterns,
} from '@carryover/engine';
import { countNames, runsIn, statementsOf, windowAsked } from '@carryover/views';
import { UsageError } from '../errors.ts';
import type { FoundFile } from '../files/find-files.ts';
import { type Here, type ReadLog, readLog } from '../files/read-log.ts';
import type { FullReport } from '../report/report.ts';
import { Baseline, Suppressions } from './accepted.ts';
import type { AuditArgs } from './options.ts';

const askedWindow = (log: TrainingLog, { from, to }: AuditArgs): Partial<DayRange> => {
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--from ${formatDay(from)}: this is after --to ${formatDay(to)}.`);
  const { asked, isEmpty, whole } = windowAsked(log, {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  });
  if (!isEmpty) return asked;
  const options = [
    ...(from === undefined ? [] : ['--from', formatDay(from)]),
    ...(to === undefined ? [] : ['--to', formatDay(to)]),
  ];
  throw new UsageError(
    `${options.join(' ')}: no session lies there; the files tell of ${formatDay(whole.from)} to ${formatDay(whole.to)}.`,
  );
};

/** Reads the files, makes one log of them and audits it. Throws UsageError for what only the athlete can mend. */
export const runAudit = async (
  asked: AuditArgs,
  files: readonly FoundFile[],
  here: Here,
  rulebook: readonly Rule[] = rules,
): Promise<FullReport> => auditOf(asked, await readLog(asked, files, here), here.cwd, rulebook);

/** Audits what was read, from files or from the journal. */
export const auditOf = (
  asked: AuditArgs,
  read: ReadLog,
  cwd: string,
  rulebook: readonly Rule[] = rules,
): FullReport => {
  const { config, preset, settings, log, readings, unread, unused, ...assembly } = read;
  const baseline = asked.baseline === undefined ? new Baseline() : Baseline.read(asked.baseline, cwd);
  const suppressions = new Suppressions(config);
  const options: AuditOptions = {
    preset,
    rules: rulebook,
    window: askedWindow(log, asked),
    settings,
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
    statements: statementsOf(report, { preset, settings }),
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
