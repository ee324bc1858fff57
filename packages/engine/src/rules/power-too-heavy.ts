import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachLiftedExercise } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { shareOfMax } from '../strength/chart.ts';
import { reserveOf } from '../strength/judge-set.ts';
import { nameInside } from '../strength/names.ts';
import type { JudgedSet, LiftReading } from '../strength/reading.ts';

/** Loaded jumps, swings and throws, and lifts of a session that was meant to be explosive. */
const isFastWork = (exercise: Exercise, lift: LiftReading): boolean =>
  exercise.loadable &&
  (exercise.role === 'power' || (exercise.role === 'strength' && lift.session.effort === 'explosive'));

/** Of rounding: a set that is the best on record has this share to the last digit. */
const tolerance = 0.001;

/**
 * The share of a maximum in percent; undefined where it cannot be told. A set without reps in reserve that is
 * itself the best on record says only how heavy it was at most.
 */
const sharePercent = ({ set, share }: JudgedSet, maxSharePercent: number): number | undefined => {
  if (set.loadKg === undefined) return 0;
  const reserve = reserveOf(set);
  const own = set.reps === undefined ? undefined : shareOfMax(set.reps + (reserve ?? 0));
  if (share === undefined) return set.reps === undefined ? undefined : 0;
  const sure = reserve !== undefined || share * 100 <= maxSharePercent || (own ?? 1) > share + tolerance;
  return sure ? share * 100 : undefined;
};

export default defineRule({
  id: 'power-too-heavy',
  family: 'intensity',
  level: 'prefer',
  statement: 'Keep explosive lifts at {maxSharePercent} % of your recent best or less.',
  why: 'Power work wants each repetition as fast as it can be, and a heavy load slows it. For strength there are the other lifts.',
  message:
    'Explosive work at {sharePercent} % of your recent best, where {maxSharePercent} % is the most ({exercise})',
  remedy:
    'Take 30 to 70 % of your best for up to 6 repetitions, each as fast as you can, and stop while all of them are fast.',
  blindSpot: 'How fast the bar or the body moved.',
  sources: [
    cite('acsm-2026', 'For power: 30 to 70 % of a maximum, with a fast lift.'),
    cite(
      'paavolainen-1999',
      'Sprints, jumps and fast lifts with low loads improved economy and the time over 5 km.',
    ),
    cite('article-strong-and-explosive', 'Explosive work is done with intent.'),
    cite('ours', '75 % as the line, and the best of the last 12 weeks as the measure.'),
  ],
  dissent: [
    cite(
      'article-four-mistakes',
      'Slightly less than the weight for six repetitions, at explosive speed: by the chart that is well over 75 %.',
    ),
  ],
  params: {
    maxSharePercent: {
      is: 'Heaviest load for explosive work, as a share of the recent best',
      unit: '%',
      default: 75,
      min: 40,
      max: 90,
    },
  },
  over: eachLiftedExercise((exercise, _, lift) => isFastWork(exercise, lift)),
  check: ({ lift, exercise, reading }, { maxSharePercent }) => {
    const shares = reading.work.map((set) => sharePercent(set, maxSharePercent));
    const heaviest = shares.reduce<number>((most, share) => Math.max(most, share ?? 0), 0);
    if (heaviest <= maxSharePercent) {
      if (!shares.includes(undefined)) return undefined;
      return cannot(reading.work.some(({ set }) => set.reps === undefined) ? 'sets' : 'reserve');
    }
    return {
      excess: Math.min(1, (heaviest - maxSharePercent) / (100 - maxSharePercent)),
      facts: { sharePercent: Math.round(heaviest * 10) / 10, exercise: nameInside(exercise) },
      sessions: [lift.session],
    };
  },
});
