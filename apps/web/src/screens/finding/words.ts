import { inLanguage } from '../../language/in-language.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const words = inLanguage({
  en: {
    back: 'Audit',
    title: 'A finding',
    lead: (count: number, from: string, to: string): string =>
      `Found ${count === 1 ? 'once' : `${count} times`} from ${from} to ${to}.`,
    todo: 'What to do',
    evidence: 'Evidence',
    where: (file: string, line: number | undefined): string =>
      line === undefined ? `read from ${file}` : `read from ${file}, line ${line}`,
    rule: 'The rule',
    fullRule: 'All of the rule',
    numbers: 'Numbers in force',
    number: (is: string, value: string, unit: string): string => `${is}: ${value} ${unit}`.trim(),
    sources: 'Sources',
    dissent: 'Who sees it otherwise',
    guessed: {
      'run-types': 'Some of it rests on runs whose type was guessed.',
      effort: 'Some of it rests on sets whose effort was guessed.',
    },
    unseen: (count: number): string => `${counted(count, 'place')} beside it could not be looked at.`,
    gone: 'This is no longer found.',
    goneLead: (rule: string): string =>
      `The audit of these weeks does not find ${rule}. It may have passed, be switched off, or lack data.`,
    seeRule: 'See the rule',
    seeAudit: 'Back to the audit',
    more: (count: number): string => `Show ${count} more`,
  },
});
