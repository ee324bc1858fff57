import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachBlock } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { hidesWork } from '../strength/hidden-work.ts';
import { isForLegs } from '../strength/leg-work.ts';
import type { ExerciseReading, LiftReading } from '../strength/reading.ts';
import { couldBeForLegs, mayBe } from '../strength/unseen-work.ts';

/** Somebody wrote that the exercise is there for a sore place: then it is not there for looks. */
const rehabWords = /\breha|physio|prehab|injur|\bpains?\b/i;

const isRehab = ({ session }: LiftReading, reading: ExerciseReading): boolean =>
  [reading.performed.note, session.title, session.note].some(
    (text) => text !== undefined && rehabWords.test(text),
  );

/** Small muscles of the shin and the foot are trained on their own by nature. */
const isLegStrength = (exercise: Exercise): boolean =>
  isForLegs(exercise) && exercise.role === 'strength' && exercise.areas[0] !== 'foot-ankle';

/** Sets not known to be light, of one joint and of all. Sets of unknown effort count in both. */
const countSets = (lifts: readonly LiftReading[]) => {
  let isolation = 0;
  let all = 0;
  let unnamed = 0;
  for (const lift of lifts) {
    for (const reading of lift.exercises) {
      const { exercise, work, lightSets } = reading;
      if (mayBe(reading, couldBeForLegs)) unnamed += work.length;
      if (!exercise || !isLegStrength(exercise) || (exercise.isolation && isRehab(lift, reading))) continue;
      const sets = work.length - lightSets;
      all += sets;
      if (exercise.isolation) isolation += sets;
    }
  }
  return { isolation, all, unnamed };
};

export default defineRule({
  id: 'isolation-heavy',
  family: 'choice',
  level: 'prefer',
  statement: 'Keep curls, extensions and the like to {maxShare} % of the leg sets or less.',
  why: 'A leg extension moves one joint. Squats, lunges and hinges move hip, knee and ankle together, as running does, and train more muscle in the same minutes. Small exercises do no harm beside them.',
  message: '{share} % of the leg sets of four weeks moved one joint only ({isolationSets} of {legSets})',
  remedy:
    'Start the session with a squat, a lunge or a hinge such as a deadlift, and keep one or two sets of the smaller exercises.',
  blindSpot: 'Why an exercise is done: a note with the word rehab or pain takes it out of the count.',
  sources: [
    cite('acsm-2026', 'Exercises that move several joints are recommended first.'),
    cite('article-eight-mistakes', 'Endless isolation work trains for looks, not for how the body moves.'),
    cite('ours', 'Half of the hard leg sets, over four weeks of which three saw lifting.'),
  ],
  dissent: [
    cite('article-strong-and-explosive', 'Leg extensions are among the lifts that help running.'),
    cite('article-four-mistakes', 'Hamstring curls and clamshells have their place in its plans.'),
  ],
  params: {
    maxShare: {
      is: 'Largest share of leg sets that move one joint',
      unit: '%',
      default: 50,
      min: 10,
      max: 90,
    },
  },
  over: eachBlock(4, { leastLiftingWeeks: 3 }),
  check: ({ from, lifts }, { maxShare }) => {
    const { isolation, all, unnamed } = countSets(lifts);
    const shareAmong = (sets: number) => (sets === 0 ? 0 : (isolation / sets) * 100);
    const share = shareAmong(all);
    if (share <= maxShare) return undefined;
    const hidden = hidesWork(lifts, ['upper', 'core', 'mobility'], couldBeForLegs);
    // Unknown names cannot clear it where they are few.
    if (hidden === 'sets' || (hidden && shareAmong(all + unnamed) <= maxShare)) return cannot(hidden);
    return {
      excess: (share - maxShare) / (100 - maxShare),
      facts: { share: Math.round(share), isolationSets: isolation, legSets: all },
      sessions: lifts.map(({ session }) => session),
      days: [from],
    };
  },
});
