import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isForLegs } from '../strength/leg-work.ts';
import { namesOf } from '../strength/names.ts';
import type { ExerciseReading } from '../strength/reading.ts';

/** Small hops, skips and drills move like running and cost little: fine at the end. */
const isEasySpring = ({ pattern, impact, areas }: Exercise): boolean =>
  pattern === 'drill' || (pattern === 'jump' && impact <= 1 && areas[0] === 'calves');

const isExplosive = (exercise: Exercise): boolean =>
  isForLegs(exercise) && exercise.role === 'power' && !isEasySpring(exercise);

const isHeavyFor = (
  { exercise, heavySets, undecidedSets }: ExerciseReading,
  answer: true | undefined,
): boolean =>
  exercise !== undefined &&
  isForLegs(exercise) &&
  exercise.role === 'strength' &&
  (answer || exercise.highResistance) &&
  (answer ? heavySets : undecidedSets) > 0;

interface Order {
  readonly after: readonly ExerciseReading[];
  /** Explosive sets of the session, early ones too. */
  readonly sets: number;
}

/** Explosive work that came after the first exercise of `heavy` and was not done in turns with one of them. */
const explosiveAfter = (exercises: readonly ExerciseReading[], heavy: readonly ExerciseReading[]): Order => {
  const groups = new Set(heavy.map(({ performed }) => performed.group));
  const first = heavy.length === 0 ? exercises.length : exercises.indexOf(heavy[0]!);
  let sets = 0;
  const after = exercises.filter(({ exercise, work, performed }, index) => {
    if (!exercise || !isExplosive(exercise)) return false;
    sets += work.length;
    const paired = performed.group !== undefined && groups.has(performed.group);
    return index > first && !paired && work.length > 0;
  });
  return { after, sets };
};

const setsOf = (readings: readonly ExerciseReading[]): number =>
  readings.reduce((sum, { work }) => sum + work.length, 0);

export default defineRule({
  id: 'explosive-after-heavy',
  family: 'choice',
  level: 'prefer',
  statement: 'Do jumps and other fast leg work before the heavy leg lifts, or in pairs with them.',
  why: 'Jumps want to be fast, and legs are fastest before the heavy lifts; what comes first in a session also gains most. Small hops, skips and drills are light enough to come last.',
  message: 'Fast work after the heavy leg lifts: {exercises} ({lateSets} of {explosiveSets} explosive sets)',
  remedy:
    'Start with the jumps, right after the warm-up. Or do them in turns with a heavy lift, with a full rest before each set.',
  blindSpot: 'A session whose exercises were not logged in the order in which they were done.',
  sources: [
    cite('acsm-2026', 'What is done first in a session improves most.'),
    cite('ours', 'Fast work first, then heavy lifts; pairs with a heavy lift are exempt.'),
  ],
  dissent: [cite('article-form-first', 'The end of a session belongs to what moves like running.')],
  params: {
    maxShare: {
      is: 'Largest share of explosive sets after heavy lifts',
      unit: '%',
      default: 0,
      min: 0,
      max: 75,
    },
  },
  over: eachLift({ needsSets: true }),
  check: ({ lift }, { maxShare }) => {
    const { exercises, session } = lift;
    if (!lift.hasPower) return undefined;
    const heavy = exercises.filter((reading) => isHeavyFor(reading, true));
    const { after, sets } = explosiveAfter(exercises, heavy);
    const lateSets = setsOf(after);
    const share = sets === 0 ? 0 : (lateSets / sets) * 100;
    if (share > maxShare) {
      return {
        excess: (share - maxShare) / (100 - maxShare),
        facts: {
          exercises: namesOf(after),
          lateSets,
          explosiveSets: sets,
        },
        sessions: [session],
      };
    }
    const maybe = exercises.filter((reading) => isHeavyFor(reading, undefined));
    return setsOf(explosiveAfter(exercises, maybe).after) > 0 ? cannot('reserve') : undefined;
  },
});
