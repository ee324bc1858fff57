import { inLanguage } from './in-language.ts';

/** What a rule answered, and its families, as every screen names them. */
export const ruleWords = inLanguage({
  en: {
    families: {
      dose: 'How much',
      intensity: 'How hard',
      choice: 'Which exercises',
      progression: 'Progress',
      schedule: 'Around the runs',
      readiness: 'Readiness and safety',
    },
    /** The engine's word for a number of our own. */
    ours: 'our own default',
    answers: {
      found: (count: number): string => (count === 1 ? 'Found once' : `Found ${count} times`),
      passed: 'Passed',
      unchecked: 'Could not check',
      accepted: 'Found and accepted',
      silent: 'Silent',
      'nothing-told': 'Nothing told yet',
    },
  },
});
