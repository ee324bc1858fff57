import { type Cannot, cannot, defineRule, type Level } from '../rule.ts';
import { eachLiftingWeek } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { type LegWork, legWorkOf } from '../strength/leg-work.ts';

interface Limits {
  readonly maxSets: number;
  readonly tooManySets: number;
  readonly maxExercises: number;
}

interface Miss {
  readonly level: Level;
  readonly excess: number;
  /** What there was too much of, in words. */
  readonly found: string;
  readonly limit: number;
}

const miss = (level: Level, count: number, most: number, found: string): Miss => ({
  level,
  excess: Math.min(1, (count - most) / most),
  found,
  limit: most,
});

/** Sets weigh before exercises: they are what trials counted. */
const missOf = (work: LegWork, { maxSets, tooManySets, maxExercises }: Limits): Miss | undefined => {
  if (work.heavySets > maxSets)
    return miss(
      work.heavySets > tooManySets ? 'should' : 'prefer',
      work.heavySets,
      maxSets,
      `${work.heavySets} heavy leg sets in a week`,
    );
  if (maxExercises > 0 && work.heavyExercises > maxExercises)
    return miss(
      'prefer',
      work.heavyExercises,
      maxExercises,
      `${work.heavyExercises} heavy leg exercises in a week, each counted once a session`,
    );
  return undefined;
};

/** Sets whose effort nobody told could still break the limit. */
const lackOf = (work: LegWork, { maxSets, maxExercises }: Limits): Cannot | undefined => {
  if (work.unseenSessions > 0) return cannot('sets');
  const mostSets = work.heavySets + work.undecidedSets;
  const mostExercises = work.heavyExercises + work.undecidedExercises;
  const open = mostSets > maxSets || (maxExercises > 0 && mostExercises > maxExercises);
  return open ? cannot('reserve') : undefined;
};

export default defineRule({
  id: 'too-much-heavy-leg-work',
  family: 'dose',
  level: 'prefer',
  statement: 'Keep heavy leg work to {maxSets} sets a week or fewer.',
  why: 'The legs also have to run. Programmes of 12 to 36 heavy leg sets a week have helped runners, and 24 once did not; nothing that we read shows that more sets help more, and each one has to be recovered from.',
  message: '{found}, where {limit} are enough',
  remedy: 'Take a set off each exercise, or leave out the exercises that do least for your running.',
  sources: [
    cite('storen-2008', 'Twelve heavy sets a week, of one exercise, improved economy by 5 %.'),
    cite(
      'vikmoen-2016',
      'Twenty-four sets a week, of four exercises twice: strength rose by 40 %, economy did not change.',
    ),
    cite('article-four-mistakes', 'More than eight heavy leg exercises a week are too many.'),
    cite('ours', '24 sets a week, and more than 36 as what weighs more.'),
  ],
  dissent: [
    cite(
      'millet-2002',
      'Thirty-six sets a week, of six exercises twice, went with a gain of 6.9 % in economy.',
    ),
  ],
  params: {
    maxSets: { is: 'Heavy leg sets in a week that are enough', unit: 'sets', default: 24, min: 6, max: 60 },
    tooManySets: {
      is: 'Heavy leg sets in a week above which it weighs more',
      unit: 'sets',
      default: 36,
      min: 12,
      max: 90,
    },
    maxExercises: {
      is: 'Heavy leg exercises in a week, each counted once a session; 0 counts none',
      unit: 'exercises',
      default: 0,
      min: 0,
      max: 30,
    },
  },
  over: eachLiftingWeek({ decidedAt: 'session' }),
  check: ({ week }, params) => {
    const work = legWorkOf(week.lifts);
    const found = missOf(work, params);
    if (!found) return lackOf(work, params);
    return {
      level: found.level,
      excess: found.excess,
      facts: {
        heavySets: work.heavySets,
        heavyExercises: work.heavyExercises,
        found: found.found,
        limit: found.limit,
      },
      sessions: week.lifts.filter((lift) => lift.heavyLowerSets > 0).map(({ session }) => session),
    };
  },
});
