import {
  type DayRange,
  exerciseById,
  exercises,
  matchExercise,
  parseWeeks,
  type Session,
  toldIn,
} from '@carryover/engine';
import { momentOf } from './local-time.ts';
import type { Reader } from './reader.ts';
import { finishReading } from './reading.ts';

const id = 'week-notation';
const exerciseIds = exercises.map((exercise) => exercise.id);
/** Only names of the catalogue itself: what is merely near is asked about. */
const idOfName = (name: string): string | undefined => {
  const match = matchExercise(name);
  return match.kind === 'exercise' && match.confidence === 1 ? match.exercise.id : undefined;
};
const knowsExercise = (slug: string): boolean => exerciseById(slug) !== undefined;

const dateLine = /^[ \t]*\d{4}-\d{2}-\d{2}[ \t\r]*(?:#.*)?$/m;
const dayLine = /^[ \t]*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[ \t:]+\S/im;

const withZone = (session: Session, zone: string | undefined): Session => {
  const { day, minuteOfDay, half } = session.at;
  if (zone === undefined || minuteOfDay === undefined) return session;
  return {
    ...session,
    at: { ...(half ? { half } : {}), ...momentOf({ day, minuteOfDay, second: 0 }, zone) },
  };
};

/** A week that is written down is written down whole: its empty days are rest. */
const coverageOf = (firstDays: readonly number[]) => {
  if (firstDays.length === 0) return {};
  const whole: DayRange = { from: Math.min(...firstDays), to: Math.max(...firstDays) + 6 };
  return { runs: whole, lifts: whole };
};

const undatedNote = 'No date heads the first week, so it was laid on the week of 2027-01-04.';

export const weekNotation: Reader = {
  id,
  title: "Carryover's week notation (.week)",
  extensions: ['.week'],
  sniff: (head, fileName) => /\.week$/i.test(fileName) || (dateLine.test(head) && dayLine.test(head)),
  read: (text, file, { zone }) => {
    const { weeks, errors } = parseWeeks(text, { file, exerciseIds, knowsExercise, idOfName });
    return finishReading({
      file,
      format: id,
      sessions: weeks.flatMap((week) => week.sessions).map((session) => withZone(session, zone)),
      ...toldIn(weeks),
      skipped: errors.map(({ line, message, token }) => ({ file, line, reason: message, value: token })),
      coverage: coverageOf(weeks.map((week) => week.firstDay)),
      notes: weeks.length > 0 && !dateLine.test(text) ? [undatedNote] : [],
    });
  },
};
