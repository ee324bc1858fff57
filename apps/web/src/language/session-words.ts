import type { RunType } from '@carryover/engine';
import { inLanguage } from './in-language.ts';

/** Names of runs and sessions on every screen, and the letter of a run's type in pictures. */
export const sessionWords = inLanguage({
  en: {
    kinds: { heavy: 'Heavy legs', explosive: 'Explosive', light: 'Light', upper: 'Upper body' },
    runs: {
      recovery: 'Recovery run',
      easy: 'Easy run',
      steady: 'Steady run',
      long: 'Long run',
      'long-quality': 'Long run with quality',
      threshold: 'Threshold',
      intervals: 'Intervals',
      hills: 'Hills',
      race: 'Race',
      unknown: 'Run',
    } satisfies Record<RunType, string>,
    letters: {
      recovery: 'R',
      easy: 'E',
      steady: 'S',
      long: 'L',
      'long-quality': 'L',
      threshold: 'T',
      intervals: 'I',
      hills: 'H',
      race: '★',
      unknown: '?',
    } satisfies Record<RunType, string>,
    strength: 'Strength',
    minutes: (minutes: number): string => `${Math.round(minutes)} min`,
    parts: { am: 'morning', pm: 'evening' },
  },
});
