import type { Day } from './day.ts';

/** A point of real time; `zone` is the IANA name under which the athlete's clock showed it. */
export interface Instant {
  readonly epochMinutes: number;
  readonly zone: string;
}

/**
 * When a session starts: always a day, and as much more as the source knew. With an instant, gaps are
 * elapsed hours (a night in which the clocks change has 23 or 25 of them); with a wall clock, or with
 * only a half of the day, nominal hours.
 */
export interface Moment {
  readonly day: Day;
  readonly minuteOfDay?: number;
  readonly half?: 'am' | 'pm';
  readonly instant?: Instant;
}

export type GapPrecision = 'instant' | 'clock' | 'half' | 'day';

/** From one session's start to another's. `hours` is nominal (24 for each day) when only days are known. */
export interface Gap {
  readonly hours: number;
  readonly days: number;
  readonly precision: GapPrecision;
}

/** The hours that stand for a half of a day without a clock time; plans write them out. */
const nominalMinuteOfHalf = { am: 7 * 60, pm: 18 * 60 } as const;

export const minuteOf = (moment: Moment): number | undefined =>
  moment.minuteOfDay ?? (moment.half ? nominalMinuteOfHalf[moment.half] : undefined);

export const gapBetween = (first: Moment, then: Moment): Gap => {
  const days = then.day - first.day;
  if (first.instant && then.instant) {
    return {
      hours: (then.instant.epochMinutes - first.instant.epochMinutes) / 60,
      days,
      precision: 'instant',
    };
  }
  const firstMinute = minuteOf(first);
  const thenMinute = minuteOf(then);
  if (firstMinute === undefined || thenMinute === undefined)
    return { hours: days * 24, days, precision: 'day' };
  const bothClocks = first.minuteOfDay !== undefined && then.minuteOfDay !== undefined;
  return {
    hours: days * 24 + (thenMinute - firstMinute) / 60,
    days,
    precision: bothClocks ? 'clock' : 'half',
  };
};

/**
 * How much of a limit of `hours` the gap misses: 0 kept, 1 wholly missed, undefined when it cannot be told.
 * Where only days are known, a limit of 24 hours or more asks for max(2, hours/24 rounded up) calendar days:
 * sessions on consecutive days may be 12 hours apart, so they never count as a full day apart.
 */
export const shortfall = (gap: Gap, hours: number): number | undefined => {
  if (hours <= 0) return 0;
  if (gap.precision !== 'day') return Math.min(1, Math.max(0, 1 - gap.hours / hours));
  if (hours < 24) return gap.days >= 1 ? 0 : undefined;
  return Math.min(1, Math.max(0, 1 - gap.days / Math.max(2, Math.ceil(hours / 24))));
};
