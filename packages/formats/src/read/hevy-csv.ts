import type { ExerciseSet } from '@carryover/engine';
import { headerOf, parseTable, type Table } from './csv.ts';
import { faultOf, type LiftDialect, type Row, readLiftRows } from './lift-rows.ts';
import { type Draft, kgOf, limits, metresPerMile, mostLoad, rirOf } from './lifts.ts';
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
    const load = numberIn(row[weight], mostLoad(unit));
    const reps = numberIn(row[repsColumn], limits.reps);
    const seconds = numberIn(row[secondsColumn], limits.seconds);
    const far = numberIn(row[distance], limits.distanceKm);
    const rpe = numberIn(row[rpeColumn], limits.rpe);
    const fault = faultOf({ loadKg: load, reps, seconds, distanceMetres: far, rpe });
    if (fault) return fault;
    const type = row[setType];
    const set: Draft<ExerciseSet> = {
      role: type === 'warmup' ? 'warmup' : type === 'dropset' ? 'drop' : 'work',
    };
    if (reps) set.reps = reps;
    if (seconds) set.seconds = seconds;
    if (far) set.distanceMetres = Math.round(far * metres);
    if (load) {
      set.loadKg = kgOf(load, unit);
      set.enteredUnit = unit;
    }
    const rir = rirOf(rpe);
    if (rir !== undefined) set.rir = rir;
    if (type === 'failure') set.toFailure = true;
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
    startExample: '15 Sep 2025, 07:48',
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
