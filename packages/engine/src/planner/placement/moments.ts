import type { Day, Half, Moment, Opening, Session, Slot, TrainingLog } from '../../domain/index.ts';
import { minuteOf, weekdayOf } from '../../domain/index.ts';

/** Ours: a session of unknown length is taken to last an hour, and a quarter of an hour lies between two. */
const assumedMinutes = 60;
const changeMinutes = 15;

const noonMinute = 12 * 60;

const halfOf = (at: Moment): Half => ((minuteOf(at) ?? 0) < noonMinute ? 'am' : 'pm');

const endOf = (session: Session): number =>
  (minuteOf(session.at) ?? 0) + Math.ceil(session.durationMinutes ?? assumedMinutes);

const keyOf = (day: Day, half: Half): number => day * 2 + (half === 'am' ? 0 : 1);

const lastMinute = 24 * 60 - 1;

/** The hour that was told for a half of a weekday. */
const toldMinute = (openings: readonly Opening[], { day, half }: Slot): number | undefined =>
  openings.find((each) => each.weekday === weekdayOf(day) && each.half === half)?.minuteOfDay;

/**
 * When strength would start in a half of a day: at the hour told in `openings` or else its nominal one where nothing of
 * the log stands in that half, else a quarter of an hour after the last of it ends, and not before the hour told. A
 * session without a time of day stands in neither half.
 */
export const momentsAround = (
  { sessions }: TrainingLog,
  openings: readonly Opening[] = [],
): ((slot: Slot) => Moment) => {
  const ends = new Map<number, number>();
  for (const session of sessions) {
    if (minuteOf(session.at) === undefined) continue;
    const key = keyOf(session.at.day, halfOf(session.at));
    ends.set(key, Math.max(ends.get(key) ?? 0, endOf(session)));
  }
  return (slot) => {
    const { day, half } = slot;
    const end = ends.get(keyOf(day, half));
    const told = toldMinute(openings, slot);
    if (end === undefined) return { day, half, ...(told === undefined ? {} : { minuteOfDay: told }) };
    return { day, half, minuteOfDay: Math.min(lastMinute, Math.max(told ?? 0, end + changeMinutes)) };
  };
};
