import type { ExerciseSet } from '@carryover/engine';
import { assistance } from './assistance.ts';
import { headerOf, parseTable, type Table } from './csv.ts';
import { type LiftDialect, type Row, readLiftRows } from './lift-rows.ts';
import { liftSet } from './lift-sets.ts';
import { type Draft, limits, metresPerMile, mostLoad } from './lifts.ts';
import { type NumberReader, numberIn, numberReader, numberStyleOf } from './numbers.ts';
import type { Reader } from './reader.ts';
import { minutesBetween } from './wall-clock.ts';

const id = 'hevy-csv';

type Help = ReturnType<typeof assistance>;

/** A spreadsheet that saves the file again may write commas before the decimals. */
const numberOf = ({ rows }: Table, weight: number): NumberReader =>
  rows.some((row) => row[weight]?.includes(','))
    ? numberReader(numberStyleOf(rows.map((row) => row[weight] ?? '')))
    : numberIn;

const setReader = (table: Table, help: Help): ((row: Row) => Draft<ExerciseSet> | string) => {
  const { column } = table;
  const pounds = column(['weight_lbs', 'weight_lb']);
  const unit = pounds < 0 ? 'kg' : 'lb';
  const weight = pounds < 0 ? column(['weight_kg']) : pounds;
  const miles = column(['distance_miles']);
  const distance = miles < 0 ? column(['distance_km']) : miles;
  const metres = miles < 0 ? 1000 : metresPerMile;
  const setType = column(['set_type']);
  const repsColumn = column(['reps']);
  const secondsColumn = column(['duration_seconds']);
  const rpeColumn = column(['rpe']);
  const exercise = column(['exercise_title']);
  const number = numberOf(table, weight);
  return (row) => {
    const far = number(row[distance], limits.distanceKm);
    const type = row[setType];
    return liftSet({
      role: type === 'warmup' ? 'warmup' : type === 'dropset' ? 'drop' : 'work',
      load: help.loadOf(row[weight], row[exercise] ?? '', (cell) => number(cell, mostLoad(unit))),
      unit: () => unit,
      reps: number(row[repsColumn], limits.reps),
      seconds: number(row[secondsColumn], limits.seconds),
      distanceMetres: far && far * metres,
      rpe: number(row[rpeColumn], limits.rpe),
      toFailure: type === 'failure',
    });
  };
};

const dialectOf = (table: Table, help: Help): LiftDialect => {
  const { column } = table;
  const end = column(['end_time']);
  return {
    format: id,
    idPrefix: 'hevy',
    title: column(['title']),
    start: column(['start_time']),
    startWanted: 'a start time such as "15 Sep 2025, 07:48"',
    exercise: column(['exercise_title']),
    group: column(['superset_id']),
    exerciseNote: column(['exercise_notes']),
    sessionNote: column(['description']),
    minutes: (row, start, clockOf) => {
      const ended = clockOf(row[end] ?? '');
      return ended && minutesBetween(start, ended);
    },
    setOf: setReader(table, help),
  };
};

export const hevyCsv: Reader = {
  id,
  title: 'Hevy workout export (CSV)',
  extensions: ['.csv'],
  sniff: (head) => {
    const header = headerOf(head);
    return ['exercise_title', 'set_index', 'start_time'].every((name) => header.includes(name));
  },
  read: (text, file, { zone }) => {
    const table = parseTable(text, file);
    const help = assistance();
    return readLiftRows(table, file, dialectOf(table, help), zone, help.notes);
  },
};
