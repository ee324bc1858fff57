import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { isFresh } from '../etag.ts';
import { isSameHash, readFeedToken } from '../feeds/feed-token.ts';
import { feedsFor } from '../feeds/feeds-of.ts';
import { notFound, ProblemError } from '../problem.ts';
import { readLimit } from '../read-limit.ts';
import { defineRoute } from '../route.ts';
import { written } from '../shapes.ts';
import { ViewsBusy } from '../views/maker.ts';

const calendarRoute = defineRoute({
  operationId: 'calendar',
  summary: 'The plan as a calendar, for whoever has the address',
  description:
    'Made when the journal changes, not when it is asked for. The ETag changes with what the calendar says: send it as If-None-Match.',
  tags: ['feeds'],
  method: 'get',
  path: '/calendar/{token}',
  access: 'public',
  mayAnswer: ['not-found', 'too-many'],
  request: {
    params: z.object({
      token: z.string().openapi({ description: 'From the address of a feed, with `.ics` behind it.' }),
    }),
  },
  responses: {
    200: { description: 'The calendar (RFC 5545).', content: written('text/calendar') },
    304: { description: 'The asker has the same already (If-None-Match).' },
  },
});

/** Ours: that a feed is read is noted once an hour at most. */
const noteAgainMilliseconds = 3_600_000;
const hourMilliseconds = 3_600_000;

/** No hash of a secret, compared where there is no feed: both ways take the same steps. */
const noHash = '0'.repeat(64);

export const calendar: Resource = (api, deps) => {
  const { rows, calendars, failed } = feedsFor(deps);
  const { limits, now } = deps;
  const waitFor = readLimit(limits.feedReads, hourMilliseconds, now);

  api.openapi(calendarRoute, async (context) => {
    const named = readFeedToken(context.req.valid('param').token);
    const feed = named && (await rows.find(named.athlete, named.id));
    const isRight = isSameHash(feed?.secretHash ?? noHash, named?.secretHash ?? '');
    if (named === undefined || feed === undefined || !isRight) throw notFound();
    const wait = waitFor(feed.id);
    if (wait !== undefined)
      throw new ProblemError('too-many', 'This calendar is asked for too often. Every hour is enough.', {
        headers: { 'retry-after': String(wait) },
      });
    const time = now();
    if (time - (feed.readMilliseconds ?? 0) >= noteAgainMilliseconds)
      rows.wasRead(named.athlete, feed.id, time).catch(failed);
    const { etag, body } = await calendars.show(named.athlete, feed).catch((error: unknown) => {
      throw error instanceof ViewsBusy
        ? new ProblemError('unavailable', 'Ask again in a moment.', { headers: { 'retry-after': '60' } })
        : error;
    });
    const headers = { etag, 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex' };
    return isFresh(context.req.raw, etag)
      ? context.body(null, 304, headers)
      : context.body(body, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' });
  });
};
