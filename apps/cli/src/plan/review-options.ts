import type { Day } from '@carryover/engine';
import type { Option } from '../commands/command.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import {
  athleteSpecs,
  lookSpecs,
  namingSpecs,
  presetSpec,
  readSharedArgs,
  type SharedArgs,
} from '../settings/shared-options.ts';
import { dayOf, optional } from '../settings/values.ts';

const reviewSpecs = {
  week: {
    flag: '--week DATE',
    type: 'string',
    says: 'the week that holds this day (default: the last one done)',
  },
  against: {
    flag: '--against PLAN.json',
    type: 'string',
    says: 'the plan as it was; else what the files have as planned',
  },
  ...presetSpec,
  ...athleteSpecs,
  ...namingSpecs,
  ...lookSpecs,
} as const satisfies OptionSpecs;

export const reviewOptions: readonly Option[] = helpOptions(reviewSpecs);

export interface ReviewArgs extends SharedArgs {
  readonly week?: Day;
  readonly against?: string;
}

export const readReviewArgs = (args: readonly string[]): ReviewArgs => {
  const given = givenOptions('review', args, reviewSpecs);
  return {
    ...readSharedArgs(given),
    ...optional('week', given.text('week'), (value) => dayOf('--week', value)),
    ...optional('against', given.text('against'), (value) => value),
  };
};
