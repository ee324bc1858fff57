import { formFirstOnly } from './opinions.ts';
import type { Preset } from './preset.ts';

export const fourMistakes: Preset = {
  id: 'four-mistakes',
  name: 'Four mistakes',
  says: 'Two sessions a week of four to five exercises, sets of six with two to three minutes of rest, a harder exercise every four to six weeks, and no strength next to long or fast runs.',
  source: 'article-four-mistakes',
  days: [
    [
      { pattern: 'split', exercise: 'lunge', sets: 3, reps: 6, restSeconds: 180 },
      { pattern: 'hinge', exercise: 'deadlift', sets: 3, reps: 6, restSeconds: 180 },
      { pattern: 'calf-straight', sets: 3, reps: 6, restSeconds: 180 },
      { pattern: 'core-anti-rotation', exercise: 'side-plank', sets: 3, seconds: 30 },
    ],
    [
      { pattern: 'mobility', exercise: 'ankle-knee-to-wall', sets: 3, reps: 20 },
      { pattern: 'knee-flexion', sets: 3, reps: 6, restSeconds: 180 },
      { pattern: 'foot-ankle' },
      { pattern: 'hip-abduction' },
    ],
  ],
  rules: {
    // dose
    'too-many-exercises': { params: { minExercises: 4, maxExercises: 5 } },
    'too-much-heavy-leg-work': { params: { maxExercises: 8 } },
    'too-many-sessions': { params: { maxSessions: 2 } },
    // intensity
    // Strength and power are what runners should train for.
    'no-explosive-work': { level: 'prefer' },
    'power-too-heavy': { params: { maxSharePercent: 83 } },
    'mostly-stability-work': { params: { maxExercises: 2 } },
    // Its sets of six are its strength sets: two minutes for these too.
    'short-rests': { params: { middleSeconds: 120 } },
    // choice
    ...formFirstOnly,
    // Its week has three sets of calf raises and none with a bent knee; from 35 on it stresses them more.
    'calf-dose': { params: { leastSets: 3, olderSets: 6, leastBentSets: 0 } },
    'area-neglected': { params: { footAnkle: 1 } },
    // progression
    // One of its four mistakes.
    'exercise-hopping': { level: 'should' },
    // Four to six weeks on an exercise, then a harder one for the same muscles.
    'overdue-next-rung': { params: { moreSessions: 0, leastWeeks: 6 } },
    // schedule
    'no-rest-after-long-run': { level: 'prefer' },
    'strength-off-easy-days': 'off',
    'heavy-legs-before-quality-run': { params: { anyStrength: 1 } },
    // Its own week lifts on the day after speed work.
    'heavy-legs-after-quality-run': 'off',
    'strength-on-quality-day': { level: 'should', params: { sharing: 0 } },
    'strength-after-long-run': { level: 'should' },
    'strength-on-long-run-day': { level: 'should' },
  },
};
