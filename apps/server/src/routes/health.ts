import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { ProblemError } from '../problem.ts';
import { defineRoute } from '../route.ts';
import { json } from '../shapes.ts';

const healthSchema = z.object({ status: z.literal('ok'), version: z.string() }).openapi('Health');

const liveRoute = defineRoute({
  operationId: 'isLive',
  summary: 'Whether the process answers at all',
  tags: ['server'],
  method: 'get',
  path: '/health/live',
  access: 'public',
  responses: { 200: { description: 'It does.', content: json(healthSchema) } },
});

const readyRoute = defineRoute({
  operationId: 'isReady',
  summary: 'Whether the database answers too',
  tags: ['server'],
  method: 'get',
  path: '/health/ready',
  access: 'public',
  responses: { 200: { description: 'It does.', content: json(healthSchema) } },
});

/** No athlete has this id; asking for its journal asks the database and tells nothing. */
const nobody = '00000000-0000-0000-0000-000000000000';

export const health: Resource = (api, { database, version }) => {
  api.openapi(liveRoute, (context) => context.json({ status: 'ok' as const, version }, 200));
  api.openapi(readyRoute, async (context) => {
    try {
      await database.journal.head(nobody);
    } catch {
      throw new ProblemError('unavailable', 'The database does not answer.', {
        headers: { 'retry-after': '5' },
      });
    }
    return context.json({ status: 'ok' as const, version }, 200);
  });
};
