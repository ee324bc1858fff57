import type { Day } from '@carryover/engine';
import type { Option } from '../commands/command.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import { dayOf, optional } from '../settings/values.ts';
import { personSpecs, readSeasonArgs, type SeasonArgs, seasonSpecs } from './season-options.ts';

const weekSpecs = {
  week: { flag: '--week DATE', type: 'string', says: 'the week that holds this day (default: today)' },
  ...seasonSpecs,
  ...personSpecs,
} as const satisfies OptionSpecs;

export const weekOptions: readonly Option[] = helpOptions(weekSpecs);

export interface WeekArgs extends SeasonArgs {
  readonly week?: Day;
}

export const readWeekArgs = (args: readonly string[]): WeekArgs => {
  const given = givenOptions('week', args, weekSpecs);
  return {
    ...readSeasonArgs(given),
    ...optional('week', given.text('week'), (value) => dayOf('--week', value)),
  };
};
