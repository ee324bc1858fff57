import type { ExerciseSet } from '@carryover/engine';
import { assistance } from './assistance.ts';
import { headerOf, parseTable, type Table } from './csv.ts';
import { NeedsOption } from './errors.ts';
import { type LiftDialect, type Row, readLiftRows } from './lift-rows.ts';
import { liftSet } from './lift-sets.ts';
import { type Draft, type LiftDraft, limits, mostLoad } from './lifts.ts';
import { weightUnitOf } from './measures.ts';
import { numberIn } from './numbers.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { type Tick, tickedRests } from './ticked-rests.ts';
import { clockTextIn, epochMillisecondsOf } from './world-clock.ts';

const id = 'liftosaur-csv';

/** Older exports have one weight and one RPE column and the equipment by itself. */
const columnsOf = ({ column }: Table) => ({
  start: column(['workout datetime']),
  exercise: column(['exercise']),
  equipment: column(['equipment']),
  warmup: column(['is warmup set?']),
  reps: column(['completed reps']),
  amrap: column(['is amrap?']),
  rpe: column(['completed rpe', 'rpe']),
  weight: column(['completed weight value', 'weight value']),
  unit: column(['completed weight unit', 'weight unit']),
  askedWeight: column(['required weight value']),
  askedUnit: column(['required weight unit']),
  ticked: column(['completed reps time']),
});

type Columns = ReturnType<typeof columnsOf>;

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

/** The weight that was lifted, or where none is stated that was asked for. */
const weightOf = (row: Row, { weight, unit, askedWeight, askedUnit }: Columns) => {
  const lifted = row[weight] ?? '';
  return lifted === ''
    ? { cell: row[askedWeight] ?? '', unit: weightUnitOf(row[askedUnit]), asked: true }
    : { cell: lifted, unit: weightUnitOf(row[unit]), asked: false };
};

const setReader = (columns: Columns, file: string, options: ReadOptions) => {
  const help = assistance();
  const rests = tickedRests();
  let undone = 0;
  let asked = 0;
  const setOf = (row: Row, session: LiftDraft): Draft<ExerciseSet> | string | undefined => {
    const reps = numberIn(row[columns.reps], limits.reps);
    if (reps === undefined || reps === 0) {
      undone += 1;
      return undefined;
    }
    const exercise = row[columns.exercise] ?? '';
    const weight = weightOf(row, columns);
    const rpe = numberIn(row[columns.rpe], limits.rpe);
    const load = help.loadOf(weight.cell, exercise, (cell) => numberIn(cell, mostLoad('lb')));
    const set = liftSet({
      role: row[columns.warmup] === '1' ? 'warmup' : 'work',
      load,
      unit: () => {
        const unit = weight.unit ?? options.unit;
        if (unit) return unit;
        throw new NeedsOption(file, '--unit kg|lb', 'a weight in this Liftosaur export has no unit.');
      },
      reps,
      seconds: undefined,
      distanceMetres: undefined,
      rpe,
      // As many reps as possible: to the end, unless the athlete rated it otherwise.
      toFailure: row[columns.amrap] === '1' && (!rpe || rpe === 10),
    });
    if (typeof set === 'string') return set;
    if (load && weight.asked) asked += 1;
    const at = epochMillisecondsOf(row[columns.ticked] ?? '');
    const tick: Tick = { session, exercise, set, at };
    rests.tick(tick);
    return set;
  };
  const notes = (): readonly string[] => [
    ...(undone > 0
      ? [`${plural(undone, 'One set was', 'sets were')} asked for and not done: left out.`]
      : []),
    ...(asked > 0
      ? [
          `${plural(asked, 'One set names', 'sets name')} no weight that was lifted; that asked for was taken.`,
        ]
      : []),
    ...rests.notes(),
    ...help.notes(),
  ];
  return { setOf, notes };
};

/** Minutes from a session's start to its last tick, by the cell of the start. */
const minutesByStart = ({ rows }: Table, { start, ticked }: Columns): ReadonlyMap<string, number> => {
  const minutes = new Map<string, number>();
  for (const row of rows) {
    const cell = row[start] ?? '';
    const from = epochMillisecondsOf(cell);
    const to = epochMillisecondsOf(row[ticked] ?? '');
    if (from === undefined || to === undefined) continue;
    minutes.set(cell, Math.max(minutes.get(cell) ?? 0, (to - from) / 60_000));
  }
  return minutes;
};

/** `leverageMachine` in words, behind the name as newer exports write it: "Squat, leverage machine". */
const withEquipment = (table: Table, { exercise, equipment }: Columns): Table =>
  equipment < 0
    ? table
    : {
        ...table,
        rows: table.rows.map((row) => {
          const tool = (row[equipment] ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
          return tool === '' || !row[exercise] ? row : row.with(exercise, `${row[exercise]}, ${tool}`);
        }),
      };

const dialectOf = (
  table: Table,
  columns: Columns,
  zone: string,
  setOf: LiftDialect['setOf'],
): LiftDialect => {
  const minutes = minutesByStart(table, columns);
  return {
    format: id,
    idPrefix: 'liftosaur',
    title: table.column(['day name']),
    start: columns.start,
    startWanted: 'a start time such as "2026-03-01T10:00:00.000Z"',
    clockText: (cell) => clockTextIn(cell, zone),
    exercise: columns.exercise,
    group: -1,
    exerciseNote: table.column(['notes']),
    sessionNote: -1,
    minutes: (row) => minutes.get(row[columns.start] ?? ''),
    setOf,
  };
};

export const liftosaurCsv: Reader = {
  id,
  title: 'Liftosaur history export (CSV)',
  extensions: ['.csv'],
  sniff: (head) => {
    const header = headerOf(head);
    return ['workout datetime', 'exercise', 'completed reps'].every((name) => header.includes(name));
  },
  read: (text, file, options) => {
    const plain = parseTable(text, file);
    const columns = columnsOf(plain);
    const table = withEquipment(plain, columns);
    const { zone, assumedZone = 'UTC' } = options;
    const { setOf, notes } = setReader(columns, file, options);
    const dialect = dialectOf(table, columns, zone ?? assumedZone, setOf);
    const reading = readLiftRows(table, file, dialect, zone ?? assumedZone, notes);
    return zone === undefined && reading.sessions.length > 0 ? { ...reading, assumedZone } : reading;
  },
};
