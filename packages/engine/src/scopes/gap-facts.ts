import type { Gap } from '../domain/index.ts';
import type { Facts } from '../rule.ts';
import type { SameDaySubject } from './pairs.ts';

/** Minutes are noise beside ten hours and more; rounded down, so that 23.9 h do not read as the 24 that they miss. */
export const hoursInWords = (hours: number): string =>
  `${hours < 10 ? Math.round(hours * 10) / 10 : Math.floor(hours)} h`;

/**
 * What a message says of a gap: `{gap}` reads "18 h", or "the day" and "2 days" where only days are known,
 * and `{unsure}` then ends the sentence with why.
 */
export const gapFacts = ({ hours, days, precision }: Gap): Facts => {
  const timesKnown = precision !== 'day';
  const inDays = days === 1 ? 'the day' : `${days} days`;
  return {
    gapHours: hours,
    gap: timesKnown ? hoursInWords(hours) : inDays,
    timesKnown: timesKnown ? 'yes' : 'no',
    unsure: timesKnown ? '' : ' (no times of day known)',
  };
};

/** The same of a lift and a run on one day: `{when}` reads "5 h before", "3 h after" or "on the day of". */
export const sameDayFacts = ({ gap, liftFirst }: SameDaySubject): Facts => {
  const hours = hoursInWords(gap.hours);
  const order = liftFirst ? `${hours} before` : `${hours} after`;
  return { ...gapFacts(gap), when: liftFirst === undefined ? 'on the day of' : order };
};
