import { todayViewSchema } from '@carryover/views';
import type { Resource } from '../api.ts';
import { answerWith, viewRoute, viewsFor } from '../views/view-route.ts';

const todayRoute = viewRoute('today', {
  summary: 'What to do today, with every set and why',
  schema: todayViewSchema,
  query: {},
});

export const today: Resource = (api, deps) => {
  const views = viewsFor(deps);
  api.openapi(todayRoute, (context) => {
    const { athlete } = context.req.valid('param');
    const { day } = context.req.valid('query');
    return answerWith(context, views, { athlete, day, ask: { view: 'today' } });
  });
};
