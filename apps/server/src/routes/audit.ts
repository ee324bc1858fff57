import { presets } from '@carryover/engine';
import { auditViewSchema } from '@carryover/views';
import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { answerWith, dayParam, viewRoute, viewsFor } from '../views/view-route.ts';

const auditRoute = viewRoute('audit', {
  summary: 'What the rules find in what was done',
  schema: auditViewSchema,
  query: {
    from: dayParam('First day to look at.'),
    to: dayParam('Last day to look at; the last 26 weeks that are known where both are left out.'),
    preset: z
      .enum(presets.map(({ id }) => id))
      .optional()
      .openapi({ description: "Which school judges; the athlete's own choice where it is left out." }),
  },
});

export const audit: Resource = (api, deps) => {
  const views = viewsFor(deps);
  api.openapi(auditRoute, (context) => {
    const { athlete } = context.req.valid('param');
    const { day, from, to, preset } = context.req.valid('query');
    const ask = {
      view: 'audit' as const,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(preset === undefined ? {} : { preset }),
    };
    return answerWith(context, views, { athlete, day, ask });
  });
};
