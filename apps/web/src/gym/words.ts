import { inLanguage } from '../language/in-language.ts';

export const words = inLanguage({
  en: {
    finished: (title = 'The session'): string => `${title} is finished.`,
    closed: (title = 'The session'): string => `${title} is closed.`,
    noted: (exercise: string): string => `Your note on ${exercise} is kept.`,
    openAgain: 'Open it again',
  },
});
