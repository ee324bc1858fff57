import { type Day, halves, weekStartOf } from '../../domain/index.ts';
import { openMinutesOf } from '../openings.ts';
import type { PlanRequest } from '../request.ts';

/** A week of the season before anything is decided about it. */
export interface SeasonWeek {
  readonly start: Day;
  /** Its fourth day, or the plan's first where that is later: a week is taper, race or return by where it lies. */
  readonly middle: Day;
  /** Days on which a session can stand at all, in order. */
  readonly openDays: readonly Day[];
}

const offsets = [0, 1, 2, 3, 4, 5, 6] as const;

/** Weeks of the request, and as many more as its last race needs: blocks are counted back from beyond the plan's end. */
export const weeksFrom = (request: PlanRequest, count: number): readonly SeasonWeek[] => {
  const weekStart = (day: Day): Day => weekStartOf(day, request.log.athlete.weekStartsOn ?? 0);
  const openMinutes = openMinutesOf(request, weekStart);
  const first = weekStart(request.start);
  return Array.from({ length: count }, (_, index) => {
    const start = first + 7 * index;
    const openDays = offsets
      .map((offset) => start + offset)
      .filter((day) => halves.some((half) => openMinutes(day, half) > 0));
    return { start, middle: Math.max(start + 3, Math.min(start + 6, request.start)), openDays };
  });
};

/** How many sessions the days leave room for when no two stand on days in a row. */
export const roomOn = (days: readonly Day[]): number => {
  let room = 0;
  let last = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day - last < 2) continue;
    room += 1;
    last = day;
  }
  return room;
};
