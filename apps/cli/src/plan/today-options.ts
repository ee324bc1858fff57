import {
  type CheckIn,
  type Day,
  type Entry,
  newEntry,
  type SymptomKind,
  symptomKinds,
  type Teller,
} from '@carryover/engine';
import type { Option } from '../commands/command.ts';
import { oneOf } from '../commands/parse-options.ts';
import { givenOptions, helpOptions, type OptionSpecs } from '../settings/option-specs.ts';
import { numberIn, optional } from '../settings/values.ts';
import { personSpecs, readSeasonArgs, type SeasonArgs, seasonSpecs } from './season-options.ts';

const todaySpecs = {
  sleep: { flag: '--sleep HOURS', type: 'string', says: 'of last night' },
  sore: { flag: '--sore N', type: 'string', says: 'how sore, 0 to 10' },
  energy: { flag: '--energy N', type: 'string', says: 'how much of it, 0 to 10' },
  hrv: { flag: '--hrv MS', type: 'string', says: 'rMSSD of this morning' },
  unfed: { flag: '--unfed', type: 'boolean', says: 'you have eaten too little for it' },
  thirsty: { flag: '--thirsty', type: 'boolean', says: 'you have drunk too little for it' },
  symptom: {
    flag: '--symptom NAME',
    type: 'string',
    multiple: true,
    says: `a warning sign: ${symptomKinds.join(', ')}`,
  },
  'no-keep': {
    flag: '--no-keep',
    type: 'boolean',
    says: 'do not keep in the journal what you tell of the day',
  },
  ...seasonSpecs,
  ...personSpecs,
} as const satisfies OptionSpecs;

export const todayOptions: readonly Option[] = helpOptions(todaySpecs);

export interface TodayArgs extends SeasonArgs {
  readonly checkIn: Omit<CheckIn, 'day'>;
  readonly symptoms: readonly SymptomKind[];
  readonly keep: boolean;
}

/** How the day is, as the journal keeps it. */
export const reportEntries = (
  { checkIn, symptoms }: TodayArgs,
  day: Day,
  teller: Teller,
): readonly Entry[] => [
  ...(Object.keys(checkIn).length > 0 ? [newEntry('check-in', { day, ...checkIn }, teller)] : []),
  ...symptoms.map((kind) => newEntry('symptom', { day, kind }, teller)),
];

export const readTodayArgs = (args: readonly string[]): TodayArgs => {
  const given = givenOptions('today', args, todaySpecs);
  const { text, texts, flag } = given;
  return {
    ...readSeasonArgs(given),
    checkIn: {
      ...optional('sleepHours', text('sleep'), (value) => numberIn('--sleep', value, 0, 24)),
      ...optional('soreness', text('sore'), (value) => numberIn('--sore', value, 0, 10)),
      ...optional('energy', text('energy'), (value) => numberIn('--energy', value, 0, 10)),
      ...optional('heartRateVariability', text('hrv'), (value) => Math.log(numberIn('--hrv', value, 5, 300))),
      ...(flag('unfed') ? { fuelled: false } : {}),
      ...(flag('thirsty') ? { hydrated: false } : {}),
    },
    keep: !flag('no-keep'),
    symptoms: texts('symptom').map((each) => oneOf('--symptom', each, symptomKinds)),
  };
};
