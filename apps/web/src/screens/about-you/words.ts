import type { Experience } from '@carryover/engine';
import { inLanguage } from '../../language/in-language.ts';

const experience: Readonly<Record<Experience, string>> = {
  novice: 'New to it',
  intermediate: 'Some months or more',
  advanced: 'Years, with heavy loads',
};

export const words = inLanguage({
  en: {
    title: 'About you',
    lead: 'Each of these sharpens some rule, and none is needed. What you leave out is assumed or left unchecked, and that is said.',
    back: 'Settings',
    save: 'Save',
    saved: 'What you told about yourself is saved.',
    experience: 'Strength training so far',
    experienceWhy: 'Decides how heavy the plan begins and how fast it goes on.',
    experiences: experience,
    notTold: 'Not told',
    age: 'Age in years',
    ageWhy: 'Decides which jumps and loads suit you, and how gently a break is ended.',
    mass: (unit: string): string => `Body mass in ${unit}`,
    massWhy: 'Squats and pull-ups move it too, so it says how big the next step of a weight is.',
    threshold: 'Heart rate at threshold, beats a minute',
    thresholdWhy: 'Tells easy runs from hard ones where a title does not.',
    most: 'Highest heart rate, beats a minute',
    mostWhy: 'Stands in where the one at threshold is not known.',
    number: (least: number, most: number): string => `Write a number from ${least} to ${most}.`,
    weekStart: 'Your week starts on',
    weekStartWhy: 'Weeks of the plan and of the audit begin on it.',
    zone: 'Time zone',
    zoneWhy: 'Calendars and clock times go by it, as in Europe/Madrid.',
    zoneProblem: 'No such zone is known. Write one as in Europe/Madrid.',
    pregnant: 'Are you pregnant?',
    pregnantWhy:
      'Then nothing is planned: what suits you is for your midwife or doctor to say. Activity itself is usually welcome.',
    yes: 'Yes',
    no: 'No',
  },
});
