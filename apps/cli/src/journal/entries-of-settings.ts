import {
  type Bodies,
  type Entry,
  type EntryKind,
  type JournalState,
  type KeptEntry,
  newEntry,
  type RunType,
  type Teller,
  type Trip,
} from '@carryover/engine';
import { entriesInForce } from './in-force.ts';
import { isSame } from './same.ts';
import type { Settings } from './settings.ts';

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
