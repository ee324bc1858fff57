import { inLanguage } from '../language/in-language.ts';

const listed = (names: readonly string[]): string => names.join(', ');

export const words = inLanguage({
  en: {
    forWatch: 'Workout for the watch (FIT)',
    forWatchOf: (session: string): string => `Workout for the watch (FIT): ${session}`,
    shareTitle: 'Strength workouts',
    archiveName: (date: string): string => `${date}-strength.zip`,
    making: 'Making the file …',
    shared: (names: readonly string[]): string => `Handed over: ${listed(names)}.`,
    saved: (names: readonly string[]): string =>
      names.length === 1 ? `Saved: ${listed(names)}.` : `Saved in one ZIP: ${listed(names)}.`,
    toWatch: (isPacked: boolean): string =>
      `With a cable, ${isPacked ? 'unpack it and copy the files' : 'copy it'} into the watch’s folder GARMIN/NewFiles; without one, intervals.icu may pass it on. No file of ours has been on a watch yet.`,
    left: '',
    none: 'No strength session is planned in these days.',
    'no-plan': 'No plan is yours yet. Take it in the season, and its workouts can be made.',
    failed: (why: string): string => `The file could not be made: ${why}`,
  },
});
