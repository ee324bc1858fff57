import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachBlock } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isForLegs } from '../strength/leg-work.ts';
import type { LiftReading } from '../strength/reading.ts';
import { isUnnamedLegWork } from '../strength/unseen-work.ts';

/** A session that fits none of these may hold leg work that nobody wrote down. */
const mayHoldLegWork = ({ hasSets, session }: LiftReading): boolean =>
  !hasSets && session.focus !== 'upper' && session.focus !== 'core' && session.focus !== 'mobility';

const isLegLift = (exercise: Exercise | undefined): boolean =>
  exercise?.role === 'strength' && isForLegs(exercise);

const isMainLift = (exercise: Exercise | undefined): boolean =>
  isLegLift(exercise) && exercise!.highResistance;

/** Of the sets whose exercise passes; infinite when there is none. */
const fewestRepsOf = (
  lifts: readonly LiftReading[],
  counts: (exercise: Exercise | undefined) => boolean,
): number => {
  let fewest = Number.POSITIVE_INFINITY;
  for (const { exercises } of lifts) {
    for (const { exercise, fewestReps } of exercises)
      if (fewestReps !== undefined && counts(exercise)) fewest = Math.min(fewest, fewestReps);
  }
  return fewest;
};

export default defineRule({
  id: 'endurance-style-only',
  family: 'intensity',
  level: 'should',
  statement: 'Do some of the main leg lifts with {maxReps} repetitions a set or fewer, and a load to match.',
  why: 'Many light repetitions train the muscles to last, and running does that already. Strength comes from loads that allow only a few.',
  message: 'Three weeks in which no main leg lift had fewer than {fewestReps} repetitions a set',
  remedy:
    'Raise the load of one or two main lifts, over a few sessions, until 5 to 8 repetitions leave 2 or 3 in reserve.',
  blindSpot: 'Leg work in sessions whose sets were not logged.',
  sources: [
    cite('acsm-2026', 'For strength: 80 % of a maximum or more, two to three sets.'),
    cite(
      'eihara-2022',
      'Loads of 90 % of a maximum and more improved economy (g −0.31); for lighter ones the interval is too wide to tell.',
    ),
    cite('article-four-mistakes', 'For strength about six repetitions a set; twenty train endurance.'),
    cite(
      'article-eight-mistakes',
      'Light weights and many repetitions feel productive; at some point strength needs load.',
    ),
    cite('article-strong-and-explosive', 'Lift heavy for a few repetitions.'),
    cite('ours', 'More than 12 repetitions for three weeks, in which at least two saw lifting.'),
  ],
  dissent: [
    cite('alexander-2020', 'More than 80 % was not superior to 60 to 80 % for 5 to 15 repetitions.'),
    cite('balsalobre-2016', 'Four of five studies of highly trained runners used 40 to 70 % of a maximum.'),
  ],
  params: {
    maxReps: {
      is: 'Repetitions up to which a set trains strength',
      unit: 'reps',
      default: 12,
      min: 6,
      max: 20,
    },
  },
  over: eachBlock(3, { leastLiftingWeeks: 2, decidedAt: 'set' }),
  check: ({ from, lifts, view }, { maxReps }) => {
    let fewestReps = fewestRepsOf(lifts, isMainLift);
    // Somebody new starts with light work; only lifts that could be loaded and never are count then.
    const lighterCount = fewestReps === Number.POSITIVE_INFINITY && view.athlete.experience !== 'novice';
    if (lighterCount) fewestReps = fewestRepsOf(lifts, isLegLift);
    if (fewestReps <= maxReps) return undefined;
    if (lifts.some(mayHoldLegWork)) return cannot('sets');
    if (fewestReps === Number.POSITIVE_INFINITY) {
      const unnamed = lifts.some(({ exercises }) => exercises.some(isUnnamedLegWork));
      return unnamed ? cannot('exercise-names') : undefined;
    }
    return {
      excess: Math.min(1, (fewestReps - maxReps) / maxReps),
      facts: { fewestReps },
      sessions: lifts.map(({ session }) => session),
      days: [from],
    };
  },
});
