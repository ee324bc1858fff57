import {
  type Experience,
  experiences,
  type Level,
  nearest,
  parseDay,
  presets,
  type RunType,
  runTypes,
  type Weekday,
} from '@carryover/engine';
import type { Option } from '../commands/command.ts';
import { oneOf, parseOptions } from '../commands/parse-options.ts';
import { UsageError } from '../errors.ts';
import { levelWords } from '../report/words.ts';

export const formats = ['full', 'concise', 'json', 'sarif', 'github'] as const;
export type Format = (typeof formats)[number];

interface OptionSpec extends Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
}

/** One line an option: what parses it and what the help says. */
const specs = {
  preset: {
    flag: '--preset ID',
    type: 'string',
    says: `which school judges: ${presets.map(({ id }) => id).join(', ')} (default: the first)`,
  },
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
    says: 'write there too; .json, .sarif or text by its ending; may be repeated',
  },
  'fail-on': {
    flag: '--fail-on LEVEL',
    type: 'string',
    says: 'exit with 1 from this level on: error (default), warning, advice, note',
  },
  'exit-zero': { flag: '--exit-zero', type: 'boolean', says: 'exit with 0 whatever is found' },
  unit: { flag: '--unit kg|lb', type: 'string', says: 'of loads in files that name none' },
  'distance-unit': {
    flag: '--distance-unit km|mi',
    type: 'string',
    says: 'of distances in files that name none',
  },
  zone: { flag: '--zone ZONE', type: 'string', says: 'time zone of the files, such as Europe/Madrid' },
  age: { flag: '--age YEARS', type: 'string', says: 'your age; some rules ask for it' },
  experience: { flag: '--experience WORD', type: 'string', says: `of lifting: ${experiences.join(', ')}` },
  'threshold-hr': {
    flag: '--threshold-hr BPM',
    type: 'string',
    says: 'heart rate at threshold; tells run types apart',
  },
  'max-hr': { flag: '--max-hr BPM', type: 'string', says: 'maximal heart rate' },
  'week-start': { flag: '--week-start DAY', type: 'string', says: 'first day of your week (default Mon)' },
  'no-lifting': {
    flag: '--no-lifting',
    type: 'boolean',
    says: 'these files are all there is: no lift in them means no lift',
  },
  title: {
    flag: '--title "TITLE=TYPE"',
    type: 'string',
    multiple: true,
    says: 'what runs with this title (or pattern, … for any place) are',
  },
  map: {
    flag: '--map "NAME=EXERCISE"',
    type: 'string',
    multiple: true,
    says: 'which exercise a logged name means',
  },
  config: {
    flag: '--config FILE',
    type: 'string',
    says: 'settings (default: carryover.config.json here, if it exists)',
  },
  baseline: { flag: '--baseline FILE', type: 'string', says: 'hide the findings listed there' },
  'write-baseline': {
    flag: '--write-baseline FILE',
    type: 'string',
    says: 'list the findings of today there',
  },
  ascii: { flag: '--ascii', type: 'boolean', says: 'draw with plain characters' },
  color: { flag: '--color, --no-color', type: 'boolean', says: 'colours (default: in a terminal)' },
  'no-color': { flag: '', type: 'boolean', says: '' },
} as const satisfies Record<string, OptionSpec>;

export const auditOptions: readonly Option[] = Object.values(specs).filter(({ flag }) => flag !== '');

export interface AuditArgs {
  readonly files: readonly string[];
  readonly preset?: string;
  readonly from?: number;
  readonly to?: number;
  readonly format: Format;
  readonly outputFiles: readonly string[];
  readonly failOn: Level;
  readonly exitZero: boolean;
  readonly unit?: 'kg' | 'lb';
  readonly distanceUnit?: 'km' | 'mi';
  readonly zone?: string;
  readonly ageYears?: number;
  readonly experience?: Experience;
  readonly thresholdHeartRate?: number;
  readonly maxHeartRate?: number;
  readonly weekStartsOn?: Weekday;
  readonly noLifting: boolean;
  readonly titles: ReadonlyMap<string, RunType>;
  readonly exercises: ReadonlyMap<string, string>;
  readonly config?: string;
  readonly baseline?: string;
  readonly writeBaseline?: string;
  readonly ascii: boolean;
  readonly colour: boolean | undefined;
}

const parsed = (args: readonly string[]) =>
  parseOptions(
    'audit',
    args,
    Object.fromEntries(
      Object.entries<OptionSpec>(specs).map(([name, { type, multiple = false }]) => [
        name,
        { type, multiple },
      ]),
    ),
  );

const numberIn = (flag: string, value: string, min: number, max: number): number => {
  const number = Number(value);
  if (value.trim() === '' || !(number >= min && number <= max)) {
    throw new UsageError(`${flag} ${value}: expected a number from ${min} to ${max}.`);
  }
  return number;
};

const dayOf = (flag: string, value: string): number => {
  const day = parseDay(value);
  if (day === undefined) throw new UsageError(`${flag} ${value}: expected a date such as 2027-01-04.`);
  return day;
};

/** Splits at the last `=`, so that a title may hold one. */
const pairOf = (flag: string, value: string): [string, string] => {
  const at = value.lastIndexOf('=');
  if (at < 1 || at === value.length - 1)
    throw new UsageError(`${flag} "${value}": expected two parts with = between.`);
  return [value.slice(0, at).trim(), value.slice(at + 1).trim()];
};

const runTypeOf = (title: string, word: string): RunType => {
  const found = runTypes.find((type) => type === word.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(word, runTypes);
  throw new UsageError(
    `--title "${title}=${word}": expected a run type after =, one of ${runTypes.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
  );
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const optional = <K extends string, V>(key: K, value: string | undefined, read: (value: string) => V) =>
  (value === undefined ? {} : { [key]: read(value) }) as { [Key in K]?: V };

/** Reads the arguments of `carryover audit`; throws UsageError that names the option and its value. */
export const readAuditArgs = (args: readonly string[]): AuditArgs => {
  const { values, positionals } = parsed(args);
  const text = (name: keyof typeof specs) => values[name] as string | undefined;
  const texts = (name: keyof typeof specs) => (values[name] as string[] | undefined) ?? [];
  const flag = (name: keyof typeof specs) => values[name] === true;
  const levels = Object.entries(levelWords) as [Level, string][];
  const failOn = oneOf(
    '--fail-on',
    text('fail-on') ?? 'error',
    levels.map(([, word]) => word),
  );
  return {
    files: positionals,
    format: oneOf('--format', text('format') ?? 'full', formats),
    outputFiles: texts('output-file'),
    failOn: levels.find(([, word]) => word === failOn)![0],
    exitZero: flag('exit-zero'),
    noLifting: flag('no-lifting'),
    ascii: flag('ascii'),
    colour: flag('no-color') ? false : flag('color') ? true : undefined,
    titles: new Map(
      texts('title').map((each) => {
        const [title, type] = pairOf('--title', each);
        return [title, runTypeOf(title, type)];
      }),
    ),
    exercises: new Map(texts('map').map((each) => pairOf('--map', each))),
    ...optional('preset', text('preset'), (value) => value),
    ...optional('from', text('from'), (value) => dayOf('--from', value)),
    ...optional('to', text('to'), (value) => dayOf('--to', value)),
    ...optional('unit', text('unit'), (value) => oneOf('--unit', value, ['kg', 'lb'] as const)),
    ...optional('distanceUnit', text('distance-unit'), (value) =>
      oneOf('--distance-unit', value, ['km', 'mi'] as const),
    ),
    ...optional('zone', text('zone'), (value) => value),
    ...optional('ageYears', text('age'), (value) => numberIn('--age', value, 5, 110)),
    ...optional('experience', text('experience'), (value) => oneOf('--experience', value, experiences)),
    ...optional('thresholdHeartRate', text('threshold-hr'), (value) =>
      numberIn('--threshold-hr', value, 80, 230),
    ),
    ...optional('maxHeartRate', text('max-hr'), (value) => numberIn('--max-hr', value, 100, 240)),
    ...optional(
      'weekStartsOn',
      text('week-start'),
      (value) =>
        weekdays.indexOf(oneOf('--week-start', value.slice(0, 3).toLowerCase(), weekdays)) as Weekday,
    ),
    ...optional('config', text('config'), (value) => value),
    ...optional('baseline', text('baseline'), (value) => value),
    ...optional('writeBaseline', text('write-baseline'), (value) => value),
  };
};
