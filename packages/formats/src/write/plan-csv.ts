import {
  type ExerciseSet,
  formatDay,
  type Plan,
  type PlannedSession,
  type PlannedWeek,
} from '@carryover/engine';
import Papa from 'papaparse';
import { formula } from './lift-table.ts';
import { type LoadUnit, loadNumber, loadsInUnit, type PlanTextOptions } from './load-unit.ts';
import { clockOf, halfOf } from './plan-words.ts';

const columns = [
  'date',
  'part',
  'time',
  'week_start',
  'block',
  'deload',
  'session',
  'kind',
  'order',
  'group',
  'exercise',
  'name',
  'intent',
  'role',
  'set',
  'reps',
  'seconds',
  'each_side',
  'load_kg',
  'load',
  'unit',
  'rir',
  'rest_seconds',
  'note',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number | boolean | undefined>>;

/** Numbers the sets of an exercise from 1, warm-up sets by themselves. */
const numbered = (sets: readonly ExerciseSet[]): { readonly set: ExerciseSet; readonly number: number }[] =>
  sets.map((set, index) => ({
    set,
    number: sets.slice(0, index + 1).filter(({ role }) => role === set.role).length,
  }));

const rowsOf = (week: PlannedWeek, { session, items, frame, kind }: PlannedSession, unit: LoadUnit): Row[] =>
  items.flatMap(({ entry, note }, index) =>
    numbered(session.exercises[index]?.sets ?? []).map(({ set, number }) => ({
      date: formatDay(session.at.day),
      part: halfOf(session.at),
      time: clockOf(session.at),
      week_start: formatDay(week.start),
      block: week.block,
      deload: week.deload,
      session: frame.menu,
      kind,
      order: index + 1,
      group: entry.group,
      exercise: entry.exercise.id,
      name: entry.exercise.name,
      intent: entry.intent,
      role: set.role,
      set: number,
      reps: set.reps,
      seconds: set.seconds,
      each_side: set.eachSide === true,
      load_kg: set.loadKg,
      load: set.loadKg === undefined ? undefined : Number(loadNumber(set.loadKg, unit)),
      unit: set.loadKg === undefined ? undefined : unit,
      rir: set.rir,
      rest_seconds: set.restSeconds,
      note: note === undefined ? undefined : loadsInUnit(note, unit),
    })),
  );

/** A row a set, in the order in which they are done (RFC 4180); no text of it runs as a formula. */
export const writePlanCsv = (plan: Plan, { unit = 'kg' }: PlanTextOptions = {}): string => {
  const rows = plan.weeks.flatMap((week) => week.sessions.flatMap((planned) => rowsOf(week, planned, unit)));
  const data = rows.map((row) => columns.map((column) => row[column] ?? ''));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\r\n', escapeFormulae: formula })}\r\n`;
};
