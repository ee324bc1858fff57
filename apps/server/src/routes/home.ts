import type { Resource } from '../api.ts';
import { homePage } from '../pages/home-page.ts';
import { styleSheet } from '../pages/layout.ts';
import { defineRoute } from '../route.ts';
import { written } from '../shapes.ts';

const homeRoute = defineRoute({
  operationId: 'home',
  summary: 'What this server is',
  hide: true,
  method: 'get',
  path: '/',
  access: 'public',
  responses: { 200: { description: 'A page.', content: written('text/html') } },
});

const styleRoute = defineRoute({
  operationId: 'pageStyle',
  summary: 'How pages of this server look',
  hide: true,
  method: 'get',
  path: '/page.css',
  access: 'public',
  responses: { 200: { description: 'A style sheet.', content: written('text/css') } },
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
