import { type AuditReport, type DayRange, type Run, type TrainingLog, windowOf } from '@carryover/engine';

/** The days of which the log can tell: those of its sessions, and those without one that a source covers. */
const daysOf = ({ sessions, coverage: { runs, lifts } }: TrainingLog): DayRange => {
  const days = [sessions[0]?.at.day, sessions.at(-1)?.at.day, runs?.from, runs?.to, lifts?.from, lifts?.to];
  const known = days.filter((day) => day !== undefined);
  return { from: Math.min(...known), to: Math.max(...known) };
};

export interface WindowAsked {
  /** What was asked for, within the days of the log: more weeks would thin out what is found. */
  readonly asked: Partial<DayRange>;
  /** No session lies there: an audit would find nothing, and look like praise. */
  readonly isEmpty: boolean;
  /** All days of the log. */
  readonly whole: DayRange;
}

/** The days to audit of those that somebody asks for, of a log that holds a session. */
export const windowAsked = (log: TrainingLog, { from, to }: Partial<DayRange>): WindowAsked => {
  const whole = daysOf(log);
  const asked = {
    ...(from === undefined ? {} : { from: Math.max(from, whole.from) }),
    ...(to === undefined ? {} : { to: Math.min(to, whole.to) }),
  };
  const window = windowOf(log, asked);
  const isEmpty = !log.sessions.some(({ at }) => at.day >= window.from && at.day <= window.to);
  return { asked, isEmpty, whole };
};

export const runsIn = ({ view, window }: AuditReport): readonly Run[] =>
  view.runs.filter(({ at }) => at.day >= window.from && at.day <= window.to);
