import type { Exercise } from '../domain/index.ts';
import { cannot, defineRule } from '../rule.ts';
import { eachLift } from '../scopes/index.ts';
import { cite } from '../sources/index.ts';
import { isForLegs } from '../strength/leg-work.ts';
import { namesOf } from '../strength/names.ts';
import { trainedInOrder } from '../strength/session-order.ts';

/** Free weights or the own weight, moved by more than one joint, standing on the legs. */
const isFreeMovement = (exercise: Exercise): boolean =>
  !exercise.machine &&
  !exercise.isolation &&
  exercise.role !== 'stability' &&
  (isForLegs(exercise) || exercise.travels);

export default defineRule({
  id: 'machines-last',
  family: 'choice',
  level: 'prefer',
  statement: 'Do the machines of a session before its free movements of the whole body, not after them.',
  why: 'One school allows machines, with free weights in full-body movements after them. It is an opinion: machines and free weights bring about the same.',
  message: 'No free movement of the whole body after the machines: {machines}',
  remedy: 'Do the machines first, and finish with lunges, step-ups or another free lift.',
  blindSpot: 'A log in another order than the session.',
  sources: [
    cite('article-form-first', 'Some machines are fine; free weights in full-body movements should follow.'),
  ],
  dissent: [cite('acsm-2026', 'Machines and free weights: no consistent difference in what they bring.')],
  params: {
    maxLast: {
      is: 'Machines that may follow the last free movement',
      unit: 'exercises',
      default: 0,
      min: 0,
      max: 3,
    },
  },
  over: eachLift({ needsSets: true }),
  check: ({ lift }, { maxLast }) => {
    const trained = trainedInOrder(lift);
    const lastFree = trained.findLastIndex(({ exercise }) => exercise && isFreeMovement(exercise));
    const tail = trained.slice(lastFree + 1);
    const machines = tail.filter(({ exercise }) => exercise?.machine);
    if (machines.length <= maxLast) return undefined;
    if (tail.some(({ exercise }) => !exercise)) return cannot('exercise-names');
    return {
      excess: (machines.length - maxLast) / (trained.length - maxLast),
      facts: { machines: namesOf(machines) },
      sessions: [lift.session],
    };
  },
});
