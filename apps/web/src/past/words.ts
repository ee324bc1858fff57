import { inLanguage } from '../language/in-language.ts';

export const words = inLanguage({
  en: {
    open: 'Log a past session',
    title: 'A past session',
    day: 'Day',
    what: 'What was done, a session a line',
    example: 'lift legs: split-squat 3x6/side 40kg rir2; calf-raise-single 3x8/side',
    hint: (example: string): string => `As in: ${example}`,
    place: (line: number, column: number): string => `Line ${line}, character ${column}:`,
    understood: 'Understood',
    doubts: 'Kept as it was written',
    save: 'Log it',
    badDay: 'Choose a day.',
    saved: (count: number): string =>
      count === 1 ? 'A session was logged.' : `${count} sessions were logged.`,
  },
});
