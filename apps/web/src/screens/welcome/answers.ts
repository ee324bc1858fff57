import {
  type Bodies,
  type EntryKind,
  type Experience,
  type Gym,
  type Opening,
  type PainSite,
  parseDay,
  type SymptomKind,
  type Weekday,
} from '@carryover/engine';
import { inLanguage } from '../../language/in-language.ts';

/** What a day of the usual week holds: easy, threshold, intervals, a long run, or nothing. */
export const cells = ['-', 'E', 'T', 'I', 'L'] as const;
export type Cell = (typeof cells)[number];

export const distances = ['5k', '10k', 'half', 'marathon', 'other'] as const;
export type Distance = (typeof distances)[number];

export const steps = ['import', 'runs', 'race', 'lifts', 'equipment', 'body'] as const;
export type Step = (typeof steps)[number];

/** What was answered so far; what is absent was skipped. Days of the week count from Monday, 0. */
export interface Answers {
  /** How many sessions files brought. */
  readonly imported?: number;
  readonly week?: readonly Cell[];
  readonly race?: { readonly date: string; readonly distance: Distance; readonly km?: number };
  readonly sessionsPerWeek?: number;
  readonly minutes?: number;
  /** The only days for strength; none named leaves all open. */
  readonly liftDays?: readonly Weekday[];
  readonly gym?: Gym;
  readonly experience?: Experience;
  readonly pains?: readonly { readonly site: PainSite; readonly level: number }[];
  readonly symptoms?: readonly SymptomKind[];
}

/** What belongs to everybody's first words, from the browser's own settings. */
export interface Locality {
  /** Days since 1970. */
  readonly today: number;
  readonly zone: string;
  readonly weekStartsOn: Weekday;
  readonly loadUnit: 'kg' | 'lb';
}

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** Minutes where only the kind of a run is told: a runner of four days. Ours; each can be told otherwise. */
const usualRuns: Readonly<Record<Cell, string>> = {
  '-': '',
  E: 'easy 45m',
  T: 'threshold 50m',
  I: 'intervals 50m',
  L: 'long 90m',
};

/** The usual week in the words of the notation: `Tue intervals 50m; Sun long 90m`. */
export const templateOf = (week: readonly Cell[]): string =>
  week
    .map((cell, index) => (cell === '-' ? '' : `${weekdays[index]} ${usualRuns[cell]}`))
    .filter(Boolean)
    .join('; ');

const kmOf: Readonly<Record<Distance, number | undefined>> = {
  '5k': 5,
  '10k': 10,
  half: 21.1,
  marathon: 42.2,
  other: undefined,
};

const titles: Readonly<Record<Distance, string>> = inLanguage({
  en: { '5k': '5k race', '10k': '10k race', half: 'Half marathon', marathon: 'Marathon', other: 'Race' },
});

type Told = { readonly [Kind in EntryKind]: { readonly kind: Kind; readonly body: Bodies[Kind] } }[EntryKind];

const raceOf = ({ race }: Answers): readonly Told[] => {
  const day = race && parseDay(race.date);
  if (race === undefined || day === undefined) return [];
  const distanceKm = race.distance === 'other' ? race.km : kmOf[race.distance];
  return [
    {
      kind: 'race',
      body: {
        day,
        title: titles[race.distance],
        ...(distanceKm === undefined ? {} : { distanceKm }),
        priority: 'A',
      },
    },
  ];
};

/** Days that were not named are closed, both halves of them. */
const openingsOf = (days: readonly Weekday[]): readonly Opening[] =>
  ([0, 1, 2, 3, 4, 5, 6] as const)
    .filter((weekday) => !days.includes(weekday))
    .flatMap((weekday) => [
      { weekday, half: 'am' as const, minutes: 0 },
      { weekday, half: 'pm' as const, minutes: 0 },
    ]);

const wishesOf = (answers: Answers, loadUnit: Locality['loadUnit']): Bodies['season-wishes'] => {
  const { week, sessionsPerWeek, minutes } = answers;
  const template = week && templateOf(week);
  return {
    loadUnit,
    ...(template === undefined ? {} : template === '' ? { notRunning: true } : { template }),
    ...(sessionsPerWeek === undefined ? {} : { sessionsPerWeek }),
    ...(minutes === undefined ? {} : { minutes }),
  };
};

/** What the answers tell the journal, in the order in which it is told. */
export const toldBy = (
  answers: Answers,
  { today, zone, weekStartsOn, loadUnit }: Locality,
): readonly Told[] => {
  const { experience, liftDays = [], gym, pains = [], symptoms = [] } = answers;
  return [
    {
      kind: 'athlete-facts',
      body: { zone, weekStartsOn, ...(experience === undefined ? {} : { experience }) },
    },
    { kind: 'season-wishes', body: wishesOf(answers, loadUnit) },
    ...raceOf(answers),
    ...(liftDays.length === 0
      ? []
      : [{ kind: 'availability' as const, body: { openings: openingsOf(liftDays) } }]),
    ...(gym === undefined ? [] : [{ kind: 'equipment' as const, body: gym }]),
    ...pains.map(({ site, level }) => ({ kind: 'pain' as const, body: { day: today, site, during: level } })),
    ...symptoms.map((kind) => ({ kind: 'symptom' as const, body: { day: today, kind } })),
  ];
};
