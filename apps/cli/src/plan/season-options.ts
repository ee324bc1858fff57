import { type Day, nearest, type PainSite, painSiteFrom, painSiteWords, type Trip } from '@carryover/engine';
import { mostWeeks } from '@carryover/views';
import { UsageError } from '../errors.ts';
import type { Given, OptionSpecs } from '../settings/option-specs.ts';
import { type AskedRace, readRace } from '../settings/races.ts';
import {
  athleteSpecs,
  lookSpecs,
  namingSpecs,
  presetSpec,
  readSharedArgs,
  type SharedArgs,
} from '../settings/shared-options.ts';
import { dayOf, numberIn, optional } from '../settings/values.ts';
import { readGym } from './equipment.ts';
import { readDays, type ToldHours } from './openings.ts';

/** What a season is made from: the options of every command that plans. */
export const seasonSpecs = {
  race: {
    flag: '--race DATE:DISTANCE',
    type: 'string',
    multiple: true,
    says: 'as 2027-10-03:half, or 2027-05-02:10k:B for one that matters less; may be repeated',
  },
  start: { flag: '--start DATE', type: 'string', says: 'first day that may be planned (default: today)' },
  weeks: {
    flag: '--weeks N',
    type: 'string',
    says: 'how many (default: to two weeks after the last race, or as far as the runs are planned, or 12)',
  },
  sessions: { flag: '--sessions 0..3', type: 'string', says: 'of strength in a usual week (default: 2)' },
  minutes: { flag: '--minutes N', type: 'string', says: 'for one session, warm-up included (default: 45)' },
  equipment: {
    flag: '--equipment LIST',
    type: 'string',
    multiple: true,
    says: 'as "barbell:20 plates:20,10,5,2.5,1.25 bands", "dumbbells:8,10,12.5", gym, or none',
  },
  days: {
    flag: '--days "Mon Thu pm"',
    type: 'string',
    multiple: true,
    says: 'the only days for strength; also weekdays, Mon-Fri, or an hour, as in Tue 20:30',
  },
  busy: {
    flag: '--busy "Tue pm"',
    type: 'string',
    multiple: true,
    says: 'no strength then; also hours, as in Tue 17:00-20:00, a date, or FROM..TO',
  },
  open: {
    flag: '--open "Mon pm 45m"',
    type: 'string',
    multiple: true,
    says: 'how long it may be then',
  },
  trip: {
    flag: '--trip FROM..TO:LIST',
    type: 'string',
    multiple: true,
    says: 'days away, and the equipment there, as 2027-03-01..2027-03-07:bands',
  },
  template: {
    flag: '--template WEEK',
    type: 'string',
    says: 'your usual runs, as "Tue intervals 60m; Sun long 90m" or a .week file, for weeks whose runs no file tells',
  },
  pain: {
    flag: '--pain SITE:N',
    type: 'string',
    multiple: true,
    says: 'what hurts now, 0 to 10, as achilles:3 or knee:3',
  },
  'no-running': { flag: '--no-running', type: 'boolean', says: 'you do not run for now, and may lift' },
  mobility: { flag: '--mobility', type: 'boolean', says: 'with mobility work' },
  balance: { flag: '--balance', type: 'boolean', says: 'with balance work' },
  today: { flag: '--today DATE', type: 'string', says: 'plan as on this day' },
} as const satisfies OptionSpecs;

/** Who plans, and how the files are read. */
export const personSpecs = { ...presetSpec, ...athleteSpecs, ...namingSpecs, ...lookSpecs } as const;

export interface AskedPain {
  readonly site: PainSite;
  readonly score: number;
}

export interface SeasonArgs extends SharedArgs {
  readonly races: readonly AskedRace[];
  readonly start?: Day;
  readonly weeks?: number;
  readonly sessions?: number;
  readonly minutes?: number;
  readonly equipment: readonly string[];
  readonly hours: ToldHours;
  readonly trips: readonly Trip[];
  readonly template?: string;
  readonly pains: readonly AskedPain[];
  readonly notRunning: boolean;
  readonly mobility: boolean;
  readonly balance: boolean;
  readonly today?: Day;
  /** Days before today are over, whenever the plan began. */
  readonly fromToday?: true;
}

const sessionsOf = (flag: string, value: string): number => {
  const count = Number(value);
  if (value.trim() !== '' && Number.isInteger(count) && count >= 0 && count <= 3) return count;
  throw new UsageError(
    `${flag} ${value}: expected 0 to 3${count > 3 ? '; a runner gains nothing from more, and no easy day is left' : ''}.`,
  );
};

const wholeIn = (flag: string, value: string, min: number, max: number): number => {
  const number = numberIn(flag, value, min, max);
  if (!Number.isInteger(number)) throw new UsageError(`${flag} ${value}: expected a whole number.`);
  return number;
};

export const readPain = (flag: string, value: string): AskedPain => {
  const [site = '', score = ''] = value.split(':').map((part) => part.trim());
  const known = painSiteFrom(site);
  if (known !== undefined) return { site: known, score: numberIn(`${flag} ${site}:`, score, 0, 10) };
  const near = nearest(site.toLowerCase(), painSiteWords);
  const asks = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(
    `${flag} ${value}: expected a place and 0 to 10, as in knee:3.${asks} Known are: ${painSiteWords.join(', ')}.`,
  );
};

export const readTrip = (flag: string, value: string, unit?: 'kg' | 'lb'): Trip => {
  const at = value.indexOf(':');
  const days = at < 0 ? undefined : readDays(flag, value.slice(0, at));
  if (days === undefined)
    throw new UsageError(
      `${flag} ${value}: expected FROM..TO:EQUIPMENT, as in 2027-03-01..2027-03-07:bands.`,
    );
  return { days, gym: readGym(flag, [value.slice(at + 1)], unit).gym };
};

type PersonName = keyof typeof personSpecs;

export const readSeasonArgs = (given: Given<keyof typeof seasonSpecs | PersonName>): SeasonArgs => {
  const { text, texts, flag } = given;
  const shared = readSharedArgs(given);
  return {
    ...shared,
    races: texts('race').map((each) => readRace('--race', each)),
    equipment: texts('equipment').filter((each) => each.trim() !== ''),
    hours: { days: texts('days'), busy: texts('busy'), open: texts('open') },
    trips: texts('trip').map((each) => readTrip('--trip', each, shared.unit)),
    pains: texts('pain').map((each) => readPain('--pain', each)),
    notRunning: flag('no-running'),
    mobility: flag('mobility'),
    balance: flag('balance'),
    ...optional('start', text('start'), (value) => dayOf('--start', value)),
    ...optional('weeks', text('weeks'), (value) => wholeIn('--weeks', value, 1, mostWeeks)),
    ...optional('sessions', text('sessions'), (value) => sessionsOf('--sessions', value)),
    ...optional('minutes', text('minutes'), (value) => numberIn('--minutes', value, 10, 180)),
    ...optional('template', text('template'), (value) => value),
    ...optional('today', text('today'), (value) => dayOf('--today', value)),
  };
};
