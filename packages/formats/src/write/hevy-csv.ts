import { dateOfDay, monthNames, type Session } from '@carryover/engine';
import Papa from 'papaparse';
import { formula, type LiftRow, liftTable, loadIn, rpeOf } from './lift-table.ts';
import type { LoadUnit, PlanTextOptions } from './load-unit.ts';

const minutesOfDay = 1440;

/** `15 Sep 2025, 07:48`. */
const clock = (day: number, minute: number): string => {
  const { year, month, dayOfMonth } = dateOfDay(day + Math.floor(minute / minutesOfDay));
  const time = [Math.floor((minute % minutesOfDay) / 60), minute % 60].map((part) =>
    String(part).padStart(2, '0'),
  );
  return `${dayOfMonth} ${monthNames[month - 1]} ${year}, ${time.join(':')}`;
};

const setType = ({ set }: LiftRow): string => {
  if (set.role === 'warmup') return 'warmup';
  if (set.role === 'drop') return 'dropset';
  return set.toFailure === true ? 'failure' : 'normal';
};

const rowOf = (row: LiftRow, unit: LoadUnit) => ({
  title: row.title,
  start_time: clock(row.day, row.minuteOfDay),
  end_time: clock(row.day, row.minuteOfDay + Math.round(row.minutes)),
  description: row.sessionNote,
  exercise_title: row.exercise,
  superset_id: row.superset ?? '',
  exercise_notes: row.exerciseNote,
  set_index: row.place,
  set_type: setType(row),
  [unit === 'kg' ? 'weight_kg' : 'weight_lbs']: loadIn(row.set.loadKg, unit) ?? '',
  reps: row.set.reps ?? '',
  distance_km: row.set.distanceMetres === undefined ? '' : row.set.distanceMetres / 1000,
  duration_seconds: row.set.seconds ?? '',
  rpe: rpeOf(row.set) ?? '',
});

/** The header without a session. */
const columnsOf = (unit: LoadUnit): readonly string[] => [
  'title',
  'start_time',
  'end_time',
  'description',
  'exercise_title',
  'superset_id',
  'exercise_notes',
  'set_index',
  'set_type',
  unit === 'kg' ? 'weight_kg' : 'weight_lbs',
  'reps',
  'distance_km',
  'duration_seconds',
  'rpe',
];

/**
 * The lifting that was done as Hevy exports it, for the many programs that read Hevy's exports. Hevy itself is said to
 * import Strong's layout only: `writeStrongCsv`.
 */
export const writeHevyCsv = (sessions: readonly Session[], { unit = 'kg' }: PlanTextOptions = {}): string => {
  const fields = [...columnsOf(unit)];
  const data = liftTable(sessions).rows.map((row) => rowOf(row, unit));
  return `${Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
};
