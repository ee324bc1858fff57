import { formatDay, parseDay } from '@carryover/engine';
import type { IntervalsEvent } from '@carryover/formats';
import { plural } from '../../report/words.ts';
import { safeText } from '../../terminal/safe-text.ts';
import type { Pushed, Pushing } from './push.ts';

export const withheldText = (count: number): string =>
  count === 0
    ? ''
    : `${plural(count, 'activity', 'activities')} came to intervals.icu from Strava, which forbids it to hand them on. ` +
      "Connect the watch to intervals.icu itself, or import Strava's own export.\n";

/** `2027-01-11 18:00  Strength A · Heavy`. */
const eventLine = ({ start_date_local, name }: IntervalsEvent): string => {
  const day = parseDay(start_date_local.slice(0, 10)) ?? 0;
  const time = start_date_local.slice(11, 16);
  return `  ${formatDay(day)}${time === '00:00' ? '' : ` ${time}`}  ${safeText(name)}\n`;
};

export const pushingText = ({ events, stale }: Pushing): string =>
  [
    `Would send ${plural(events.length, 'session')} to your calendar on intervals.icu${events.length > 0 ? ':' : '.'}\n`,
    ...events.map(eventLine),
    stale.length === 0
      ? ''
      : `Would take out ${plural(stale.length, 'session')} that was sent before and is planned no more.\n`,
  ].join('');

export const pushedText = ({ events, removed, failure }: Pushed): string =>
  [
    events > 0 || (removed === 0 && !failure)
      ? `Sent ${plural(events, 'session')} to your calendar on intervals.icu.\n`
      : '',
    removed > 0 ? `Took ${plural(removed, 'session')} out of it.\n` : '',
  ].join('');
