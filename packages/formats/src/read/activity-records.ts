import type { Moment, Session } from '@carryover/engine';
import { type Activity, activityLimits, bodyOf, unknownTypesNote } from './activities.ts';
import { activityKindOf } from './activity-kinds.ts';
import { amountIn, type Fields, isFields } from './json-records.ts';
import { idMaker } from './lifts.ts';
import type { FileReading, SkippedRow } from './reader.ts';
import { activityCoverage, finishReading } from './reading.ts';

/** An activity of a service's list in one vocabulary; undefined is "not stated", NaN "not readable". */
export interface ActivityRecord extends Omit<Activity, 'clock'> {
  readonly at: Moment;
}

export interface RecordDialect {
  readonly format: string;
  readonly idPrefix: string;
  /** What a record tells, or why it is left out. */
  readonly activityOf: (fields: Fields) => ActivityRecord | string;
  /** The zone in which clocks are shown, where nobody said one. */
  readonly assumedZone?: string;
}

/** A time in seconds that the list gives in parts of `perSecond` to the second. */
export const secondsIn = (fields: Fields, name: string, perSecond: number): number | undefined => {
  const value = amountIn(fields, name, 0, activityLimits.seconds * perSecond);
  return value === undefined ? undefined : value / perSecond;
};

/** A distance in km that the list gives in parts of `perKm` to the km. A ride may be far longer than a run. */
export const kmIn = (fields: Fields, name: string, perKm: number): number | undefined => {
  const value = amountIn(fields, name, 0, 10 * activityLimits.distanceKm * perKm);
  return value === undefined ? undefined : value / perKm;
};

const faultOf = ({ typeText, movingSeconds, elapsedSeconds, distanceKm }: ActivityRecord) => {
  if (typeText.trim() === '') return 'expected a type of activity such as Run';
  if (Number.isNaN(movingSeconds) || Number.isNaN(elapsedSeconds)) return 'expected a time of 0 to 200 hours';
  const km = distanceKm ?? 0;
  const isTooFar = activityKindOf(typeText)?.kind === 'run' && km > activityLimits.distanceKm;
  return Number.isNaN(km) || isTooFar
    ? `expected a distance of at most ${activityLimits.distanceKm} km`
    : undefined;
};

/** A session for each record of a list of activities; a bad one costs only itself. */
export const readActivityRecords = (
  records: readonly unknown[],
  lines: () => readonly number[],
  file: string,
  { format, idPrefix, activityOf, assumedZone }: RecordDialect,
): FileReading => {
  const idOf = idMaker(idPrefix);
  const sessions: Session[] = [];
  const skipped: SkippedRow[] = [];
  const unknown = new Map<string, number>();
  let known: readonly number[] | undefined;
  const skip = (index: number, reason: string): void => {
    known ??= lines();
    skipped.push({ file, line: known[index] ?? 1, reason, value: `[${index}]` });
  };
  const sessionOf = ({ at, title, note, sessionRpe, ...activity }: ActivityRecord): Session => {
    const kind = activityKindOf(activity.typeText);
    if (!kind) unknown.set(activity.typeText, (unknown.get(activity.typeText) ?? 0) + 1);
    const sport = activity.typeText.trim().toLowerCase();
    return {
      ...bodyOf({ ...activity, title }, kind ?? { kind: 'cross', sport, effort: 'by-length' }),
      id: idOf({ ...at, second: 0 }),
      at,
      status: 'done',
      ...(title ? { title } : {}),
      ...(sessionRpe !== undefined && sessionRpe > 0 && sessionRpe <= 10 ? { sessionRpe } : {}),
      ...(note ? { note } : {}),
      origins: [{ file, format }],
    };
  };
  for (const [index, record] of records.entries()) {
    const activity = isFields(record) ? activityOf(record) : 'expected the record of an activity';
    const fault = typeof activity === 'string' ? activity : faultOf(activity);
    if (typeof activity === 'string' || fault !== undefined) skip(index, fault ?? '');
    else sessions.push(sessionOf(activity));
  }
  return finishReading({
    file,
    format,
    sessions,
    skipped,
    coverage: activityCoverage(sessions),
    ...(assumedZone === undefined ? {} : { assumedZone }),
    notes: unknownTypesNote(unknown),
  });
};
