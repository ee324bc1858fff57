import { type Citation, cite } from '../../sources/index.ts';
import type { Advice } from '../plan.ts';
import type { PlanRequest } from '../request.ts';

const sources: [Citation, ...Citation[]] = [
  cite('silbernagel-2007', 'Running and jumping under pain monitoring did no worse than six weeks of rest.'),
  cite('ours', 'The order of the steps and how much of each: criteria, not dates, and not a treatment.'),
];

const steps: readonly string[] = [
  'Running comes back by what you can do, not by a date. First: 30 minutes of brisk walking and 20 single-leg calf raises on each side, with pain of 2 in 10 at most that is settled by the next morning. Then easy running in turns with walking, every other day. After a bone injury or an operation a clinician says when.',
  'Jumps stay out of this plan. They come back when 10 hops on each leg are free of pain, then and the next morning: hops on two legs first, and not in a week in which the running grows.',
  'Fast running comes last: after two weeks of easy runs of 30 minutes, three in each, without pain that lasts to the next morning.',
  'Plan anew as soon as you run again: strength is then set around the runs, and jumps come back in their place.',
];

/** When running, jumps and fast running come back for somebody who does not run for now, step by step. */
export const onReturnToRunning = ({ notRunning, sessionsPerWeek }: PlanRequest): readonly Advice[] =>
  notRunning && sessionsPerWeek > 0
    ? steps.map((says) => ({ says, why: [{ of: 'block', says, method: 'return to running', sources }] }))
    : [];
