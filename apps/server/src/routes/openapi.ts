import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { openApiDocument } from '../document.ts';
import { defineRoute } from '../route.ts';
import { json } from '../shapes.ts';

const documentRoute = defineRoute({
  operationId: 'openApi',
  summary: 'This API as an OpenAPI 3.1 document',
  tags: ['server'],
  method: 'get',
  path: '/api/v1/openapi.json',
  access: 'public',
  responses: {
    200: { description: 'The document.', content: json(z.record(z.string(), z.unknown())) },
  },
});

export const openapi: Resource = (api, { version }) => {
  let document: Record<string, unknown> | undefined;
  api.openapi(documentRoute, (context) => {
    document ??= { ...openApiDocument(api, version) };
    return context.json(document, 200);
  });
};
