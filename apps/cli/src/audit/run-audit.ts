import {
  type Athlete,
  audit,
  classifyRuns,
  exerciseById,
  inOrder,
  nearest,
  type Preset,
  presetById,
  presets,
  type Run,
  type RunType,
  rules,
  type Session,
  type TrainingLog,
  titlePattern,
  unknownTitlePatterns,
} from '@carryover/engine';
import { assembleLog, isZone } from '@carryover/formats';
import { UsageError } from '../errors.ts';
import type { FullReport } from '../report/report.ts';
import { acceptedBySettings, Baseline } from './accepted.ts';
import { type Config, readConfig } from './config.ts';
import type { FoundFile } from './find-files.ts';
import type { AuditArgs } from './options.ts';
import { readFiles } from './read-files.ts';

const presetOf = (asked: string): Preset => {
  const preset = presetById(asked);
  if (preset) return preset;
  const ids = presets.map(({ id }) => id);
  const near = nearest(asked, ids);
  throw new UsageError(
    `--preset ${asked}: there is no such preset.${near ? ` Did you mean ${near}?` : ''} Known are: ${ids.join(', ')}.`,
  );
};

const zoneOf = (asked: string | undefined): { zone?: string } => {
  if (asked === undefined) return {};
  if (!isZone(asked))
    throw new UsageError(`--zone ${asked}: expected an IANA time zone such as Europe/Madrid.`);
  return { zone: asked };
};

/** What was typed goes before the configuration file. */
const athleteOf = (asked: AuditArgs, config: Config): Athlete => {
  const { ageYears, experience, thresholdHeartRate, maxHeartRate, weekStartsOn, zone } = asked;
  const typed = {
    ageYears,
    experience,
    thresholdHeartRate,
    maxHeartRate,
    weekStartsOn,
    zone: zone ?? config.zone,
  };
  const known = Object.entries({ ...config.athlete, ...dropUndefined(typed) });
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
};

const dropUndefined = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

const mappingOf = (asked: AuditArgs, config: Config): ReadonlyMap<string, string> => {
  const mapping = new Map([...Object.entries(config.exercises ?? {}), ...asked.exercises]);
  for (const [name, id] of mapping) {
    if (!exerciseById(id))
      throw new UsageError(
        `"${name}=${id}": there is no exercise "${id}" in the catalogue. docs/exercises lists them.`,
      );
  }
  return mapping;
};

/** The athlete's word on a title, or on all titles of a pattern, outweighs every guess. */
const toldTypes = (sessions: readonly Session[], titles: ReadonlyMap<string, RunType>): Session[] => {
  const told = new Map([...titles].map(([title, type]) => [title.toLowerCase(), type]));
  return sessions.map((session) => {
    if (session.kind !== 'run' || session.title === undefined || told.size === 0) return session;
    const type = told.get(session.title.toLowerCase()) ?? told.get(titlePattern(session.title).toLowerCase());
    return type === undefined
      ? session
      : { ...session, type, typeConfidence: 1, typeEvidence: ['said by the athlete'] };
  });
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

/** Reads the files, makes one log of them and audits it. Throws UsageError for what only the athlete can mend. */
export const runAudit = (asked: AuditArgs, files: readonly FoundFile[], cwd: string): FullReport => {
  const config = readConfig(asked.config, cwd);
  const preset = presetOf(asked.preset ?? config.preset ?? presets[0]!.id);
  const unit = asked.unit ?? config.unit;
  const distanceUnit = asked.distanceUnit ?? config.distanceUnit;
  const { readings, unread } = readFiles(files, {
    ...zoneOf(asked.zone ?? config.zone),
    ...(unit === undefined ? {} : { unit }),
    ...(distanceUnit === undefined ? {} : { distanceUnit }),
  });
  if (readings.length === 0) {
    const reasons = unread.map(({ reason }) => reason);
    throw new UsageError(
      reasons.length > 0 ? reasons.join('\ncarryover: ') : 'There is no file to read there.',
    );
  }
  const mapping = mappingOf(asked, config);
  const { log, duplicates, unknownNames } = assembleLog(readings, {
    athlete: athleteOf(asked, config),
    mapping,
  });
  const titles = new Map([...Object.entries(config.titles ?? {}), ...asked.titles]);
  const told = classified(covered({ ...log, sessions: toldTypes(log.sessions, titles) }, asked.noLifting));
  if (told.sessions.length === 0)
    throw new UsageError('The files hold no session that could be read. Try carryover audit --help.');
  const baseline = asked.baseline === undefined ? new Baseline() : Baseline.read(asked.baseline, cwd);
  const suppressed = acceptedBySettings(config);
  const report = audit(told, {
    preset,
    rules,
    window: {
      ...(asked.from === undefined ? {} : { from: asked.from }),
      ...(asked.to === undefined ? {} : { to: asked.to }),
    },
    ...(config.rules === undefined ? {} : { settings: settingsOf(config.rules) }),
    accepts: (rule, breach) => suppressed(rule, breach) || baseline.accepts(rule, breach),
  });
  const inWindow = report.view.runs.filter(
    ({ at }) => at.day >= report.window.from && at.day <= report.window.to,
  );
  return {
    audit: report,
    read: readings,
    unread,
    duplicates,
    unknownNames,
    titleQuestions: unknownTitlePatterns(inWindow),
    staleBaseline: baseline.stale,
  };
};

const settingsOf = (settings: NonNullable<Config['rules']>): Preset['rules'] =>
  Object.fromEntries(
    Object.entries(settings).map(([id, setting]) => [
      id,
      setting === 'off' ? setting : { ...dropUndefined(setting) },
    ]),
  );
