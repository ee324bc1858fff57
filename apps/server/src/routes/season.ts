import { seasonViewSchema } from '@carryover/views';
import type { Resource } from '../api.ts';
import { answerWith, viewRoute, viewsFor } from '../views/view-route.ts';

const seasonRoute = viewRoute('season', {
  summary: 'The season week by week, with what conflicts and what would help',
  schema: seasonViewSchema,
  query: {},
});

export const season: Resource = (api, deps) => {
  const views = viewsFor(deps);
  api.openapi(seasonRoute, (context) => {
    const { athlete } = context.req.valid('param');
    const { day } = context.req.valid('query');
    return answerWith(context, views, { athlete, day, ask: { view: 'season' } });
  });
};
