import type { Exercise, MovementPattern } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { isQuiet } from '../runs/race.ts';
import { eachLiftingWeek } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { hidesWork } from '../strength/hidden-work.ts';
import { namesOf } from '../strength/names.ts';
import type { ExerciseReading } from '../strength/reading.ts';
import { couldBeForLegs } from '../strength/unseen-work.ts';

/** Patterns in which one leg carries the load; lying on the side with a band is on no leg at all. */
const standing: readonly MovementPattern[] = [
  'squat',
  'hinge',
  'split',
  'step-up',
  'hip-thrust',
  'knee-flexion',
  'calf-straight',
  'calf-bent',
  'jump',
];

const isLegLift = ({ region, role }: Exercise): boolean => region === 'lower' && role === 'strength';

/** A walking lunge with a turn is filed under the core, and is on one leg all the same. */
const isWalkOnLegs = ({ travels, areas }: Exercise): boolean => travels && areas.includes('quads');

const isOnOneLeg = (exercise: Exercise): boolean =>
  exercise.laterality === 'unilateral' &&
  !exercise.isolation &&
  (standing.includes(exercise.pattern) || isWalkOnLegs(exercise));

export default defineRule({
  id: 'no-single-leg-work',
  family: 'choice',
  level: 'prefer',
  statement: 'In a week with leg work, do at least {leastPerWeek} of the exercises on one leg.',
  why: 'Running happens on one leg at a time, and training on one leg carries over best to what one leg does. Lifts on two legs help runners too: one exercise of the other kind is enough.',
  message: '{found} on one leg among the leg work of the week: {legLifts}',
  remedy: 'Swap one exercise for a split squat, a lunge, a step-up or a calf raise on one leg.',
  sources: [
    cite(
      'liao-2022',
      'Training on one leg did more than training on two for jumps on one leg: effect 0.89, interval 0.52 to 1.26.',
    ),
    cite(
      'article-eight-mistakes',
      'Lunges, step-ups and split squats show what lifting on two legs can hide.',
    ),
    cite('article-four-mistakes', 'Its sample session holds weighted lunges and single-leg deadlifts.'),
    cite('article-strong-and-explosive', 'Split squats are among the lifts that help running.'),
    cite(
      'ours',
      'Once a week; clamshells and other work lying down do not count. No trial has compared the two kinds on running economy.',
    ),
  ],
  dissent: [cite('storen-2008', 'Running economy improved by 5 % with half squats on two legs alone.')],
  params: {
    leastPerWeek: {
      is: 'Least exercises on one leg in a week with leg work',
      unit: 'exercises',
      default: 1,
      min: 1,
      max: 6,
    },
  },
  // A week, not a block: with one leg session a week it asks for one exercise of it.
  over: eachLiftingWeek({ decidedAt: 'session' }),
  check: ({ week, view }, { leastPerWeek }) => {
    const legLifts: ExerciseReading[] = [];
    let onOneLeg = 0;
    for (const { exercises } of week.lifts) {
      for (const reading of exercises) {
        const { exercise, work } = reading;
        if (!exercise || work.length === 0) continue;
        if (isOnOneLeg(exercise)) onOneLeg += 1;
        else if (isLegLift(exercise)) legLifts.push(reading);
      }
    }
    const days = { from: week.start, to: week.start + 6 };
    if (onOneLeg >= leastPerWeek) return undefined;
    const hidden = hidesWork(week.lifts, ['upper', 'core', 'mobility'], couldBeForLegs);
    if (hidden) return cannot(hidden);
    if (legLifts.length === 0 || isQuiet(days, view.races)) return undefined;
    return {
      excess: 1 - onOneLeg / leastPerWeek,
      facts: {
        found: onOneLeg === 0 ? 'No exercise' : `Only ${onOneLeg} of ${leastPerWeek} exercises`,
        legLifts: namesOf(legLifts),
      },
      sessions: week.lifts.map(({ session }) => session),
    };
  },
});
