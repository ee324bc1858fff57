import type { Level } from '@carryover/engine';
import type { Option } from '../commands/command.ts';
import { oneOf } from '../commands/parse-options.ts';
import { levelWords } from '../report/words.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import { type AskedRace, readRace } from '../settings/races.ts';
import {
  athleteSpecs,
  lookSpecs,
  namingSpecs,
  presetSpec,
  readSharedArgs,
  type SharedArgs,
} from '../settings/shared-options.ts';
import { dayOf, optional } from '../settings/values.ts';

export const formats = ['full', 'concise', 'json', 'sarif', 'github', 'html'] as const;
export type Format = (typeof formats)[number];

const specs = {
  ...presetSpec,
  from: {
    flag: '--from DATE',
    type: 'string',
    says: 'first day looked at (default: 26 weeks before the last)',
  },
  to: { flag: '--to DATE', type: 'string', says: 'last day looked at (default: the last day of the log)' },
  format: { flag: '--format FORMAT', type: 'string', says: formats.join(', ') },
  'output-file': {
    flag: '--output-file FILE',
    type: 'string',
    multiple: true,
    says: 'write there too; .json, .sarif, .html or text by its ending; may be repeated',
  },
  'fail-on': {
    flag: '--fail-on LEVEL',
    type: 'string',
    says: 'exit with 1 from this level on: error (default), warning, advice, note',
  },
  'exit-zero': { flag: '--exit-zero', type: 'boolean', says: 'exit with 0 whatever is found' },
  ...athleteSpecs,
  'no-lifting': {
    flag: '--no-lifting',
    type: 'boolean',
    says: 'these files are all there is: no lift in them means no lift',
  },
  ...namingSpecs,
  race: {
    flag: '--race DATE:DISTANCE',
    type: 'string',
    multiple: true,
    says: 'the race that a plan without dates leads to, as 2027-10-03:half',
  },
  baseline: { flag: '--baseline FILE', type: 'string', says: 'hide the findings listed there' },
  'write-baseline': {
    flag: '--write-baseline FILE',
    type: 'string',
    says: 'list the findings of today there',
  },
  ...lookSpecs,
} as const satisfies OptionSpecs;

export const auditOptions: readonly Option[] = helpOptions(specs);

export interface AuditArgs extends SharedArgs {
  readonly from?: number;
  readonly to?: number;
  readonly format: Format;
  readonly outputFiles: readonly string[];
  readonly failOn: Level;
  readonly exitZero: boolean;
  readonly noLifting: boolean;
  readonly races: readonly AskedRace[];
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** Reads the arguments of `carryover audit`; throws UsageError that names the option and its value. */
export const readAuditArgs = (args: readonly string[]): AuditArgs => {
  const given = givenOptions('audit', args, specs);
  const { text, texts, flag } = given;
  const levels = Object.entries(levelWords) as [Level, string][];
  const failOn = oneOf(
    '--fail-on',
    text('fail-on') ?? 'error',
    levels.map(([, word]) => word),
  );
  return {
    ...readSharedArgs(given),
    format: oneOf('--format', text('format') ?? 'full', formats),
    outputFiles: texts('output-file'),
    failOn: levels.find(([, word]) => word === failOn)![0],
    exitZero: flag('exit-zero'),
    noLifting: flag('no-lifting'),
    races: texts('race').map((each) => readRace('--race', each)),
    ...optional('from', text('from'), (value) => dayOf('--from', value)),
    ...optional('to', text('to'), (value) => dayOf('--to', value)),
    ...optional('baseline', text('baseline'), (value) => value),
    ...optional('writeBaseline', text('write-baseline'), (value) => value),
  };
};
