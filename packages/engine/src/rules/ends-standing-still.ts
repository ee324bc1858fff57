import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isForLegs } from '../strength/leg-work.ts';
import { namesOf } from '../strength/names.ts';
import { lastTogether, trainedInOrder } from '../strength/session-order.ts';

/** 0 to 3 by the catalogue; what moves the body through space counts as like running. */
const likeness = ({ runSpecificity, travels }: Exercise, least: number): number =>
  travels ? Math.max(least, runSpecificity) : runSpecificity;

export default defineRule({
  id: 'ends-standing-still',
  family: 'choice',
  level: 'prefer',
  statement:
    'End a session on an exercise that moves like running: {leastLikeness} or more on our scale of 0 to 3.',
  why: 'One school wants you to leave the gym with the movement of running in your legs: squats first, lunges after them. It is an opinion. The evidence is that what comes first gains most, and both fit in one session.',
  message: 'The session ends on what moves unlike running: {last}',
  remedy: 'Finish with two or three easy rounds of walking lunges, skips or strides.',
  blindSpot: 'Strides or a run right after the lift, and a log in another order than the session.',
  sources: [
    cite(
      'article-form-first',
      'Put what is like running last: that is the coordination with which you leave the gym.',
    ),
    cite('ours', 'How much an exercise is like running, from 0 to 3.'),
  ],
  dissent: [
    cite('acsm-2026', 'What is done first in a session improves most: nothing speaks for the last exercise.'),
  ],
  params: {
    leastLikeness: {
      is: 'Least likeness to running of the last exercise',
      unit: 'of 3',
      default: 2,
      min: 1,
      max: 3,
    },
  },
  over: eachLift({ needsSets: true, where: ({ microDose }) => !microDose }),
  check: ({ lift }, { leastLikeness }) => {
    const trained = trainedInOrder(lift);
    const last = lastTogether(trained);
    // A session of arms or of core alone is not about running's movement at all.
    if (trained.length < 2 || !trained.some(({ exercise }) => exercise && isForLegs(exercise)))
      return undefined;
    const best = last.reduce(
      (most, { exercise }) => Math.max(most, exercise ? likeness(exercise, leastLikeness) : 0),
      0,
    );
    if (best >= leastLikeness) return undefined;
    if (last.some(({ exercise }) => !exercise)) return cannot('exercise-names');
    return {
      excess: 1 - best / leastLikeness,
      facts: { last: namesOf(last) },
      sessions: [lift.session],
    };
  },
});
