import { defineRule } from '../rule.ts';
import { counted, eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { lightWorkOf, stabilityExercises } from '../strength/light-work.ts';

const percent = (share: number): number => Math.round(share * 100);

export default defineRule({
  id: 'mostly-stability-work',
  family: 'intensity',
  level: 'prefer',
  statement: 'Keep light stability work to {maxSharePercent} % of the sets of a session or less.',
  why: 'Balance and small exercises are a good addition. A session of little else leaves out the loads that make a runner stronger.',
  message: 'A session {of}',
  remedy:
    'Keep one or two such exercises, and give the time to a lift that can be loaded, such as a split squat or a calf raise.',
  sources: [
    cite(
      'article-four-mistakes',
      'Stability exercises with many repetitions should be one or two in a session, not the whole of it.',
    ),
    cite(
      'article-strong-and-explosive',
      'A couple of machines, a plank and a few lunges make a runner strong-ish, not strong.',
    ),
    cite(
      'toresdahl-2020',
      'Ten minutes of unloaded work three times a week, done alone, showed no benefit: as many were injured as without it.',
    ),
    cite('ours', 'Half of the sets; we have read no trial that counted them.'),
  ],
  dissent: [
    cite(
      'leppanen-2024',
      'Novices who did hip and core work, guided by a physiotherapist, had fewer injuries: hazard ratio 0.66. For them this is a note.',
    ),
  ],
  params: {
    maxSharePercent: { is: 'Share of light sets in a session', unit: '%', default: 50, min: 10, max: 100 },
    maxExercises: {
      is: 'Stability exercises in a session, core work left out; 0 counts none',
      unit: 'exercises',
      default: 0,
      min: 0,
      max: 6,
    },
  },
  over: eachLift({ where: (lift) => !lift.microDose, decidedAt: 'set' }),
  check: ({ lift, view }, { maxSharePercent, maxExercises }) => {
    const { effort } = lift.session;
    // Guided hip and core work helped novices: for them it is a beginning.
    const breach = {
      ...(view.athlete.experience === 'novice' ? ({ level: 'note' } as const) : {}),
      sessions: [lift.session],
    };
    if (!lift.hasSets) {
      if (effort === undefined) return { cannot: 'sets' };
      if (effort !== 'stability') return undefined;
      return { ...breach, excess: 1, facts: { lightPercent: 100, of: 'of nothing but stability work' } };
    }
    const { light, undecided, all } = lightWorkOf(lift);
    const most = maxSharePercent / 100;
    if (light + undecided <= most * all && maxExercises === 0) return undefined;
    const stabilityCount = stabilityExercises(lift);
    const lightPercent = percent(light / all);
    if (light > most * all) {
      const facts = {
        lightPercent,
        stabilityCount,
        of: `with ${lightPercent} % of its sets light, where ${maxSharePercent} % are the most`,
      };
      return { ...breach, excess: Math.min(1, (light / all - most) / (1 - most)), facts };
    }
    if (maxExercises > 0 && stabilityCount > maxExercises) {
      const facts = {
        lightPercent,
        stabilityCount,
        of: `with ${counted(stabilityCount, 'stability exercise')}, where ${maxExercises} are enough`,
      };
      return { ...breach, excess: Math.min(1, (stabilityCount - maxExercises) / maxExercises), facts };
    }
    if (light + undecided > most * all)
      return { cannot: lift.exercises.some(({ exercise }) => !exercise) ? 'exercise-names' : 'reserve' };
    return undefined;
  },
});
