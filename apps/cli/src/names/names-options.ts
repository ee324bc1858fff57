import type { Option } from '../commands/command.ts';
import { oneOf } from '../commands/parse-options.ts';
import { UsageError } from '../errors.ts';
import { type Given, givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import {
  athleteSpecs,
  lookSpecs,
  namingSpecs,
  presetSpec,
  readSharedArgs,
  type SharedArgs,
} from '../settings/shared-options.ts';
import { optional } from '../settings/values.ts';

const { unit, zone } = athleteSpecs;
const { map, config } = namingSpecs;

const namesSpecs = {
  map,
  import: { flag: '--import FILE', type: 'string', says: 'keep what this file says that names mean' },
  export: {
    flag: '--export FILE',
    type: 'string',
    says: 'write what names mean to this file, as a configuration that --config reads',
  },
  format: { flag: '--format FORMAT', type: 'string', says: 'full (default) or json' },
  unit,
  'distance-unit': athleteSpecs['distance-unit'],
  zone,
  config,
  ...lookSpecs,
} as const satisfies OptionSpecs;

export const namesOptions: readonly Option[] = helpOptions(namesSpecs);

export interface NamesArgs extends SharedArgs {
  readonly importFile?: string;
  readonly exportFile?: string;
  readonly format: 'full' | 'json';
}

/** Options of other commands that read files: here they would change nothing. */
const foreignSpecs = { ...presetSpec, ...athleteSpecs, ...namingSpecs } as const satisfies OptionSpecs;

const refuseForeign = (given: Given<keyof typeof foreignSpecs>): void => {
  for (const name of Object.keys(foreignSpecs) as (keyof typeof foreignSpecs)[])
    if (!(name in namesSpecs) && given.text(name) !== undefined)
      throw new UsageError(`carryover names takes no --${name}: it would change no name.`);
};

export const readNamesArgs = (args: readonly string[]): NamesArgs => {
  const given = givenOptions('names', args, { ...foreignSpecs, ...namesSpecs });
  refuseForeign(given);
  return {
    ...readSharedArgs(given),
    format: oneOf('--format', given.text('format') ?? 'full', ['full', 'json']),
    ...optional('importFile', given.text('import'), (file) => file),
    ...optional('exportFile', given.text('export'), (file) => file),
  };
};
