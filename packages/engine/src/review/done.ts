import type { CrossSession, Run, StrengthSession } from '../domain/index.ts';
import { weekdayInFull } from '../planner/words.ts';
import { counted, listed } from '../scopes/words.ts';
import { nameInside } from '../strength/names.ts';
import type { LiftReading } from '../strength/reading.ts';
import { topSetOf } from '../strength/series.ts';
import type { Exposure } from '../view.ts';
import type { ReviewLine } from './line.ts';
import { type ReviewedWeek, sessionName } from './reviewed-week.ts';

const plain = (value: number): string => String(Math.round(value * 10) / 10);

/** `3 h 20 min`, `45 min`. */
const hoursInWords = (minutes: number): string => {
  const whole = Math.round(minutes);
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  return [...(hours > 0 ? [`${hours} h`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])].join(
    ' ',
  );
};

/** Undefined where some of them do not tell: a sum of a part would read as the whole. */
const sumOf = <S>(sessions: readonly S[], of: (session: S) => number | undefined): number | undefined => {
  let sum = 0;
  for (const session of sessions) {
    const value = of(session);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
};

const runsLine = (runs: readonly Run[]): ReviewLine[] => {
  if (runs.length === 0) return [];
  const minutes = sumOf(runs, ({ durationMinutes }) => durationMinutes);
  const km = sumOf(runs, ({ distanceKm }) => distanceKm);
  const parts = [
    counted(runs.length, 'run'),
    ...(minutes === undefined ? [] : [hoursInWords(minutes)]),
    ...(km === undefined ? [] : [`${plain(km)} km`]),
  ];
  return [{ about: 'runs', says: `${parts.join(', ')}.`, sessions: runs }];
};

const liftsLine = (lifts: readonly LiftReading[]): ReviewLine[] => {
  if (lifts.length === 0) return [];
  const workSets = lifts.reduce((sum, lift) => sum + lift.workSets, 0);
  const hardSets = lifts.reduce((sum, lift) => sum + lift.hardSets, 0);
  const sets =
    workSets === 0
      ? ', of which no sets are known'
      : ` with ${counted(workSets, 'work set')}${hardSets > 0 ? `, ${hardSets} of them hard` : ''}`;
  const sessions: StrengthSession[] = lifts.map(({ session }) => session);
  return [{ about: 'strength', says: `${counted(lifts.length, 'strength session')}${sets}.`, sessions }];
};

const crossLine = (crosses: readonly CrossSession[]): ReviewLine[] =>
  crosses.length === 0
    ? []
    : [{ about: 'other', says: `Beside that: ${listed(crosses.map(sessionName))}.`, sessions: crosses }];

const mostLifts = 3;

/** More load for no fewer repetitions, or more repetitions with no less load, than the time before. */
const stepOf = (before: Exposure, now: Exposure): string | undefined => {
  const [last, top] = [topSetOf(before), topSetOf(now)];
  if (!last || !top) return undefined;
  if (top.loadKg > last.loadKg && top.reps >= last.reps) return `${plain(top.loadKg - last.loadKg)} kg more`;
  return top.reps > last.reps && top.loadKg >= last.loadKg
    ? counted(top.reps - last.reps, 'repetition') + ' more'
    : undefined;
};

/** Steps of the week, the first of the week's sessions first; a step is a fact of the log and no claim about strength. */
const stepLines = ({ from, to, report: { view } }: ReviewedWeek): ReviewLine[] =>
  [...view.exposures.values()]
    .flatMap((all) => {
      const done = all.filter(({ lift }) => lift.session.status === 'done' && lift.day <= to);
      const [before, now] = done.slice(-2);
      if (!before || !now || now.lift.day < from) return [];
      const step = stepOf(before, now);
      const exercise = now.reading.exercise;
      if (!step || exercise?.role !== 'strength') return [];
      const on = weekdayInFull(now.lift.day);
      const says = `${on}’s ${nameInside(exercise)} had ${step} than the time before.`;
      return [{ about: 'lift' as const, says, sessions: [before.lift.session, now.lift.session] }];
    })
    .sort((a, b) => a.sessions[1]!.at.day - b.sessions[1]!.at.day)
    .slice(0, mostLifts);

/** What was done, in numbers that the log holds. */
export const doneIn = (week: ReviewedWeek): ReviewLine[] => {
  const { done, report } = week;
  const runs = done.filter((session) => session.kind === 'run');
  const lifts = done.flatMap((session) =>
    session.kind === 'strength' ? (report.view.liftOf.get(session) ?? []) : [],
  );
  const crosses = done.filter((session) => session.kind === 'cross');
  const lines = [...runsLine(runs), ...liftsLine(lifts), ...crossLine(crosses), ...stepLines(week)];
  if (lines.length > 0) return lines;
  const isOver = week.today > week.to;
  const says = isOver
    ? 'A week without training: nothing is lost by one.'
    : 'Nothing is done of this week yet.';
  return [{ about: 'plan', says, sessions: [] }];
};
