import { defineRule } from '../rule.ts';
import { counted, eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import type { LiftReading } from '../strength/reading.ts';

/** Warm-up drills, mobility and a ride to get warm: nothing to cut, though they fill a short session. */
const uncounted = ['mobility', 'drill', 'conditioning'];

const countExercises = (lift: LiftReading, alsoMobility: boolean): number =>
  new Set(
    lift.exercises
      .filter(
        ({ exercise, work }) =>
          work.length > 0 && (alsoMobility || !uncounted.includes(exercise?.role ?? 'strength')),
      )
      .map(({ exercise, performed }) => exercise?.id ?? performed.name),
  ).size;

export default defineRule({
  id: 'too-many-exercises',
  family: 'dose',
  level: 'prefer',
  statement: 'Do at most {maxExercises} exercises in a strength session.',
  why: 'A few exercises done well are enough: programmes with one to six leg exercises have helped runners. Each one more takes time and care from those that matter.',
  message: '{counted} in a session, where {wanted}',
  remedy:
    'Keep those that train the legs for running. Drop some of the others or move them to another day; where there are too few, add one for the legs.',
  sources: [
    cite(
      'balsalobre-2016',
      'The programmes of highly trained runners had two to four leg exercises, with jumps or sprints.',
    ),
    cite('storen-2008', 'One exercise improved running economy by 5 %.'),
    cite('millet-2002', 'Six leg exercises in a session went with a gain of 6.9 % in running economy.'),
    cite('article-four-mistakes', 'Four to five targeted exercises in a session.'),
    cite(
      'ours',
      '6 as the limit, and more than 8 as what weighs more; mobility and drills are not counted. No trial has compared numbers of exercises.',
    ),
  ],
  params: {
    minExercises: {
      is: 'Exercises that a session should have',
      unit: 'exercises',
      default: 1,
      min: 1,
      max: 6,
    },
    maxExercises: { is: 'Exercises that are enough', unit: 'exercises', default: 6, min: 2, max: 12 },
    tooManyExercises: {
      is: 'Exercises above which it weighs more',
      unit: 'exercises',
      default: 8,
      min: 3,
      max: 20,
    },
  },
  over: eachLift({ needsSets: true, where: (lift) => !lift.microDose }),
  check: ({ lift }, { minExercises, maxExercises, tooManyExercises }) => {
    const listed = lift.exercises.length;
    if (listed <= maxExercises && minExercises <= 1) return undefined;
    const wanted =
      minExercises > 1 ? `${minExercises} to ${maxExercises} are wanted` : `${maxExercises} are enough`;
    const sessions = [lift.session];
    const exercises = countExercises(lift, false);
    if (exercises > maxExercises) {
      const excess = Math.min(1, (exercises - maxExercises) / maxExercises);
      const level = exercises > tooManyExercises ? 'should' : 'prefer';
      return {
        level,
        excess,
        facts: { exercises, counted: counted(exercises, 'exercise'), wanted },
        sessions,
      };
    }
    const all = countExercises(lift, true);
    if (all >= minExercises) return undefined;
    const excess = (minExercises - all) / minExercises;
    return { excess, facts: { exercises: all, counted: counted(all, 'exercise'), wanted }, sessions };
  },
});
