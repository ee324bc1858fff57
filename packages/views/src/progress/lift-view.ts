import { type Day, exerciseById, type JournalState, ladders } from '@carryover/engine';
import { exerciseJson, exposureJson, hasIndex } from './exercises.ts';
import { lookBack } from './look-back.ts';
import { numbersOf, verdictReason } from './numbers.ts';
import type { ProgressView } from './schema.ts';

type ExerciseJson = ProgressView['exercises'][number];

/** One exercise under one logged name: how it went, and every session of it. */
export interface LiftSeries extends ExerciseJson {
  /** The latest first. */
  readonly done: readonly ExerciseJson['last'][];
}

export interface LiftView {
  readonly exercise: string;
  readonly name: string;
  /** Whether its sessions can be set beside each other by a training index at all. */
  readonly isIndexed: boolean;
  readonly weeks: number;
  /** Names whose loads may not compare stand apart; the one that was done last first. */
  readonly series: readonly LiftSeries[];
  /** What a verdict rests on. */
  readonly reason: ReturnType<typeof verdictReason>;
  readonly next?: { readonly id: string; readonly name: string; readonly advanceIf: string };
}

const nextRung = (id: string): LiftView['next'] => {
  const exercise = exerciseById(id);
  const ladder = ladders.find((each) => each.id === exercise?.ladder?.id);
  const next = exercise?.ladder && ladder?.rungs[exercise.ladder.rung];
  return next && ladder && exercise
    ? { id: next.id, name: next.name, advanceIf: exercise.advanceIf ?? ladder.advanceIf }
    : undefined;
};

/** How one exercise of the catalogue went over half a year; null where none is called so. */
export const liftView = (state: JournalState, today: Day, id: string): LiftView | null => {
  const exercise = exerciseById(id);
  if (!exercise) return null;
  const view = lookBack(state, today);
  const { trendDays } = numbersOf(state);
  const series = (view.doneSeries.get(id) ?? []).flatMap((exposures): LiftSeries[] => {
    const json = exerciseJson(exposures, trendDays, view);
    const inWindow = exposures.filter(({ lift }) => lift.day >= view.window.from);
    return json ? [{ ...json, done: inWindow.map(exposureJson).reverse() }] : [];
  });
  const next = nextRung(id);
  return {
    exercise: id,
    name: exercise.name,
    isIndexed: hasIndex(exercise),
    weeks: trendDays / 7,
    series: series.sort((a, b) => (a.last.date < b.last.date ? 1 : -1)),
    reason: verdictReason(state),
    ...(next ? { next } : {}),
  };
};
