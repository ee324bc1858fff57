import type { ExerciseSet } from '@carryover/engine';
import { headerOf, parseTable, type Table } from './csv.ts';
import { type Draft, idMaker, kgOf, type LiftDraft, limits, rirOf, strengthSession } from './lifts.ts';
import { numberIn } from './numbers.ts';
import type { Reader, SkippedRow } from './reader.ts';
import { finishReading, liftCoverage } from './reading.ts';
import { clockReader, minutesBetween } from './wall-clock.ts';

const columnsOf = ({ column }: Table) => {
  const pounds = column(['weight_lbs', 'weight_lb']);
  const miles = column(['distance_miles']);
  return {
    title: column(['title']),
    start: column(['start_time']),
    end: column(['end_time']),
    description: column(['description']),
    exercise: column(['exercise_title']),
    superset: column(['superset_id']),
    exerciseNote: column(['exercise_notes']),
    setType: column(['set_type']),
    unit: pounds < 0 ? ('kg' as const) : ('lb' as const),
    weight: pounds < 0 ? column(['weight_kg']) : pounds,
    reps: column(['reps']),
    metresPerDistance: miles < 0 ? 1000 : 1609.344,
    distance: miles < 0 ? column(['distance_km']) : miles,
    seconds: column(['duration_seconds']),
    rpe: column(['rpe']),
  };
};
type Columns = ReturnType<typeof columnsOf>;
type Row = readonly string[];

/** The set of a row, or what is wrong with the row. */
const setOf = (row: Row, columns: Columns): Draft<ExerciseSet> | string => {
  const load = numberIn(row[columns.weight], limits.loadKg / (columns.unit === 'lb' ? 0.45359237 : 1));
  const reps = numberIn(row[columns.reps], limits.reps);
  const seconds = numberIn(row[columns.seconds], limits.seconds);
  const distance = numberIn(row[columns.distance], limits.distanceKm);
  const rpe = numberIn(row[columns.rpe], limits.rpe);
  if (Number.isNaN(load)) return `expected a weight of 0 to ${limits.loadKg} kg`;
  if (Number.isNaN(reps)) return `expected 0 to ${limits.reps} reps`;
  if (Number.isNaN(seconds)) return `expected a duration of 0 to ${limits.seconds} seconds`;
  if (Number.isNaN(distance)) return `expected a distance of 0 to ${limits.distanceKm}`;
  if (Number.isNaN(rpe)) return 'expected an RPE of 1 to 10';
  if (!reps && !seconds && !distance) return 'expected reps, seconds or a distance';
  const type = row[columns.setType];
  const set: Draft<ExerciseSet> = {
    role: type === 'warmup' ? 'warmup' : type === 'dropset' ? 'drop' : 'work',
  };
  if (reps) set.reps = reps;
  if (seconds) set.seconds = seconds;
  if (distance) set.distanceMetres = Math.round(distance * columns.metresPerDistance);
  if (load) {
    set.loadKg = kgOf(load, columns.unit);
    set.enteredUnit = columns.unit;
  }
  const rir = rirOf(rpe);
  if (rir !== undefined) set.rir = rir;
  if (type === 'failure') set.toFailure = true;
  return set;
};

const addSet = (session: LiftDraft, row: Row, columns: Columns, set: Draft<ExerciseSet>): void => {
  const name = row[columns.exercise] ?? '';
  const last = session.exercises.at(-1);
  const group = row[columns.superset];
  if (last?.name === name && (last.group ?? '') === (group ?? '')) {
    last.sets.push(set);
    return;
  }
  const note = row[columns.exerciseNote];
  session.exercises.push({ name, sets: [set], ...(group ? { group } : {}), ...(note ? { note } : {}) });
};

const readSessions = (table: Table, file: string) => {
  const columns = columnsOf(table);
  const clockOf = clockReader();
  const sessions = new Map<string, LiftDraft>();
  const skipped: SkippedRow[] = [...table.skipped];
  const skip = (index: number, reason: string, value?: string): void => {
    skipped.push({ file, line: table.lineOf(index), reason, ...(value ? { value } : {}) });
  };
  const open = (row: Row, index: number): LiftDraft | undefined => {
    const clock = clockOf(row[columns.start] ?? '');
    if (!clock) return undefined;
    const endClock = clockOf(row[columns.end] ?? '');
    const minutes = endClock && minutesBetween(clock, endClock);
    const note = row[columns.description];
    return {
      clock,
      title: row[columns.title] ?? '',
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
      if (row.length > 1 || row[0] !== '')
        skip(index, `expected ${table.width} columns, found ${row.length}`, row[0]);
      return;
    }
    if (row[columns.start] !== start || row[columns.title] !== title) {
      start = row[columns.start];
      title = row[columns.title];
      const key = `${start}\n${title}`;
      session = sessions.get(key) ?? open(row, index);
      if (session) sessions.set(key, session);
    }
    if (!session) {
      skip(index, 'expected a start time such as "15 Sep 2025, 07:48"', start);
      return;
    }
    if (!row[columns.exercise]) {
      skip(index, 'expected the name of an exercise in exercise_title');
      return;
    }
    const set = setOf(row, columns);
    if (typeof set === 'string') skip(index, set, row[columns.exercise]);
    else addSet(session, row, columns, set);
  });
  return { drafts: [...sessions.values()].filter((each) => each.exercises.length > 0), skipped };
};

export const hevyCsv: Reader = {
  id: 'hevy-csv',
  title: 'Hevy workout export (CSV)',
  extensions: ['.csv'],
  sniff: (head) => {
    const header = headerOf(head);
    return ['exercise_title', 'set_index', 'start_time'].every((name) => header.includes(name));
  },
  read: (text, file, { zone }) => {
    const { drafts, skipped } = readSessions(parseTable(text, file), file);
    const context = { file, format: 'hevy-csv', zone, idOf: idMaker('hevy') };
    const sessions = drafts.map((draft) => strengthSession(draft, context));
    return finishReading({
      file,
      format: 'hevy-csv',
      sessions,
      skipped,
      coverage: liftCoverage(sessions),
      notes: [],
    });
  },
};
