import {
  type Bodies,
  type Day,
  type EntryKind,
  type ExerciseSet,
  fold,
  type JournalState,
  type KeptEntry,
  newEntry,
  type PlannedSession,
} from '@carryover/engine';
import { plannedSessionJson } from '@carryover/formats';
import {
  type BegunSession,
  type GymContext,
  planFrom,
  type SessionChange,
  type SessionExercise,
  type SessionView,
  sessionView,
} from '../src/index.ts';
import { countingTeller, kept } from './journal-of-files.ts';

/** A journal in which somebody trains: entries are told, and a session is begun, ticked and changed. */
export interface Floor {
  readonly today: Day;
  readonly entries: () => readonly KeptEntry[];
  readonly context: () => GymContext;
  readonly state: () => JournalState;
  readonly tell: <Kind extends EntryKind>(kind: Kind, body: Bodies[Kind]) => string;
}

export const floorOf = (begun: readonly KeptEntry[], today: Day): Floor => {
  const teller = countingTeller();
  const all = [...begun];
  let folded: { readonly of: number; readonly state: JournalState } | undefined;
  const state = (): JournalState => {
    if (folded?.of !== all.length) folded = { of: all.length, state: fold(all) };
    return folded.state;
  };
  // Ids go on where those of the journal end.
  let id = teller.nextId();
  while (all.length > 0 && id <= all.at(-1)!.entry.id) id = teller.nextId();
  return {
    today,
    entries: () => [...all],
    state,
    context: () => ({ entries: [...all], state: state(), today }),
    tell: (kind, body) => {
      const entry = newEntry(kind, body, teller);
      all.push({ ...kept([entry])[0]!, seq: all.length + 1 });
      return entry.id;
    },
  };
};

export const sessionsAhead = ({ state, today }: Floor): readonly PlannedSession[] =>
  planFrom(state(), today).plan.weeks.flatMap(({ sessions }) => sessions);

/** The next session that holds an exercise. */
export const sessionWith = (floor: Floor, exercise: string): PlannedSession =>
  sessionsAhead(floor).find(({ items }) => items.some(({ entry }) => entry.exercise.id === exercise))!;

const isUsual = ({ frame: { dose, frozen } }: PlannedSession): boolean =>
  !frozen && dose.setShare === 1 && dose.loadShare === 1 && dose.moreReserve === 0;

/** The first session of a usual week that holds an exercise: no lighter week, and no return. */
export const usualSessionWith = (floor: Floor, exercise: string): PlannedSession =>
  sessionsAhead(floor)
    .filter(isUsual)
    .find(({ items }) => items.some(({ entry }) => entry.exercise.id === exercise))!;

/** A session under way, as the app does it. */
export const begin = (floor: Floor, session: PlannedSession) => {
  const planned: BegunSession['planned'] = JSON.parse(JSON.stringify(plannedSessionJson(session)));
  const id = floor.tell('session-done', {
    at: { day: floor.today, minuteOfDay: 18 * 60 },
    exercises: [],
    planned: planned.id,
    ...(planned.title === undefined ? {} : { title: planned.title }),
  });
  const changes: SessionChange[] = [];
  const open = (): BegunSession => ({ id, planned, changes: [...changes] });
  const view = (): SessionView => sessionView(floor.context(), open());
  const at = (place: number): SessionExercise =>
    view().exercises.find((exercise) => exercise.place === place)!;
  const log = (place: number, set: ExerciseSet): string => {
    const { exercise, name } = at(place);
    return floor.tell('set-logged', {
      session: id,
      place,
      exercise: { name, exerciseId: exercise },
      set,
    });
  };
  return {
    id,
    open,
    view,
    at,
    log,
    change: (change: SessionChange): void => {
      changes.push(change);
    },
    /** Ticks what comes next as it is asked for, or with other numbers. */
    tick: (given: Partial<ExerciseSet> = {}): string => {
      const { next, exercises } = view();
      if (!next) throw new Error('Nothing is left to tick.');
      const { rows } = exercises.find(({ place }) => place === next.place)!;
      const { role, aim } = rows[next.row]!;
      return log(next.place, { role, ...aim, ...given });
    },
  };
};

export type Begun = ReturnType<typeof begin>;
