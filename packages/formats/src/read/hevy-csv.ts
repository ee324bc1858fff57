import type { ExerciseSet } from '@carryover/engine';
import { headerOf, parseTable, type Table } from './csv.ts';
import { type LiftDialect, type Row, readLiftRows } from './lift-rows.ts';
import { isOfPounds, liftSet } from './lift-sets.ts';
import { type Draft, limits, metresPerMile, mostLoad } from './lifts.ts';
import { numberIn } from './numbers.ts';
import type { Reader } from './reader.ts';
import { minutesBetween } from './wall-clock.ts';

const id = 'hevy-csv';

const setReader = ({ column }: Table): ((row: Row) => Draft<ExerciseSet> | string) => {
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
  return (row) => {
    const cell = row[weight] ?? '';
    const far = numberIn(row[distance], limits.distanceKm);
    const type = row[setType];
    const set = liftSet({
      role: type === 'warmup' ? 'warmup' : type === 'dropset' ? 'drop' : 'work',
      load: numberIn(cell, mostLoad(unit)),
      unit: () => unit,
      reps: numberIn(row[repsColumn], limits.reps),
      seconds: numberIn(row[secondsColumn], limits.seconds),
      distanceMetres: far && far * metres,
      rpe: numberIn(row[rpeColumn], limits.rpe),
      toFailure: type === 'failure',
    });
    if (typeof set !== 'string' && unit === 'kg' && isOfPounds(cell)) set.enteredUnit = 'lb';
    return set;
  };
};

const dialectOf = (table: Table): LiftDialect => {
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
    setOf: setReader(table),
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
    return readLiftRows(table, file, dialectOf(table), zone);
  },
};
