import {
  type Athlete,
  type Availability,
  type Bodies,
  type Day,
  type Entry,
  type EntryKind,
  type Gym,
  type JournalState,
  type KeptEntry,
  newEntry,
  type Pain,
  type RaceGoal,
  type RulebookSettings,
  type RunType,
  type SeasonWishes,
  type Teller,
  type Trip,
} from '@carryover/engine';
import { templateText } from '@carryover/views';
import { readGym } from '../plan/equipment.ts';
import { readHours } from '../plan/openings.ts';
import { readTemplate } from '../plan/read-template.ts';
import { readTrip, type SeasonArgs } from '../plan/season-options.ts';
import type { Config } from '../settings/config.ts';
import { racesTold } from '../settings/races.ts';
import { athleteOf, levelOf, mappingOf } from '../settings/settings.ts';
import type { SharedArgs } from '../settings/shared-options.ts';
import { entriesInForce } from './in-force.ts';
import { isSame } from './same.ts';

/** What options and configuration tell that a journal can keep; lists are empty where nothing is told. */
export interface Settings {
  readonly athlete: Partial<Athlete>;
  readonly titles: ReadonlyMap<string, RunType>;
  readonly exercises: ReadonlyMap<string, string>;
  readonly rulebook: RulebookSettings;
  readonly gym?: Gym;
  readonly availability?: Availability;
  readonly races: readonly RaceGoal[];
  readonly trips: readonly Trip[];
  readonly wishes: SeasonWishes;
  readonly pains: readonly Pain[];
}

const noSettings = { races: [], trips: [], wishes: {}, pains: [] } as const;

/** Of a person, without a season: what every command that reads files takes. */
export const personSettings = (asked: SharedArgs): Settings => ({
  ...noSettings,
  athlete: athleteOf(asked, {}),
  titles: asked.titles,
  exercises: mappingOf(asked, {}),
  rulebook: asked.preset === undefined ? {} : { preset: asked.preset },
});

const given = <Words extends object>(words: Words): { [Name in keyof Words]?: NonNullable<Words[Name]> } =>
  Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Words]?: NonNullable<Words[Name]>;
  };

const hoursTold = ({ days, busy, open }: SeasonArgs['hours']): boolean =>
  days.length + busy.length + open.length > 0;

/** A file of weeks is kept as the words that it stands for: tomorrow it may be gone. */
const templateWords = (flag: string, text: string, cwd: string, state: JournalState): string => {
  const { weekStartsOn = 0 } = state.athlete;
  return templateText(readTemplate(flag, text, cwd, weekStartsOn), weekStartsOn);
};

/** All that was typed of a season and of who runs it. */
export const seasonSettings = (
  asked: SeasonArgs,
  state: JournalState,
  today: Day,
  cwd: string,
): Settings => ({
  ...personSettings(asked),
  races: asked.races,
  trips: asked.trips,
  pains: asked.pains.map(({ site, score }) => ({ day: today, site, during: score })),
  wishes: given({
    sessionsPerWeek: asked.sessions,
    minutes: asked.minutes,
    weeks: asked.weeks,
    template:
      asked.template === undefined ? undefined : templateWords('--template', asked.template, cwd, state),
    mobility: asked.mobility || undefined,
    balance: asked.balance || undefined,
    notRunning: asked.notRunning || undefined,
  }),
  ...given({
    gym: asked.equipment.length > 0 ? readGym('--equipment', asked.equipment, asked.unit).gym : undefined,
    availability: hoursTold(asked.hours) ? readHours(asked.hours) : undefined,
  }),
});

const configuredHours = ({ availability: { days = [], busy = [], open = [] } = {} }: Config) => ({
  days,
  busy,
  open,
});

/** All that the configuration tells; it stays in its file, and goes before what the journal keeps. */
export const configuredSettings = (config: Config, state: JournalState, cwd: string): Settings => {
  const { season = {} } = config;
  const hours = configuredHours(config);
  const gym = [config.gym ?? []].flat();
  const nobody: SharedArgs = {
    files: [],
    titles: new Map(),
    exercises: new Map(),
    ascii: false,
    colour: undefined,
  };
  return {
    athlete: athleteOf(nobody, config),
    titles: new Map(Object.entries(config.titles ?? {})),
    exercises: mappingOf(nobody, config),
    rulebook: given({
      preset: config.preset,
      rules: config.rules && { ...state.rulebook.rules, ...levelled(config.rules) },
    }),
    races: racesTold([], config),
    trips: (season.trips ?? []).map((each) => readTrip('season.trips', each, config.unit)),
    pains: [],
    wishes: given({
      sessionsPerWeek: season.sessions,
      minutes: season.minutes,
      template:
        season.template === undefined
          ? undefined
          : templateWords('season.template', season.template, cwd, state),
      mobility: season.mobility,
      balance: season.balance,
    }),
    ...given({
      gym: gym.length > 0 ? readGym('gym', gym, config.unit).gym : undefined,
      availability: hoursTold(hours) ? readHours(hours, 'availability.') : undefined,
    }),
  };
};

const levelled = (rules: NonNullable<Config['rules']>): NonNullable<RulebookSettings['rules']> =>
  Object.fromEntries(
    Object.entries(rules).map(([id, setting]) => [
      id,
      setting === 'off'
        ? setting
        : given({ level: setting.level && levelOf[setting.level], params: setting.params }),
    ]),
  );

const overlaps = (a: Trip['days'], b: Trip['days']): boolean => a.from <= b.to && b.from <= a.to;

const withoutId = <Kept extends { readonly id: string }>({ id, ...rest }: Kept) => rest;

/** Only the fields that say something else than what is known. */
const changed = <Fields extends object>(fields: Fields, known: object): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => !isSame(value, Reflect.get(known, name))),
  ) as Partial<Fields>;

const isEmpty = (fields: object): boolean => Object.keys(fields).length === 0;

/** The last word on each title; the state holds the runs that it made, and not the titles. */
const titlesIn = (kept: readonly KeptEntry[]): ReadonlyMap<string, RunType> =>
  new Map(
    entriesInForce(kept)
      .filter(({ kind }) => kind === 'run-title')
      .map(({ body }) => body as unknown as Bodies['run-title'])
      .map(({ title, type }) => [title, type]),
  );

/** Settings as entries of a journal: what it does not know yet, and nothing else. */
export const entriesOfSettings = (
  told: Settings,
  state: JournalState,
  kept: readonly KeptEntry[],
  teller: Teller,
): readonly Entry[] => {
  const { gym, availability } = told;
  const titles = titlesIn(kept);
  const tell = <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind]): Entry =>
    newEntry(kind, body, teller);
  const unlessEmpty = <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind]): readonly Entry[] =>
    isEmpty(body) ? [] : [tell(kind, body)];
  /** What is told of a day takes the place of what was told of it before. */
  const inPlaceOf = <Kind extends 'race' | 'trip'>(
    kind: Kind,
    body: Bodies[Kind],
    before: readonly (Bodies[Kind] & { readonly id: string })[],
  ): readonly Entry[] =>
    before.some((each) => isSame(withoutId(each), body))
      ? []
      : [...before.map(({ id }) => tell('withdrawal', { target: id })), tell(kind, body)];
  const rulebook = changed(told.rulebook, state.rulebook);
  return [
    ...unlessEmpty('athlete-facts', changed(told.athlete, state.athlete)),
    ...[...told.exercises]
      .filter(([name, id]) => state.mapping.get(name) !== id)
      .map(([name, exerciseId]) => tell('exercise-mapping', { name, exerciseId })),
    ...[...told.titles]
      .filter(([title, type]) => titles.get(title) !== type)
      .map(([title, type]) => tell('run-title', { title, type })),
    ...(isEmpty(rulebook) ? [] : [tell('rulebook-settings', { ...state.rulebook, ...rulebook })]),
    ...(gym === undefined || isSame(gym, state.gym) ? [] : [tell('equipment', gym)]),
    ...(availability === undefined || isSame(availability, state.availability)
      ? []
      : [tell('availability', availability)]),
    ...told.races.flatMap((race) =>
      inPlaceOf(
        'race',
        race,
        state.races.filter(({ day }) => day === race.day),
      ),
    ),
    ...told.trips.flatMap((trip) =>
      inPlaceOf(
        'trip',
        trip,
        state.trips.filter(({ days }) => overlaps(days, trip.days)),
      ),
    ),
    ...unlessEmpty('season-wishes', changed(told.wishes, state.wishes)),
    ...told.pains
      .filter((pain) => !(state.log.pains ?? []).some((each) => isSame(each, pain)))
      .map((pain) => tell('pain', pain)),
  ];
};
