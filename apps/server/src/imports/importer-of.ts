import { availableParallelism } from 'node:os';
import type { ServerDeps } from '../deps.ts';
import { importRows } from './import-rows.ts';
import { threadReader } from './import-thread.ts';
import { createImporter, type Importer } from './importer.ts';

const importers = new WeakMap<ServerDeps, Importer>();

/** The importer of a server, one for all its routes. */
export const importerFor = (deps: ServerDeps): Importer => {
  const known = importers.get(deps);
  if (known) return known;
  const { database, live, limits, log, now, randomBytes, uploadReader } = deps;
  const importer = createImporter({
    journal: database.journal,
    rows: importRows(database.tables, now),
    reader: uploadReader ?? threadReader(database.journal),
    announce: live.announce,
    log,
    now,
    randomBytes,
    limits: {
      ofAthlete: limits.importsOfAthlete,
      ofAll: limits.importsOfAll,
      threads: Math.max(1, Math.min(4, availableParallelism() - 1)),
    },
  });
  importers.set(deps, importer);
  return importer;
};
