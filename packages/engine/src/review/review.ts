import type { AuditReport } from '../audit.ts';
import type { Day, Session, TrainingLog } from '../domain/index.ts';
import type { Plan } from '../planner/plan.ts';
import { changedIn } from './changed.ts';
import { doneIn } from './done.ts';
import type { ReviewLine } from './line.ts';
import { nextAfter } from './next.ts';
import { questionsFor } from './questions.ts';
import type { ReviewedWeek } from './reviewed-week.ts';

export interface ReviewRequest {
  readonly log: TrainingLog;
  /** The first day of the week that is looked back on. */
  readonly week: Day;
  /** The day on which it is made: what is planned from it on may still come. */
  readonly today: Day;
  /** As it was before the week; the log's own planned sessions stand for it where there is none. */
  readonly plan?: Pick<Plan, 'weeks'>;
  /** An audit of the log whose window holds the week. */
  readonly report: AuditReport;
}

/** A week in words: what was done, what became otherwise than planned, what comes, and what a coach would ask. */
export interface Review {
  readonly week: { readonly from: Day; readonly to: Day };
  readonly done: readonly ReviewLine[];
  readonly changed: readonly ReviewLine[];
  readonly next: readonly ReviewLine[];
  readonly questions: readonly string[];
}

const inWeek = (week: Day, { at: { day } }: Session): boolean => day >= week && day < week + 7;

const plannedIn = (week: Day, { plan, log }: ReviewRequest): readonly Session[] => {
  const own = plan?.weeks.find(({ start }) => start === week);
  if (own)
    return [...own.runs, ...own.crosses, ...own.locked, ...own.sessions.map(({ session }) => session)].sort(
      (a, b) => a.at.day - b.at.day,
    );
  return log.sessions.filter((session) => session.status === 'planned' && inWeek(week, session));
};

/** Pure: the same log, plan and day give the same words. */
export const weeklyReview = (request: ReviewRequest): Review => {
  const { log, week, today, report } = request;
  const reviewed: ReviewedWeek = {
    from: week,
    to: week + 6,
    today,
    log,
    report,
    done: log.sessions.filter((session) => session.status === 'done' && inWeek(week, session)),
    // A plan may hold what was done before it was made: that is no plan.
    planned: plannedIn(week, request).filter(({ status }) => status === 'planned'),
    next: plannedIn(week + 7, request).filter(({ status }) => status === 'planned'),
  };
  return {
    week: { from: week, to: week + 6 },
    done: doneIn(reviewed),
    changed: changedIn(reviewed),
    next: nextAfter(reviewed),
    questions: questionsFor(reviewed),
  };
};
