import { inLanguage } from '../language/in-language.ts';

export const words = inLanguage({
  en: {
    finished: (title = 'The session'): string => `${title} is finished.`,
    closed: (title = 'The session'): string => `${title} is closed.`,
    openAgain: 'Open it again',
  },
});
