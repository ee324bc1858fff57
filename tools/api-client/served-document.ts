import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '@carryover/store/node';
import { version } from '../../apps/cli/src/version.ts';
import { createApp } from '../../apps/server/src/app.ts';
import { type OpenApiDocument, openApiDocument } from '../../apps/server/src/document.ts';
import { usualLimits } from '../../apps/server/src/limits.ts';
import { createLiveHeads } from '../../apps/server/src/live-heads.ts';
import { createMetrics } from '../../apps/server/src/metrics.ts';

/** The document as the real server writes it, over an empty database. */
export const servedDocument = async (): Promise<OpenApiDocument> => {
  const folder = mkdtempSync(join(tmpdir(), 'carryover-'));
  const database = await openDatabase({ kind: 'sqlite', file: join(folder, 'empty.sqlite') });
  const api = createApp({
    database,
    callers: { kind: 'local', callerOf: async () => undefined },
    live: createLiveHeads({ head: database.journal.head, mostListeners: 0, pollMilliseconds: 1000 }),
    log: () => {},
    metrics: createMetrics(),
    now: () => 0,
    monotonic: () => 0,
    randomBytes: (count) => new Uint8Array(count),
    limits: usualLimits,
    version,
    trustProxy: false,
  });
  await database.close();
  rmSync(folder, { recursive: true });
  return openApiDocument(api, version);
};
