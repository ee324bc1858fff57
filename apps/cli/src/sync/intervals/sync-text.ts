import { formatDay, parseDay } from '@carryover/engine';
import type { IntervalsEvent } from '@carryover/formats';
import { plural } from '../../report/words.ts';
import type { Page } from '../../terminal/page.ts';
import type { Pushed, Pushing } from './push.ts';

export const withheldText = (count: number, page: Page): string =>
  count === 0
    ? ''
    : page.wrap(
        `${plural(count, 'activity', 'activities')} came to intervals.icu from Strava, which forbids it to hand them on. ` +
          "Connect the watch to intervals.icu itself, or import Strava's own export.",
      );

/** `2027-01-11 18:00  Strength A · Heavy`. */
const eventLine = ({ start_date_local, name }: IntervalsEvent, page: Page): string => {
  const day = parseDay(start_date_local.slice(0, 10)) ?? 0;
  const time = start_date_local.slice(11, 16);
  return page.wrap(name, `  ${formatDay(day)}${time === '00:00' ? '' : ` ${time}`}  `);
};

export const pushingText = ({ events, stale }: Pushing, page: Page): string =>
  [
    page.wrap(
      `Would send ${plural(events.length, 'session')} to your calendar on intervals.icu${events.length > 0 ? ':' : '.'}`,
    ),
    ...events.map((event) => eventLine(event, page)),
    stale.length === 0
      ? ''
      : page.wrap(`Would take out ${plural(stale.length, 'session')} sent before and planned no more.`),
  ].join('');

export const pushedText = ({ events, removed, failure }: Pushed, page: Page): string =>
  [
    events > 0 || (removed === 0 && !failure)
      ? page.wrap(`Sent ${plural(events, 'session')} to your calendar on intervals.icu.`)
      : '',
    removed > 0 ? page.wrap(`Took ${plural(removed, 'session')} out of it.`) : '',
  ].join('');
