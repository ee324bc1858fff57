import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { openApiDocument } from '../document.ts';
import { etagOf, isFresh } from '../etag.ts';
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
    304: { description: 'You have it already.' },
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

const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

export const openapi: Resource = (api, { version }) => {
  /** Made on the first call, when every route is on the API. */
  const made = once(() => {
    const document = openApiDocument(api, version);
    const text = JSON.stringify(document);
    return { document, text, etag: etagOf(text) };
  });
  api.openapi(documentRoute, (context) => {
    const { text, etag } = made();
    const headers = { etag, 'cache-control': 'private, no-cache' };
    return isFresh(context.req.raw, etag)
      ? context.body(null, 304, headers)
      : context.body(text, 200, { ...headers, 'content-type': 'application/json' });
  });
  api.openapi(docsRoute, async (context) => context.html(await docsPage(made().document), 200));
};
