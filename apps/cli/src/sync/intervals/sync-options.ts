import type { Day } from '@carryover/engine';
import { isZone } from '@carryover/formats';
import type { Option } from '../../commands/command.ts';
import { UsageError } from '../../errors.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../../settings/option-specs.ts';
import { lookSpecs } from '../../settings/shared-options.ts';
import { dayOf, optional } from '../../settings/values.ts';
import { serverOf } from './address.ts';
import { keyVariable } from './api-key.ts';

const specs = {
  'key-file': {
    flag: '--key-file FILE',
    type: 'string',
    says: `with your API key and nothing else (default: ${keyVariable}, else intervals-api-key in the data folder)`,
  },
  'pull-only': { flag: '--pull-only', type: 'boolean', says: 'fetch, and send nothing' },
  'push-only': { flag: '--push-only', type: 'boolean', says: 'send what is planned, and fetch nothing' },
  'dry-run': {
    flag: '--dry-run',
    type: 'boolean',
    says: 'say what would be kept and sent; keep and send nothing',
  },
  since: {
    flag: '--since DATE',
    type: 'string',
    says: 'first day to fetch (default: two weeks before the last one, a year the first time)',
  },
  files: { flag: '--files', type: 'boolean', says: 'fetch the recordings too, with their laps and sets' },
  remove: {
    flag: '--remove',
    type: 'boolean',
    says: 'take what was sent and lies ahead out of the calendar',
  },
  athlete: { flag: '--athlete ID', type: 'string', says: 'as i12345 (default: whose key it is)' },
  zone: { flag: '--zone ZONE', type: 'string', says: 'time zone of activities that name none' },
  server: { flag: '--server URL', type: 'string', says: 'another address, to try things out' },
  ...lookSpecs,
} as const satisfies OptionSpecs;

export const syncOptions: readonly Option[] = helpOptions(specs);

export interface SyncArgs {
  readonly words: readonly string[];
  readonly keyFile?: string;
  readonly pulls: boolean;
  readonly pushes: boolean;
  readonly dryRun: boolean;
  readonly removes: boolean;
  readonly files: boolean;
  readonly since?: Day;
  readonly athlete: string;
  readonly zone?: string;
  readonly server: string;
  readonly ascii: boolean;
  readonly colour: boolean | undefined;
}

const athleteOf = (told: string): string => {
  if (/^i?\d{1,12}$/.test(told)) return told;
  throw new UsageError(
    `--athlete "${told}": expected an id such as i12345, as it stands in your address bar.`,
  );
};

const zoneOf = (told: string): string => {
  if (isZone(told)) return told;
  throw new UsageError(`--zone "${told}": expected a time zone such as Europe/Madrid.`);
};

export const readSyncArgs = (args: readonly string[]): SyncArgs => {
  const { files, text, flag } = givenOptions('sync', args, specs);
  const only = (['pull-only', 'push-only', 'remove'] as const).filter(flag);
  if (only.length > 1) throw new UsageError(`--${only.join(' and --')} do one thing each: type one of them.`);
  return {
    words: files,
    ...optional('keyFile', text('key-file'), (value) => value),
    pulls: !flag('push-only') && !flag('remove'),
    pushes: !flag('pull-only') && !flag('remove'),
    removes: flag('remove'),
    dryRun: flag('dry-run'),
    files: flag('files'),
    ...optional('since', text('since'), (value) => dayOf('--since', value)),
    athlete: athleteOf(text('athlete') ?? '0'),
    ...optional('zone', text('zone'), zoneOf),
    server: serverOf(text('server')),
    ascii: flag('ascii'),
    colour: flag('no-color') ? false : flag('color') ? true : undefined,
  };
};
