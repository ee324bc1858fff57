import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachLiftingWeek } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { hidesWork } from '../strength/hidden-work.ts';
import { trainedInOrder } from '../strength/session-order.ts';
import { type CouldBe, mayBe } from '../strength/unseen-work.ts';
import type { WeekReading } from '../view.ts';

const isUnlike = ({ runSpecificity, travels }: Exercise, leastLikeness: number): boolean =>
  !travels && runSpecificity < leastLikeness;

/** Legs and trunk: arms are trained for life, not for running. */
const isCounted: CouldBe = ({ region }) => region !== 'upper';

const countExercises = ({ lifts }: WeekReading, leastLikeness: number) => {
  let unlike = 0;
  let all = 0;
  let unnamed = 0;
  for (const lift of lifts) {
    for (const reading of trainedInOrder(lift)) {
      const { exercise } = reading;
      if (mayBe(reading, isCounted)) unnamed += 1;
      if (!exercise || !isCounted(exercise)) continue;
      all += 1;
      if (isUnlike(exercise, leastLikeness)) unlike += 1;
    }
  }
  return { unlike, all, unnamed };
};

export default defineRule({
  id: 'mostly-unlike-running',
  family: 'choice',
  level: 'prefer',
  statement:
    'Let most exercises move like running: at most {maxShare} % of a week’s are below {leastLikeness} on our scale of 0 to 3.',
  why: 'One school wants most exercises to resemble running. It is an opinion: squats on two legs and calf work that stands still have helped runners too.',
  message: '{unlike} of the week’s {all} exercises for legs and trunk move unlike running',
  remedy: 'Swap one for walking lunges, step-ups, calf raises on one leg, skips or a carry with a march.',
  sources: [
    cite('article-form-first', 'Not every exercise has to match running, but most should.'),
    cite('ours', 'How much an exercise is like running, from 0 to 3, and where alike begins.'),
  ],
  dissent: [
    cite('storen-2008', 'Half squats on two legs alone improved running economy by 5 %.'),
    cite(
      'albracht-2013',
      'Calf holds against a fixed resistance, nothing like running, made economy about 4 % better.',
    ),
  ],
  params: {
    maxShare: { is: 'Largest share of exercises unlike running', unit: '%', default: 50, min: 0, max: 90 },
    leastLikeness: {
      is: 'Likeness to running from which an exercise is like it',
      unit: 'of 3',
      default: 2,
      min: 1,
      max: 3,
    },
  },
  over: eachLiftingWeek({ decidedAt: 'session' }),
  check: ({ week }, { maxShare, leastLikeness }) => {
    const { unlike, all, unnamed } = countExercises(week, leastLikeness);
    const shareAmong = (exercises: number) => (exercises === 0 ? 0 : (unlike / exercises) * 100);
    const share = shareAmong(all);
    const hidden = hidesWork(week.lifts, ['upper', 'mobility'], isCounted);
    if (share <= maxShare) return all === 0 && hidden ? cannot(hidden) : undefined;
    // Unknown names cannot clear it where they are few.
    if (hidden === 'sets' || (hidden && shareAmong(all + unnamed) <= maxShare)) return cannot(hidden);
    return {
      excess: (share - maxShare) / (100 - maxShare),
      facts: { unlike, all },
      sessions: week.lifts.map(({ session }) => session),
    };
  },
});
