import type { ExerciseSet } from '@carryover/engine';
import { assistance } from './assistance.ts';
import { headerOf, parseTable, type Table } from './csv.ts';
import { secondsOf } from './durations.ts';
import { type LiftDialect, type Row, readLiftRows } from './lift-rows.ts';
import { liftSet } from './lift-sets.ts';
import { type Draft, type LiftDraft, limits, mostLoad } from './lifts.ts';
import { numberReader, numberStyleOf } from './numbers.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { distanceReader, unitReader } from './strong-units.ts';

const id = 'strong-csv';

/**
 * Strong writes its headers in the app's language, and has changed them three times. German ones are in the column
 * lists of people who read such files; none in another language was found, so none is made up.
 */
const names = {
  date: ['date', 'datum'],
  title: ['workout name', 'workout-name'],
  exercise: ['exercise name', 'name der übung'],
  setOrder: ['set order', 'reihenfolge festlegen', 'set-reihenfolge'],
  weight: ['weight', 'gewicht'],
  weightKg: ['weight (kg)', 'weight (kgs)', 'gewicht (kg)'],
  weightPounds: ['weight (lb)', 'weight (lbs)', 'gewicht (lb)', 'gewicht (lbs)'],
  weightUnit: ['weight unit', 'gewichtseinheit'],
  reps: ['reps', 'wiederh.', 'wiederholungen'],
  distance: ['distance', 'entfernung'],
  distanceMetres: ['distance (meters)', 'entfernung (meter)'],
  distanceUnit: ['distance unit', 'entfernungseinheit', 'distanzeinheit'],
  seconds: ['seconds', 'sekunden'],
  rpe: ['rpe'],
  note: ['notes', 'notizen'],
  sessionNote: ['workout notes', 'workout-notizen'],
  duration: ['duration', 'workout duration', 'duration (sec)', 'dauer', 'workout-dauer'],
} as const;

const restTimer = /^(?:rest timer|ruhe-timer|pausentimer)$/i;
const noteRow = /^(?:note|notiz)$/i;

const roles: ReadonlyMap<string, ExerciseSet['role']> = new Map([
  ['W', 'warmup'],
  ['D', 'drop'],
]);

const columnsOf = ({ column }: Table) => ({
  exercise: column(names.exercise),
  order: column(names.setOrder),
  weight:
    [names.weight, names.weightKg, names.weightPounds].map((each) => column(each)).find((at) => at >= 0) ??
    -1,
  reps: column(names.reps),
  seconds: column(names.seconds),
  distance: Math.max(column(names.distance), column(names.distanceMetres)),
  rpe: column(names.rpe),
  note: column(names.note),
  weightUnit: column(names.weightUnit),
  weightKg: column(names.weightKg),
  weightPounds: column(names.weightPounds),
  distanceUnit: column(names.distanceUnit),
  distanceMetres: column(names.distanceMetres),
});

/** The timer's rest belongs to the set before it, a note to its exercise. */
const tellLast = ({ exercises }: LiftDraft, { rest, note }: { rest?: number | undefined; note?: string }) => {
  const exercise = exercises.at(-1);
  const set = exercise?.sets.at(-1);
  if (set && rest !== undefined && rest > 0) set.restSeconds = rest;
  if (exercise && note) exercise.note ??= note;
  return { toldRest: set?.restSeconds !== undefined };
};

const timerNote = "Rests are those of Strong's rest timer. Whether it ran to its end is not in the file.";

const setReader = (table: Table, file: string, options: ReadOptions) => {
  const columns = columnsOf(table);
  const cellsOf = [columns.weight, columns.distance, columns.rpe, columns.reps];
  const number = numberReader(numberStyleOf(table.rows.flatMap((row) => cellsOf.map((at) => row[at] ?? ''))));
  const loadIn = (cell: string | undefined): number | undefined => number(cell, mostLoad('lb'));
  const units = unitReader(table, columns, loadIn, file, options);
  const distances = distanceReader(columns, options);
  const help = assistance();
  let timed = false;
  const setOf = (row: Row, session: LiftDraft): Draft<ExerciseSet> | string | undefined => {
    const order = row[columns.order] ?? '';
    const name = row[columns.exercise] ?? '';
    const seconds = number(row[columns.seconds], limits.seconds);
    if (restTimer.test(order) || restTimer.test(name)) {
      timed = tellLast(session, { rest: seconds }).toldRest || timed;
      return undefined;
    }
    if (noteRow.test(order)) {
      tellLast(session, { note: row[columns.note] ?? '' });
      return undefined;
    }
    const far = number(row[columns.distance], limits.distanceKm * 1000);
    return liftSet({
      role: roles.get(order.toUpperCase()) ?? 'work',
      load: help.loadOf(row[columns.weight], name, loadIn),
      unit: () => units.unitOf(row),
      reps: number(row[columns.reps], limits.reps),
      seconds,
      distanceMetres: far && far * distances.metresOf(row),
      rpe: number(row[columns.rpe], limits.rpe),
      toFailure: order.toUpperCase() === 'F',
    });
  };
  const notes = (): readonly string[] => [
    ...units.notes(),
    ...distances.notes(),
    ...help.notes(),
    ...(timed ? [timerNote] : []),
  ];
  return { setOf, notes };
};

const dialectOf = ({ column }: Table, setOf: LiftDialect['setOf']): LiftDialect => {
  const duration = column(names.duration);
  return {
    format: id,
    idPrefix: 'strong',
    title: column(names.title),
    start: column(names.date),
    startWanted: 'a start time such as "2024-11-28 17:36:08"',
    exercise: column(names.exercise),
    group: -1,
    exerciseNote: column(names.note),
    sessionNote: column(names.sessionNote),
    minutes: (row) => {
      const seconds = secondsOf(row[duration] ?? '');
      return seconds === undefined ? undefined : seconds / 60;
    },
    setOf,
  };
};

export const strongCsv: Reader = {
  id,
  title: 'Strong workout export (CSV)',
  extensions: ['.csv'],
  sniff: (head) => {
    const header = headerOf(head);
    return [names.date, names.exercise, names.setOrder].every((each) =>
      each.some((name) => header.includes(name)),
    );
  },
  read: (text, file, options) => {
    const table = parseTable(text, file);
    const { setOf, notes } = setReader(table, file, options);
    return readLiftRows(table, file, dialectOf(table, setOf), options.zone, notes);
  },
};
