import type { Coverage, Session, StrengthSession } from '@carryover/engine';
import { recordingShape } from '../recording-shape.ts';
import type { FileReading, SkippedRow } from './reader.ts';
import { finishReading } from './reading.ts';

/** 2100-12-31, in days since 1970. A journal keeps no later one. */
const lastDay = 47_846;

type Limits = readonly (readonly [name: string, limit: number])[];

/** As the shapes of a journal's entries have them. */
const most: Limits = Object.entries({
  durationMinutes: 12_000,
  distanceKm: 1000,
  averageHeartRate: 250,
  maxHeartRate: 250,
  ascentMetres: 30_000,
});
const mostOfSet: Limits = Object.entries({
  reps: 1000,
  seconds: 86_400,
  distanceMetres: 1_000_000,
  loadKg: 1000,
  rir: 10,
  restSeconds: 86_400,
});
const mostExercises = 200;
const mostSets = 500;
const longestName = 1000;
const longestSport = 200;
const longestNote = 20_000;

const isDay = (day: number): boolean => day >= 0 && day <= lastDay;

const beyond = (of: object, limits: Limits): string | undefined => {
  for (const [name, limit] of limits) {
    const value: unknown = Reflect.get(of, name);
    if (typeof value === 'number' && !(value >= 0 && value <= limit))
      return `${name} is ${value}; expected 0 to ${limit}`;
  }
  return undefined;
};

const faultOfSets = ({ exercises }: StrengthSession): string | undefined => {
  if (exercises.length > mostExercises) return `over ${mostExercises} exercises in one session`;
  for (const { sets } of exercises) {
    if (sets.length > mostSets) return `over ${mostSets} sets of one exercise`;
    for (const set of sets) {
      const fault = beyond(set, mostOfSet);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
};

const faultOf = (session: Session): string | undefined => {
  if (!isDay(session.at.day)) return 'expected a day of 1970 to 2100';
  return beyond(session, most) ?? (session.kind === 'strength' ? faultOfSets(session) : undefined);
};

/** Not in the middle of a character. */
const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed();

const isLong = (session: Session): boolean =>
  (session.title?.length ?? 0) > longestName ||
  (session.note?.length ?? 0) > longestNote ||
  (session.kind === 'cross' && session.sport.length > longestSport) ||
  (session.kind === 'strength' &&
    session.exercises.some(
      ({ name, note }) => name.length > longestName || (note?.length ?? 0) > longestNote,
    ));

const shortened = <Noted extends { readonly note?: string }>(noted: Noted): Noted =>
  noted.note === undefined ? noted : { ...noted, note: cut(noted.note, longestNote) };

const withShorterTexts = (session: Session): Session => {
  const { title } = session;
  const short = shortened({
    ...session,
    ...(title === undefined ? {} : { title: cut(title, longestName) }),
  });
  if (short.kind === 'cross') return { ...short, sport: cut(short.sport, longestSport) };
  if (short.kind === 'run') return short;
  const exercises = short.exercises.map((each) => ({
    ...shortened(each),
    name: cut(each.name, longestName),
  }));
  return { ...short, exercises };
};

const keptSpan = (span: Coverage['runs']): Coverage['runs'] => {
  if (span === undefined) return undefined;
  const from = Math.max(0, span.from);
  const to = Math.min(lastDay, span.to);
  return from <= to ? { from, to } : undefined;
};

const keptCoverage = (coverage: Coverage): Coverage => {
  const [runs, lifts] = [keptSpan(coverage.runs), keptSpan(coverage.lifts)];
  return { ...(runs && { runs }), ...(lifts && { lifts }) };
};

/** A run whose stream was damaged stays a run. */
const withSoundRecording = (session: Session): Session => {
  if (session.kind !== 'run' || session.recording === undefined) return session;
  if (recordingShape.safeParse(session.recording).success) return session;
  const { recording: _, ...run } = session;
  return run;
};

/** What no journal could keep is left out and listed, whichever reader it came from; longer texts end early. */
export const keepable = (read: FileReading): FileReading => {
  const reading = { ...read, sessions: read.sessions.map(withSoundRecording) };
  const faults = new Map(
    reading.sessions.flatMap((session) => {
      const fault = faultOf(session);
      return fault === undefined ? [] : [[session, fault] as const];
    }),
  );
  const spans = [reading.coverage.runs, reading.coverage.lifts];
  const isCovered = spans.every(
    (span) => span === undefined || (isDay(span.from) && isDay(span.to) && span.from <= span.to),
  );
  if (faults.size === 0 && isCovered && !reading.sessions.some(isLong)) return reading;
  const skipped = [...faults].map(([{ origins, title }, reason]): SkippedRow => {
    const line = origins?.[0]?.line;
    return {
      file: reading.file,
      reason,
      ...(line === undefined ? {} : { line }),
      ...(title === undefined ? {} : { value: cut(title, 100) }),
    };
  });
  return finishReading({
    ...reading,
    sessions: reading.sessions
      .filter((session) => !faults.has(session))
      .map((session) => (isLong(session) ? withShorterTexts(session) : session)),
    skipped: [...reading.skipped, ...skipped],
    coverage: keptCoverage(reading.coverage),
  });
};
