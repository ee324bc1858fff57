import type { Moment, Session } from '@carryover/engine';
import type { ReadOptions } from '../read/reader.ts';
import { recordedMoment } from '../read/recorded.ts';

/** A row of Strava's list, and the name of the recording that it tells to belong to it. */
export interface StravaRow {
  readonly session: Session;
  readonly recording?: string;
}

/** A row with the session that was read out of its recording. */
export interface Pair {
  readonly row: Session;
  readonly recorded: Session;
}

const originsOf = ({ row, recorded }: Pair) => ({
  origins: [...(recorded.origins ?? []), ...(row.origins ?? [])],
});

/** What only the athlete can say: it stands in the list, and outweighs what a watch was named. */
const toldBy = ({ title, note, sessionRpe }: Session) => ({
  ...(title === undefined ? {} : { title }),
  ...(note === undefined ? {} : { note }),
  ...(sessionRpe === undefined ? {} : { sessionRpe }),
});

/**
 * One session of both: words, effort and marks from the list, all that was measured from the recording. Where they
 * differ in what it was, the athlete has corrected it on Strava, and the list is right.
 */
export const joined = (pair: Pair): Session => {
  const { row, recorded } = pair;
  const { id, at } = recorded;
  if (row.kind !== recorded.kind) {
    const minutes = row.durationMinutes ?? recorded.durationMinutes;
    return {
      ...row,
      id,
      at,
      ...(minutes === undefined ? {} : { durationMinutes: minutes }),
      ...originsOf(pair),
    };
  }
  if (row.kind === 'run' && recorded.kind === 'run') {
    const { type, typeConfidence, typeEvidence } = row.type === 'unknown' ? recorded : row;
    return { ...row, ...recorded, ...toldBy(row), type, typeConfidence, typeEvidence, ...originsOf(pair) };
  }
  if (row.kind === 'cross' && recorded.kind === 'cross') {
    const { sport, hard } = row;
    return { ...row, ...recorded, ...toldBy(row), sport, hard: hard || recorded.hard, ...originsOf(pair) };
  }
  return { ...row, ...recorded, ...toldBy(row), ...originsOf(pair) } as Session;
};

const minutesShown = ({ day, minuteOfDay = 0 }: Moment): number => day * 1440 + minuteOfDay;

/** Seconds are cut off on both sides. */
const sameClockMinutes = 2;
/** Fewer may be chance. Ours. */
const leastPairs = 3;

/**
 * Strava does not say in which zone its list tells the time; the recordings do. True where the rows that have one show
 * it in world time, and none shows it on the athlete's own clock.
 */
export const tellsWorldTime = (pairs: readonly Pair[]): boolean => {
  let [world, local] = [0, 0];
  for (const { row, recorded } of pairs) {
    const { instant } = recorded.at;
    if (row.at.minuteOfDay === undefined || recorded.at.minuteOfDay === undefined || !instant) continue;
    const shown = minutesShown(row.at);
    const isWorld = Math.abs(shown - instant.epochMinutes) <= sameClockMinutes;
    const isLocal = Math.abs(shown - minutesShown(recorded.at)) <= sameClockMinutes;
    // On a clock that shows world time both hold, and nothing is learnt.
    if (isWorld && !isLocal) world += 1;
    if (isLocal && !isWorld) local += 1;
  }
  return world >= leastPairs && local === 0;
};

/** A row without a recording, whose time was read as the athlete's own and is world time. */
export const fromWorldTime = (row: Session, options: ReadOptions): Session => {
  if (row.at.minuteOfDay === undefined) return row;
  const startEpochMilliseconds = minutesShown(row.at) * 60_000;
  return { ...row, at: recordedMoment({ startEpochMilliseconds }, options) };
};
