import { weekViewSchema } from '@carryover/views';
import type { Resource } from '../api.ts';
import { answerWith, dayParam, viewRoute, viewsFor } from '../views/view-route.ts';

const weekRoute = viewRoute('week', {
  summary: 'A week: what is planned in it with every set, what was done, and a look back once it is over',
  schema: weekViewSchema,
  query: { week: dayParam('Any day of the week that is wanted; the one of today where it is left out.') },
});

export const week: Resource = (api, deps) => {
  const views = viewsFor(deps);
  api.openapi(weekRoute, (context) => {
    const { athlete } = context.req.valid('param');
    const { day, week: wanted } = context.req.valid('query');
    const ask = { view: 'week' as const, ...(wanted === undefined ? {} : { week: wanted }) };
    return answerWith(context, views, { athlete, day, ask });
  });
};
