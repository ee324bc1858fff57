import { type Day, formatDay, type Run, type Session, type Weekday, weekStartOf } from '@carryover/engine';

/** Weeks that show how an athlete usually runs. */
export interface KnownWeeks {
  /** Only those with runs; the runs of each in order of time, races left out. */
  readonly weeks: readonly (readonly Run[])[];
  /** Which weeks these are, up to the colon. */
  readonly says: string;
  /** What makes them a thin ground to plan on, in sentences. */
  readonly doubts: readonly string[];
}

/** As many weeks are looked at. Ours. */
const usualWeeks = 4;
/** A log that ended longer ago tells no longer how somebody runs. Ours. */
const mostWeeksAgo = 12;

/** The log reaches up to the start, give or take a week's rest. */
const isNow = (last: Day, start: Day): boolean => last >= start - 7;

const runsOf = (sessions: readonly Session[], status: Session['status']): readonly Run[] =>
  sessions.filter(
    (session): session is Run =>
      session.kind === 'run' && session.status === status && session.type !== 'race',
  );

const byWeek = (runs: readonly Run[], weekOf: (day: Day) => number): KnownWeeks['weeks'] => [
  ...Map.groupBy(runs, ({ at }) => weekOf(at.day)).values(),
];

/** The first weeks of planned runs; undefined where none is planned. */
export const plannedWeeks = (
  sessions: readonly Session[],
  start: Day,
  weekStartsOn: Weekday,
): KnownWeeks | undefined => {
  const ahead = runsOf(sessions, 'planned').filter(({ at }) => at.day >= start);
  const [first] = ahead;
  if (!first) return undefined;
  const from = weekStartOf(first.at.day, weekStartsOn);
  const near = ahead.filter(({ at }) => at.day < from + usualWeeks * 7);
  const weeks = byWeek(near, (day) => weekStartOf(day, weekStartsOn));
  // Of a week that began before the start only the rest is planned.
  const isCut = from < start && weeks.length > 1;
  return {
    weeks: isCut ? weeks.slice(1) : weeks,
    says: 'weeks whose runs are not planned yet go on as',
    doubts: [],
  };
};

const thinDoubt = (count: number): readonly string[] =>
  count === usualWeeks
    ? []
    : [
        `only ${count} of these ${usualWeeks} weeks ${count === 1 ? 'has' : 'have'} runs in your log. If that is not how you run, tell your usual week before you go by this plan.`,
      ];

const plainSays = 'so a plain week stands for yours:';

/** The first day after the weeks to look at: the week of the last run counts where it is known to be over. */
const endOfKnown = (runs: readonly Run[], last: Day, start: Day, weekStartsOn: Weekday): Day => {
  const week = weekStartOf(last, weekStartsOn);
  const isOver = last === week + 6 || (start >= week + 7 && isNow(last, start));
  const isOnly = !runs.some(({ at }) => at.day < week && at.day >= week - usualWeeks * 7);
  return isOver || isOnly ? week + 7 : week;
};

/** The last four weeks of the log before the start, where they do not lie too far back. */
export const recentWeeks = (sessions: readonly Session[], start: Day, weekStartsOn: Weekday): KnownWeeks => {
  const done = runsOf(sessions, 'done').filter(({ at }) => at.day < start);
  const [first, last] = [done[0]?.at.day, done.at(-1)?.at.day];
  if (first === undefined || last === undefined)
    return { weeks: [], says: `none were told, ${plainSays}`, doubts: [] };
  const ends = `none are planned and your last run in the log is of ${formatDay(last)}`;
  if (last < start - mostWeeksAgo * 7)
    return { weeks: [], says: `${ends}, too long ago to go on from, ${plainSays}`, doubts: [] };
  const to = endOfKnown(done, last, start, weekStartsOn);
  const from = to - usualWeeks * 7;
  const near = done.filter(({ at }) => at.day >= from && at.day < to);
  const weeks = byWeek(near, (day) => weekStartOf(day, weekStartsOn));
  // How many runs a week had in the midst of which the log began is not known.
  const isCut = weeks.length > 1 && first >= from && first > weekStartOf(first, weekStartsOn);
  return {
    weeks: isCut ? weeks.slice(1) : weeks,
    says: isNow(last, start)
      ? 'none are planned, so the last four weeks go on:'
      : `${ends}, so the four weeks up to then go on:`,
    doubts: thinDoubt(weeks.length),
  };
};
