import type { Weekday } from '@carryover/engine';
import { type Experience, experiences, nearest, presets, type RunType, runTypes } from '@carryover/engine';
import { oneOf } from '../commands/parse-options.ts';
import { UsageError } from '../errors.ts';
import type { Given, OptionSpecs } from './option-specs.ts';
import { numberIn, optional, pairOf, weekdayOption } from './values.ts';

/** Options of every command that reads files, in the groups in which the help lists them. */

export const presetSpec = {
  preset: {
    flag: '--preset ID',
    type: 'string',
    says: `which school judges: ${presets.map(({ id }) => id).join(', ')} (default: the first)`,
  },
} as const satisfies OptionSpecs;

export const athleteSpecs = {
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
} as const satisfies OptionSpecs;

export const namingSpecs = {
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
} as const satisfies OptionSpecs;

export const lookSpecs = {
  ascii: { flag: '--ascii', type: 'boolean', says: 'draw with plain characters' },
  color: { flag: '--color, --no-color', type: 'boolean', says: 'colours (default: in a terminal)' },
  'no-color': { flag: '', type: 'boolean', says: '' },
} as const satisfies OptionSpecs;

type SharedName =
  | keyof typeof presetSpec
  | keyof typeof athleteSpecs
  | keyof typeof namingSpecs
  | keyof typeof lookSpecs;

export interface SharedArgs {
  readonly files: readonly string[];
  readonly preset?: string;
  readonly unit?: 'kg' | 'lb';
  readonly distanceUnit?: 'km' | 'mi';
  readonly zone?: string;
  readonly ageYears?: number;
  readonly experience?: Experience;
  readonly thresholdHeartRate?: number;
  readonly maxHeartRate?: number;
  readonly weekStartsOn?: Weekday;
  readonly titles: ReadonlyMap<string, RunType>;
  readonly exercises: ReadonlyMap<string, string>;
  readonly config?: string;
  readonly ascii: boolean;
  readonly colour: boolean | undefined;
}

/** What people call themselves, for the words that are known. */
const otherExperience: ReadonlyMap<string, Experience> = new Map([
  ['beginner', 'novice'],
  ['new', 'novice'],
  ['none', 'novice'],
  ['medium', 'intermediate'],
  ['expert', 'advanced'],
  ['experienced', 'advanced'],
]);

const runTypeOf = (title: string, word: string): RunType => {
  const found = runTypes.find((type) => type === word.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(word, runTypes);
  throw new UsageError(
    `--title "${title}=${word}": expected a run type after =, one of ${runTypes.join(', ')}.${near ? ` Did you mean ${near}?` : ''}`,
  );
};

export const readSharedArgs = ({ files, text, texts, flag }: Given<SharedName>): SharedArgs => ({
  files,
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
  ...optional('unit', text('unit'), (value) => oneOf('--unit', value, ['kg', 'lb'] as const)),
  ...optional('distanceUnit', text('distance-unit'), (value) =>
    oneOf('--distance-unit', value, ['km', 'mi'] as const),
  ),
  ...optional('zone', text('zone'), (value) => value),
  ...optional('ageYears', text('age'), (value) => numberIn('--age', value, 5, 110)),
  ...optional('experience', text('experience'), (value) =>
    oneOf('--experience', value, experiences, otherExperience),
  ),
  ...optional('thresholdHeartRate', text('threshold-hr'), (value) =>
    numberIn('--threshold-hr', value, 80, 230),
  ),
  ...optional('maxHeartRate', text('max-hr'), (value) => numberIn('--max-hr', value, 100, 240)),
  ...optional('weekStartsOn', text('week-start'), (value) => weekdayOption('--week-start', value)),
  ...optional('config', text('config'), (value) => value),
});
