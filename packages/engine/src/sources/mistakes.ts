import type { SourceKey } from './register.ts';

/** One mistake that an article names, in our own words, and the rules that look for it. */
export interface Mistake {
  readonly article: SourceKey;
  readonly mistake: string;
  /** Rule ids; empty only where `uncovered` says why no rule looks for it. */
  readonly rules: readonly string[];
  readonly uncovered?: string;
}

const named =
  (article: SourceKey) =>
  (mistake: string, ...rules: readonly [string, ...string[]]): Mistake => ({ article, mistake, rules });

const notAudited =
  (article: SourceKey) =>
  (mistake: string, uncovered: string): Mistake => ({ article, mistake, rules: [], uncovered });

const eight = named('article-eight-mistakes');
const eightBelief = notAudited('article-eight-mistakes');

const eightMistakes: readonly Mistake[] = [
  eight('Not lifting at all, because running is thought to be enough.', 'no-strength'),
  eight('Lifting on two legs only.', 'no-single-leg-work'),
  eight(
    'Staying with light weights and many repetitions for good.',
    'endurance-style-only',
    'too-light-for-months',
  ),
  eight(
    'Turning the lift into cardio: short rests, circuits, timers.',
    'short-rests',
    'circuit-for-strength',
  ),
  eight(
    'Lifting the same weight for the same repetitions, week after week.',
    'too-light-for-months',
    'stalled-lift',
    'overdue-next-rung',
  ),
  eight('Doing random workouts.', 'exercise-hopping'),
  eight('Adding weight in jumps rather than in small steps.', 'load-jump'),
  eight('Lifting right after a hard run, or worn out.', 'same-day-too-close', 'trained-while-exhausted'),
  eight('Never taking the extra rest day.', 'no-rest-day', 'trained-while-exhausted'),
  eight('Lifting in soft, cushioned running shoes.', 'cushioned-shoes'),
  eight('Lifting for looks: little but isolation work.', 'isolation-heavy'),
  eight('Doing more when enough would do.', 'too-many-sessions', 'too-much-heavy-leg-work'),
  eight('Starting heavy as a beginner.', 'novice-too-heavy'),
  eight('Running and lifting back to back.', 'same-day-too-close'),
  eightBelief(
    'Leaving small imbalances to turn into injuries.',
    'A belief about causes: we have read no study that shows it, and no log can.',
  ),
  eightBelief(
    'A wobble on one leg, left alone, is a stride that wastes energy.',
    'Not supported by any study that we have read, and no log holds a wobble.',
  ),
  eightBelief(
    'Taking soreness for progress.',
    'A belief, and a right one to drop: no session is scored by how sore it leaves you.',
  ),
  eightBelief(
    'Keeping away from weights for fear of growing bulky or slow.',
    'A belief: body composition is typically unaffected, though the trained muscles may grow.',
  ),
];

const four = named('article-four-mistakes');
const fourBelief = notAudited('article-four-mistakes');

const fourMistakes: readonly Mistake[] = [
  four(
    'Many repetitions with little rest, as in classes, when the aim is strength.',
    'endurance-style-only',
    'short-rests',
    'circuit-for-strength',
  ),
  four('No power work, or power work too heavy to be fast.', 'no-explosive-work', 'power-too-heavy'),
  four('A whole session of stability exercises.', 'mostly-stability-work'),
  four('Other exercises every week, for the burn or the fun.', 'exercise-hopping'),
  four('No gradual overload.', 'too-light-for-months', 'stalled-lift'),
  four('Staying on an exercise that has become easy.', 'overdue-next-rung'),
  four('More than two sessions a week.', 'too-many-sessions'),
  four('More than four or five exercises in a session.', 'too-many-exercises'),
  four('More than eight heavy leg exercises a week.', 'too-much-heavy-leg-work'),
  four('Leaving out glutes, calves, thighs, ankles or core.', 'area-neglected', 'calf-dose'),
  four('Strength on the day of a speed session.', 'strength-on-quality-day', 'lift-before-quality-run'),
  four('Strength on the day before a speed session.', 'heavy-legs-before-quality-run'),
  four('Strength on the day after the long run.', 'strength-after-long-run'),
  four('Strength on the day of the long run.', 'strength-on-long-run-day'),
  four('No rest day after the long run.', 'no-rest-after-long-run'),
  fourBelief(
    'Weak thighs, stiff ankles or weak feet as the cause of pain.',
    'A belief about causes: plausible, but no trial that we have read shows it as stated.',
  ),
  fourBelief(
    'A loose core as the cause of poor form.',
    'A belief: no trial that we have read shows it, and no log holds form.',
  ),
  fourBelief(
    'Reaching 35 without strong calves.',
    'No study shows a step at that age: ankle power falls steadily. Calf work itself is looked at for everybody.',
  ),
];

const strong = named('article-strong-and-explosive');
const strongBelief = notAudited('article-strong-and-explosive');

const strongAndExplosive: readonly Mistake[] = [
  strong('Keeping out of the gym.', 'no-strength'),
  strong('Whatever circuit comes to mind that day.', 'circuit-for-strength', 'exercise-hopping'),
  strong(
    'A few machines, a plank and some lunges, none of them heavy.',
    'endurance-style-only',
    'mostly-stability-work',
    'too-light-for-months',
  ),
  strong(
    'Lifting like a bodybuilder: slow, much, without intent.',
    'too-much-heavy-leg-work',
    'no-explosive-work',
  ),
  strong('Never lifting anything heavy.', 'endurance-style-only', 'too-light-for-months'),
  strong('No explosive work.', 'no-explosive-work'),
  strong('Leaving out the calves and the back of the legs.', 'calf-dose', 'area-neglected'),
  strong('Lifting heavy before a speed day.', 'heavy-legs-before-quality-run'),
  strong('Strength on other days than the easy ones.', 'strength-off-easy-days'),
  strong('Sessions of more than 45 minutes.', 'session-too-long'),
  strong('Sets to failure.', 'to-failure'),
  strong('More than two sessions a week.', 'too-many-sessions'),
  strongBelief(
    'Looking to more running for more speed.',
    'A belief, and false as stated: faster runners run more.',
  ),
  strongBelief(
    'Fear of growing bulky.',
    'A belief: body composition is typically unaffected, though the trained muscles may grow.',
  ),
  strongBelief(
    'Crunches where the core should learn to hold when tired.',
    'No trial sets one kind of core work above another, so no rule prefers one; that the core is trained at all is looked at.',
  ),
  strongBelief(
    'Sore knees without leg extensions.',
    'A treatment claim. We treat nothing; pain has rules of its own.',
  ),
];

const form = named('article-form-first');
const formBelief = notAudited('article-form-first');

const formFirst: readonly Mistake[] = [
  form('Core exercises that hold the trunk and pelvis still.', 'held-still-core'),
  form('Mostly exercises that move unlike running.', 'mostly-unlike-running'),
  form(
    'Ending a session on something that stands still, squats without lunges after them.',
    'ends-standing-still',
  ),
  form('Ending on machines, with no free weights after them.', 'machines-last'),
  formBelief(
    'Building muscles that the way of running does not use.',
    'A belief: no log shows how somebody runs, and strength has helped with the way of running unchanged.',
  ),
  formBelief(
    'Becoming strong in order to hold good form, and so being able to run badly.',
    'A belief: not supported by any study that we have read.',
  ),
  formBelief(
    'Rowing and other work that keeps the upper body from turning.',
    'Not supported by any study that we have read. Rotating core work counts in full beside the held kind.',
  ),
];

export const mistakes: readonly Mistake[] = [
  ...eightMistakes,
  ...fourMistakes,
  ...strongAndExplosive,
  ...formFirst,
];
