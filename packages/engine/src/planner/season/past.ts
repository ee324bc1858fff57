import { exerciseById } from '../../catalog/index.ts';
import { type Day, type StrengthSession, weekStartOf } from '../../domain/index.ts';
import { isLighterWeek, type WeekLoad, weekLoadOf } from '../../strength/week-load.ts';
import { viewOf, type WeekReading } from '../../view.ts';
import type { PlanRequest } from '../request.ts';

/** Three weeks without lifting end a row of training: what comes then is new again (as the rules count it). */
const breakDays = 21;
/** The weeks before the plan that tell how long ago the last lighter one was. */
const rememberedWeeks = 10;
/** Begins as the rule for beginners counts: so many days and sessions from the first on. */
const firstDays = 28;
const firstSessions = 6;

/** What was lifted before the plan, as far as the log tells. */
export interface Past {
  /** The long break before the present row of training; undefined where none is known. */
  readonly breakBefore: number | undefined;
  /** Whole weeks of the present row of training before the plan's first week. */
  readonly weeks: number;
  /** How many of them belonged to learning to lift. */
  readonly learnWeeks: number;
  /** From the last session to the start of the plan; undefined where the log cannot tell. */
  readonly daysOff: number | undefined;
  /** Weeks in a row without a lighter one, up to the plan. */
  readonly weeksSinceLighter: number;
  /** The first session of all, and how many there were. */
  readonly firstDay: Day | undefined;
  readonly sessions: number;
  /** Done in the plan's first week. */
  readonly thisWeek: number;
}

const doneLifts = ({ log, start }: PlanRequest): readonly StrengthSession[] =>
  log.sessions.filter(
    (session): session is StrengthSession =>
      session.kind === 'strength' &&
      session.status === 'done' &&
      session.focus !== 'mobility' &&
      session.at.day <= start,
  );

/** The first day of the last row of sessions without a long break; undefined where that row is over. */
const rowStart = (days: readonly Day[], start: Day): Day | undefined => {
  let first: Day | undefined;
  let next = start;
  for (const day of days.toReversed()) {
    if (next - day >= breakDays) break;
    first = day;
    next = day;
  }
  return first;
};

const breakBefore = (days: readonly Day[], row: Day | undefined): number | undefined => {
  const before = row === undefined ? undefined : days.findLast((day) => day < row);
  return before === undefined ? undefined : row! - before;
};

const lighterBy = { sets: 0.6, load: 0.9, reserve: 2 } as const;
const comparedWeeks = 4;

const sinceLighter = (weeks: readonly WeekReading[]): number => {
  let loads: WeekLoad[] = [];
  for (const { lifts } of weeks) {
    const load = weekLoadOf(lifts);
    const told = lifts.some(({ hasSets }) => hasSets);
    const lighter =
      lifts.length === 0 || (told && isLighterWeek(load, loads.slice(-comparedWeeks), lighterBy));
    if (lighter) loads = [];
    else loads.push(load);
  }
  return loads.length;
};

const weeksSinceLighter = ({ log }: PlanRequest, firstWeek: Day): number => {
  const from = firstWeek - 7 * rememberedWeeks;
  const sessions = log.sessions.filter(
    ({ kind, status, at }) =>
      kind === 'strength' && status === 'done' && at.day >= from && at.day < firstWeek,
  );
  if (sessions.length === 0) return 0;
  return sinceLighter(viewOf({ ...log, sessions }, { from, to: firstWeek - 1 }, exerciseById).weeks);
};

const daysOffOf = (days: readonly Day[], { log, start }: PlanRequest): number | undefined => {
  const last = days.at(-1);
  if (last !== undefined) return start - last;
  const { lifts } = log.coverage;
  // Who is new to lifting has not paused.
  if (log.athlete.experience === 'novice') return undefined;
  return lifts && lifts.from < start ? start - lifts.from : undefined;
};

/** The day on which the first weeks and the first sessions are both over. */
const learnedOn = (days: readonly Day[]): Day | undefined => {
  const [first, sixth] = [days[0], days[firstSessions - 1]];
  return first === undefined || sixth === undefined ? undefined : Math.max(first + firstDays, sixth + 1);
};

export const pastOf = (request: PlanRequest): Past => {
  const weekStart = (day: Day): Day => weekStartOf(day, request.log.athlete.weekStartsOn ?? 0);
  const firstWeek = weekStart(request.start);
  const days = doneLifts(request).map(({ at }) => at.day);
  const row = rowStart(days, request.start);
  const weeks = row === undefined ? 0 : Math.max(0, (firstWeek - weekStart(row)) / 7);
  const learned = learnedOn(days) ?? firstWeek;
  const learnWeeks = row === undefined ? 0 : Math.ceil((learned - weekStart(row)) / 7);
  return {
    breakBefore: breakBefore(days, row),
    weeks,
    learnWeeks: Math.max(0, Math.min(weeks, learnWeeks)),
    daysOff: daysOffOf(days, request),
    weeksSinceLighter: weeksSinceLighter(request, firstWeek),
    firstDay: days[0],
    sessions: days.length,
    thisWeek: days.filter((day) => day >= firstWeek).length,
  };
};

/** Weeks from the plan's first on that still belong to learning: both the weeks and the sessions have to be over. */
export const learnWeeksLeft = (past: Past, firstWeek: Day, start: Day, perWeek: number): number => {
  const first = past.firstDay ?? start;
  let weeks = 0;
  let sessions = past.sessions;
  // Whoever plans no session learns nothing: the weeks alone count then.
  while (firstWeek + 7 * weeks < first + firstDays || (perWeek > 0 && sessions < firstSessions)) {
    weeks += 1;
    sessions += perWeek;
  }
  return weeks;
};
