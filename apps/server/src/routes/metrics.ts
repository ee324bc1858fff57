import type { Resource } from '../api.ts';
import { defineRoute } from '../route.ts';
import { written } from '../shapes.ts';

const metricsRoute = defineRoute({
  operationId: 'metrics',
  summary: 'Figures of this server for Prometheus',
  description: 'For requests of the same machine, or with the token of CARRYOVER_METRICS_TOKEN as bearer.',
  tags: ['server'],
  method: 'get',
  path: '/metrics',
  access: 'operator',
  responses: {
    200: {
      description: 'The figures; none of an athlete.',
      content: written('text/plain'),
    },
  },
});

export const metrics: Resource = (api, deps) => {
  api.openapi(metricsRoute, (context) =>
    context.text(deps.metrics.text(deps.gauges?.() ?? []), 200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    }),
  );
};
