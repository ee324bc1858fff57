import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { homePage } from '../pages/home-page.ts';
import { styleSheet } from '../pages/layout.ts';
import { defineRoute } from '../route.ts';

const homeRoute = defineRoute({
  operationId: 'home',
  summary: 'What this server is',
  hide: true,
  method: 'get',
  path: '/',
  access: 'public',
  responses: { 200: { description: 'A page.', content: { 'text/html': { schema: z.string() } } } },
});

const styleRoute = defineRoute({
  operationId: 'pageStyle',
  summary: 'How pages of this server look',
  hide: true,
  method: 'get',
  path: '/page.css',
  access: 'public',
  responses: { 200: { description: 'A style sheet.', content: { 'text/css': { schema: z.string() } } } },
});

export const home: Resource = (api, { version }) => {
  api.openapi(homeRoute, async (context) => context.html(await homePage(version), 200));
  api.openapi(styleRoute, (context) =>
    context.body(styleSheet, 200, {
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    }),
  );
};
