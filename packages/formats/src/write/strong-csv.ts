import { formatDay, type Session } from '@carryover/engine';
import Papa from 'papaparse';
import { formula, type LiftRow, liftTable, loadIn, rpeOf } from './lift-table.ts';
import type { LoadUnit, PlanTextOptions } from './load-unit.ts';

/** Stands where nothing was noted: people who tried say that Hevy's import refuses rows without notes. */
const filler = 'From Carryover';

const pad = (value: number): string => String(value).padStart(2, '0');

/** `1h 5m`, `45m 30s`; `0m` where nobody told it. */
const duration = (minutes: number): string => {
  const seconds = Math.round(minutes * 60);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor((seconds % 3600) / 60), 'm'],
    [seconds % 60, 's'],
  ] as const;
  const told = parts.filter(([amount]) => amount > 0).map(([amount, letter]) => `${amount}${letter}`);
  return told.length === 0 ? '0m' : told.join(' ');
};

/** Strong counts the work sets of an exercise from 1, and has letters for the others. */
const orderIn = (rows: readonly LiftRow[]): ((row: LiftRow, at: number) => string | number) => {
  let work = 0;
  return ({ set, place }, at) => {
    if (place === 0 || rows[at - 1] === undefined) work = 0;
    if (set.role === 'warmup') return 'W';
    if (set.role === 'drop') return 'D';
    work += 1;
    return set.toFailure === true ? 'F' : work;
  };
};

const rowOf = (row: LiftRow, order: string | number, unit: LoadUnit) => ({
  Date: `${formatDay(row.day)} ${pad(Math.floor(row.minuteOfDay / 60))}:${pad(row.minuteOfDay % 60)}:00`,
  'Workout Name': row.title,
  'Exercise Name': row.exercise,
  'Set Order': order,
  Weight: loadIn(row.set.loadKg, unit) ?? 0,
  'Weight Unit': unit === 'kg' ? 'kg' : 'lbs',
  Reps: row.set.reps ?? 0,
  RPE: rpeOf(row.set) ?? '',
  Distance: row.set.distanceMetres === undefined ? '' : row.set.distanceMetres / 1000,
  'Distance Unit': row.set.distanceMetres === undefined ? '' : 'km',
  Seconds: row.set.seconds ?? 0,
  Notes: row.exerciseNote || filler,
  'Workout Notes': row.sessionNote || filler,
  'Workout Duration': duration(row.minutes),
});

const fields = [
  'Date',
  'Workout Name',
  'Exercise Name',
  'Set Order',
  'Weight',
  'Weight Unit',
  'Reps',
  'RPE',
  'Distance',
  'Distance Unit',
  'Seconds',
  'Notes',
  'Workout Notes',
  'Workout Duration',
];

/**
 * The lifting that was done in Strong's layout with semicolons and units, which Hevy imports. Every cell that people
 * who tried call needed has a value. Supersets have no column in it.
 */
export const writeStrongCsv = (
  sessions: readonly Session[],
  { unit = 'kg' }: PlanTextOptions = {},
): string => {
  const { rows } = liftTable(sessions);
  const orderOf = orderIn(rows);
  const data = rows.map((row, at) => rowOf(row, orderOf(row, at), unit));
  return `${Papa.unparse({ fields, data }, { delimiter: ';', newline: '\r\n', escapeFormulae: formula })}\r\n`;
};
