import {
  citationLabel,
  type Day,
  type JournalState,
  type Session,
  weekStartOf,
  windowOf,
} from '@carryover/engine';
import { type AuditAsked, type AuditedJournal, type AuditView, auditJournal } from './audit-view.ts';
import { statementsOf } from './statements.ts';
import { type AuditStrip, stripOf } from './strip.ts';

export interface AuditPageAsked {
  /** So many weeks up to the last day that was told, or all of them; the usual 26 when absent. */
  readonly weeks?: number | 'all';
  readonly preset?: string;
}

/** The screen of an audit and its report: what was found, as a picture too, and what was read for it. */
export interface AuditPage extends AuditView {
  readonly strip: AuditStrip;
  readonly read: {
    readonly runs: number;
    readonly lifts: number;
    /** Runs of which nobody knows whether they were easy or hard. */
    readonly untypedRuns: number;
    /** From the first day of which anything was told to the last, both counted; 0 where nothing was. */
    readonly days: number;
    /** An audit wants so many. */
    readonly leastDays: number;
  };
  /** What each rule of the page asks for, as advice. */
  readonly statements: Readonly<Record<string, string>>;
  /** How each source of the findings is cited. */
  readonly sources: Readonly<Record<string, string>>;
}

/** An audit of fewer days sees no whole week beside another. Ours. */
const leastDays = 14;

const windowAskedFor = ({ log }: JournalState, { weeks }: AuditPageAsked): AuditAsked => {
  if (weeks === undefined || log.sessions.length === 0) return {};
  if (weeks === 'all') return { from: log.sessions[0]!.at.day };
  const { to } = windowOf(log);
  return { from: weekStartOf(to - weeks * 7 + 1, log.athlete.weekStartsOn) };
};

/** The audit that a screen asks for. */
export const auditFor = (state: JournalState, today: Day, asked: AuditPageAsked): AuditedJournal =>
  auditJournal(state, today, {
    ...windowAskedFor(state, asked),
    ...(asked.preset === undefined ? {} : { preset: asked.preset }),
  });

const isDone = ({ status }: Session): boolean => status === 'done';

/** How much of what was told an audit could read. */
export const readOf = ({ log }: JournalState, { report }: AuditedJournal): AuditPage['read'] => {
  const { from, to } = report.window;
  const done = log.sessions.filter(isDone);
  const read = done.filter(({ at }) => at.day >= from && at.day <= to);
  const runs = read.filter(({ kind }) => kind === 'run');
  const [first, last] = [done[0]?.at.day, done.at(-1)?.at.day];
  return {
    runs: runs.length,
    lifts: read.filter(({ kind }) => kind === 'strength').length,
    untypedRuns: runs.filter((run) => run.kind === 'run' && run.type === 'unknown').length,
    days: first === undefined || last === undefined ? 0 : last - first + 1,
    leastDays,
  };
};

export const auditPage = (state: JournalState, today: Day, asked: AuditPageAsked = {}): AuditPage => {
  const audited = auditFor(state, today, asked);
  const { report, view, options } = audited;
  const cited = report.findings.flatMap(({ sources, dissent }) => [...sources, ...dissent]);
  return {
    ...view,
    strip: stripOf(report),
    read: readOf(state, audited),
    statements: statementsOf(report, options),
    sources: Object.fromEntries(cited.map(({ source }) => [source, citationLabel(source)])),
  };
};
