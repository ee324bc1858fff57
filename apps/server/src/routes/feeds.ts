import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import type { KeptFeed } from '../feeds/feed-rows.ts';
import { makeFeedToken } from '../feeds/feed-token.ts';
import { feedsFor } from '../feeds/feeds-of.ts';
import { notFound, ProblemError } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { athleteParams, json } from '../shapes.ts';

const detailSchema = z.enum(['neutral', 'full']).openapi({
  description:
    '`neutral` says of a session only that it is strength training and how long, as others may read a calendar; `full` has every set.',
});

const feedSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    detail: detailSchema,
    madeAt: z.iso.datetime(),
    lastReadAt: z.iso.datetime().optional().openapi({ description: 'To the hour.' }),
  })
  .openapi('Feed');

const newFeedSchema = z.object({
  name: z.string().trim().min(1).max(60).optional().openapi({ description: 'To tell it by, as "phone".' }),
  detail: detailSchema.optional(),
});

const madeFeedSchema = feedSchema
  .extend({
    url: z.string().openapi({ description: 'Where the calendar is. It is shown here, and never again.' }),
    webcal: z.string().openapi({ description: 'The same, as calendar programs open it by themselves.' }),
  })
  .openapi('NewFeed');

const path = '/api/v1/athletes/{athlete}/feeds';

const makeRoute = defineRoute({
  operationId: 'makeFeed',
  summary: 'Open the plan to a calendar program',
  description:
    'Whoever has the address can read the calendar, and nothing else, until the feed is deleted. The address is not kept.',
  tags: ['feeds'],
  method: 'post',
  path,
  access: 'owner',
  mayAnswer: ['too-many'],
  request: { params: athleteParams, body: { required: true, content: json(newFeedSchema) } },
  responses: { 201: { description: 'The feed, with its address.', content: json(madeFeedSchema) } },
});

const listRoute = defineRoute({
  operationId: 'feeds',
  summary: 'The feeds that are open',
  tags: ['feeds'],
  method: 'get',
  path,
  access: 'owner',
  request: { params: athleteParams },
  responses: {
    200: {
      description: 'The feeds, without their addresses.',
      content: json(z.object({ feeds: z.array(feedSchema) }).openapi('Feeds')),
    },
  },
});

const deleteRoute = defineRoute({
  operationId: 'deleteFeed',
  summary: 'Close a feed',
  description: 'Its address answers nobody from the next request on.',
  tags: ['feeds'],
  method: 'delete',
  path: `${path}/{feed}`,
  access: 'owner',
  request: { params: athleteParams.extend({ feed: z.string() }) },
  responses: { 204: { description: 'It is closed.' } },
});

const feedJson = ({ id, name, detail, madeMilliseconds, readMilliseconds }: KeptFeed) => ({
  id,
  name,
  detail,
  madeAt: new Date(madeMilliseconds).toISOString(),
  ...(readMilliseconds === null ? {} : { lastReadAt: new Date(readMilliseconds).toISOString() }),
});

export const feeds: Resource = (api, deps) => {
  const { rows, calendars, failed } = feedsFor(deps);
  const { limits, now, publicOrigin, randomBytes } = deps;

  api.openapi(makeRoute, async (context) => {
    const { athlete } = context.req.valid('param');
    const { name = 'Calendar', detail = 'neutral' } = context.req.valid('json');
    if ((await rows.list(athlete)).length >= limits.feeds)
      throw new ProblemError('too-many', `There are ${limits.feeds} feeds. Delete one that is not used.`);
    const { token, id, secretHash } = makeFeedToken(athlete, randomBytes);
    const madeMilliseconds = now();
    await rows.add(athlete, { id, secretHash, name, detail, madeMilliseconds });
    calendars.prepare(athlete).catch(failed);
    const url = `${publicOrigin ?? new URL(context.req.url).origin}/calendar/${token}.ics`;
    const webcal = url.replace(/^https?:/, 'webcal:');
    return context.json(
      { ...feedJson({ id, name, detail, madeMilliseconds, readMilliseconds: null }), url, webcal },
      201,
    );
  });
  api.openapi(listRoute, async (context) => {
    const kept = await rows.list(context.req.valid('param').athlete);
    return context.json({ feeds: kept.map(feedJson) }, 200);
  });
  api.openapi(deleteRoute, async (context) => {
    const { athlete, feed } = context.req.valid('param');
    if (!(await rows.remove(athlete, feed))) throw notFound();
    if ((await rows.list(athlete)).length === 0) await rows.dropCalendars(athlete);
    return context.body(null, 204);
  });
};
