import {
  type Day,
  formatDay,
  inOrder,
  type JournalState,
  levelWords,
  type PlannedSession,
  type RuledBreach,
  type Session,
  weekStartOf,
} from '@carryover/engine';
import { breachText, type PlanJson, plannedSessionJson, remedyText } from '@carryover/formats';
import { planFrom } from './plan/index.ts';
import { sessionJson } from './shapes.ts';

type PlannedSessionJson = PlanJson['weeks'][number]['sessions'][number];

/** A run, a lift or another sport as it stands on a board of the week. */
export type BoardItem = ReturnType<typeof sessionJson> & {
  /** Every set of a session that is ours; absent for those of others and for what is done. */
  readonly planned?: PlannedSessionJson;
  /** The entry by which the athlete put it there; absent where the plan chose the place. */
  readonly movedBy?: string;
  /** Planned, and its day is over. */
  readonly isMissed: boolean;
  /** Numbers of the marks in which it has part. */
  readonly marks: readonly number[];
};

export interface BoardDay {
  readonly date: string;
  readonly isOver: boolean;
  readonly isToday: boolean;
  /** In time order. */
  readonly items: readonly BoardItem[];
}

/** What the rulebook says of sessions of a week, numbered in order of time. */
export interface BoardMark {
  readonly number: number;
  readonly rule: string;
  readonly level: (typeof levelWords)[keyof typeof levelWords];
  readonly says: string;
  readonly remedy: string;
  readonly sessions: readonly string[];
  readonly dates: readonly string[];
}

export interface WeekBoard {
  readonly days: readonly BoardDay[];
  readonly marks: readonly BoardMark[];
}

/** A breach as a mark of a board. */
const markOf = (ruled: RuledBreach, index: number): BoardMark => ({
  number: index + 1,
  rule: ruled.rule.id,
  level: levelWords[ruled.breach.level],
  says: breachText(ruled),
  remedy: remedyText(ruled),
  sessions: ruled.breach.sessions.map(({ id }) => id),
  dates: ruled.breach.days.map(formatDay),
});

const daysOfWeek = [0, 1, 2, 3, 4, 5, 6] as const;

const isIn =
  (from: Day) =>
  (day: Day): boolean =>
    day >= from && day < from + 7;

/** What the plan does not plan around any more stands in the journal all the same, as what was planned and not done. */
const sessionsOf = (state: JournalState, planned: readonly Session[], from: Day, today: Day) => {
  const known = new Set(planned.map(({ id }) => id));
  const left = state.log.sessions.filter(
    ({ id, at, status }) => !known.has(id) && status === 'planned' && at.day < today,
  );
  return inOrder([...planned, ...left].filter(({ at }) => isIn(from)(at.day)));
};

/** A word that could not be kept moved nothing. */
const movedBy = ({ moved }: JournalState, planned: PlannedSession | undefined): { movedBy?: string } => {
  const isHeld = planned?.why.some(({ method }) => method === 'by hand');
  const entry = moved.findLast(({ session }) => session === planned?.session.id);
  return isHeld && entry ? { movedBy: entry.id } : {};
};

/** The week that holds a day, a day at a time: what was done, what is planned, and how it stands with the rules. */
export const weekBoard = (state: JournalState, today: Day, day: Day = today): WeekBoard => {
  const from = weekStartOf(day, state.athlete.weekStartsOn ?? 0);
  const plan = from + 6 < today ? undefined : planFrom(state, today).plan;
  const ours = new Map(
    plan?.weeks.flatMap(({ sessions }) =>
      sessions.map((planned) => [planned.session.id, planned] as const),
    ) ?? [],
  );
  const marks = (plan?.breaches ?? [])
    .filter(({ breach }) => breach.days.some(isIn(from)))
    .sort((a, b) => Math.min(...a.breach.days) - Math.min(...b.breach.days))
    .map(markOf);
  const itemOf = (session: Session): BoardItem => {
    const planned = ours.get(session.id);
    return {
      ...sessionJson(session),
      ...(planned ? { planned: plannedSessionJson(planned) } : {}),
      ...movedBy(state, planned),
      isMissed: session.status === 'planned' && session.at.day < today,
      marks: marks.filter(({ sessions }) => sessions.includes(session.id)).map(({ number }) => number),
    };
  };
  const sessions = sessionsOf(state, plan?.log.sessions ?? state.log.sessions, from, today);
  return {
    days: daysOfWeek.map((offset) => ({
      date: formatDay(from + offset),
      isOver: from + offset < today,
      isToday: from + offset === today,
      items: sessions.filter(({ at }) => at.day === from + offset).map(itemOf),
    })),
    marks,
  };
};
