import type { ServerDeps } from '../deps.ts';
import { errorFields } from '../log.ts';
import { codeName } from '../program.ts';
import { inlineViewMaker } from '../views/inline-maker.ts';
import { viewsInDatabase } from '../views/kept-views.ts';
import { type Calendars, createCalendars } from './calendars.ts';
import { type FeedRows, feedRows } from './feed-rows.ts';

interface Feeds {
  readonly rows: FeedRows;
  readonly calendars: Calendars;
  readonly failed: (error: unknown) => void;
}

const feedsOf = new WeakMap<ServerDeps, Feeds>();

/** The feeds of a server, once for all its routes. */
export const feedsFor = (deps: ServerDeps): Feeds => {
  const known = feedsOf.get(deps);
  if (known) return known;
  const { database, viewMaker, now, log } = deps;
  const rows = feedRows(database.tables);
  const failed = (error: unknown): void => log({ level: 'error', event: 'feed', ...errorFields(error) });
  const calendars = createCalendars({
    rows,
    kept: viewsInDatabase(database.tables, now),
    maker: viewMaker ?? inlineViewMaker(database.journal),
    now,
    code: codeName(deps),
    failed,
  });
  const feeds = { rows, calendars, failed };
  feedsOf.set(deps, feeds);
  return feeds;
};
