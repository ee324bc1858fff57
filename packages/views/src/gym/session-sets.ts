import {
  type Entry,
  type ExerciseSet,
  exerciseById,
  fold,
  formatDay,
  type JournalState,
  type Json,
  type KeptEntry,
  type PerformedExercise,
  type SessionSet,
  type SetRole,
  type StrengthSession,
  setsOfSession,
  settledEntries,
  type WeightUnit,
} from '@carryover/engine';
import type { ToTell } from '../run-changes.ts';
import { numbersOf } from './numbers.ts';
import type { SetNumbers } from './session-view-type.ts';

/** Where a set stands in the journal: an entry of its own, or within the session's. */
export type SetSpot =
  | { readonly kind: 'logged'; readonly entry: string }
  | { readonly kind: 'within'; readonly exercise: number; readonly set: number };

/** A set of a session that was done, as it counts now. */
export interface KeptSet extends SetNumbers {
  readonly role: SetRole;
  readonly eachSide: boolean;
  readonly spot: SetSpot;
}

export interface KeptExercise {
  /** Of the catalogue; absent while its name is unknown. */
  readonly exercise?: string;
  readonly name: string;
  readonly note?: string;
  readonly sets: readonly KeptSet[];
}

/** A session that was done, with every set of it: ticked in the gym, logged as text or out of a file. */
export interface SessionSets {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly minutes?: number;
  readonly isImported: boolean;
  readonly exercises: readonly KeptExercise[];
}

/** What is to become of a set: all its numbers anew, or that it never was. */
export type SetChangeAsked =
  | { readonly kind: 'change'; readonly numbers: SetNumbers; readonly unit: WeightUnit }
  | { readonly kind: 'delete' };

type Body = Omit<StrengthSession, 'id' | 'kind' | 'status'> & { readonly import?: string };

const sessionIn = (kept: readonly KeptEntry[], id: string): Entry | undefined =>
  settledEntries(kept).find((entry) => entry.id === id && entry.kind === 'session-done');

const bodyOf = ({ body }: Entry): Body => body as unknown as Body;

const keptSet = (set: ExerciseSet, spot: SetSpot): KeptSet => ({
  ...numbersOf(set),
  role: set.role,
  eachSide: set.eachSide === true,
  spot,
});

type Told = Omit<PerformedExercise, 'sets'>;

/** Which exercise of the catalogue a name was found to be: files tell names only. */
type IdOfName = (name: string) => string | undefined;

const idsOf = ({ log }: JournalState, id: string): IdOfName => {
  const session = log.sessions.find((each) => each.id === id);
  const found = new Map(
    session?.kind === 'strength' ? session.exercises.map(({ name, exerciseId }) => [name, exerciseId]) : [],
  );
  return (name) => found.get(name);
};

const keptExercise = ({ exerciseId, name, note }: Told, sets: readonly KeptSet[]): KeptExercise => ({
  ...(exerciseId === undefined ? {} : { exercise: exerciseId }),
  name: exerciseById(exerciseId ?? '')?.name ?? name,
  ...(note === undefined || note === '' ? {} : { note }),
  sets,
});

/** Sets that were ticked, by the places of their exercises; a swap in mid-exercise makes two of one place. */
const loggedExercises = (logged: readonly SessionSet[]): readonly KeptExercise[] => {
  const groups = new Map<string, SessionSet[]>();
  for (const set of [...logged].sort((a, b) => a.place - b.place)) {
    const key = `${set.place} ${set.exercise.exerciseId ?? set.exercise.name}`;
    const group = groups.get(key);
    if (group) group.push(set);
    else groups.set(key, [set]);
  }
  return [...groups.values()].map((sets) =>
    keptExercise(
      sets.at(-1)!.exercise,
      sets.map(({ set, entry }) => keptSet(set, { kind: 'logged', entry })),
    ),
  );
};

/** Every set of a session that was done; null where none of that id counts. */
export const sessionSets = (
  kept: readonly KeptEntry[],
  state: JournalState,
  id: string,
): SessionSets | null => {
  const entry = sessionIn(kept, id);
  if (entry === undefined) return null;
  const idOf = idsOf(state, id);
  const named = (told: Told): Told => {
    const exerciseId = told.exerciseId ?? idOf(told.name);
    return { ...told, ...(exerciseId === undefined ? {} : { exerciseId }) };
  };
  const { title = '', at, durationMinutes, exercises, import: file } = bodyOf(entry);
  return {
    id,
    title,
    date: formatDay(at.day),
    ...(durationMinutes === undefined ? {} : { minutes: durationMinutes }),
    isImported: file !== undefined,
    exercises: [
      ...exercises.map((each, exercise) =>
        keptExercise(
          named(each),
          each.sets.map((set, index) => keptSet(set, { kind: 'within', exercise, set: index })),
        ),
      ),
      ...loggedExercises(setsOfSession(kept, id)),
    ],
  };
};

/** The set with other numbers; what nobody asked about, such as its rest, stays. */
const changedSet = (
  set: ExerciseSet,
  { numbers, unit }: SetChangeAsked & { readonly kind: 'change' },
): ExerciseSet => {
  const { reps: _reps, seconds: _seconds, loadKg, rir: _rir, toFailure, enteredUnit, ...rest } = set;
  const wasEntered = loadKg === numbers.loadKg ? enteredUnit : unit;
  return {
    ...rest,
    ...numbers,
    ...(numbers.loadKg === undefined || wasEntered === undefined ? {} : { enteredUnit: wasEntered }),
    ...(toFailure && numbers.rir === 0 ? { toFailure } : {}),
  };
};

/** An exercise of which no set is left was not done. */
const changedExercises = (
  exercises: readonly PerformedExercise[],
  spot: SetSpot & { readonly kind: 'within' },
  asked: SetChangeAsked,
): readonly PerformedExercise[] =>
  exercises.flatMap((exercise, place) => {
    if (place !== spot.exercise) return [exercise];
    const sets = exercise.sets.flatMap((set, index) => {
      if (index !== spot.set) return [set];
      return asked.kind === 'delete' ? [] : [changedSet(set, asked)];
    });
    return sets.length === 0 ? [] : [{ ...exercise, sets }];
  });

/** Sets are plain JSON. */
const json = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json;

/** The entries that tell a change of one set; none where there is no such set. */
export const entriesOfSetChange = (
  kept: readonly KeptEntry[],
  session: string,
  spot: SetSpot,
  asked: SetChangeAsked,
): readonly ToTell[] => {
  if (spot.kind === 'logged') {
    const logged = setsOfSession(kept, session).find(({ entry }) => entry === spot.entry);
    if (logged === undefined) return [];
    if (asked.kind === 'delete') return [{ kind: 'withdrawal', body: { target: spot.entry } }];
    const change = { set: json(changedSet(logged.set, asked)) };
    return [{ kind: 'correction', body: { target: spot.entry, of: 'set-logged', change } }];
  }
  const entry = sessionIn(kept, session);
  const before = entry === undefined ? [] : bodyOf(entry).exercises;
  if (before[spot.exercise]?.sets[spot.set] === undefined) return [];
  const change = { exercises: json(changedExercises(before, spot, asked)) };
  return [{ kind: 'correction', body: { target: session, of: 'session-done', change } }];
};

const doneIn = (kept: readonly KeptEntry[]): readonly string[] =>
  fold(kept).log.sessions.flatMap(({ id, kind, status }) =>
    kind === 'strength' && status === 'done' ? [id] : [],
  );

/**
 * The withdrawals that take a session out of the journal: where two files told of it, what the other one told would
 * stand for it otherwise.
 */
export const entriesOfSessionDeletion = (kept: readonly KeptEntry[], id: string): readonly ToTell[] => {
  const known = new Set(doneIn(kept));
  if (!known.has(id)) return [];
  const gone = new Set([id]);
  for (;;) {
    const left = doneIn(kept.filter(({ entry }) => !gone.has(entry.id)));
    const hidden = left.filter((each) => !known.has(each));
    if (hidden.length === 0) break;
    for (const each of hidden) gone.add(each);
  }
  return [...gone].map((target) => ({ kind: 'withdrawal', body: { target } }));
};
