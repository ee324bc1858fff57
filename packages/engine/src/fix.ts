import { type AuditOptions, type AuditReport, type Finding, judgeWith } from './audit.ts';
import { exerciseById } from './catalog/index.ts';
import {
  type DayRange,
  inOrder,
  type Moment,
  type Session,
  type TrainingLog,
  type Weekday,
  weekdayOf,
  weekStartOf,
} from './domain/index.ts';
import type { Level, Rule } from './rule.ts';
import { isHard, isQuality } from './runs/index.ts';
import { viewOf } from './view.ts';

/** Doing one kind of session on another weekday, week after week, as tried on the weeks that were audited. */
export interface WeekdayFix {
  readonly moves: 'lifts' | 'quality runs';
  readonly from: Weekday;
  readonly to: Weekday;
  /** Breaches of the finding that are gone with it, of all that it has. */
  readonly clears: number;
  readonly of: number;
  /** Breaches of other rules about days that it would have brought, notes left out. */
  readonly adds: number;
}

/** What a session's rules look back on: the longest reach of a schedule rule, and the weeks in which work is new. */
const contextDays = 35;

const isMovable = (session: Session, moves: WeekdayFix['moves']): boolean =>
  moves === 'lifts' ? session.kind === 'strength' : session.kind === 'run' && isQuality(session.type);

/** The instant belongs to the old day, so it goes; the clock stays. */
const onDay = ({ instant: _, ...at }: Moment, day: number): Moment => ({ ...at, day });

/** The log with every such session of a weekday on another day of its week; none leaves the window. */
export const moveWeekday = (
  log: TrainingLog,
  window: DayRange,
  { moves, from, to }: Pick<WeekdayFix, 'moves' | 'from' | 'to'>,
): TrainingLog => {
  const weekStartsOn = log.athlete.weekStartsOn ?? 0;
  const moved = log.sessions.map((session) => {
    const { day } = session.at;
    const here = day >= window.from && day <= window.to;
    if (!here || weekdayOf(day) !== from || !isMovable(session, moves)) return session;
    const target = weekStartOf(day, weekStartsOn) + ((to - weekStartsOn + 7) % 7);
    return target < window.from || target > window.to
      ? session
      : { ...session, at: onDay(session.at, target) };
  });
  return { ...log, sessions: inOrder(moved) };
};

/** Numbers of breaches, the weightiest level first; notes do not count. */
type Weights = readonly number[];
/** By rule id. */
type Counts = ReadonlyMap<string, Weights>;

const scored: readonly Level[] = ['must', 'should', 'prefer'];

const countByLevel = (breaches: readonly { readonly level: Level }[]): Weights =>
  scored.map((level) => breaches.filter((breach) => breach.level === level).length);

const weigh = (counts: Counts): Weights =>
  scored.map((_, index) => [...counts.values()].reduce((sum, each) => sum + each[index]!, 0));

const total = (weights: Weights = []): number => weights.reduce((sum, count) => sum + count, 0);

/** Below 0 where `a` is lighter: the first number that differs decides. */
const compare = (a: Weights, b: Weights): number => {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs < 0 ? 0 : a[differs]! - b[differs]!;
};

/** Hard runs on the same day or on days next to each other: no rule of ours judges runs alone, so none may be added. */
const crowdedRuns = (log: TrainingLog, { from, to }: DayRange): number => {
  const days = log.sessions
    .filter((session) => session.kind === 'run' && isHard(session.type))
    .map(({ at }) => at.day)
    .filter((day) => day >= from && day <= to);
  return days.filter((day, index) => index > 0 && day - days[index - 1]! <= 1).length;
};

interface Trial {
  readonly change: Pick<WeekdayFix, 'moves' | 'from' | 'to'>;
  readonly counts: Counts;
  readonly weights: Weights;
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

/** Only weekdays on which such sessions take part in a breach are worth leaving. */
const worthLeaving = (findings: readonly Finding[], moves: WeekdayFix['moves']): Weekday[] => {
  const days = findings.flatMap(({ breaches }) =>
    breaches.flatMap(({ sessions }) =>
      sessions.filter((session) => isMovable(session, moves)).map(({ at }) => weekdayOf(at.day)),
    ),
  );
  return weekdays.filter((day) => days.includes(day));
};

const near = (log: TrainingLog, { from, to }: DayRange): TrainingLog => ({
  ...log,
  sessions: log.sessions.filter(({ at }) => at.day >= from - contextDays && at.day <= to + contextDays),
});

/**
 * For each finding about days, the change of one weekday that leaves the audited weeks lightest and would have
 * cleared more than half of it: every such change is tried and judged by the same rules. Findings that no single
 * weekday can mend have no entry. Of equals, moving lifts goes before moving runs, and fewer days away before more.
 */
export const findWeekdayFixes = (
  report: AuditReport,
  options: AuditOptions,
): ReadonlyMap<string, WeekdayFix> => {
  const findings = report.findings.filter(
    ({ rule, level }) => rule.family === 'schedule' && level !== 'note',
  );
  if (findings.length === 0) return new Map();
  const { window } = report;
  const log = near(report.view.log, window);
  const rules = options.rules.filter(({ family }) => family === 'schedule');
  const judge = (candidate: TrainingLog): Counts => {
    const view = viewOf(candidate, window, exerciseById);
    return new Map(
      rules.map((rule) => [rule.id, countByLevel(judgeWith(rule, view, options)?.breaches ?? [])]),
    );
  };
  const today = judge(log);
  const crowded = crowdedRuns(log, window);
  const changes = (['lifts', 'quality runs'] as const).flatMap((moves) =>
    worthLeaving(findings, moves).flatMap((from) =>
      weekdays.filter((to) => to !== from).map((to) => ({ moves, from, to })),
    ),
  );
  const trials = changes.flatMap((change): Trial[] => {
    const moved = moveWeekday(log, window, change);
    if (crowdedRuns(moved, window) > crowded) return [];
    const counts = judge(moved);
    return [{ change, counts, weights: weigh(counts) }];
  });
  const better = trials.filter(({ weights }) => compare(weights, weigh(today)) < 0);
  return new Map(findings.flatMap(({ rule }) => bestFor(rule, better, today)));
};

const addedBy = (trial: Trial, today: Counts, id: string): number =>
  [...trial.counts]
    .filter(([other]) => other !== id)
    .reduce((sum, [other, counts]) => sum + Math.max(0, total(counts) - total(today.get(other))), 0);

/** A change has to clear more than half of the finding, and more than it brings. */
const bestFor = ({ id }: Rule, trials: readonly Trial[], today: Counts): [string, WeekdayFix][] => {
  const of = total(today.get(id));
  const [best] = trials
    .map((trial) => ({ ...trial, clears: of - total(trial.counts.get(id)), adds: addedBy(trial, today, id) }))
    .filter(({ clears, adds }) => clears * 2 > of && clears > adds)
    .sort((a, b) => compare(a.weights, b.weights) || b.clears - a.clears || compare(effort(a), effort(b)));
  return best ? [[id, { ...best.change, clears: best.clears, of, adds: best.adds }]] : [];
};

/** Lifts before runs, then the shortest way, then the earlier day. */
const effort = ({ change: { moves, from, to } }: Trial): Weights => [
  moves === 'lifts' ? 0 : 1,
  Math.abs(to - from),
  to,
];
