import { type Coverage, inOrder, type Session, spanOf } from '@carryover/engine';
import type { Counts, FileReading } from './reader.ts';

const setsOf = (session: Session): number =>
  session.kind === 'strength' ? session.exercises.reduce((sum, each) => sum + each.sets.length, 0) : 0;

const countsOf = (sessions: readonly Session[]): Counts => ({
  runs: sessions.filter((session) => session.kind === 'run').length,
  strengthSessions: sessions.filter((session) => session.kind === 'strength').length,
  crossSessions: sessions.filter((session) => session.kind === 'cross').length,
  sets: sessions.reduce((sum, session) => sum + setsOf(session), 0),
});

/** For a file that lists lifts and nothing else. */
export const liftCoverage = (sessions: readonly Session[]): Coverage => {
  const lifts = spanOf(sessions);
  return lifts ? { lifts } : {};
};

/**
 * For a record that may hold activities of all kinds, a list or a heap of recordings: one lift in it shows that lifts
 * would be seen, and one run that runs would. Of a kind that it never shows its silence tells nothing.
 */
export const activityCoverage = (sessions: readonly Session[]): Coverage => {
  const span = spanOf(sessions);
  if (!span) return {};
  const holds = (kind: Session['kind']): boolean => sessions.some((session) => session.kind === kind);
  return { ...(holds('run') ? { runs: span } : {}), ...(holds('strength') ? { lifts: span } : {}) };
};

/** Said of a file in world time where nobody said a zone. */
export const assumedZoneNote = (zone: string): string =>
  `The file's times are world time; they are shown as in ${zone}. --zone NAME says another zone.`;

/** Puts sessions and skipped rows in order, counts them, and says what zone was assumed. */
export const finishReading = (reading: Omit<FileReading, 'counts'>): FileReading => {
  const sessions = inOrder(reading.sessions);
  const skipped = [...reading.skipped].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  const { assumedZone } = reading;
  const own = assumedZone === undefined ? [] : [assumedZoneNote(assumedZone)];
  const notes = [...own, ...reading.notes.filter((note) => !own.includes(note))];
  return { ...reading, sessions, skipped, notes, counts: countsOf(sessions) };
};
