import { type Day, parseDay } from '@carryover/engine';
import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ApiEnv } from '../api.ts';
import type { ServerDeps } from '../deps.ts';
import { isFresh } from '../etag.ts';
import { errorFields } from '../log.ts';
import { ProblemError } from '../problem.ts';
import { codeName } from '../program.ts';
import { defineRoute } from '../route.ts';
import { athleteParams, written } from '../shapes.ts';
import type { ViewAsk, ViewName } from './answer-view.ts';
import { inlineViewMaker } from './inline-maker.ts';
import { viewsInDatabase } from './kept-views.ts';
import { ViewsBusy } from './maker.ts';
import { createViews, type Views } from './views.ts';

/** Beyond these lie no days of athletes, and sums of days stay exact. */
const [firstYear, lastYear] = [1970, 2199];

export const dayParam = (description: string) =>
  z.iso
    .date()
    .transform((text, context): Day => {
      const day = parseDay(text);
      const year = Number(text.slice(0, 4));
      if (day !== undefined && year >= firstYear && year <= lastYear) return day;
      context.addIssue({ code: 'custom', message: `expected a date from ${firstYear} to ${lastYear}` });
      return z.NEVER;
    })
    .optional()
    .openapi({ type: 'string', format: 'date', description });

const asOnDay = dayParam("As on this day; the athlete's own today where it is left out.");

const seenAlready = { description: 'The asker has the same already (If-None-Match).' };

/** A route of a view: all of them are asked in the same way. */
export const viewRoute = <Name extends ViewName, Query extends z.ZodRawShape>(
  view: Name,
  { summary, schema, query }: { readonly summary: string; readonly schema: z.ZodType; readonly query: Query },
) =>
  defineRoute({
    operationId: view,
    summary,
    description:
      'Computed from the journal. The ETag names all that it was computed from: send it as If-None-Match, and the answer is 304 as long as nothing changed.',
    tags: ['views'],
    method: 'get',
    path: `/api/v1/athletes/{athlete}/${view}` as const,
    access: 'owner',
    computes: true,
    request: { params: athleteParams, query: z.object({ day: asOnDay, ...query }) },
    responses: {
      200: { description: 'The view.', content: written('application/json', schema) },
      304: seenAlready,
    },
  });

const viewsOf = new WeakMap<ServerDeps, Views>();

/** The views of a server, one for all its routes. */
export const viewsFor = (deps: ServerDeps): Views => {
  const known = viewsOf.get(deps);
  if (known) return known;
  const { database, viewMaker, now, log } = deps;
  const views = createViews({
    maker: viewMaker ?? inlineViewMaker(database.journal),
    kept: viewsInDatabase(database.tables, now),
    head: (athlete) => database.journal.head(athlete),
    now,
    version: codeName(deps),
    failed: (error) => log({ level: 'error', event: 'view', ...errorFields(error) }),
  });
  viewsOf.set(deps, views);
  return views;
};

/** For who asked while the threads could not answer; every other error goes on. */
export const orBusy = (error: unknown): never => {
  if (!(error instanceof ViewsBusy)) throw error;
  const headers = { 'retry-after': '5' };
  throw new ProblemError('unavailable', `${error.message} Ask again in a moment.`, { headers });
};

interface Wanted {
  readonly athlete: string;
  readonly ask: ViewAsk;
  readonly day: Day | undefined;
}

export const answerWith = async (
  context: Context<ApiEnv>,
  views: Views,
  { athlete, ask, day }: Wanted,
): Promise<Response> => {
  const request = context.req.raw;
  const shown = await views
    .show(athlete, {
      ask,
      signal: request.signal,
      has: (etag) => isFresh(request, etag),
      ...(day === undefined ? {} : { day }),
    })
    .catch(orBusy);
  const headers = { etag: shown.etag, 'cache-control': 'private, no-cache' };
  return shown.body === undefined
    ? context.body(null, 304, headers)
    : context.body(shown.body, 200, { ...headers, 'content-type': 'application/json' });
};
