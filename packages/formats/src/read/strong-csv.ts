import type { ExerciseSet, WeightUnit } from '@carryover/engine';
import { headerOf, parseTable, type Table } from './csv.ts';
import { secondsOf } from './durations.ts';
import { NeedsOption } from './errors.ts';
import { type LiftDialect, type Row, readLiftRows } from './lift-rows.ts';
import { liftSet } from './lift-sets.ts';
import { type Draft, type LiftDraft, limits, metresPerMile, mostLoad } from './lifts.ts';
import { weightUnitOf } from './measures.ts';
import { numberReader, numberStyleOf } from './numbers.ts';
import type { Reader, ReadOptions } from './reader.ts';

const id = 'strong-csv';

/** Strong writes its headers in the app's language, and has changed them three times. */
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

/** The unit of a row's weight: by its own column, by the header, by the option; nothing is guessed. */
const unitReader = ({ column }: Table, file: string, options: ReadOptions): ((row: Row) => WeightUnit) => {
  const own = column(names.weightUnit);
  const stated = column(names.weightKg) >= 0 ? 'kg' : column(names.weightPounds) >= 0 ? 'lb' : options.unit;
  return (row) => {
    const unit = weightUnitOf(row[own]) ?? stated;
    if (unit) return unit;
    throw new NeedsOption(
      file,
      '--unit kg|lb',
      'this Strong export does not say whether its weights are kg or lb.',
    );
  };
};

/** Metres of one in a row's distance column, and whether that had to be assumed. */
const distanceReader = ({ column }: Table, options: ReadOptions) => {
  const inMetres = column(names.distanceMetres);
  const own = column(names.distanceUnit);
  let assumed = false;
  const metresOf = (row: Row): number => {
    if (inMetres >= 0 || row[own] === 'm') return 1;
    if (row[own] === 'mi') return metresPerMile;
    if (row[own] === 'km') return 1000;
    if (!options.distanceUnit) assumed = true;
    const miles = options.distanceUnit ? options.distanceUnit === 'mi' : options.unit === 'lb';
    return miles ? metresPerMile : 1000;
  };
  return { metresOf, wasAssumed: (): boolean => assumed };
};

/** A row that tells of the set before it: its rest, or a note on its exercise. */
const tellOfLast = (kind: 'rest' | 'note', session: LiftDraft, value: number | string | undefined): void => {
  const exercise = session.exercises.at(-1);
  const set = exercise?.sets.at(-1);
  if (kind === 'rest' && set && typeof value === 'number' && value > 0) set.restSeconds = value;
  if (kind === 'note' && exercise && typeof value === 'string' && value) exercise.note ??= value;
};

const roles: ReadonlyMap<string, ExerciseSet['role']> = new Map([
  ['W', 'warmup'],
  ['D', 'drop'],
]);

const columnsOf = ({ column }: Table) => ({
  order: column(names.setOrder),
  weight:
    [names.weight, names.weightKg, names.weightPounds].map((each) => column(each)).find((at) => at >= 0) ??
    -1,
  reps: column(names.reps),
  seconds: column(names.seconds),
  distance: Math.max(column(names.distance), column(names.distanceMetres)),
  rpe: column(names.rpe),
  note: column(names.note),
});

const setReader = (table: Table, file: string, options: ReadOptions) => {
  const columns = columnsOf(table);
  const cellsOf = [columns.weight, columns.distance, columns.rpe, columns.reps];
  const number = numberReader(numberStyleOf(table.rows.flatMap((row) => cellsOf.map((at) => row[at] ?? ''))));
  const unitOf = unitReader(table, file, options);
  const { metresOf, wasAssumed } = distanceReader(table, options);
  const setOf = (row: Row, session: LiftDraft): Draft<ExerciseSet> | string | undefined => {
    const order = row[columns.order] ?? '';
    const seconds = number(row[columns.seconds], limits.seconds);
    if (/^(rest timer|ruhe-timer|pausentimer)$/i.test(order))
      return void tellOfLast('rest', session, seconds);
    if (/^(note|notiz)$/i.test(order)) return void tellOfLast('note', session, row[columns.note]);
    const far = number(row[columns.distance], limits.distanceKm * 1000);
    return liftSet({
      role: roles.get(order.toUpperCase()) ?? 'work',
      load: number(row[columns.weight], mostLoad('lb')),
      unit: () => unitOf(row),
      reps: number(row[columns.reps], limits.reps),
      seconds,
      distanceMetres: far && far * metresOf(row),
      rpe: number(row[columns.rpe], limits.rpe),
      toFailure: order.toUpperCase() === 'F',
    });
  };
  return { setOf, wasAssumed };
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

const assumption =
  'Distances in a Strong export have no unit; km were assumed, or miles beside lb. --distance-unit km|mi says which.';

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
    const { setOf, wasAssumed } = setReader(table, file, options);
    return readLiftRows(table, file, dialectOf(table, setOf), options.zone, () =>
      wasAssumed() ? [assumption] : [],
    );
  },
};
