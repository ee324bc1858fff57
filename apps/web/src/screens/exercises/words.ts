import { inLanguage } from '../../language/in-language.ts';

export const words = inLanguage({
  en: {
    title: 'Exercises',
    back: 'Progress',
    search: 'Name or part of it',
    area: 'Trains',
    anyArea: 'Anything',
    within: 'With',
    all: 'Anything',
    mine: 'What I have',
    bodyweight: 'Nothing at all',
    more: 'Other filters',
    equipment: 'Equipment',
    count: (shown: number, all: number): string => `${shown} of ${all}`,
    none: 'No exercise fits. Search for one word of its name, or take a filter away.',
    noGym: 'Tell in the settings what you train with, and this list can show what you can do.',
    lastDone: (day: string): string => `last done ${day}`,
    missing: 'needs more than you have',
  },
});
