import { inLanguage } from '../../language/in-language.ts';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const words = inLanguage({
  en: {
    title: 'What would the form-first coach say?',
    lead: (from: string, to: string): string =>
      `The same weeks, ${from} to ${to}, as six schools of coaching see them. They do not agree, and it shows where.`,
    back: 'Audit',
    schools: 'Schools',
    mine: 'Yours',
    choose: 'Make it mine',
    chooseOf: (name: string): string => `Make it mine: ${name}`,
    see: 'See its audit',
    seeOf: (name: string): string => `See its audit: ${name}`,
    chosen: (name: string): string => `${name} judges from now on`,
    from: (source: string): string => `After ${source}`,
    counts: {
      error: (count: number): string => counted(count, 'error'),
      warning: (count: number): string => counted(count, 'warning'),
      advice: (count: number): string => `${count} advice`,
      passed: (count: number): string => `${count} passed`,
      'in-part': (count: number): string => `${count} passed in part`,
      unchecked: (count: number): string => `${count} could not check`,
      silent: (count: number): string => `${count} silent`,
    },
    ownSettings: 'Your own settings of single rules are left out of this comparison.',
    rules: 'Rule by rule',
    differ: (count: number): string =>
      count === 0 ? 'All schools find the same.' : `They differ on ${counted(count, 'rule')}:`,
    same: 'All of them find',
    rule: 'Rule',
    agreed: (count: number): string =>
      `${count === 1 ? 'One more rule is' : `${count} more rules are`} broken for no school.`,
    answers: {
      error: 'Error',
      warning: 'Warning',
      advice: 'Advice',
      note: 'Note',
      passed: 'Passed',
      'in-part': 'Passed in part',
      unchecked: 'Could not check',
      silent: 'Silent',
    },
    times: (count: number): string => `${count}×`,
    nothing: 'No school finds any rule broken in these weeks.',
  },
});
