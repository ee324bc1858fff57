import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { defineRoute } from '../route.ts';
import { json } from '../shapes.ts';

const meSchema = z
  .object({
    user: z.string().optional().openapi({ description: 'Absent where the server has no accounts.' }),
    athletes: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'Whose journals you may read and write.' }),
    accounts: z.boolean().openapi({ description: 'Whether this server has accounts at all.' }),
  })
  .openapi('Me');

const meRoute = defineRoute({
  operationId: 'whoAmI',
  summary: 'Who you are, and which journals are yours',
  tags: ['account'],
  method: 'get',
  path: '/api/v1/me',
  access: 'signed-in',
  responses: { 200: { description: 'You.', content: json(meSchema) } },
});

export const me: Resource = (api, { callers }) => {
  api.openapi(meRoute, (context) => {
    const { user, athletes = [] } = context.var.caller ?? {};
    const accounts = callers.kind === 'accounts';
    return context.json({ ...(user === undefined ? {} : { user }), athletes, accounts }, 200);
  });
};
