import type { Option } from '../commands/command.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import { type AskedRace, readRace } from '../settings/races.ts';
import {
  athleteSpecs,
  lookSpecs,
  namingSpecs,
  readSharedArgs,
  type SharedArgs,
} from '../settings/shared-options.ts';

const importSpecs = {
  'dry-run': { flag: '--dry-run', type: 'boolean', says: 'say what would be new, and keep nothing' },
  undo: {
    flag: '--undo [ID]',
    type: 'boolean',
    says: 'take back the last import, or the one with this id, whole',
  },
  list: { flag: '--list', type: 'boolean', says: 'show what was imported, each with its id' },
  ...athleteSpecs,
  ...namingSpecs,
  race: {
    flag: '--race DATE:DISTANCE',
    type: 'string',
    multiple: true,
    says: 'the race that a plan without dates leads to, as 2027-10-03:half',
  },
  ...lookSpecs,
} as const satisfies OptionSpecs;

export const importOptions: readonly Option[] = helpOptions(importSpecs);

export interface ImportArgs extends SharedArgs {
  readonly dryRun: boolean;
  readonly undo: boolean;
  readonly list: boolean;
  readonly races: readonly AskedRace[];
}

export const readImportArgs = (args: readonly string[]): ImportArgs => {
  const given = givenOptions('import', args, {
    preset: { flag: '', type: 'string', says: '' },
    ...importSpecs,
  });
  return {
    ...readSharedArgs(given),
    dryRun: given.flag('dry-run'),
    undo: given.flag('undo'),
    list: given.flag('list'),
    races: given.texts('race').map((each) => readRace('--race', each)),
  };
};
