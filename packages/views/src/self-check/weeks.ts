import {
  type Day,
  type Exercise,
  type ExerciseSet,
  exerciseById,
  exercises,
  type PerformedExercise,
  type Session,
  type Week,
} from '@carryover/engine';
import { type SelfCheckAnswers, weeksOf } from './answers.ts';

/** Nothing said of how long: the rules that look at single weeks see a month. Ours. */
const usualWeeks = 4;

export const countOfWeeks = ({ since }: SelfCheckAnswers): number =>
  since === undefined ? usualWeeks : weeksOf[since];

/** A week, a number of weeks ago, as far as the answers tell what was other than now. */
type Other = (exercise: PerformedExercise, weeksAgo: number) => PerformedExercise;

const growthAWeek = 1.01;
const jump = 1.2;
const weeksSinceJump = 2;

const toHalf = (kg: number): number => Math.round(kg * 2) / 2;

const lighter =
  (factor: number) =>
  (set: ExerciseSet): ExerciseSet =>
    set.loadKg === undefined ? set : { ...set, loadKg: toHalf(set.loadKg / factor) };

const alike = (a: Exercise, b: Exercise): boolean =>
  a.region === b.region && a.role === b.role && a.isometric === b.isometric && a.laterality === b.laterality;

/** Somebody who does something else every time does others of the same kind. */
const another: Other = (performed, weeksAgo) => {
  const exercise = exerciseById(performed.exerciseId ?? '');
  if (!exercise || weeksAgo === 0) return performed;
  const others = exercises.filter((each) => each.id !== exercise.id && alike(each, exercise));
  const other = others[(weeksAgo * 3) % Math.max(1, others.length)];
  return other ? { ...performed, name: other.id, exerciseId: other.id } : performed;
};

const others: Readonly<Partial<Record<NonNullable<SelfCheckAnswers['since']>, Other>>> = {
  growing: ({ sets, ...rest }, weeksAgo) => ({ ...rest, sets: sets.map(lighter(growthAWeek ** weeksAgo)) }),
  'in-jumps': ({ sets, ...rest }, weeksAgo) => ({
    ...rest,
    sets: weeksAgo < weeksSinceJump ? sets : sets.map(lighter(jump)),
  }),
  changing: another,
};

const sessionAgo = (session: Session, by: number, weeksAgo: number, other: Other | undefined): Session => {
  const moved = {
    ...session,
    id: `${weeksAgo}/${session.id}`,
    at: { ...session.at, day: session.at.day + by },
  };
  return other && moved.kind === 'strength'
    ? { ...moved, exercises: moved.exercises.map((exercise) => other(exercise, weeksAgo)) }
    : moved;
};

const movedDays = <Told extends { readonly day: Day }>(
  told: readonly Told[] | undefined,
  by: number,
): Told[] => (told ?? []).map((each) => ({ ...each, day: each.day + by }));

const weekAgo = (week: Week, firstDay: Day, weeksAgo: number, other: Other | undefined): Week => {
  const by = firstDay - week.firstDay;
  return {
    firstDay,
    sessions: week.sessions.map((session) => sessionAgo(session, by, weeksAgo, other)),
    checkIns: movedDays(week.checkIns, by),
    pains: movedDays(week.pains, by),
    symptoms: movedDays(week.symptoms, by),
    footwear: movedDays(week.footwear, by),
  };
};

/** The typical week as often as it was like it is now, the last of them beginning on a day; the earliest first. */
export const repeated = (week: Week, lastFirstDay: Day, answers: SelfCheckAnswers): readonly Week[] => {
  const count = countOfWeeks(answers);
  const other = answers.since === undefined ? undefined : others[answers.since];
  return Array.from({ length: count }, (_, index) => {
    const weeksAgo = count - 1 - index;
    return weekAgo(week, lastFirstDay - 7 * weeksAgo, weeksAgo, other);
  });
};
