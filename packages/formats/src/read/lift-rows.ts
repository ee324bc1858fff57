import type { ExerciseSet } from '@carryover/engine';
import type { Table } from './csv.ts';
import { type Draft, idMaker, type LiftDraft, limits, strengthSession } from './lifts.ts';
import type { FileReading, SkippedRow } from './reader.ts';
import { finishReading, liftCoverage } from './reading.ts';
import { clockReader, type WallClock } from './wall-clock.ts';

export type Row = readonly string[];

/** How an app writes a set a row. Columns are numbers; -1 reads as an empty cell. */
export interface LiftDialect {
  readonly format: string;
  /** Starts the ids of its sessions. */
  readonly idPrefix: string;
  readonly title: number;
  readonly start: number;
  readonly startExample: string;
  readonly exercise: number;
  readonly group: number;
  readonly exerciseNote: number;
  readonly sessionNote: number;
  readonly minutes: (
    row: Row,
    start: WallClock,
    clockOf: (text: string) => WallClock | undefined,
  ) => number | undefined;
  /** The row's set; a sentence when the row is wrong; undefined when the row told of something else. */
  readonly setOf: (row: Row, session: LiftDraft) => Draft<ExerciseSet> | string | undefined;
}

/** The amounts of a set as read: undefined is an empty cell, NaN one that holds no such number. */
export interface Amounts {
  readonly loadKg: number | undefined;
  readonly reps: number | undefined;
  readonly seconds: number | undefined;
  readonly distanceMetres: number | undefined;
  readonly rpe: number | undefined;
}

/** What is wrong with the amounts, in words; undefined for a set that can be kept. */
export const faultOf = ({ loadKg, reps, seconds, distanceMetres, rpe }: Amounts): string | undefined => {
  if (Number.isNaN(loadKg)) return `expected a weight of 0 to ${limits.loadKg} kg`;
  if (Number.isNaN(reps)) return `expected 0 to ${limits.reps} reps`;
  if (Number.isNaN(seconds)) return `expected a duration of 0 to ${limits.seconds} seconds`;
  if (Number.isNaN(distanceMetres)) return `expected a distance of 0 to ${limits.distanceKm} km`;
  if (Number.isNaN(rpe)) return 'expected an RPE of 1 to 10';
  return reps || seconds || distanceMetres ? undefined : 'expected reps, seconds or a distance';
};

const addSet = (session: LiftDraft, row: Row, dialect: LiftDialect, set: Draft<ExerciseSet>): void => {
  const name = row[dialect.exercise] ?? '';
  const group = row[dialect.group] ?? '';
  const last = session.exercises.at(-1);
  if (last?.name === name && (last.group ?? '') === group) {
    last.sets.push(set);
    return;
  }
  const note = row[dialect.exerciseNote];
  session.exercises.push({ name, sets: [set], ...(group ? { group } : {}), ...(note ? { note } : {}) });
};

const collect = (table: Table, file: string, dialect: LiftDialect) => {
  const clockOf = clockReader();
  const sessions = new Map<string, LiftDraft>();
  const skipped: SkippedRow[] = [...table.skipped];
  const skip = (index: number, reason: string, value?: string): void => {
    skipped.push({ file, line: table.lineOf(index), reason, ...(value ? { value } : {}) });
  };
  const open = (row: Row, index: number): LiftDraft | undefined => {
    const clock = clockOf(row[dialect.start] ?? '');
    if (!clock) return undefined;
    const minutes = dialect.minutes(row, clock, clockOf);
    const note = row[dialect.sessionNote];
    return {
      clock,
      title: row[dialect.title] ?? '',
      line: table.lineOf(index),
      exercises: [],
      ...(minutes === undefined ? {} : { minutes }),
      ...(note ? { note } : {}),
    };
  };
  let session: LiftDraft | undefined;
  let start: string | undefined;
  let title: string | undefined;
  table.rows.forEach((row, index) => {
    if (row.length !== table.width) {
      const blank = row.length === 1 && row[0] === '';
      if (!blank) skip(index, `expected ${table.width} columns, found ${row.length}`, row[0]);
      return;
    }
    // Rows of a session stand together nearly always, so the map is asked only where one ends.
    if (row[dialect.start] !== start || row[dialect.title] !== title) {
      start = row[dialect.start];
      title = row[dialect.title];
      const key = `${start}\n${title}`;
      session = sessions.get(key) ?? open(row, index);
      if (session) sessions.set(key, session);
    }
    if (!session) {
      skip(index, `expected a start time such as "${dialect.startExample}"`, start);
      return;
    }
    if (!row[dialect.exercise]) {
      skip(index, 'expected the name of an exercise');
      return;
    }
    const set = dialect.setOf(row, session);
    if (typeof set === 'string') skip(index, set, row[dialect.exercise]);
    else if (set) addSet(session, row, dialect, set);
  });
  return { drafts: [...sessions.values()].filter((each) => each.exercises.length > 0), skipped };
};

/** Reads a table that holds a set a row, in any app's dialect. */
export const readLiftRows = (
  table: Table,
  file: string,
  dialect: LiftDialect,
  zone: string | undefined,
  notes: () => readonly string[] = () => [],
): FileReading => {
  const { format, idPrefix } = dialect;
  const { drafts, skipped } = collect(table, file, dialect);
  const context = { file, format, zone, idOf: idMaker(idPrefix) };
  const sessions = drafts.map((draft) => strengthSession(draft, context));
  const coverage = liftCoverage(sessions);
  return finishReading({ file, format, sessions, skipped, coverage, notes: notes() });
};
