import type { AuditReport } from '../audit.ts';
import { type Day, inOrder, type Session, type StrengthSession, type TrainingLog } from '../domain/index.ts';
import { crossInWords, runInWords } from '../planner/words.ts';

/** One week with what was planned for it, what was done, and what is planned for the next. */
export interface ReviewedWeek {
  readonly from: Day;
  readonly to: Day;
  /** The day on which the week is looked at. */
  readonly today: Day;
  readonly log: TrainingLog;
  readonly report: AuditReport;
  readonly planned: readonly Session[];
  readonly done: readonly Session[];
  readonly next: readonly Session[];
}

const liftInWords = ({ focus, effort }: StrengthSession): string => {
  const of = [...(effort ? [effort] : []), ...(focus && focus !== 'full' ? [focus] : [])];
  return of.length > 0 ? `strength (${of.join(' ')})` : 'strength';
};

/** `intervals`, `strength (heavy legs)`, `hard football`. */
export const sessionName = (session: Session): string => {
  if (session.kind === 'run') return runInWords(session);
  return session.kind === 'cross' ? crossInWords(session) : liftInWords(session);
};

export interface Match {
  readonly planned: Session;
  /** Undefined where it was not done, or not yet. */
  readonly done: Session | undefined;
}

export interface Matches {
  readonly matches: readonly Match[];
  /** Done and not planned. */
  readonly added: readonly Session[];
}

/** The day it is planned for is not over. */
export const isAhead = ({ planned, done }: Match, { today }: ReviewedWeek): boolean =>
  done === undefined && planned.at.day >= today;

const isLike = (planned: Session, done: Session): boolean =>
  planned.kind === done.kind &&
  (planned.kind !== 'run' || done.kind !== 'run' || planned.type === done.type) &&
  (planned.kind !== 'cross' || done.kind !== 'cross' || planned.sport === done.sport);

/** In this order each planned session takes what was done for it: the same of the day, any of its kind of the day, the same of another day. */
const passes: readonly ((planned: Session, done: Session) => boolean)[] = [
  (planned, done) => planned.at.day === done.at.day && isLike(planned, done),
  (planned, done) => planned.at.day === done.at.day && planned.kind === done.kind,
  isLike,
];

/** Pairs what was planned with what was done of it. */
export const matchWeek = ({ planned, done }: ReviewedWeek): Matches => {
  const taken = new Set<Session>();
  const pairs = new Map<Session, Session>();
  for (const isPair of passes) {
    for (const each of inOrder(planned)) {
      if (pairs.has(each)) continue;
      const found = done.find((session) => !taken.has(session) && isPair(each, session));
      if (!found) continue;
      taken.add(found);
      pairs.set(each, found);
    }
  }
  return {
    matches: inOrder(planned).map((each) => ({ planned: each, done: pairs.get(each) })),
    added: done.filter((session) => !taken.has(session)),
  };
};
