import { z } from '@hono/zod-openapi';
import type { Resource } from '../api.ts';
import { exportLines } from '../export-lines.ts';
import { errorFields } from '../log.ts';
import { defineRoute } from '../route.ts';
import { athleteParams, written } from '../shapes.ts';
import { inlineViewMaker } from '../views/inline-maker.ts';
import { dayIn } from '../views/maker.ts';
import { orBusy } from '../views/view-route.ts';

const linesMediaType = 'application/x-ndjson';

const exportRoute = defineRoute({
  operationId: 'exportJournal',
  summary: 'Take the whole journal with you',
  description:
    'A header that says how many entries follow, then every entry in its order, one line of JSON each, corrected and ' +
    'withdrawn ones too: pushed into an empty journal they make the same one.',
  tags: ['journal'],
  method: 'get',
  path: '/api/v1/athletes/{athlete}/export',
  access: 'owner',
  computes: true,
  request: { params: athleteParams },
  responses: {
    200: {
      description: 'A journal file, as `carryover export` writes it.',
      content: written(linesMediaType),
    },
  },
});

const exportLogRoute = defineRoute({
  operationId: 'exportLog',
  summary: 'What the journal comes to, as a training log',
  description: "Carryover's own JSON, which `carryover audit` and others read.",
  tags: ['journal'],
  method: 'get',
  path: '/api/v1/athletes/{athlete}/export/log',
  access: 'owner',
  computes: true,
  request: { params: athleteParams },
  responses: {
    200: { description: 'The log.', content: written('application/json', z.record(z.string(), z.unknown())) },
  },
});

const attachment = (name: string): string => `attachment; filename="${name}"`;

export const exports: Resource = (api, { database, log, now, viewMaker }) => {
  const { journal } = database;
  const maker = viewMaker ?? inlineViewMaker(journal);
  api.openapi(exportRoute, (context) => {
    const { athlete } = context.req.valid('param');
    const failed = (error: unknown): void => log({ level: 'error', event: 'export', ...errorFields(error) });
    return context.body(exportLines(journal, athlete, failed), 200, {
      'content-type': linesMediaType,
      'content-disposition': attachment('carryover-journal.jsonl'),
    });
  });
  api.openapi(exportLogRoute, async (context) => {
    const { athlete } = context.req.valid('param');
    // A log of ten years takes its time, on the threads of the views.
    const { body } = await maker
      .make(athlete, { view: 'log' }, dayIn(undefined, now()), context.req.raw.signal)
      .catch(orBusy);
    return context.body(body, 200, {
      'content-type': 'application/json',
      'content-disposition': attachment('carryover-log.json'),
    });
  });
};
