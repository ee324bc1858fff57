import { type Day, type DayRange, formatDay, type Weekday, weekStartOf } from '@carryover/engine';
import type { LoadUnit } from '@carryover/formats';
import type { Option } from '../commands/command.ts';
import { oneOf } from '../commands/parse-options.ts';
import { UsageError } from '../errors.ts';
import { givenOptions, helpOptions, type OptionSpecs, takesNoWords } from '../settings/option-specs.ts';
import { dayOf, optional } from '../settings/values.ts';

const formats = ['journal', 'json', 'fit', 'ics', 'intervals', 'strong', 'hevy'] as const;
export type ExportFormat = (typeof formats)[number];

const specs = {
  format: {
    flag: '--format FORMAT',
    type: 'string',
    says:
      'journal (default): every entry as it was told, a line each; json: the training log that they make; ' +
      'fit: the planned sessions as workouts for a watch; ics: the season for a calendar; intervals: the planned sessions ' +
      "for intervals.icu; strong, hevy: the lifting that was done, in these apps' layouts",
  },
  from: {
    flag: '--from DATE',
    type: 'string',
    says: 'first day, of fit and intervals (default: today), strong and hevy (default: the first that is known)',
  },
  to: {
    flag: '--to DATE',
    type: 'string',
    says: 'last day (default: six days after the first, or the last that is known)',
  },
  week: { flag: '--week DATE', type: 'string', says: 'the week that holds this day, instead' },
  unit: { flag: '--unit kg|lb', type: 'string', says: 'of loads (default: as your journal has them)' },
  'output-file': { flag: '--output-file FILE', type: 'string', says: 'write there, and not to the terminal' },
  'output-dir': {
    flag: '--output-dir DIR',
    type: 'string',
    says: 'where the files of fit go, one a session (default: this folder)',
  },
  replace: { flag: '--replace', type: 'boolean', says: 'write over workouts that are there and differ' },
  today: { flag: '--today DATE', type: 'string', says: 'as on this day' },
} as const satisfies OptionSpecs;

export const exportOptions: readonly Option[] = helpOptions(specs);

export interface ExportArgs {
  readonly format: ExportFormat;
  readonly from?: Day;
  readonly to?: Day;
  readonly week?: Day;
  readonly unit?: LoadUnit;
  readonly file?: string;
  readonly folder?: string;
  readonly replace: boolean;
  readonly today?: Day;
}

type Name = keyof typeof specs;

/** Which options say something of a format; of the others nobody would see that they did nothing. */
const used: Readonly<Record<ExportFormat, readonly Name[]>> = {
  journal: ['output-file'],
  json: ['output-file'],
  fit: ['from', 'to', 'week', 'unit', 'output-dir', 'replace', 'today'],
  ics: ['unit', 'output-file', 'today'],
  intervals: ['from', 'to', 'week', 'unit', 'output-file', 'today'],
  strong: ['from', 'to', 'week', 'unit', 'output-file', 'today'],
  hevy: ['from', 'to', 'week', 'unit', 'output-file', 'today'],
};

const instead = (format: ExportFormat, name: Name): string => {
  if (format === 'fit' && name === 'output-file')
    return 'A workout is a file of its own: --output-dir DIR says where they go.';
  if (format === 'ics') return 'A calendar holds the whole season.';
  const those = formats.filter((each) => used[each].includes(name));
  return `It is for --format ${those.join(', ')}.`;
};

export const readExportArgs = (args: readonly string[]): ExportArgs => {
  const { files, text, flag } = givenOptions('export', args, specs);
  takesNoWords('export', files, `carryover export --output-file ${files[0]} writes there`);
  const format = oneOf('--format', text('format') ?? 'journal', formats);
  for (const name of Object.keys(specs) as Name[]) {
    const isGiven = specs[name].type === 'boolean' ? flag(name) : text(name) !== undefined;
    if (isGiven && name !== 'format' && !used[format].includes(name))
      throw new UsageError(`--${name} says nothing of --format ${format}. ${instead(format, name)}`);
  }
  const asked: ExportArgs = {
    format,
    replace: flag('replace'),
    ...optional('from', text('from'), (value) => dayOf('--from', value)),
    ...optional('to', text('to'), (value) => dayOf('--to', value)),
    ...optional('week', text('week'), (value) => dayOf('--week', value)),
    ...optional('today', text('today'), (value) => dayOf('--today', value)),
    ...optional('unit', text('unit'), (value) => oneOf('--unit', value, ['kg', 'lb'] as const)),
    ...optional('file', text('output-file'), (value) => value),
    ...optional('folder', text('output-dir'), (value) => value),
  };
  if (asked.week !== undefined && (asked.from !== undefined || asked.to !== undefined))
    throw new UsageError('--week names all days of a week; leave out --from and --to, or --week.');
  return asked;
};

const daysAhead = 6;

const ordered = (days: DayRange): DayRange => {
  if (days.from <= days.to) return days;
  throw new UsageError(
    `--to ${formatDay(days.to)} lies before ${formatDay(days.from)}, the first day. Say --from too, or a later --to.`,
  );
};

const weekOf = (day: Day, weekStartsOn: Weekday | undefined): DayRange => {
  const from = weekStartOf(day, weekStartsOn);
  return { from, to: from + daysAhead };
};

/** Of what is planned: a week from today on, where nothing was said. */
export const daysPlanned = (asked: ExportArgs, today: Day, weekStartsOn: Weekday | undefined): DayRange => {
  if (asked.week !== undefined) return weekOf(asked.week, weekStartsOn);
  const from = asked.from ?? today;
  return ordered({ from, to: asked.to ?? from + daysAhead });
};

/** Of what was done: all of it, where nothing was said. */
export const daysDone = (asked: ExportArgs, weekStartsOn: Weekday | undefined): DayRange => {
  if (asked.week !== undefined) return weekOf(asked.week, weekStartsOn);
  return ordered({
    from: asked.from ?? Number.NEGATIVE_INFINITY,
    to: asked.to ?? Number.POSITIVE_INFINITY,
  });
};
