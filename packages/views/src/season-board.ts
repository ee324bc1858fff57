import {
  type Day,
  diffInWords,
  exerciseById,
  formatDay,
  type JournalState,
  type Plan,
  type PlannedWeek,
  type SessionStatus,
  type TrainingLog,
  viewOf,
  weekStartOf,
} from '@carryover/engine';
import { planFrom, planOf } from './plan/index.ts';

/** What a week comes to. */
interface Amounts {
  /** Of the runs whose length is told in minutes. */
  readonly runMinutes: number;
  readonly hardSets: number;
}

export interface SeasonBoardWeek {
  readonly start: string;
  readonly isNow: boolean;
  /** Absent before the plan. */
  readonly block?: PlannedWeek['block'];
  readonly deload: boolean;
  readonly provisional: boolean;
  readonly planned?: Amounts;
  /** Absent where all of it is still to come. */
  readonly done?: Amounts;
}

export interface SeasonBoard {
  readonly weeks: readonly SeasonBoardWeek[];
  /** As told, each with its entry. */
  readonly races: readonly {
    readonly entry: string;
    readonly date: string;
    readonly title: string;
    readonly distanceKm?: number;
    readonly priority?: 'A' | 'B' | 'C';
    /** It is run in a season that the plan does not reach. */
    readonly isBeyond: boolean;
  }[];
  /** What the plan has otherwise than the one that was accepted, each kind of change once. */
  readonly changes: readonly string[];
}

/** So many weeks that are over are shown before the plan (ours). */
const weeksBefore = 8;

const none: Amounts = { runMinutes: 0, hardSets: 0 };

/** By the first day of the week. */
type ByWeek = ReadonlyMap<Day, Amounts>;

const amountsIn = (log: TrainingLog, status: SessionStatus | 'any', from: Day, to: Day): ByWeek => {
  const counts = (session: { readonly status: SessionStatus }): boolean =>
    status === 'any' || session.status === status;
  const view = viewOf(log, { from, to }, exerciseById);
  return new Map(
    view.weeks.map(({ start, runs, lifts }) => [
      start,
      {
        runMinutes: runs.filter(counts).reduce((sum, run) => sum + (run.durationMinutes ?? 0), 0),
        hardSets: lifts
          .filter(({ session }) => counts(session))
          .reduce((sum, { hardSets }) => sum + hardSets, 0),
      },
    ]),
  );
};

const acceptedPlan = ({ accepted }: JournalState): Plan | undefined => {
  const read = accepted && planOf(accepted);
  return read !== undefined && 'plan' in read ? read.plan : undefined;
};

/** The season as a timeline: what is planned and what was done, week by week, and the races it leads to. */
export const seasonBoard = (state: JournalState, today: Day): SeasonBoard => {
  const { plan, changes = [] } = planFrom(state, today);
  const weekOf = (day: Day): Day => weekStartOf(day, state.athlete.weekStartsOn ?? 0);
  const now = weekOf(today);
  const from = now - weeksBefore * 7;
  const { to } = plan.window;
  const accepted = acceptedPlan(state);
  const ahead = amountsIn(plan.log, 'any', now, to);
  const before = accepted ? amountsIn(accepted.log, 'any', accepted.window.from, to) : undefined;
  const done = amountsIn(state.log, 'done', from, now + 6);
  const weeks = new Map(plan.weeks.map((week) => [week.start, week]));
  const weekAt = (start: Day): SeasonBoardWeek => {
    const week = weeks.get(start) ?? accepted?.weeks.find((each) => each.start === start);
    const planned = start < now ? before?.get(start) : ahead.get(start);
    return {
      start: formatDay(start),
      isNow: start === now,
      ...(week ? { block: week.block } : {}),
      deload: week?.deload ?? false,
      provisional: start >= now && (week?.provisional ?? false),
      ...(planned && week ? { planned } : {}),
      ...(start <= now ? { done: done.get(start) ?? none } : {}),
    };
  };
  const count = Math.max(0, Math.floor((to - from) / 7) + 1);
  return {
    weeks: Array.from({ length: count }, (_, index) => weekAt(from + index * 7)),
    races: state.races
      .filter(({ day }) => day >= today)
      .map(({ id, day, title, distanceKm, priority }) => ({
        entry: id,
        date: formatDay(day),
        title,
        ...(distanceKm === undefined ? {} : { distanceKm }),
        ...(priority === undefined ? {} : { priority }),
        isBeyond: day > to,
      }))
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
    changes: diffInWords({ changes }),
  };
};
