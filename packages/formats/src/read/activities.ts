import type { CrossSession, Moment, Run, RunType, Session } from '@carryover/engine';
import { type ActivityKind, activityKindOf, longCrossMinutes } from './activity-kinds.ts';
import type { Table } from './csv.ts';
import { idMaker } from './lifts.ts';
import { momentOf, momentOfWorldTime } from './local-time.ts';
import type { FileReading, ReadOptions, SkippedRow } from './reader.ts';
import { activityCoverage, finishReading } from './reading.ts';
import type { WallClock } from './wall-clock.ts';

/** A row of an activity list in one vocabulary; undefined is "not stated", NaN "not readable". */
export interface Activity {
  /** On the athlete's wall, or in world time where the dialect says so. */
  readonly clock: WallClock | undefined;
  readonly typeText: string;
  readonly title: string;
  /** Without pauses. */
  readonly movingSeconds?: number | undefined;
  readonly elapsedSeconds?: number | undefined;
  readonly distanceKm?: number | undefined;
  readonly averageHeartRate?: number | undefined;
  readonly maxHeartRate?: number | undefined;
  readonly ascentMetres?: number | undefined;
  readonly sessionRpe?: number | undefined;
  readonly note?: string | undefined;
  /** What the athlete themselves marked it as, and where. */
  readonly marked?: { readonly type: RunType; readonly evidence: string } | undefined;
}

/** Several days of running still fit; more is a broken row. Ours. */
export const activityLimits = {
  seconds: 200 * 3600,
  distanceKm: 1000,
  heartRate: 250,
  ascentMetres: 30_000,
} as const;

const faultOf = (activity: Activity, dateExample: string): string | undefined => {
  if (!activity.clock) return `expected a date such as "${dateExample}"`;
  if (!activity.typeText.trim()) return 'expected a type of activity such as Run';
  if (Number.isNaN(activity.movingSeconds) || Number.isNaN(activity.elapsedSeconds))
    return 'expected a time of 0 to 200 hours';
  if (Number.isNaN(activity.distanceKm)) return 'expected a distance';
  return undefined;
};

/** Heart rate, ascent and effort may be missing or odd without harm to the rest of the row. */
const stated = (value: number | undefined): value is number =>
  value !== undefined && !Number.isNaN(value) && value > 0;

const round = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
};

const minutesOf = (seconds: number | undefined) =>
  stated(seconds) ? { durationMinutes: round(seconds / 60, 2) } : {};

const runOf = (activity: Omit<Activity, 'clock'>): Omit<Run, 'id' | 'at' | 'status' | 'origins'> => ({
  kind: 'run',
  type: activity.marked?.type ?? 'unknown',
  typeConfidence: activity.marked ? 1 : 0,
  typeEvidence: activity.marked ? [activity.marked.evidence] : [],
  ...minutesOf(activity.movingSeconds || activity.elapsedSeconds),
  ...(stated(activity.distanceKm) ? { distanceKm: round(activity.distanceKm, 3) } : {}),
  ...(stated(activity.averageHeartRate) ? { averageHeartRate: Math.round(activity.averageHeartRate) } : {}),
  ...(stated(activity.maxHeartRate) ? { maxHeartRate: Math.round(activity.maxHeartRate) } : {}),
  ...(stated(activity.ascentMetres) ? { ascentMetres: Math.round(activity.ascentMetres) } : {}),
});

const crossOf = (
  activity: Omit<Activity, 'clock'>,
  kind: Extract<ActivityKind, { kind: 'cross' }>,
): Omit<CrossSession, 'id' | 'at' | 'status' | 'origins'> => {
  const seconds = activity.movingSeconds || activity.elapsedSeconds;
  const long = stated(seconds) && seconds / 60 >= longCrossMinutes;
  // Watches give a swim's length in metres in the column that holds km for all else.
  const far = kind.sport === 'swim' ? undefined : activity.distanceKm;
  return {
    kind: 'cross',
    sport: kind.sport,
    hard: kind.effort === 'hard' || (kind.effort === 'by-length' && long),
    ...minutesOf(seconds),
    ...(stated(far) ? { distanceKm: round(far, 3) } : {}),
  };
};

/** What an activity tells as a session of its kind; where and when are the caller's. */
export const bodyOf = (activity: Omit<Activity, 'clock'>, kind: ActivityKind) => {
  if (kind.kind === 'run') return runOf(activity);
  if (kind.kind === 'cross') return crossOf(activity, kind);
  // In the gym the pauses are part of the session.
  const seconds = activity.elapsedSeconds || activity.movingSeconds;
  return { kind: 'strength' as const, ...minutesOf(seconds), exercises: [] };
};

export interface ActivityDialect {
  readonly format: string;
  readonly idPrefix: string;
  readonly dateExample: string;
  readonly activityOf: (row: readonly string[]) => Activity;
  readonly notes: readonly string[];
  /** True where clocks are world time, and not the athlete's. */
  readonly inWorldTime?: true;
}

export const unknownTypesNote = (types: ReadonlyMap<string, number>): readonly string[] =>
  types.size === 0
    ? []
    : [
        `Not known, and counted as other sport: ${[...types].map(([type, count]) => `${type} (${count})`).join(', ')}.`,
      ];

/** Reads a table with one activity a row, in any app's dialect. */
export const readActivityRows = (
  table: Table,
  file: string,
  dialect: ActivityDialect,
  { zone, assumedZone = 'UTC' }: ReadOptions,
): FileReading => {
  const { format, inWorldTime } = dialect;
  const momentIn = (clock: WallClock): Moment =>
    inWorldTime ? momentOfWorldTime(clock, zone ?? assumedZone) : momentOf(clock, zone);
  const idOf = idMaker(dialect.idPrefix);
  const sessions: Session[] = [];
  const skipped: SkippedRow[] = [...table.skipped];
  const unknown = new Map<string, number>();
  const kindOf = (typeText: string): ActivityKind => {
    const known = activityKindOf(typeText);
    if (known) return known;
    unknown.set(typeText, (unknown.get(typeText) ?? 0) + 1);
    return { kind: 'cross', sport: typeText.trim().toLowerCase(), effort: 'by-length' };
  };
  table.rows.forEach((row, index) => {
    const line = table.lineOf(index);
    if (row.length !== table.width) {
      const blank = row.length === 1 && row[0] === '';
      const reason = `expected ${table.width} columns, found ${row.length}`;
      if (!blank) skipped.push({ file, line, reason });
      return;
    }
    const activity = dialect.activityOf(row);
    const reason = faultOf(activity, dialect.dateExample);
    if (reason || !activity.clock) {
      skipped.push({
        file,
        line,
        reason: reason ?? '',
        ...(activity.title ? { value: activity.title } : {}),
      });
      return;
    }
    const { clock, title, note, sessionRpe } = activity;
    const body = bodyOf(activity, kindOf(activity.typeText));
    if (body.kind === 'run' && (body.distanceKm ?? 0) > activityLimits.distanceKm) {
      skipped.push({
        file,
        line,
        reason: `expected a run of at most ${activityLimits.distanceKm} km`,
        value: title,
      });
      return;
    }
    const at = momentIn(clock);
    sessions.push({
      ...body,
      id: idOf({ ...at, second: 0 }),
      at,
      status: 'done',
      ...(title ? { title } : {}),
      ...(stated(sessionRpe) && sessionRpe <= 10 ? { sessionRpe } : {}),
      ...(note ? { note } : {}),
      origins: [{ file, line, format }],
    });
  });
  const notes = [...dialect.notes, ...unknownTypesNote(unknown)];
  return finishReading({
    file,
    format,
    sessions,
    skipped,
    coverage: activityCoverage(sessions),
    notes,
    ...(inWorldTime && zone === undefined ? { assumedZone } : {}),
  });
};
