import { createHash } from 'node:crypto';
import { stampedIcs } from '@carryover/formats';
import { etagOf } from '../etag.ts';
import type { KeptViews } from '../views/kept-views.ts';
import { dayIn, type ViewMaker } from '../views/maker.ts';
import { calendarView, type FeedDetail, type FeedRows, type FoundFeed } from './feed-rows.ts';

interface Calendar {
  /** Names what the calendar says: it changes with the plan, and with nothing else. */
  readonly etag: string;
  readonly body: string;
}

export interface Calendars {
  /** What was made last; where the journal or the day moved on since, it is made anew meanwhile. */
  show(athlete: string, feed: FoundFeed): Promise<Calendar>;
  /** Makes those that the athlete's feeds show. May be repeated at will. */
  prepare(athlete: string): Promise<void>;
  /** Resolves once none is made any more. */
  idle(): Promise<void>;
}

interface CalendarsDeps {
  readonly rows: FeedRows;
  readonly kept: KeptViews;
  readonly maker: ViewMaker;
  readonly now: () => number;
  /** Names the program: another one may make another calendar of the same journal. */
  readonly code: string;
  readonly failed: (error: unknown) => void;
}

/** What a calendar was made from, kept in the line before it. */
interface Inputs {
  readonly at: string;
  readonly day: number;
  readonly zone?: string;
  readonly code?: string;
}

const split = (body: string): { readonly inputs: Inputs; readonly text: string } => {
  const end = body.indexOf('\n');
  return { inputs: JSON.parse(body.slice(0, end)) as Inputs, text: body.slice(end + 1) };
};

/** A name of an athlete's own for their events, which says nothing of them. */
const calendarOf = (athlete: string): string =>
  createHash('sha256').update(`calendar\n${athlete}`).digest('hex').slice(0, 12);

export const createCalendars = ({ rows, kept, maker, now, code, failed }: CalendarsDeps): Calendars => {
  const making = new Map<string, Promise<Calendar>>();

  const make = async (athlete: string, detail: FeedDetail): Promise<Calendar> => {
    const { zone } = await maker.zoneOf(athlete);
    const day = dayIn(zone, now());
    const ask = { view: calendarView, detail, calendar: calendarOf(athlete) } as const;
    const made = await maker.make(athlete, ask, day);
    const etag = etagOf(made.body);
    const known = await kept.read(athlete, calendarView, detail);
    // RFC 5545 asks when the calendar was made: that is when it last came out otherwise.
    const body = known?.etag === etag ? split(known.body).text : stampedIcs(made.body, now());
    const { epoch, seq } = made.head;
    const inputs: Inputs = { at: `${epoch} ${seq}`, day, code, ...(zone === undefined ? {} : { zone }) };
    await kept.write(athlete, calendarView, detail, { etag, body: `${JSON.stringify(inputs)}\n${body}` });
    // The last feed, or the athlete, may have been deleted meanwhile.
    if ((await rows.list(athlete)).length === 0) await rows.dropCalendars(athlete);
    return { etag, body };
  };

  /** Who asks at the same time shares the work. */
  const makeOnce = (athlete: string, detail: FeedDetail): Promise<Calendar> => {
    const key = `${athlete} ${detail}`;
    const running = making.get(key);
    if (running) return running;
    const started = make(athlete, detail).finally(() => making.delete(key));
    making.set(key, started);
    return started;
  };

  const isPast = ({ at, day, zone, code: madeBy }: Inputs, { epoch, seq }: FoundFeed): boolean =>
    at !== `${epoch ?? ''} ${seq ?? 0}` || madeBy !== code || day !== dayIn(zone, now());

  return {
    show: async (athlete, feed) => {
      if (feed.etag === null || feed.body === null) return makeOnce(athlete, feed.detail);
      const { inputs, text } = split(feed.body);
      if (isPast(inputs, feed)) makeOnce(athlete, feed.detail).catch(failed);
      return { etag: feed.etag, body: text };
    },
    prepare: async (athlete) => {
      const details = new Set((await rows.list(athlete)).map(({ detail }) => detail));
      for (const detail of details) await makeOnce(athlete, detail);
    },
    idle: async () => {
      await Promise.allSettled(making.values());
    },
  };
};
