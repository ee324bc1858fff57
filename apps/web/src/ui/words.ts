import { inLanguage } from '../language/in-language.ts';

export const words = inLanguage({
  en: {
    loading: 'One moment …',
    failed: 'This could not be worked out.',
    tryAgain: 'Try again',
    why: 'Why',
    close: 'Close',
    undo: 'Undo',
    dismiss: 'Dismiss',
  },
});
