/** What a runner says, and the rules that may explain it. */
export interface Complaint {
  readonly complaint: string;
  readonly rules: readonly [string, ...string[]];
}

export const complaints: readonly Complaint[] = [
  {
    complaint: 'always sore and tired',
    rules: [
      'too-many-sessions',
      'too-many-exercises',
      'too-much-heavy-leg-work',
      'to-failure',
      'heavy-sessions-too-close',
      'strength-after-long-run',
      'exercise-hopping',
      'load-jump',
      'no-deload',
      'no-rest-day',
      'no-rest-after-long-run',
      'trained-while-exhausted',
    ],
  },
  {
    complaint: 'no progress',
    rules: [
      'no-strength',
      'endurance-style-only',
      'too-light-for-months',
      'mostly-stability-work',
      'short-rests',
      'circuit-for-strength',
      'stalled-lift',
      'exercise-hopping',
      'overdue-next-rung',
      'same-day-too-close',
    ],
  },
  {
    complaint: 'heavy legs on speed day',
    rules: [
      'heavy-legs-before-quality-run',
      'strength-on-quality-day',
      'lift-before-quality-run',
      'too-much-heavy-leg-work',
      'to-failure',
      'heavy-sessions-too-close',
    ],
  },
  {
    complaint: 'heavy legs on the long run',
    rules: [
      'heavy-legs-before-long-run',
      'strength-on-long-run-day',
      'heavy-legs-around-run-spike',
      'too-much-heavy-leg-work',
    ],
  },
  {
    complaint: 'weights that feel heavier than last week',
    rules: [
      'same-day-too-close',
      'strength-after-long-run',
      'heavy-legs-after-quality-run',
      'heavy-sessions-too-close',
      'trained-while-exhausted',
      'no-deload',
    ],
  },
  {
    complaint: 'strong in the gym, no faster on the road',
    rules: [
      'no-explosive-work',
      'power-too-heavy',
      'explosive-after-heavy',
      'isolation-heavy',
      'calf-dose',
      'heavy-legs-before-quality-run',
    ],
  },
  {
    complaint: 'nagging pains',
    rules: [
      'red-flag-symptom',
      'pain-ignored',
      'load-jump',
      'jump-contacts',
      'comeback-too-fast',
      'heavy-legs-around-run-spike',
    ],
  },
  {
    complaint: 'no time for it',
    rules: ['session-too-long', 'too-many-exercises', 'too-many-sessions'],
  },
  {
    complaint: 'flat on race day',
    rules: ['heavy-near-race', 'strength-dropped-at-taper', 'heavy-legs-around-run-spike'],
  },
  {
    complaint: 'back after a break and everything hurts',
    rules: ['comeback-too-fast', 'novice-too-heavy', 'load-jump', 'jump-contacts', 'red-flag-symptom'],
  },
];
