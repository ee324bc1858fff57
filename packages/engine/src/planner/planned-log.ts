import {
  type Day,
  type DayRange,
  type Experience,
  formatDay,
  inOrder,
  type Run,
  type Session,
  type TrainingLog,
  weekStartOf,
} from '../domain/index.ts';
import { isHard, quietDaysAround } from '../runs/index.ts';
import type { PlanRequest } from './request.ts';

/** No hard run of a usual week stands so near before a race (ours). */
const easyDaysBeforeRace = 3;

export interface PlannedLog {
  /** The log with the runs of weeks that nobody told, each planned run with its half of the day, and no plan of ours. */
  readonly log: TrainingLog;
  readonly window: DayRange;
  /** First days of the weeks whose runs are the template's. */
  readonly provisional: ReadonlySet<Day>;
}

const isAhead = (session: Session, start: Day): boolean =>
  session.status === 'planned' && session.at.day >= start;

const hasTime = ({ at }: Session): boolean => at.half !== undefined || at.minuteOfDay !== undefined;

/** A run without a time is a morning's; a second one of the day is an evening's (ours). */
const withHalves = (sessions: readonly Session[], start: Day): Session[] => {
  const seen = new Map<Day, number>();
  return sessions.map((session) => {
    if (session.kind !== 'run' || !isAhead(session, start)) return session;
    const before = seen.get(session.at.day) ?? 0;
    seen.set(session.at.day, before + 1);
    return hasTime(session)
      ? session
      : { ...session, at: { ...session.at, half: before === 0 ? 'am' : 'pm' } };
  });
};

/** Near a race the template's week gives way: no other run on its day, and no hard one just before or in the return. */
const givesWay = (run: Run, races: readonly Run[]): boolean =>
  races.some((race) => {
    const { day } = run.at;
    if (day === race.at.day) return true;
    const returned = quietDaysAround(race).to;
    return isHard(run.type) && day >= race.at.day - easyDaysBeforeRace && day <= returned;
  });

const fromTemplate = (
  template: readonly Run[],
  weekStart: Day,
  races: readonly Run[],
  from: Day,
): readonly Run[] =>
  template
    .map(
      (run, index): Run => ({
        ...run,
        id: `usual-${formatDay(weekStart)}-${index + 1}`,
        status: 'planned',
        at: { ...run.at, day: weekStart + run.at.day },
      }),
    )
    .filter((run) => run.at.day >= from && !givesWay(run, races));

/** Who did not say counts as new to lifting until a log shows so many sessions: as many as rules count as the first ones. */
const firstSessions = 6;

const experienceOf = ({ log, start }: PlanRequest): Experience => {
  const { experience } = log.athlete;
  if (experience) return experience;
  const lifts = log.sessions.filter(
    (session) =>
      session.kind === 'strength' &&
      session.status === 'done' &&
      session.focus !== 'mobility' &&
      session.at.day < start,
  );
  return lifts.length < firstSessions ? 'novice' : 'intermediate';
};

/** Makes the log that a plan is searched in. */
export const plannedLogOf = (request: PlanRequest): PlannedLog => {
  const { log, start, template = [] } = request;
  const firstWeek = weekStartOf(start, log.athlete.weekStartsOn ?? 0);
  const window = { from: start, to: firstWeek + 7 * request.weeks - 1 };
  const told = log.sessions.filter(
    (session) => !(request.notRunning && session.kind === 'run' && isAhead(session, start)),
  );
  const runs = told.filter((session): session is Run => session.kind === 'run');
  const races = runs.filter(({ type, at }) => type === 'race' && at.day >= start);
  // What was run tells nothing of the days that are left of its week.
  const toldWeeks = new Set(
    runs
      .filter((run) => !races.includes(run) && isAhead(run, start))
      .map(({ at }) => weekStartOf(at.day, log.athlete.weekStartsOn ?? 0)),
  );
  const provisional = new Set<Day>();
  const usual: Run[] = [];
  const lastDone = runs.findLast(({ status }) => status === 'done')?.at.day ?? start - 1;
  const from = Math.max(start, lastDone + 1);
  for (let week = firstWeek; week <= window.to && !request.notRunning; week += 7) {
    if (toldWeeks.has(week) || week + 6 < from) continue;
    provisional.add(week);
    usual.push(...fromTemplate(template, week, races, from));
  }
  const sessions = withHalves(inOrder([...told, ...usual]), start);
  const { ahead: _, ...known } = log;
  const athlete = { ...log.athlete, experience: experienceOf(request) };
  return {
    log: { ...known, athlete, sessions, coverage: coverageOf(sessions, request, window) },
    window,
    provisional,
  };
};

/**
 * A plan is told of whole: on its days silence is rest. What came before it is no gap that the plan could close, so lifts
 * are known from its start; the sessions of the past are there all the same.
 */
const coverageOf = (
  sessions: readonly Session[],
  { log, start }: PlanRequest,
  window: DayRange,
): TrainingLog['coverage'] => ({
  lifts: { from: start, to: window.to },
  ...(sessions.some(({ kind }) => kind === 'run')
    ? { runs: { from: Math.min(log.coverage.runs?.from ?? start, start), to: window.to } }
    : {}),
});
