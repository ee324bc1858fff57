import { dateOfDay, dayFromDate, type Moment } from '@carryover/engine';
import { UnreadableFile } from './errors.ts';
import type { WallClock } from './wall-clock.ts';

/** Whole times of day with an offset are taken for zones, too, where only a name, or an offset alone, is meant. */
const zoneName = /^(?:[A-Za-z][A-Za-z0-9_+/-]{0,63}|[+-]\d\d:\d\d)$/;

/** True for an IANA name that this machine knows, such as Europe/Madrid. */
export const isZone = (zone: string): boolean => {
  if (!zoneName.test(zone)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId !== '';
  } catch {
    return false;
  }
};

export const assertZone = (zone: string | undefined, file: string): void => {
  if (zone !== undefined && !isZone(zone))
    throw new UnreadableFile(file, `"${zone}" is not a time zone; use an IANA name such as Europe/Madrid.`);
};

/**
 * The moment that a wall clock shows. With a zone it is an instant as well; in the hour that a clock change
 * skips the later reading counts, in the hour that it repeats the first.
 */
export const momentOf = ({ day, minuteOfDay }: WallClock, zone?: string): Moment => {
  if (minuteOfDay === undefined) return { day };
  if (zone === undefined) return { day, minuteOfDay };
  const { year, month, dayOfMonth } = dateOfDay(day);
  const local = new Temporal.PlainDateTime(
    year,
    month,
    dayOfMonth,
    Math.floor(minuteOfDay / 60),
    minuteOfDay % 60,
  );
  const epochMinutes = Math.floor(local.toZonedDateTime(zone).epochMilliseconds / 60_000);
  return { day, minuteOfDay, instant: { epochMinutes, zone } };
};

/** An instant as a clock in the zone shows it. */
export const momentAt = (epochMilliseconds: number, zone: string): Moment => {
  const local = Temporal.Instant.fromEpochMilliseconds(Math.floor(epochMilliseconds)).toZonedDateTimeISO(
    zone,
  );
  return {
    day: dayFromDate(local.year, local.month, local.day),
    minuteOfDay: local.hour * 60 + local.minute,
    instant: { epochMinutes: Math.floor(epochMilliseconds / 60_000), zone },
  };
};

/** A clock that was read in world time, as one in the zone shows it. */
export const momentOfWorldTime = ({ day, minuteOfDay }: WallClock, zone: string): Moment =>
  minuteOfDay === undefined ? { day } : momentAt((day * 1440 + minuteOfDay) * 60_000, zone);
