import { inLanguage } from '../language/in-language.ts';

export const words = inLanguage({
  en: {
    loading: 'One moment …',
    failed: 'This could not be worked out.',
    tryAgain: 'Try again',
    reload: 'Load the page again',
    broken: 'This screen cannot be shown',
    brokenKept: 'Nothing of what you told is lost.',
    why: 'Why',
    whyOf: {
      exercise: 'This exercise',
      sets: 'Sets',
      reps: 'Reps',
      load: 'Load',
      reserve: 'Reps in reserve',
      rest: 'Rest',
      minutes: 'Minutes',
      order: 'Its place in the session',
      day: 'The day',
      block: 'This block',
    },
    whyElse: 'Also',
    close: 'Close',
    undo: 'Undo',
    dismiss: 'Dismiss',
    figureShows: (name: string, poses: readonly string[]) => `Drawing of ${name}: ${poses.join(', then ')}`,
    pauseFigure: 'Pause the drawing',
    playFigure: 'Play the drawing',
  },
});
