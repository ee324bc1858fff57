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
import { type Level, levels, type Rule } from './rule.ts';
import { isQuality } from './runs/index.ts';
import { type View, viewOf } from './view.ts';

/** Doing one kind of session on another weekday, week after week, as tried on the weeks that were audited. */
export interface WeekdayFix {
  readonly moves: 'lifts' | 'quality runs';
  readonly from: Weekday;
  readonly to: Weekday;
  /** Breaches of the finding that are gone with it, of all that it has. */
  readonly clears: number;
  readonly of: number;
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

type Weights = readonly number[];

/** Breaches by level, weightiest first; notes do not count. */
const weigh = (breaches: readonly { readonly level: Level }[]): Weights =>
  levels.slice(0, 3).map((level) => breaches.filter((breach) => breach.level === level).length);

const isLighter = (a: Weights, b: Weights): boolean => {
  const differs = a.findIndex((count, index) => count !== b[index]);
  return differs >= 0 && a[differs]! < b[differs]!;
};

interface Trial {
  readonly fix: Pick<WeekdayFix, 'moves' | 'from' | 'to'>;
  readonly weights: Weights;
  /** Breaches by rule id. */
  readonly counts: ReadonlyMap<string, number>;
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
 * For each finding about days, the change of one weekday that would have cleared most of it and made nothing else
 * weigh more: every such change is tried on the audited weeks and judged by the same rules. Findings that no single
 * weekday can mend have no entry. Moving lifts is preferred to moving runs, and fewer days away to more.
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
  const judge = (candidate: TrainingLog) => {
    const view: View = viewOf(candidate, window, exerciseById);
    return rules.map((rule) => ({ rule, breaches: judgeWith(rule, view, options)?.breaches ?? [] }));
  };
  const tried = (fix: Trial['fix'], answers: ReturnType<typeof judge>): Trial => ({
    fix,
    weights: weigh(answers.flatMap(({ breaches }) => breaches)),
    counts: new Map(answers.map(({ rule, breaches }) => [rule.id, breaches.length])),
  });
  const today = judge(log);
  const now = weigh(today.flatMap(({ breaches }) => breaches));
  const before = new Map(today.map(({ rule, breaches }) => [rule.id, breaches.length]));
  const trials = (['lifts', 'quality runs'] as const).flatMap((moves) =>
    worthLeaving(findings, moves).flatMap((from) =>
      weekdays
        .filter((to) => to !== from)
        .map((to) => tried({ moves, from, to }, judge(moveWeekday(log, window, { moves, from, to })))),
    ),
  );
  const better = trials.filter(({ weights }) => isLighter(weights, now));
  return new Map(findings.flatMap(({ rule }) => bestFor(rule, better, before.get(rule.id) ?? 0)));
};

const bestFor = (rule: Rule, trials: readonly Trial[], of: number): [string, WeekdayFix][] => {
  const clearsOf = (trial: Trial) => of - (trial.counts.get(rule.id) ?? 0);
  const [best] = trials
    .filter((trial) => clearsOf(trial) * 2 > of)
    .sort(
      (a, b) => clearsOf(b) - clearsOf(a) || compare(a.weights, b.weights) || compare(effort(a), effort(b)),
    );
  return best ? [[rule.id, { ...best.fix, clears: clearsOf(best), of }]] : [];
};

/** Lifts before runs, then the shortest way, then the earlier day. */
const effort = ({ fix: { moves, from, to } }: Trial): Weights => [
  moves === 'lifts' ? 0 : 1,
  Math.abs(to - from),
  to,
];

const compare = (a: Weights, b: Weights): number => {
  const differs = a.findIndex((value, index) => value !== b[index]);
  return differs < 0 ? 0 : a[differs]! - b[differs]!;
};
