import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    loading: 'Exercise',
    back: 'Progress',
    noExercise: 'There is no such exercise',
    noExerciseLead: (id: string): string =>
      `The catalogue has no exercise ${id}. It may be of another version of Carryover.`,
    never: 'Nothing of it was logged in the last half year.',
    threeSessions: (left: number): string =>
      left === 1 ? 'One more session to a trend.' : `${left} more sessions to a trend.`,
    noIndex:
      'No load measures this exercise, so there is no trend: what progresses is the rung, the hold or the control.',
    notComparable:
      'Its sessions cannot be compared yet: log the weight and the reps in reserve of sets of ten reps or fewer.',
    trend: 'Trend',
    trendOf: (name: string): string => `Trend of ${name}`,
    index:
      'A training index for this one exercise, of load, repetitions and reserve; never what you could lift once. Hollow dots say little. The band holds the line with 80 % probability.',
    whyVerdict: 'Why this verdict',
    table: 'In numbers',
    day: 'Day',
    indexName: 'Index',
    lineName: 'Line',
    bandName: '80 % band',
    bandText: (low: string, high: string): string => `${low} to ${high}`,
    sessions: 'Every session',
    loggedAs: (name: string): string => `Logged as “${name}”`,
    next: 'The next rung',
    nextIs: (name: string): string => `After this comes ${name}.`,
    goUp: 'Go up when',
    about: 'How it is done',
  },
});
