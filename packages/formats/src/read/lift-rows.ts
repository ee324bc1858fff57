import type { ExerciseSet } from '@carryover/engine';
import type { Table } from './csv.ts';
import { type Draft, type ExerciseDraft, idMaker, type LiftDraft, strengthSession } from './lifts.ts';
import type { FileReading, SkippedRow } from './reader.ts';
import { finishReading, liftCoverage } from './reading.ts';
import { slashOrderOf, withoutSlashes } from './slash-dates.ts';
import { clockReader, type WallClock } from './wall-clock.ts';

export type Row = readonly string[];

/** Notes of an exercise are joined up to about here. */
const mostNote = 2000;

/** How an app writes a set a row. Columns are numbers; -1 reads as an empty cell. */
export interface LiftDialect {
  readonly format: string;
  /** Starts the ids of its sessions. */
  readonly idPrefix: string;
  readonly title: number;
  readonly start: number;
  /** What a cell of the start holds, in words: `a start time such as "15 Sep 2025, 07:48"`. */
  readonly startWanted: string;
  readonly exercise: number;
  readonly group: number;
  readonly exerciseNote: number;
  readonly sessionNote: number;
  /** The cell of a time as a clock that is read everywhere. */
  readonly clockText?: (cell: string) => string;
  /** A row of too many cells put right; undefined when nobody can tell which cell is what. */
  readonly repaired?: (row: Row) => Row | undefined;
  /** What the row tells of its movement, for a name that tells nothing. */
  readonly movementOf?: (row: Row) => ExerciseDraft['movement'];
  readonly minutes: (
    row: Row,
    start: WallClock,
    clockOf: (text: string) => WallClock | undefined,
  ) => number | undefined;
  /** The row's set; a sentence when the row is wrong; undefined when the row told of something else. */
  readonly setOf: (row: Row, session: LiftDraft) => Draft<ExerciseSet> | string | undefined;
}

/** Notes of an exercise stand on its first row, on every row, or differ from set to set: each is kept once. */
const addNote = (exercise: ExerciseDraft, note: string | undefined): void => {
  if (!note || note === exercise.note) return;
  if (exercise.note === undefined) exercise.note = note;
  else if (exercise.note.length < mostNote && !exercise.note.split('; ').includes(note))
    exercise.note += `; ${note}`;
};

const addSet = (session: LiftDraft, row: Row, dialect: LiftDialect, set: Draft<ExerciseSet>): void => {
  const name = row[dialect.exercise] ?? '';
  const group = row[dialect.group] ?? '';
  let exercise = session.exercises.at(-1);
  if (exercise?.name !== name || (exercise.group ?? '') !== group) {
    const movement = dialect.movementOf?.(row);
    exercise = { name, sets: [], ...(group ? { group } : {}), ...(movement ? { movement } : {}) };
    session.exercises.push(exercise);
  }
  exercise.sets.push(set);
  addNote(exercise, row[dialect.exerciseNote]);
};

const startReason = ({ startWanted }: LiftDialect, cell: string | undefined): string =>
  /^\d{1,2}\/\d{1,2}\/\d{4}/.test(cell ?? '')
    ? `expected ${startWanted}; no row tells whether 05/01/2026 is in January or in May`
    : `expected ${startWanted}`;

/** Where most rows fail on the date, and a date has letters, its months are in a language that is not read. */
const languageNote = (dates: readonly string[], rows: number): readonly string[] => {
  const worded = dates.find((date) => /\p{L}/u.test(date));
  return worded === undefined || dates.length * 2 <= rows
    ? []
    : [
        `Most rows have a date that could not be read, such as "${worded.slice(0, 40)}". Set the app's language to English and export again.`,
      ];
};

const collect = (table: Table, file: string, dialect: LiftDialect) => {
  const order = slashOrderOf(table.rows.map((row) => row[dialect.start] ?? ''));
  const clockOf = clockReader(dialect.clockText ?? ((cell) => withoutSlashes(cell, order)));
  const sessions = new Map<string, LiftDraft>();
  const skipped: SkippedRow[] = [...table.skipped];
  const unreadDates: string[] = [];
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
  table.rows.forEach((cells, index) => {
    const row = cells.length === table.width ? cells : dialect.repaired?.(cells);
    if (!row) {
      const blank = cells.length === 1 && cells[0] === '';
      if (!blank) skip(index, `expected ${table.width} columns, found ${cells.length}`, cells[0]);
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
      skip(index, startReason(dialect, start), start);
      unreadDates.push(start ?? '');
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
  const drafts = [...sessions.values()].filter((each) => each.exercises.length > 0);
  return { drafts, skipped, notes: languageNote(unreadDates, table.rows.length) };
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
  const { drafts, skipped, notes: ofDates } = collect(table, file, dialect);
  const context = { file, format, zone, idOf: idMaker(idPrefix) };
  const sessions = drafts.map((draft) => strengthSession(draft, context));
  const coverage = liftCoverage(sessions);
  return finishReading({ file, format, sessions, skipped, coverage, notes: [...ofDates, ...notes()] });
};
