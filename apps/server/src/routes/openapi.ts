import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { type OpenApiDocument, openApiDocument } from '../document.ts';
import { docsPage } from '../pages/docs-page.ts';
import { defineRoute } from '../route.ts';
import { written } from '../shapes.ts';

const documentRoute = defineRoute({
  operationId: 'openApi',
  summary: 'This API as an OpenAPI 3.1 document',
  tags: ['server'],
  method: 'get',
  path: '/api/v1/openapi.json',
  access: 'public',
  responses: {
    200: {
      description: 'The document.',
      content: written('application/json', z.record(z.string(), z.unknown())),
    },
  },
});

const docsRoute = defineRoute({
  operationId: 'docs',
  summary: 'This API to read',
  tags: ['server'],
  method: 'get',
  path: '/api/v1/docs',
  access: 'public',
  responses: { 200: { description: 'A page.', content: written('text/html') } },
});

export const openapi: Resource = (api, { version }) => {
  let made: OpenApiDocument | undefined;
  /** Made on the first call, when every route is on the API. */
  const document = (): OpenApiDocument => {
    made ??= openApiDocument(api, version);
    return made;
  };
  api.openapi(documentRoute, (context) =>
    context.body(JSON.stringify(document()), 200, { 'content-type': 'application/json' }),
  );
  api.openapi(docsRoute, async (context) => context.html(await docsPage(document()), 200));
};
