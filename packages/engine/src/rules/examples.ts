import type { RuleExamples } from '../example.ts';

type Load = () => Promise<{ readonly default: RuleExamples }>;

/** One line a rule; loaded only by what prints or tests them. A test holds this list against the rulebook. */
const examples: Readonly<Record<string, Load>> = {
  // dose
  'session-too-long': () => import('./session-too-long.examples.ts'),
  'no-strength': () => import('./no-strength.examples.ts'),
  'too-many-exercises': () => import('./too-many-exercises.examples.ts'),
  'too-much-heavy-leg-work': () => import('./too-much-heavy-leg-work.examples.ts'),
  'too-many-sessions': () => import('./too-many-sessions.examples.ts'),
  // intensity
  'too-light-for-months': () => import('./too-light-for-months.examples.ts'),
  'novice-too-heavy': () => import('./novice-too-heavy.examples.ts'),
  'short-rests': () => import('./short-rests.examples.ts'),
  'circuit-for-strength': () => import('./circuit-for-strength.examples.ts'),
  'endurance-style-only': () => import('./endurance-style-only.examples.ts'),
  'no-explosive-work': () => import('./no-explosive-work.examples.ts'),
  'power-too-heavy': () => import('./power-too-heavy.examples.ts'),
  'mostly-stability-work': () => import('./mostly-stability-work.examples.ts'),
  'to-failure': () => import('./to-failure.examples.ts'),
  // choice
  'no-single-leg-work': () => import('./no-single-leg-work.examples.ts'),
  'isolation-heavy': () => import('./isolation-heavy.examples.ts'),
  'jump-contacts': () => import('./jump-contacts.examples.ts'),
  'calf-dose': () => import('./calf-dose.examples.ts'),
  'area-neglected': () => import('./area-neglected.examples.ts'),
  'explosive-after-heavy': () => import('./explosive-after-heavy.examples.ts'),
  'held-still-core': () => import('./held-still-core.examples.ts'),
  'ends-standing-still': () => import('./ends-standing-still.examples.ts'),
  'mostly-unlike-running': () => import('./mostly-unlike-running.examples.ts'),
  'machines-last': () => import('./machines-last.examples.ts'),
  // progression
  'overdue-next-rung': () => import('./overdue-next-rung.examples.ts'),
  'exercise-hopping': () => import('./exercise-hopping.examples.ts'),
  'no-deload': () => import('./no-deload.examples.ts'),
  'stalled-lift': () => import('./stalled-lift.examples.ts'),
  'load-jump': () => import('./load-jump.examples.ts'),
  // schedule
  'heavy-legs-before-quality-run': () => import('./heavy-legs-before-quality-run.examples.ts'),
  'heavy-legs-before-long-run': () => import('./heavy-legs-before-long-run.examples.ts'),
  'heavy-legs-after-quality-run': () => import('./heavy-legs-after-quality-run.examples.ts'),
  'heavy-sessions-too-close': () => import('./heavy-sessions-too-close.examples.ts'),
  'lift-before-quality-run': () => import('./lift-before-quality-run.examples.ts'),
  'strength-on-long-run-day': () => import('./strength-on-long-run-day.examples.ts'),
  'strength-on-quality-day': () => import('./strength-on-quality-day.examples.ts'),
  'same-day-too-close': () => import('./same-day-too-close.examples.ts'),
  'strength-after-long-run': () => import('./strength-after-long-run.examples.ts'),
  'strength-off-easy-days': () => import('./strength-off-easy-days.examples.ts'),
  'strength-dropped-at-taper': () => import('./strength-dropped-at-taper.examples.ts'),
  'no-rest-day': () => import('./no-rest-day.examples.ts'),
  'no-rest-after-long-run': () => import('./no-rest-after-long-run.examples.ts'),
  'heavy-legs-around-run-spike': () => import('./heavy-legs-around-run-spike.examples.ts'),
  'heavy-near-race': () => import('./heavy-near-race.examples.ts'),
  // readiness
  'trained-while-exhausted': () => import('./trained-while-exhausted.examples.ts'),
  'comeback-too-fast': () => import('./comeback-too-fast.examples.ts'),
  'pain-ignored': () => import('./pain-ignored.examples.ts'),
  'red-flag-symptom': () => import('./red-flag-symptom.examples.ts'),
  'cushioned-shoes': () => import('./cushioned-shoes.examples.ts'),
};

/** Undefined for an id that no rule has. */
export const examplesOf = async (ruleId: string): Promise<RuleExamples | undefined> =>
  Object.hasOwn(examples, ruleId) ? (await examples[ruleId]!()).default : undefined;
