import { progressViewSchema } from '@carryover/views';
import type { Resource } from '../api.ts';
import { answerWith, viewRoute, viewsFor } from '../views/view-route.ts';

const progressRoute = viewRoute('progress', {
  summary: 'How strength went: every exercise with its trend, and the weeks in numbers',
  schema: progressViewSchema,
  query: {},
});

export const progress: Resource = (api, deps) => {
  const views = viewsFor(deps);
  api.openapi(progressRoute, (context) => {
    const { athlete } = context.req.valid('param');
    const { day } = context.req.valid('query');
    return answerWith(context, views, { athlete, day, ask: { view: 'progress' } });
  });
};
