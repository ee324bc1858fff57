import { type Coverage, type Day, type DayRange, formatDay, type Session } from '@carryover/engine';
import type { FileReading, SkippedRow } from './reader.ts';
import { finishReading } from './reading.ts';

/** What a person types may be a week to come, or an example; a watch and an app only know what was. */
const typed: ReadonlySet<string> = new Set(['week-notation', 'carryover-json']);

/** Somewhere it is tomorrow already. */
const zoneDays = 1;

const spanUpTo = (span: DayRange | undefined, day: Day): DayRange | undefined =>
  span === undefined || span.from > day ? undefined : { from: span.from, to: Math.min(span.to, day) };

const coverageUpTo = ({ runs, lifts }: Coverage, day: Day): Coverage => {
  const [ran, lifted] = [spanUpTo(runs, day), spanUpTo(lifts, day)];
  return { ...(ran && { runs: ran }), ...(lifted && { lifts: lifted }) };
};

const rowOf = ({ at, origins, title }: Session, file: string): SkippedRow => {
  const line = origins?.[0]?.line;
  return {
    file,
    ...(line === undefined ? {} : { line }),
    reason: `it is said to be done on ${formatDay(at.day)}, which is still to come; set the clock of the watch or app right`,
    ...(title === undefined ? {} : { value: title }),
  };
};

/**
 * Leaves out what is told as done on a day that has not come yet. One watch with a wrong year would else move every
 * window that looks back from the last day known.
 */
export const withoutFuture = (reading: FileReading, today: Day | undefined): FileReading => {
  if (today === undefined || typed.has(reading.format)) return reading;
  const last = today + zoneDays;
  const isToCome = ({ status, at }: Session): boolean => status === 'done' && at.day > last;
  const ahead = reading.sessions.filter(isToCome);
  const checkIns = reading.checkIns?.filter(({ day }) => day <= last);
  const lateCheckIns = (reading.checkIns?.length ?? 0) - (checkIns?.length ?? 0);
  if (ahead.length === 0 && lateCheckIns === 0) return reading;
  const { checkIns: _, ...rest } = reading;
  return finishReading({
    ...rest,
    ...(checkIns !== undefined && checkIns.length > 0 ? { checkIns } : {}),
    sessions: reading.sessions.filter((session) => !isToCome(session)),
    skipped: [...reading.skipped, ...ahead.map((session) => rowOf(session, reading.file))],
    notes:
      lateCheckIns === 0
        ? reading.notes
        : [...reading.notes, `${lateCheckIns} days that are still to come were left out.`],
    coverage: coverageUpTo(reading.coverage, last),
  });
};
