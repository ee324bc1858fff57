import {
  type Exercise,
  type Exposure,
  formatDay,
  type LiftTrend,
  phaseOn,
  trendOfExercise,
  type View,
} from '@carryover/engine';
import { plural } from '../words.ts';
import type { ProgressView } from './schema.ts';

type ExerciseJson = ProgressView['exercises'][number];

export const exposureJson = ({ lift, reading }: Exposure): ExerciseJson['last'] => ({
  date: formatDay(lift.day),
  session: lift.session.id,
  sets: reading.work.map(({ set: { reps, seconds, loadKg, rir } }) => ({
    ...(reps === undefined ? {} : { reps }),
    ...(seconds === undefined ? {} : { seconds }),
    ...(loadKg === undefined ? {} : { loadKg }),
    ...(rir === undefined ? {} : { rir }),
  })),
});

const changeSince = (last: Exposure, before: Exposure): ExerciseJson['changed'] => {
  const [now, then] = [last.reading.topSet?.set, before.reading.topSet?.set];
  if (!now || !then) return undefined;
  return {
    ...(now.loadKg === undefined || then.loadKg === undefined ? {} : { loadKg: now.loadKg - then.loadKg }),
    ...(now.reps === undefined || then.reps === undefined ? {} : { reps: now.reps - then.reps }),
  };
};

const percent = (value: number): string => `${value > 0 ? '+' : ''}${value.toFixed(1)} %`;

/** In words that promise nothing: a verdict only where the engine calls one. */
const inWords = ({ verdict, slopePercentPerWeek, slopeInterval, points }: LiftTrend): string => {
  const [low, high] = slopeInterval;
  const measured = `${percent(slopePercentPerWeek)} a week over ${plural(points.length, 'session')} (80 % interval ${percent(low)} to ${percent(high)})`;
  if (verdict === 'progressing') return `Progressing: ${measured}.`;
  return verdict === 'plateau' ? `A plateau: ${measured}.` : `Not enough evidence yet: ${measured}.`;
};

const trendJson = (trend: LiftTrend): NonNullable<ExerciseJson['trend']> => ({
  verdict: trend.verdict,
  says: inWords(trend),
  slopePercentPerWeek: trend.slopePercentPerWeek,
  slopeInterval: { low: trend.slopeInterval[0], high: trend.slopeInterval[1] },
  points: trend.points.map(({ day, kg, weight }) => ({ date: formatDay(day), kg, weight })),
  band: trend.band.map(({ day, ...line }) => ({ date: formatDay(day), ...line })),
});

export const hasIndex = ({ role, loadable, isometric }: Exercise): boolean =>
  role === 'strength' && loadable && !isometric;

/** One exercise under one logged name, over the days of the view. */
export const exerciseJson = (
  series: readonly Exposure[],
  trendDays: number,
  view: View,
): ExerciseJson | undefined => {
  const inWindow = series.filter(({ lift }) => lift.day >= view.window.from);
  const last = inWindow.at(-1);
  const exercise = last?.reading.exercise;
  if (!last || !exercise) return undefined;
  const before = series.at(-2);
  // Tapers and the days after a race are lighter by intent and say nothing about progress.
  const inTraining = series.filter(
    ({ lift }) => lift.day >= last.lift.day - trendDays && phaseOn(lift.day, view.races) === 'training',
  );
  const trend = hasIndex(exercise) ? trendOfExercise(inTraining) : undefined;
  const changed = before && changeSince(last, before);
  return {
    exercise: exercise.id,
    name: exercise.name,
    loggedAs: last.reading.performed.name,
    sessions: inWindow.length,
    last: exposureJson(last),
    ...(before ? { before: exposureJson(before) } : {}),
    ...(changed ? { changed } : {}),
    ...(trend ? { trend: trendJson(trend) } : {}),
  };
};

const latestFirst = (a: ExerciseJson, b: ExerciseJson): number =>
  a.last.date === b.last.date ? (a.name < b.name ? -1 : 1) : a.last.date < b.last.date ? 1 : -1;

/** Every exercise of the view's days; one that was logged under two names is two, as their loads may not compare. */
export const exercisesOf = (view: View, trendDays: number): readonly ExerciseJson[] =>
  [...view.doneSeries.values()]
    .flatMap((all) => all.flatMap((series) => exerciseJson(series, trendDays, view) ?? []))
    .sort(latestFirst);
