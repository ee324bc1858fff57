import { type ExerciseSet, matchExercise, type PerformedExercise, type WeightUnit } from '@carryover/engine';
import { assistance } from './assistance.ts';
import { headerOf, parseTable, type Table } from './csv.ts';
import { secondsOf } from './durations.ts';
import { NeedsOption } from './errors.ts';
import { fitNotesRepair } from './fitnotes-commas.ts';
import { type LiftDialect, type Row, readLiftRows } from './lift-rows.ts';
import { liftSet } from './lift-sets.ts';
import { type Draft, limits, mostLoad } from './lifts.ts';
import { metresOfUnit, weightUnitOf } from './measures.ts';
import { numberReader, numberStyleOf } from './numbers.ts';
import type { Reader, ReadOptions } from './reader.ts';

const id = 'fitnotes-csv';

/** The Android app has one weight column with or without a unit in its name, the iOS app one for each unit. */
const columnsOf = ({ column }: Table) => ({
  date: column(['date']),
  exercise: column(['exercise']),
  category: column(['category']),
  weight: column(['weight']),
  kilograms: column(['weight (kg)', 'weight (kgs)']),
  pounds: column(['weight (lb)', 'weight (lbs)']),
  weightUnit: column(['weight unit']),
  reps: column(['reps']),
  distance: column(['distance']),
  distanceUnit: column(['distance unit']),
  time: column(['time']),
  comment: column(['comment', 'comments', 'notes']),
});

type Help = ReturnType<typeof assistance>;

type Columns = ReturnType<typeof columnsOf>;

const needsUnit = (file: string): NeedsOption =>
  new NeedsOption(
    file,
    '--unit kg|lb',
    'this FitNotes export does not say whether its weights are kg or lb.',
  );

/** The cell that holds the load, and its unit where the file says one. */
const loadOf = (row: Row, columns: Columns): { readonly cell: string; readonly unit?: WeightUnit } => {
  const kilograms = row[columns.kilograms] ?? '';
  if (kilograms !== '') return { cell: kilograms, unit: 'kg' };
  const pounds = row[columns.pounds] ?? '';
  if (pounds !== '') return { cell: pounds, unit: 'lb' };
  const unit = weightUnitOf(row[columns.weightUnit]);
  return { cell: row[columns.weight] ?? '', ...(unit ? { unit } : {}) };
};

const setReader = (table: Table, columns: Columns, file: string, options: ReadOptions, help: Help) => {
  const amounts = [columns.weight, columns.kilograms, columns.pounds, columns.distance];
  const number = numberReader(numberStyleOf(table.rows.flatMap((row) => amounts.map((at) => row[at] ?? ''))));
  return (row: Row): Draft<ExerciseSet> | string => {
    const { cell, unit = options.unit } = loadOf(row, columns);
    const far = number(row[columns.distance], limits.distanceKm * 1000);
    const metres = metresOfUnit(row[columns.distanceUnit] || (options.distanceUnit ?? ''));
    if (far && metres === undefined) return 'expected a distance unit such as km, mi, m, yd or ft';
    const time = row[columns.time] ?? '';
    const seconds = time === '' ? undefined : (secondsOf(time) ?? Number.NaN);
    return liftSet({
      role: 'work',
      load: help.loadOf(cell, row[columns.exercise] ?? '', (each) => number(each, mostLoad('lb'))),
      unit: () => {
        if (unit) return unit;
        throw needsUnit(file);
      },
      reps: number(row[columns.reps], limits.reps),
      seconds: seconds !== undefined && seconds > limits.seconds ? Number.NaN : seconds,
      distanceMetres: far && far * (metres ?? 1),
      rpe: undefined,
    });
  };
};

type Movement = NonNullable<PerformedExercise['movement']>;

/** The app's own categories that leave no doubt; "Legs" and "Back" (where it keeps deadlifts) leave too much. */
const movementOfCategory: ReadonlyMap<string, Movement> = new Map<string, Movement>([
  ['chest', { pattern: 'push', region: 'upper' }],
  ['shoulders', { pattern: 'push', region: 'upper' }],
  ['triceps', { pattern: 'push', region: 'upper' }],
  ['biceps', { pattern: 'pull', region: 'upper' }],
  ['abs', { pattern: 'core-flexion', region: 'trunk' }],
  ['cardio', { pattern: 'conditioning', region: 'whole' }],
]);

const movementReader = ({ exercise, category }: Columns): NonNullable<LiftDialect['movementOf']> => {
  const told = new Map<string, boolean>();
  return (row) => {
    const movement = movementOfCategory.get((row[category] ?? '').trim().toLowerCase());
    if (!movement) return undefined;
    const name = row[exercise] ?? '';
    const tellsNothing = told.get(name) ?? matchExercise(name).kind === 'unknown';
    told.set(name, tellsNothing);
    return tellsNothing ? movement : undefined;
  };
};

const dayNote = 'FitNotes writes no times of day: the sets of a date are one session.';

export const fitnotesCsv: Reader = {
  id,
  title: 'FitNotes workout export (CSV)',
  extensions: ['.csv'],
  sniff: (head) => {
    const header = headerOf(head);
    const weighs = header.some((name) => /^weight(?: \((?:kgs?|lbs?)\))?$/.test(name));
    return weighs && ['date', 'exercise', 'category', 'reps'].every((name) => header.includes(name));
  },
  read: (text, file, options) => {
    const table = parseTable(text, file);
    const columns = columnsOf(table);
    const help = assistance();
    const repair = fitNotesRepair(table.width, columns);
    const dialect: LiftDialect = {
      format: id,
      idPrefix: 'fitnotes',
      title: -1,
      start: columns.date,
      startWanted: 'a date such as 2026-01-05',
      exercise: columns.exercise,
      group: -1,
      exerciseNote: columns.comment,
      sessionNote: -1,
      minutes: () => undefined,
      repaired: repair.repaired,
      movementOf: movementReader(columns),
      setOf: setReader(table, columns, file, options, help),
    };
    return readLiftRows(table, file, dialect, options.zone, () => [
      dayNote,
      ...repair.notes(),
      ...help.notes(),
    ]);
  },
};
