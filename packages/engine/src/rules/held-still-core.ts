import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { namesOf } from '../strength/names.ts';

/** Work for the trunk itself; a squat that the core has to brace is none. */
const isCore = ({ region, heldStill, areas }: Exercise): boolean =>
  areas.includes('core') && (region === 'trunk' || areas[0] === 'core' || heldStill);

export default defineRule({
  id: 'held-still-core',
  family: 'choice',
  level: 'prefer',
  statement: 'For the core, choose exercises in which trunk and pelvis move over those that hold them still.',
  why: 'One school holds that running turns the trunk, and that a core trained to keep still gets in its way. This is an opinion that rests on a single anecdote; no trial compares the two kinds.',
  message: '{share} % of the core sets of a session held the trunk still ({exercises})',
  remedy:
    'Swap them for core work that turns: chops, cable or band rotations, lunges with a turn, a carry with a march.',
  sources: [
    cite(
      'article-form-first',
      'Planks, dead bugs and the like interfere with how the core moves in good running.',
    ),
  ],
  dissent: [
    cite(
      'hung-2019',
      'After eight weeks of core training oxygen uptake at the top stage fell from 52.4 to 50.0 ml/kg/min, set beside the same people before.',
    ),
    cite('leppanen-2024', 'Novices who did guided hip and core work had fewer injuries: hazard ratio 0.66.'),
    cite('article-four-mistakes', 'Its sessions hold planks, its hip ladder ends on side planks.'),
    cite('article-strong-and-explosive', 'What matters is a core that stays stable when you are tired.'),
  ],
  params: {
    maxShare: { is: 'Largest share of core sets held still', unit: '%', default: 0, min: 0, max: 90 },
  },
  over: eachLift({ needsSets: true }),
  check: ({ lift }, { maxShare }) => {
    const core = lift.exercises.filter(
      ({ exercise, work }) => exercise && work.length > 0 && exercise.role !== 'mobility' && isCore(exercise),
    );
    const still = core.filter(({ exercise }) => exercise!.heldStill);
    const setsOf = (readings: typeof core) => readings.reduce((sum, { work }) => sum + work.length, 0);
    const share = core.length === 0 ? 0 : (setsOf(still) / setsOf(core)) * 100;
    if (share > maxShare) {
      return {
        excess: (share - maxShare) / (100 - maxShare),
        facts: {
          share: Math.round(share),
          exercises: namesOf(still),
        },
        sessions: [lift.session],
      };
    }
    return lift.exercises.every(({ exercise }) => !exercise) ? cannot('exercise-names') : undefined;
  },
});
