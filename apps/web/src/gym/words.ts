import { inLanguage } from '../language/in-language.ts';

export const words = inLanguage({
  en: {
    finished: (title = 'The session'): string => `${title} is finished.`,
    closed: (title = 'The session'): string => `${title} is closed.`,
    noted: (exercise: string): string => `Your note on ${exercise} is kept.`,
    ready: 'Rest is over',
    next: (what: string): string => `Next: ${what}`,
    goOn: 'Go on with your session.',
    restFor: (time: string): string => `rest ${time}`,
    restLeft: {
      30: '30 seconds of rest left',
      10: '10 seconds of rest left',
      0: 'Rest is over',
    },
    openAgain: 'Open it again',
  },
});
