import type { CrossSession, Run, Session, StrengthSession } from '../domain/index.ts';

/**
 * When two sources tell of one session. A watch and the service that it feeds differ by seconds in the start,
 * by pauses in the duration and by about 1 % in the distance; nobody starts two runs within five minutes.
 */
const tolerance = { startMinutes: 5, durationShare: 0.05, distanceShare: 0.03 } as const;

/** For a strength session whose source knew no duration. Ours. */
const usualMinutes = 60;

/** Minutes since 1970 on the athlete's clock, or in real time where both know it. */
const startsOf = (a: Session, b: Session): readonly [number, number] | undefined => {
  if (a.at.instant && b.at.instant) return [a.at.instant.epochMinutes, b.at.instant.epochMinutes];
  if (a.at.minuteOfDay === undefined || b.at.minuteOfDay === undefined) return undefined;
  return [a.at.day * 1440 + a.at.minuteOfDay, b.at.day * 1440 + b.at.minuteOfDay];
};

/** From a's start to b's; undefined when a clock is missing. */
export const minutesApart = (a: Session, b: Session): number | undefined => {
  const starts = startsOf(a, b);
  return starts && starts[1] - starts[0];
};

/**
 * By how much a clock that another source wrote in world time, without saying so, lies off the athlete's own: known where
 * the other one knows the instant.
 */
const worldTimeShift = (a: Session, b: Session): readonly number[] => {
  if ((a.at.instant === undefined) === (b.at.instant === undefined)) return [];
  const [known, sign] = a.at.instant ? [a.at, 1] : [b.at, -1];
  if (known.instant === undefined || known.minuteOfDay === undefined) return [];
  return [sign * (known.instant.epochMinutes - known.day * 1440 - known.minuteOfDay)];
};

const near = (a: number | undefined, b: number | undefined, share: number): boolean | undefined =>
  a === undefined || b === undefined ? undefined : Math.abs(a - b) <= share * Math.max(a, b);

type Moving = Run | CrossSession;

const lengthsAgree = (a: Moving, b: Moving): readonly boolean[] =>
  [
    near(a.durationMinutes, b.durationMinutes, tolerance.durationShare),
    near(a.distanceKm, b.distanceKm, tolerance.distanceShare),
  ].filter((each) => each !== undefined);

/** `shifts` are the minutes by which the two sources' clocks are known to differ. */
const sameMoving = (a: Moving, b: Moving, shifts: readonly number[]): boolean => {
  if (a.kind === 'cross' && b.kind === 'cross' && a.sport !== b.sport) return false;
  const agreements = lengthsAgree(a, b);
  const apart = minutesApart(a, b);
  if (apart === undefined) return a.at.day === b.at.day && agreements.length > 0 && agreements.every(Boolean);
  if (Math.abs(apart) <= tolerance.startMinutes) return agreements.length === 0 || agreements.some(Boolean);
  const shifted = [...shifts, ...worldTimeShift(a, b)].some(
    (shift) => Math.abs(apart - shift) <= tolerance.startMinutes,
  );
  return shifted && agreements.length > 0 && agreements.every(Boolean);
};

const setsIn = (session: StrengthSession): number =>
  session.exercises.reduce((sum, each) => sum + each.sets.length, 0);

/** An activity without sets belongs to the log that overlaps it; two logs with sets are one when they start together. */
const sameLift = (a: StrengthSession, b: StrengthSession, shifts: readonly number[]): boolean => {
  const bothLogged = setsIn(a) > 0 && setsIn(b) > 0;
  const apart = minutesApart(a, b);
  if (apart === undefined) return a.at.day === b.at.day && !bothLogged;
  const overlaps = (gap: number): boolean =>
    gap < (a.durationMinutes ?? usualMinutes) && -gap < (b.durationMinutes ?? usualMinutes);
  return [0, ...shifts].some((shift) =>
    bothLogged ? Math.abs(apart - shift) <= tolerance.startMinutes : overlaps(apart - shift),
  );
};

export const isSameSession = (a: Session, b: Session, shifts: readonly number[] = []): boolean => {
  if (a.status !== b.status) return false;
  if (a.kind === 'strength') return b.kind === 'strength' && sameLift(a, b, shifts);
  return b.kind === a.kind && sameMoving(a, b as Moving, shifts);
};

const quarterHour = 15;
const mostShift = 14 * 60;
/** Fewer coincidences than this may be two equal runs on one day. Ours. */
const leastTimes = 3;

/**
 * The whole quarter hours by which the clocks of two sources differ, as when one writes universal time: shown
 * by several runs that agree closely in duration and distance. Two values stand where summer time changes it.
 */
export const clockShifts = (
  sessions: readonly Session[],
  nearby: (session: Session) => readonly Session[],
): readonly number[] => {
  const times = new Map<number, number>();
  for (const session of sessions) {
    if (session.kind !== 'run') continue;
    for (const other of nearby(session)) {
      if (other.kind !== 'run' || other.status !== session.status) continue;
      const apart = minutesApart(other, session);
      const alike =
        near(other.durationMinutes, session.durationMinutes, tolerance.durationShare) &&
        near(other.distanceKm, session.distanceKm, 0.01);
      if (apart === undefined || !alike || Math.abs(apart) > mostShift) continue;
      const shift = Math.round(apart / quarterHour) * quarterHour;
      if (Math.abs(apart - shift) <= 2) times.set(shift, (times.get(shift) ?? 0) + 1);
    }
  }
  const together = times.get(0) ?? 0;
  return [...times].flatMap(([shift, count]) =>
    shift !== 0 && count >= leastTimes && count > together ? [shift] : [],
  );
};
