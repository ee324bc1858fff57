import type { Day } from '@carryover/engine';
import type { Option } from '../commands/command.ts';
import { oneOf } from '../commands/parse-options.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import { dayOf, optional } from '../settings/values.ts';
import { personSpecs, readSeasonArgs, type SeasonArgs, seasonSpecs } from './season-options.ts';

const planFormats = ['full', 'json', 'md', 'html', 'ics', 'csv'] as const;
export type PlanFormat = (typeof planFormats)[number];

const formatSpecs = {
  format: { flag: '--format FORMAT', type: 'string', says: planFormats.join(', ') },
  'output-file': {
    flag: '--output-file FILE',
    type: 'string',
    multiple: true,
    says: 'write there too; its ending says how: .html, .ics, .csv, .md, .json or .txt; may be repeated',
  },
} as const satisfies OptionSpecs;

const planSpecs = {
  ...seasonSpecs,
  why: { flag: '--why DATE', type: 'string', says: 'say the reason of every number of that day' },
  against: {
    flag: '--against PLAN.json',
    type: 'string',
    says: 'an older plan: what need not move stays, and what changes is told',
  },
  accept: {
    flag: '--accept',
    type: 'boolean',
    says: 'take the plan as yours: it is kept in the journal with what you typed, and today goes on from it',
  },
  ...formatSpecs,
  ...personSpecs,
} as const satisfies OptionSpecs;

export const planOptions: readonly Option[] = helpOptions(planSpecs);

export interface PlanArgs extends SeasonArgs {
  readonly format: PlanFormat;
  readonly outputFiles: readonly string[];
  readonly accept: boolean;
  readonly why?: Day;
  readonly against?: string;
}

/** Reads the arguments of `carryover plan`; throws UsageError that names the option and its value. */
export const readPlanArgs = (args: readonly string[]): PlanArgs => {
  const given = givenOptions('plan', args, planSpecs);
  return {
    ...readSeasonArgs(given),
    format: oneOf('--format', given.text('format') ?? 'full', planFormats),
    outputFiles: given.texts('output-file'),
    accept: given.flag('accept'),
    ...optional('against', given.text('against'), (value) => value),
    ...optional('why', given.text('why'), (value) => dayOf('--why', value)),
  };
};
