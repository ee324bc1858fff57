import { inLanguage } from '../../language/in-language.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const words = inLanguage({
  en: {
    title: 'Something bothers you?',
    lead: 'Choose what it is. Some rules may explain it; here is what each of them found in your last weeks.',
    back: 'Audit',
    legend: 'What is it?',
    /** Names of complaints stand in lists: a sentence begins with them here. */
    name: (complaint: string): string => complaint.charAt(0).toUpperCase() + complaint.slice(1),
    tell: 'Note it for today',
    toldAs: (complaint: string): string => `Noted: ${complaint}`,
    told: 'What you noted',
    toldOn: (date: string): string => `You noted it on ${date}.`,
    takeBack: 'Take back',
    takeBackOf: (date: string): string => `Take back what you noted on ${date}`,
    takenBack: (complaint: string): string => `Taken back: ${complaint}`,
    found: (found: number, of: number): string =>
      found === 0
        ? `None of the ${counted(of, 'rule')} that may explain it found anything.`
        : `${found === 1 ? 'One' : found} of ${counted(of, 'rule')} that may explain it ${found === 1 ? 'was' : 'were'} found broken.`,
    notCause:
      'A rule that was broken may be the reason, and need not be. Pain that stays, or that worries you, is for a clinician.',
    answers: {
      found: (count: number): string => `Found ${count === 1 ? 'once' : `${count} times`}`,
      passed: 'Passed',
      unchecked: 'Could not check',
      accepted: 'Found, and accepted by you',
      silent: 'Silent in your rulebook',
      'nothing-told': 'Could not check: nothing was told yet',
    },
    lacks: (missing: readonly string[]): string => `It lacks ${missing.join('; ')}.`,
    details: 'Details and what to do',
    none: 'Nothing was told yet, so no rule could look. Import a file, or do the self-check.',
    doImport: 'Import a file',
    selfCheck: 'Two-minute self-check',
  },
});
