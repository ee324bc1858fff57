import { type Messages, timeOf } from './decode.ts';

const minuteMilliseconds = 60_000;
/** All clocks of the world are whole quarters of an hour from each other. */
const stepMinutes = 15;
const leastOffset = -12 * 60;
const mostOffset = 14 * 60;

/** How far the watch's clock was ahead of world time; undefined where it does not say, or cannot be right. */
export const offsetMinutesOf = ({ activity = [] }: Messages): number | undefined => {
  for (const each of activity) {
    const world = timeOf(each, 'timestamp');
    const local = timeOf(each, 'local_timestamp');
    if (world === undefined || local === undefined) continue;
    const minutes = Math.round((local - world) / minuteMilliseconds / stepMinutes) * stepMinutes;
    if (minutes >= leastOffset && minutes <= mostOffset) return minutes + 0;
  }
  return undefined;
};

/** Before the first satellite fix a watch counts from 1990; what it writes then is no date. */
const leastTime = Date.UTC(1998, 0, 1);
const mostTime = Date.UTC(2100, 0, 1);

export const isDate = (epochMilliseconds: number): boolean =>
  epochMilliseconds >= leastTime && epochMilliseconds < mostTime;
