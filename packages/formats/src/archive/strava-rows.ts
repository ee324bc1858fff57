import type { Session } from '@carryover/engine';

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

/** Seconds are cut off on both sides. */
const sameClockMinutes = 2;
/** Fewer may be chance. Ours. */
const leastPairs = 3;

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= sameClockMinutes;

/**
 * Strava does not say in which zone its list tells the time, so it is read as world time; the recordings know better.
 * True where the rows that have one show it on the athlete's own clock, and none shows it in world time.
 */
export const tellsOwnClock = (pairs: readonly Pair[]): boolean => {
  let [world, own] = [0, 0];
  for (const { row, recorded } of pairs) {
    const { day, minuteOfDay, instant } = recorded.at;
    const told = row.at.instant?.epochMinutes;
    if (told === undefined || minuteOfDay === undefined || !instant) continue;
    const isWorld = isNear(told, instant.epochMinutes);
    const isOwn = isNear(told, day * 1440 + minuteOfDay);
    // On a clock that shows world time both hold, and nothing is learnt.
    if (isWorld && !isOwn) world += 1;
    if (isOwn && !isWorld) own += 1;
  }
  return own >= leastPairs && world === 0;
};

/** A row without a recording, whose time was read as world time and is the athlete's own. */
export const onOwnClock = (row: Session): Session => {
  const told = row.at.instant?.epochMinutes;
  return told === undefined
    ? row
    : { ...row, at: { day: Math.floor(told / 1440), minuteOfDay: told % 1440 } };
};
