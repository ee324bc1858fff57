import type { CrossSession, Run, RunExtra, RunType, StrengthSession } from '../domain/index.ts';
import { liftEfforts, liftFocuses, runExtras, runTypes } from '../domain/index.ts';
import { decimal, kmInMile } from './numbers.ts';
import type { WordReader } from './words.ts';
import { measured, named } from './words.ts';

interface SharedWords {
  readonly minuteOfDay?: number;
  readonly half?: 'am' | 'pm';
  readonly durationMinutes?: number;
  readonly sessionRpe?: number;
}

interface NoExtras {
  readonly extras?: never;
}

type RunField =
  | 'type'
  | 'distanceKm'
  | 'averageHeartRate'
  | 'maxHeartRate'
  | 'ascentMetres'
  | 'priority'
  | 'extras';

export type RunWords = SharedWords & Partial<Pick<Run, RunField>>;
export type LiftWords = SharedWords &
  Partial<Pick<StrengthSession, 'focus' | 'effort' | 'circuit'>> &
  NoExtras;
export type CrossWords = SharedWords &
  Partial<Pick<CrossSession, 'sport' | 'hard' | 'distanceKm'>> &
  NoExtras;

const clock: WordReader<SharedWords> = (word) => {
  const match = /^(\d{1,2}):(\d{2})$/.exec(word);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return hours < 24 && minutes < 60 ? { minuteOfDay: hours * 60 + minutes } : undefined;
};

const durationPattern = new RegExp(`^(?:${decimal}h(?:${decimal}(?:m|mins?)?)?|${decimal}(?:m|mins?))$`);

const duration: WordReader<SharedWords> = (word) => {
  const match = durationPattern.exec(word);
  if (!match) return undefined;
  if (match[3] !== undefined) return { durationMinutes: Number(match[3]) };
  // Decimal hours are rounded to the second: 1.1h is 66 minutes, not 66.00000000000001.
  const hours = Math.round(Number(match[1]) * 3600) / 60;
  return { durationMinutes: hours + Number(match[2] ?? 0) };
};

const half = named(['am', 'pm'] as const, (word): SharedWords => ({ half: word }));

const sessionRpe = measured(new RegExp(`^rpe${decimal}$`), (value): SharedWords | undefined =>
  value <= 10 ? { sessionRpe: value } : undefined,
);

const shared = [clock, half, duration, sessionRpe];

const distanceKm = measured(new RegExp(`^${decimal}(?:km|k)$`), (value) => ({ distanceKm: value }));
const distanceMiles = measured(new RegExp(`^${decimal}mi$`), (value) => ({ distanceKm: value * kmInMile }));

/** To the tenth, as runners say them. */
const raceKm = { marathon: 42.2, 'half-marathon': 21.1 } as const;

const raceDistance = named(['marathon', 'half-marathon'] as const, (word) => ({ distanceKm: raceKm[word] }));

const runTypeAliases: ReadonlyMap<string, RunType> = new Map([
  ['tempo', 'threshold'],
  ['speed', 'intervals'],
]);
export const runTypeWords: readonly string[] = [...runTypes, ...runTypeAliases.keys()];

const runTypeNamed = named(runTypes, (type): RunWords => ({ type }));

const runType: WordReader<RunWords> = (word) => runTypeNamed(runTypeAliases.get(word) ?? word);

const extraWords = runExtras.map((extra) => `+${extra}` as const);

export const runReaders: readonly WordReader<RunWords>[] = [
  ...shared,
  runType,
  distanceKm,
  distanceMiles,
  raceDistance,
  measured(new RegExp(`^hr${decimal}$`), (value) => ({ averageHeartRate: value })),
  measured(new RegExp(`^maxhr${decimal}$`), (value) => ({ maxHeartRate: value })),
  measured(new RegExp(`^ascent${decimal}m?$`), (value) => ({ ascentMetres: value })),
  named(extraWords, (word): RunWords => ({ extras: [word.slice(1) as RunExtra] })),
  named(['a', 'b', 'c'] as const, (word) => ({ priority: word.toUpperCase() as 'A' | 'B' | 'C' })),
];

export const liftReaders: readonly WordReader<LiftWords>[] = [
  ...shared,
  named(liftFocuses, (focus) => ({ focus })),
  named(liftEfforts, (effort) => ({ effort })),
  named(['circuit'] as const, () => ({ circuit: true })),
];

/** A sport that can stand without quotes. */
export const isSportWord = (word: string): boolean =>
  /^[a-z][a-z-]*$/.test(word) && !crossWords.includes(word);

export const crossReaders: readonly WordReader<CrossWords>[] = [
  ...shared,
  distanceKm,
  distanceMiles,
  named(['hard'] as const, () => ({ hard: true })),
  (word) => (isSportWord(word) ? { sport: word } : undefined),
];

/** The plain words of each kind, for "did you mean". */
export const runVocabulary: readonly string[] = [
  ...runTypeWords,
  ...extraWords,
  ...Object.keys(raceKm),
  'am',
  'pm',
];
export const liftVocabulary: readonly string[] = [...liftFocuses, ...liftEfforts, 'circuit', 'am', 'pm'];
const crossWords: readonly string[] = ['hard', 'am', 'pm'];

/** Advice on a word that no reader took, from its shape; undefined when the shape says nothing. */
export const adviceOnShape = (word: string): string | undefined => {
  if (/^\d{1,2}:\d{2}(am|pm)$/.test(word) || /^\d{1,2}:\d{1,2}$/.test(word))
    return 'Clock times run from 00:00 to 23:59, such as 18:30.';
  if (/^\d+,\d/.test(word)) return `A decimal takes a point: ${word.replace(',', '.')}.`;
  if (/^[\d.]+$/.test(word)) return `A number needs its unit: ${word}m for minutes, ${word}km for distance.`;
  if (/^rpe/.test(word)) return 'An RPE goes from 0 to 10, such as rpe7.';
  if (/^\d+x/.test(word))
    return 'Put the plan of a run in quotes, such as "6x800"; sets of a lift come after a colon.';
  return undefined;
};
